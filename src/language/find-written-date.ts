import { fold } from './fold.ts';
import { LANGUAGES } from './languages.ts';

/** "18 ноября 2025", "18. November 2025", "18 de noviembre de 2025". */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|st|nd|rd|th|º|er)? (?:de |of )?([\p{L}\p{M}]{3,12})\.?,? (?:de |del )?(\d{4})(?!\d)/u;
/** "November 18, 2025". */
const MONTH_FIRST = /(?<![\p{L}\p{N}])([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
/** "2025年11月18日", "2025년 11월 18일", "2025-11-18", "2025. 11. 18". */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:年|년|[-/.]) ?(\d{1,2})(?:月|월|[-/.]) ?(\d{1,2})(?!\d)/u;
/** "18.11.2025": with points the day comes first everywhere. */
const WITH_POINTS = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/u;

/** Months by their names in all languages that are known; a name of two months in two languages is left out. */
const MONTHS = new Map<string, number>();
for (const { months } of LANGUAGES)
  for (const [name, month] of months) MONTHS.set(name, (MONTHS.get(name) ?? month) === month ? month : Number.NaN);

/**
 * A day that a text names with its year, in any language that is known, so that day and month can't be mistaken for each
 * other: "18 ноября 2025" is "2025-11-18". Of days written in one way only the first is looked at; of several ways the
 * order above decides, not the text's. null if there is none.
 */
export function findWrittenDate(text: string): string | null {
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] = MONTH_FIRST.exec(text) ?? [];
  const [, firstYear = '', number = '', lastDay = ''] = YEAR_FIRST.exec(text) ?? [];
  const [, pointDay = '', pointMonth = '', pointYear = ''] = WITH_POINTS.exec(text) ?? [];
  return (
    toDay(year, MONTHS.get(fold(name)), day) ??
    toDay(otherYear, MONTHS.get(fold(otherName)), otherDay) ??
    toDay(firstYear, Number(number), lastDay) ??
    toDay(pointYear, Number(pointMonth), pointDay)
  );
}

function toDay(year: string, month: number | undefined, day: string): string | null {
  if (year === '' || month === undefined || Number.isNaN(month)) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

import { digitOf } from './find-numbers.ts';
import { fold } from './fold.ts';
import { LANGUAGES } from './languages.ts';

/** "18 ноября 2025", "18. November 2025", "18 de noviembre de 2025", "18 בנובמבר 2025". */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|st|nd|rd|th|º|er)? (?:de |of )?([\p{L}\p{M}]{3,14})[.,،]{0,2} ?(?:de |del |năm )?(\d{4})(?!\d)/u;
/** "18 tháng 11, 2025": the months of Vietnamese are numbers. */
const NUMBERED_MONTH = /(?<![\p{L}\p{N}])(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})(?!\d)/iu;
/** "November 18, 2025". */
const MONTH_FIRST = /(?<![\p{L}\p{N}])([\p{L}\p{M}]{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
/** "2025年11月18日", "2025년 11월 18일", "2025-11-18", "2025. 11. 18". */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:年|년|[-/.]) ?(\d{1,2})(?:月|월|[-/.]) ?(\d{1,2})(?!\d)/u;
/** "18.11.2025", "18. 11. 2025": with points the day comes first everywhere. */
const WITH_POINTS = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\.?\d)/u;
/** "18/11/2025", "11/18/2025". */
const WITH_STROKES = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![/-]?\d)/u;
/** The years of the Buddhist era, as Thai has them, are so many ahead. */
const BUDDHIST_YEARS = 543;

/** A month's name in Hebrew begins with it within a date. */
const HEBREW_OF = /^ב/u;

/** Months by their names in all languages that are known; a name of two months in two languages is left out. */
const MONTHS = new Map<string, number>();
for (const { months } of LANGUAGES)
  for (const [name, month] of months) MONTHS.set(name, (MONTHS.get(name) ?? month) === month ? month : Number.NaN);

/**
 * A day that a text names with its year, in any language that is known, so that day and month can't be mistaken for each
 * other: "18 ноября 2025" is "2025-11-18". Of days written in one way only the first is looked at; of several ways the
 * order above decides, not the text's. null if there is none.
 * @param locale the text's language, if it is told (BCP 47): its own months are read too, and "3/12/2025" in its order
 */
export function findWrittenDate(text: string, locale: string | null = null): string | null {
  const plain = text.replace(/\p{Nd}/gu, digitOf);
  const own = locale === null ? new Map<string, number>() : monthsOf(locale);
  const monthNamed = (name: string) => {
    const folded = fold(name);
    return own.get(folded) ?? MONTHS.get(folded) ?? own.get(folded.replace(HEBREW_OF, ''));
  };
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(plain) ?? [];
  const [, numberedDay = '', numberOfMonth = '', numberedYear = ''] = NUMBERED_MONTH.exec(plain) ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] = MONTH_FIRST.exec(plain) ?? [];
  const [, firstYear = '', number = '', lastDay = ''] = YEAR_FIRST.exec(plain) ?? [];
  const [, pointDay = '', pointMonth = '', pointYear = ''] = WITH_POINTS.exec(plain) ?? [];
  return (
    toDay(year, monthNamed(name), day) ??
    toDay(numberedYear, Number(numberOfMonth), numberedDay) ??
    toDay(otherYear, monthNamed(otherName), otherDay) ??
    toDay(firstYear, Number(number), lastDay) ??
    toDay(pointYear, Number(pointMonth), pointDay) ??
    findStrokes(plain, locale)
  );
}

/** With strokes the order depends on the country; where it isn't told, only a number above twelve tells it. */
function findStrokes(text: string, locale: string | null): string | null {
  const [, first = '', , second = '', year = ''] = WITH_STROKES.exec(text) ?? [];
  if (year === '') return null;
  const [dayFirst, monthFirst] = [toDay(year, Number(second), first), toDay(year, Number(first), second)];
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const isTold = locale !== null && !/^en$/i.test(locale);
  if (!isTold) return null;
  return /^(?:en-(?:us|ph)|fil|tl)$/i.test(locale) ? monthFirst : dayFirst;
}

const MONTHS_OF_LOCALES = new Map<string, ReadonlyMap<string, number>>();

/** The months of a language as the runtime's data names them, in each form that dates have; none if it doesn't know it. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = MONTHS_OF_LOCALES.get(locale);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const format of isLocale(locale) ? formatsOf(locale) : [])
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/^de |[^\p{L}\p{M}]+$/gu, '');
      if (/^[\p{L}\p{M}]{3,}$/u.test(name)) months.set(name, month);
    }
  MONTHS_OF_LOCALES.set(locale, months);
  return months;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function formatsOf(locale: string): Intl.DateTimeFormat[] {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  return [
    new Intl.DateTimeFormat(locale, { ...fixed, month: 'short' }),
    new Intl.DateTimeFormat(locale, { ...fixed, month: 'long' }),
    new Intl.DateTimeFormat(locale, { ...fixed, day: 'numeric', month: 'long', year: 'numeric' }),
  ];
}

function toDay(year: string, month: number | undefined, day: string): string | null {
  if (year === '' || month === undefined || Number.isNaN(month)) return null;
  const current = Number(year) > 2400 ? String(Number(year) - BUDDHIST_YEARS) : year;
  const date = `${current}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

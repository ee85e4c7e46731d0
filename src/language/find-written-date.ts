import { digitOf } from './find-numbers.ts';
import { fold } from './fold.ts';
import { LANGUAGES } from './languages.ts';

/** The ways to write a day whose parts can't be mistaken for each other, in the order in which they are looked for. */
const WAYS: readonly RegExp[] = [
  // "18 ноября 2025", "18. November 2025", "18 de noviembre de 2025", "18 בנובמבר 2025".
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:\.|st|nd|rd|th|º|er)? (?:de |of )?(?<month>[\p{L}\p{M}]{3,14})[.,،]{0,2} ?(?:de |del |năm )?(?<year>\d{4})(?!\d)/u,
  // "18 tháng 11, 2025": the months of Vietnamese are numbers.
  /(?<![\p{L}\p{N}])(?<day>\d{1,2}) (?:tháng|thg) (?<month>\d{1,2})(?:,| năm)? (?<year>\d{4})(?!\d)/iu,
  // "November 18, 2025".
  /(?<![\p{L}\p{N}])(?<month>[\p{L}\p{M}]{3,14})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u,
  // "2025年11月18日", "2025년 11월 18일", "2025-11-18", "2025. 11. 18".
  /(?<!\d)(?<year>\d{4})(?:年|년|[-/.]) ?(?<month>\d{1,2})(?:月|월|[-/.]) ?(?<day>\d{1,2})(?!\d)/u,
  // "18.11.2025", "18. 11. 2025": with points the day comes first everywhere.
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\.?\d)/u,
];
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
  for (const way of WAYS) {
    const { day = '', month = '', year = '' } = way.exec(plain)?.groups ?? {};
    const date = year === '' ? null : toDay(year, /^\d/.test(month) ? Number(month) : monthNamed(month, locale), day);
    if (date !== null) return date;
  }
  return findStrokes(plain, locale);
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

function monthNamed(name: string, locale: string | null): number | undefined {
  const folded = fold(name);
  const own = locale === null ? undefined : monthsOf(locale);
  return own?.get(folded) ?? MONTHS.get(folded) ?? own?.get(folded.replace(HEBREW_OF, ''));
}

/** By the locales of the runtime’s data, which are not many; what a page says that it is written in may be anything. */
const MONTHS_OF_LOCALES = new Map<string, ReadonlyMap<string, number>>();

/** The months of a language as the runtime's data names them, in each form that dates have; none if it doesn't know it. */
function monthsOf(written: string): ReadonlyMap<string, number> | undefined {
  const locale = knownLocale(written);
  if (locale === null) return undefined;
  const known = MONTHS_OF_LOCALES.get(locale);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const format of formatsOf(locale))
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/^de |[^\p{L}\p{M}]+$/gu, '');
      if (/^[\p{L}\p{M}]{3,}$/u.test(name)) months.set(name, month);
    }
  MONTHS_OF_LOCALES.set(locale, months);
  return months;
}

const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

function knownLocale(written: string): string | null {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(written);
    return supported === undefined ? null : new Intl.DateTimeFormat(supported, FIXED).resolvedOptions().locale;
  } catch {
    return null;
  }
}

function formatsOf(locale: string): Intl.DateTimeFormat[] {
  return [
    new Intl.DateTimeFormat(locale, { ...FIXED, month: 'short' }),
    new Intl.DateTimeFormat(locale, { ...FIXED, month: 'long' }),
    new Intl.DateTimeFormat(locale, { ...FIXED, day: 'numeric', month: 'long', year: 'numeric' }),
  ];
}

function toDay(year: string, month: number | undefined, day: string): string | null {
  if (month === undefined || Number.isNaN(month)) return null;
  const current = Number(year) > 2400 ? String(Number(year) - BUDDHIST_YEARS) : year;
  const date = `${current}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

import type { Article } from '../articles/article.ts';
import { DAY_MS } from '../language/calendar.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { monthsIn } from '../language/months.ts';
import type { LockableText } from './lockable-text.ts';

/** Days between publication and a date without a year, at most. */
const NEWS_DAYS = 300;
/** Days between publication and a weekday, "yesterday" or "next week", at most. */
const RELATIVE_DAYS = 35;

/**
 * An event's date where the article settles it, else null: it names the year, or the day of publication determines the
 * year of a day and month or of a weekday. What a model knows from elsewhere doesn't count.
 */
export function settleDate(
  { date, dateAsWritten }: { readonly date: string | null; readonly dateAsWritten: string },
  article: Pick<Article, 'publishedAt'>,
  source: LockableText,
): string | null {
  if (date === null) return null;
  const years = yearsIn(source.text);
  return date.split('/').every((day) => isSettled(day, dateAsWritten, years, article.publishedAt, source.language))
    ? date
    : null;
}

/** The years in a text, in digits. */
function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
}

function isSettled(
  day: string,
  written: string,
  years: ReadonlySet<string>,
  publishedAt: string | null,
  language: Language,
): boolean {
  const [year = '', month = ''] = day.split('-');
  const months = monthsIn(`\n${written} 1`, language);
  // "2 December" isn't in November, whatever the year.
  if (months.size > 0 && language.isKnown && !months.has(Number(month))) return false;
  if (years.has(year)) return true;
  if (publishedAt === null) return false;
  const away = Math.abs(Date.parse(day.padEnd(10, '-01').slice(0, 10)) - Date.parse(publishedAt.slice(0, 10))) / DAY_MS;
  if (months.size > 0) return away <= NEWS_DAYS || year === publishedAt.slice(0, 4);
  const weekday = [...language.weekdays].find(([name]) =>
    fold(written)
      .split(/[^\p{L}\p{M}]+/u)
      .includes(name),
  )?.[1];
  if (weekday !== undefined && day.length === 10 && new Date(`${day}T00:00:00Z`).getUTCDay() !== weekday % 7)
    return false;
  return away <= RELATIVE_DAYS || year === publishedAt.slice(0, 4);
}

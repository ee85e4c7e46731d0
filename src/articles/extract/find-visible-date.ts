import { findWrittenDate } from '../../language/find-written-date.ts';
import { MODIFIED, partsOfDates, withWholeYears } from './date-words.ts';
import { plausibleDate } from './metadata-values.ts';
import { isRunningText } from './running-text.ts';

/** How many lines after the heading, and before it, may hold the date; how long a line with a date is. */
const LIMITS = { linesAfter: 6, linesBefore: 2, characters: 90 } as const;

/**
 * The date of publication that stands by the heading in words: "20 November 2025, 09:30".
 * @param lines all that the page shows
 * @param heading which of them is the heading; null if none is
 * @param findLabelled finds the one that the page labels as that elsewhere: it goes before one above the heading, where
 *   mastheads have the day of the visit
 * @param locale the page's language, BCP 47
 */
export function findVisibleDate(
  lines: readonly string[],
  heading: number | null,
  findLabelled: () => string | null,
  locale: string | null,
): string | null {
  if (heading === null) return findLabelled();
  const before = lines.slice(Math.max(0, heading - LIMITS.linesBefore), heading).toReversed();
  const after = lines.slice(heading + 1, heading + 1 + LIMITS.linesAfter);
  // A standfirst may come first; behind more text the dates are others'.
  const sentences = after.flatMap((line, index) => (isRunningText(line) ? [index] : []));
  const near = (found: readonly string[]) =>
    found.reduce<string | null>((date, line) => date ?? dateInLine(line, locale), null);
  return near(after.slice(0, sentences[1] ?? after.length)) ?? findLabelled() ?? near(before);
}

function dateInLine(written: string, locale: string | null): string | null {
  if (written.length > LIMITS.characters) return null;
  const line = withWholeYears(written);
  // "Published 20 Nov 2025 | Updated 22 Nov 2025"
  const { 0: word = '', index: modified = -1 } = MODIFIED.exec(line) ?? {};
  // "2025年12月9日更新": without another date behind it, or "a day ago", the word belongs to the one before.
  const isBetween =
    modified > 0 && /\p{Nd}|^\p{L}*[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u.test(line.slice(modified + word.length));
  const dates = [...(isBetween ? [line.slice(0, modified)] : []), ...partsOfDates(line)]
    .filter((part) => !MODIFIED.test(part))
    .map((part) => findWrittenDate(part, locale));
  return plausibleDate(dates.find((each) => each !== null) ?? '');
}

/** The date in an article's address: "/2025/11/20/talks". */
export function dateInAddress(url: string | null): string | null {
  const [, year = '', month = '', day = ''] =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(URL.parse(url ?? '')?.pathname ?? '') ?? [];
  return year === '' ? null : plausibleDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

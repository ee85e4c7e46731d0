import { findWrittenDate } from '../../language/find-written-date.ts';
import { collapseSpace } from './block-text.ts';
import { plausibleDate } from './metadata-values.ts';
import { isRunningText } from './running-text.ts';

/** How many lines after the heading, and before it, may hold the date; how long a line with a date is. */
const LIMITS = { linesAfter: 6, linesBefore: 2, characters: 90 } as const;

const MODIFIED = /updat|modif|chang|correct|revis|aktuali|actuali|mis à jour|aggiorn|обновл|измен|更新|수정|güncel/i;

/**
 * The date of publication that stands by the heading in words: "20 November 2025, 09:30".
 * @param pageText all that the page shows
 */
export function findVisibleDate(pageText: string, heading: string | null): string | null {
  const lines = pageText.split(/\n+/).map(collapseSpace);
  const at = heading === null ? -1 : lines.indexOf(heading);
  if (at === -1) return null;
  const before = lines.slice(Math.max(0, at - LIMITS.linesBefore), at).toReversed();
  const after = lines.slice(at + 1, at + 1 + LIMITS.linesAfter);
  // A standfirst may come first; behind more text the dates are others'.
  const sentences = after.flatMap((line, index) => (isRunningText(line) ? [index] : []));
  for (const line of [...after.slice(0, sentences[1] ?? after.length), ...before]) {
    if (line.length > LIMITS.characters) continue;
    // "Published 20 Nov 2025 | Updated 22 Nov 2025"
    const written = line
      .split(/[|•·;]|(?=\b(?:updated|modified|edited)\b)|(?=обновлено|изменено)/i)
      .filter((part) => !MODIFIED.test(part))
      .map(findWrittenDate);
    const date = plausibleDate(written.find((each) => each !== null) ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** The date in an article's address: "/2025/11/20/talks". */
export function dateInAddress(url: string | null): string | null {
  const [, year = '', month = '', day = ''] =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(URL.parse(url ?? '')?.pathname ?? '') ?? [];
  return year === '' ? null : plausibleDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

import { findWrittenDate } from '../../language/find-written-date.ts';
import { collapseSpace } from './block-text.ts';
import { ELSEWHERE } from './collect-times.ts';
import { MODIFIED, PUBLISHED_UNSPACED, PUBLISHED_WORDS, partsOfDates, withWholeYears } from './date-words.ts';
import { plausibleDate } from './metadata-values.ts';
import { elementsIn, type PageElement } from './page-document.ts';

const LIMITS = {
  /** In characters. */
  line: 90,
  /** A line about publication has no more parts. */
  children: 4,
} as const;

/** "Published on Monday, November 24 …", "Опубликовано: 21 …": the word, and at most three others before the day. */
const PUBLISHED = new RegExp(
  `^(?:(?:(?:first|originally|date) )?(?:${PUBLISHED_WORDS})(?![\\p{L}\\p{M}])(?!\\s*(?:by|in|von|par|bei|door)(?!\\p{L}))[\\s:：]*(?:[\\p{L}\\p{M}]+[.,]?\\s+){0,3}|(?:${PUBLISHED_UNSPACED})[\\s:：]*)\\p{Nd}`,
  'iu',
);

const PUBLISHED_WORD = new RegExp(`${PUBLISHED_WORDS}|${PUBLISHED_UNSPACED}`, 'giu');

/** Whether a page may label a date as that of publication: where all its words have none, no line of them has one. */
export function mayLabelDate(words: string): boolean {
  const text = collapseSpace(words);
  return text.matchAll(PUBLISHED_WORD).some(({ index }) => PUBLISHED.test(text.slice(index, index + LIMITS.line)));
}

/**
 * The date of publication that a page labels as that, wherever it stands: "Published 24 November 2025 at 17:42" below
 * the text. null if there is none, or if there are several, of which all but one must be other articles'.
 * @param locale the page's language, BCP 47
 */
export function findLabelledDate(body: PageElement, locale: string | null): string | null {
  const dates = new Set<string>();
  for (const element of elementsIn(body)) {
    if ([...element.children].length > LIMITS.children) continue;
    const line = withWholeYears(collapseSpace(element.textContent ?? '').trim());
    if (line.length > LIMITS.line) continue;
    const labelled = PUBLISHED.test(line) ? line : MODIFIED.test(line) ? partBehindChange(line) : undefined;
    if (labelled === undefined || isElsewhere(element)) continue;
    const modified = labelled.search(MODIFIED);
    const written = findWrittenDate(modified === -1 ? labelled : labelled.slice(0, modified), locale);
    const date = plausibleDate(written ?? '');
    if (date !== null) dates.add(date);
  }
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** "Updated on 22 March, published on 20 March". */
function partBehindChange(line: string): string | undefined {
  return partsOfDates(line)
    .map((part) => part.trim())
    .find((part) => PUBLISHED.test(part));
}

/** Within links, lists, asides, and whatever is named like what leads to other articles. */
function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at.nodeName !== 'BODY'; at = at.parentElement)
    if (/^(?:A|LI|ASIDE|NAV|FORM|FIGURE|BLOCKQUOTE)$/.test(at.nodeName) || ELSEWHERE.test(`${at.className} ${at.id}`))
      return true;
  return false;
}

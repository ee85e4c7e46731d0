import { blockText } from './block-text.ts';
import { authorsIn, isByline } from './byline-values.ts';
import { beforeDates } from './date-words.ts';
import { elementsIn, type PageElement } from './page-document.ts';
import { outermost } from './text-of.ts';

const LIMITS = {
  /** Longer ones are the author's biography. In characters. */
  byline: 140,
  candidates: 12,
  linesAfterHeading: 5,
  elements: 100,
} as const;

interface BylineMarkup {
  readonly isMarked: (element: PageElement, names: string) => boolean;
  /**
   * What its elements are: each an author of the article; the article's byline, then those of teasers; or, because such
   * names are given to much else, bylines among other things.
   */
  readonly elements: 'authors' | 'bylines' | 'mixed';
}

/** What content management systems call who stored the article, as a rule its author. */
const ACCOUNT = /field--name-uid|\busername\b|credit[-\w]*name(?![-\w]*editor)|\bvcard\b/i;
const WRITER =
  /author|writer|reporter|journalist|\bautor|auteur|redakteur|redact|yazar|penulis|kirjoittaj|forfatter|forfattare|skribent|szerzo|avtor|verfasser|contributor|signature|submitted/i;
/** Markup of bylines, the surest first. */
const MARKUP: readonly BylineMarkup[] = [
  { isMarked: (element) => isAuthor(element.getAttribute('rel')), elements: 'authors' },
  { isMarked: (element) => isAuthor(element.getAttribute('itemprop')), elements: 'authors' },
  { isMarked: (_element, names) => /byline|author-?name/.test(names), elements: 'bylines' },
  { isMarked: (_element, names) => ACCOUNT.test(names), elements: 'mixed' },
  { isMarked: (_element, names) => WRITER.test(names), elements: 'mixed' },
];

/**
 * "By Ann Example", in lines of their own by the heading.
 * @param lines all that the page shows
 * @param heading which of them is the heading; null if none is
 */
export function findVisibleBylines(lines: readonly string[], heading: number | null): string[] {
  if (heading === null) return [];
  // A date may come first.
  const near = lines
    .slice(heading + 1, heading + 1 + LIMITS.linesAfterHeading)
    .map((line) => line.replace(/^[^\p{L}]+/u, ''));
  return near
    .filter((line) => line.length <= LIMITS.byline && isByline(line))
    .flatMap((line) => (authorsIn(line, []) === null ? [line, beforeDates(line)] : [line]));
}

/** The authors as named on the page: for each kind of markup what it says, with a comma between two elements. */
export function findBylines(body: PageElement): string[] {
  const all = elementsIn(body).map((element) => ({ element, names: element.className }));
  return MARKUP.flatMap(({ isMarked, elements: kind }) => {
    const marked = all.filter(({ element, names }) => isMarked(element, names)).map(({ element }) => element);
    const elements = marked.slice(0, LIMITS.elements).filter((one) => !isElsewhere(one));
    const lines = outermost(elements)
      .slice(0, LIMITS.candidates)
      .map((element) => lineOf(element))
      .filter((line) => line !== '' && line.length <= LIMITS.byline);
    const [first] = lines;
    if (first === undefined) return [];
    switch (kind) {
      case 'authors':
        return [[...new Set(lines)].join(', '), first];
      case 'bylines':
        return lines;
      case 'mixed':
        return lines.filter((line) => authorsIn(line, []) !== null);
      default:
        return kind satisfies never;
    }
  });
}

function isAuthor(attribute: string | null): boolean {
  return /(?:^|\s)author(?:\s|$)/.test(attribute ?? '');
}

/** Spans side by side are parts of the byline: a name and a job. */
function lineOf(element: PageElement): string {
  const parts = [...element.children];
  const isOfSpans = parts.length > 1 && parts.every(({ nodeName }) => nodeName === 'SPAN');
  return (isOfSpans ? parts.map(blockText).join(', ') : blockText(element)).replace(/\n+/g, ', ');
}

function isElsewhere(element: PageElement): boolean {
  let isInFooter = false;
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (/^(?:ASIDE|NAV|FORM|FIGURE)$/.test(at.nodeName) || /comment|related|popular/i.test(at.className)) return true;
    // An article's own footer may say who wrote it, the page's says who runs the site.
    if (isInFooter && at.nodeName === 'ARTICLE') return false;
    isInFooter ||= at.nodeName === 'FOOTER';
  }
  return isInFooter;
}

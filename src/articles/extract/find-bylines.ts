import { blockText } from './block-text.ts';
import { authorsIn, isByline } from './byline-values.ts';
import { elementsIn, type PageElement } from './page-document.ts';

const LIMITS = {
  /** Longer ones are the author's biography. In characters. */
  byline: 140,
  candidates: 12,
  linesAfterHeading: 5,
  elements: 100,
} as const;

/** Markup of bylines, the surest first. */
const MARKUP: readonly ((element: PageElement, names: string) => boolean)[] = [
  (element) => /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? ''),
  (element) => /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('itemprop') ?? ''),
  (_element, names) => /byline|author-?name/.test(names),
  (_element, names) => /author|writer|reporter/.test(names),
];

/** "By Ann Example", in a line of its own by the heading. @param pageText all that the page shows */
export function findVisibleByline(pageText: string, heading: string | null): string | null {
  const lines = pageText.split(/\n+/).map((line) => line.trim());
  const at = heading === null ? -1 : lines.indexOf(heading);
  if (at === -1) return null;
  const near = lines.slice(at + 1, at + 1 + LIMITS.linesAfterHeading);
  return near.find((line) => line.length <= LIMITS.byline && isByline(line) && authorsIn(line, []) !== null) ?? null;
}

/** The authors as named on the page: for each kind of markup what it says, with a comma between two elements. */
export function findBylines(body: PageElement): string[] {
  const all = elementsIn(body).map((element) => ({ element, names: element.className }));
  return MARKUP.flatMap((isMarked, kind) => {
    const marked = all.filter(({ element, names }) => isMarked(element, names)).map(({ element }) => element);
    const elements = marked.slice(0, LIMITS.elements).filter((one) => !isElsewhere(one));
    const outer = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
    const lines = outer
      .slice(0, LIMITS.candidates)
      .map((element) => lineOf(element))
      .filter((line) => line !== '' && line.length <= LIMITS.byline);
    const [first] = lines;
    if (first === undefined) return [];
    // Each author in an element of its own; of other markup the first is the article's, the rest are teasers'.
    if (kind <= 1) return [[...new Set(lines)].join(', '), first];
    // Such names are given to much else.
    return kind === 3 ? lines.filter((line) => authorsIn(line, []) !== null) : lines;
  });
}

/** Spans side by side are parts of the byline: a name and a job. */
function lineOf(element: PageElement): string {
  const parts = [...element.children];
  const isOfSpans = parts.length > 1 && parts.every(({ nodeName }) => nodeName === 'SPAN');
  return (isOfSpans ? parts.map(blockText).join(', ') : blockText(element)).replace(/\n+/g, ', ');
}

function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement)
    if (/^(?:ASIDE|NAV|FOOTER|FORM)$/.test(at.nodeName) || /comment|related|popular/i.test(at.className)) return true;
  return false;
}

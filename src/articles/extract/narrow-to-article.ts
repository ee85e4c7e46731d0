import { sentencesBetween } from './lead-sentences.ts';
import { elementsIn, elementsNamed, firstNamed, type PageElement } from './page-document.ts';
import { ARTICLE_WORDS } from './running-text.ts';
import { outermost, runningWordsOf } from './text-of.ts';

/** What stands beside a column of text has no more words, as a share of the column's. */
const BESIDE_SHARE = 0.25;
const MARKED: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody') ?? false,
  (element) => element.nodeName === 'ARTICLE' || element.getAttribute('role') === 'article',
];

/**
 * Drops everything beside the article where the page marks one element as the article, and no other: lists of teasers
 * beside a short article may be longer than it. The heading stays, and what leads from it to the article.
 */
export function narrowToArticle(body: PageElement): void {
  const all = elementsIn(body);
  for (const isMarked of MARKED) {
    const marked = all.filter((element) => isMarked(element) && runningWordsOf(element) >= ARTICLE_WORDS);
    const outer = outermost(marked);
    const withHeading = outer.filter((element) => firstNamed(element, 'H1') !== null);
    const [article, second] = withHeading.length === 1 ? withHeading : outer;
    if (article === undefined || second !== undefined) continue;
    keepOnly(article, body);
    return;
  }
  narrowToColumn(body);
}

/** On a page that is laid out as a table: the column that holds the text, where it is one alone. */
function narrowToColumn(body: PageElement): void {
  let column = body;
  let isBesideOthers = false;
  for (;;) {
    const cells = elementsNamed(column, 'TD').filter((cell) => runningWordsOf(cell) >= ARTICLE_WORDS);
    const [outer, second] = outermost(cells);
    if (outer === undefined || second !== undefined) break;
    const words = runningWordsOf(outer);
    if (runningWordsOf(column) - words > words * BESIDE_SHARE) break;
    isBesideOthers ||= outer.previousElementSibling !== null || outer.nextElementSibling !== null;
    column = outer;
  }
  if (isBesideOthers) keepOnly(column, body);
}

function keepOnly(article: PageElement, body: PageElement): void {
  const heading = firstNamed(body, 'H1');
  const isWithin = heading === null || article.contains(heading);
  const kept = isWithin ? [article] : [heading, ...sentencesBetween(heading, article, body), article];
  for (const element of kept) element.remove();
  for (const child of [...body.childNodes]) body.removeChild(child);
  body.append(...kept);
}

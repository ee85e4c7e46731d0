import { getDomain } from 'tldts';
import { lengthInLetters } from '../../language/count-words.ts';
import { elementsNamed, firstLinkIn, linksIn, type PageElement } from './page-document.ts';
import { ARTICLE_WORDS, endsSentence } from './running-text.ts';
import { runningWordsOf, sum, textOf } from './text-of.ts';

/** In letters, unless stated otherwise. */
const LIMITS = {
  /** Fewer alike in a row are no list of teasers. */
  cards: 4,
  /** The share of alike neighbours that have to be teasers. */
  share: 0.75,
  /** A longer block is an article of its own. */
  cardLetters: 700,
  /** A link that begins a block is a headline from this length on; in a heading any is. */
  headlineLink: 12,
  /** A longer line before it is no label. */
  label: 30,
  /** A teaser has more to say than its link. */
  besideLink: 25,
  /** Paragraphs of a teaser that has no block of its own. */
  flatLines: 2,
} as const;

const CARD_TAGS = new Set(['DIV', 'SECTION', 'ARTICLE', 'LI', 'TR']);

/** What became of a page's teasers. */
export interface Teasers {
  readonly count: number;
  /** Whether there is nothing else on the page. */
  readonly isAll: boolean;
}

/**
 * Removes the teasers of other articles: blocks of one kind in a row, each with a headline that is a link and a few
 * lines. A page with hardly anything else is a list, and is left as it is.
 * @param addresses the page's own, as far as they are known
 */
export function removeTeasers(body: PageElement, addresses: readonly string[]): Teasers {
  const cards = new Set([body, ...elementsNamed(body, 'DIV SECTION MAIN UL OL ARTICLE TABLE TBODY')].flatMap(cardsIn));
  const flat = flatTeasers(body);
  const rows = [...[...cards].filter((card) => !isWithin(card.parentElement, cards)), ...flat.flat()];
  if (rows.length === 0) return { count: 0, isAll: false };
  const all = runningWordsOf(body);
  const own = sum(rows.map(runningWordsOf));
  // With no article beside them, the teasers are the page.
  const isAll = all - own < ARTICLE_WORDS;
  // Rows of a table may well be the article's, and headings that lead to other sites; if there is nothing else, they are not.
  const sites = new Set(addresses.map((address) => getDomain(address)).filter((site) => site !== null));
  const kept = new Set(flat.filter((teasers) => leadElsewhere(teasers, sites)).flat());
  if (!isAll) for (const card of rows) if (card.nodeName !== 'TR' && !kept.has(card)) card.remove();
  return { count: rows.length, isAll };
}

function cardsIn(parent: PageElement): PageElement[] {
  const blocks = [...parent.children].filter(({ nodeName }) => CARD_TAGS.has(nodeName));
  if (blocks.length < LIMITS.cards) return [];
  const alike = Map.groupBy(blocks, kindOf);
  return [...alike.values()].flatMap((row) => {
    if (row.length < LIMITS.cards) return [];
    const cards = row.filter(isCard);
    return cards.length >= Math.max(LIMITS.cards, row.length * LIMITS.share) ? cards : [];
  });
}

/** Teasers without a block of their own: a headline that is a link, with a paragraph or two, again and again. */
function flatTeasers(body: PageElement): PageElement[][] {
  const headings = elementsNamed(body, 'H2 H3 H4').filter((heading) => {
    const link = firstLinkIn(heading);
    return link !== null && !/^#/.test(link.getAttribute('href') ?? '') && textOf(link) === textOf(heading);
  });
  const byParent = Map.groupBy(headings, ({ parentElement }) => parentElement);
  return [...byParent.values()].map((row) => {
    const teasers = row.map((heading) => [heading, ...linesUnder(heading)]);
    const isTeaser = teasers.filter((each) => each.length > 1 && each.length <= LIMITS.flatLines + 1);
    return row.length >= LIMITS.cards && isTeaser.length >= row.length * LIMITS.share ? teasers.flat() : [];
  });
}

/** Whether the headings lead to other sites: to the things an article lists, not to other articles. */
function leadElsewhere(teasers: readonly PageElement[], sites: ReadonlySet<string>): boolean {
  const links = teasers.flatMap((each) => (/^H/.test(each.nodeName) ? linksIn(each) : []));
  const domains = links.map((link) => getDomain(link.getAttribute('href') ?? ''));
  return sites.size > 0 && domains.every((domain) => domain !== null && !sites.has(domain));
}

/** What stands between a heading and the next. */
function linesUnder(heading: PageElement): PageElement[] {
  const lines: PageElement[] = [];
  for (let at = heading.nextElementSibling; at !== null && !/^H\d$/.test(at.nodeName); at = at.nextElementSibling)
    lines.push(at);
  // Behind the last teaser the page goes on.
  return lines.slice(0, LIMITS.flatLines + 1);
}

function isWithin(element: PageElement | null, cards: ReadonlySet<PageElement>): boolean {
  for (let at = element; at !== null; at = at.parentElement) if (cards.has(at)) return true;
  return false;
}

/** Blocks of one tag and first name are alike: "card card-17". */
function kindOf({ nodeName, className }: PageElement): string {
  return `${nodeName} ${/\S+/.exec(className)?.[0].replace(/\d+/g, '') ?? ''}`;
}

function isCard(element: PageElement): boolean {
  const text = textOf(element);
  if (lengthInLetters(text) > LIMITS.cardLetters) return false;
  const links = linksIn(element).filter((link) => !/^#/.test(link.getAttribute('href') ?? ''));
  const headings = elementsNamed(element, 'H1 H2 H3 H4 H5 H6');
  const isLinked = headings.some((heading) => links.some((link) => heading.contains(link) || link.contains(heading)));
  const beside =
    lengthInLetters(text) - sum((isLinked ? headings : links).map((each) => lengthInLetters(textOf(each))));
  if (links.length === 0 || beside < LIMITS.besideLink) return false;
  if (isLinked) return true;
  return links.some((link) => {
    const words = textOf(link);
    return (
      lengthInLetters(words) >= LIMITS.headlineLink &&
      isAtStart(words, text) &&
      !endsSentence(words) &&
      standsAlone(link)
    );
  });
}

/** Whether a headline begins a teaser, but for the name of a section. */
function isAtStart(headline: string, text: string): boolean {
  const at = text.indexOf(headline);
  const label = text.slice(0, Math.max(0, at)).trim();
  return at !== -1 && label.length <= LIMITS.label && !endsSentence(label);
}

/** A link at the beginning of a sentence is followed by the rest of it. */
function standsAlone(link: PageElement): boolean {
  const after = link.nextSibling;
  return (
    link.parentElement?.nodeName !== 'P' && !(after?.nodeType === 3 && /[\p{L}\p{N}]/u.test(after.nodeValue ?? ''))
  );
}

import { CAPTION_NAME, MORE_HEADING, TEXT_NAME } from './aside-names.ts';
import { isEndHeading, isPageLine } from './clean-paragraphs.ts';
import { isAside, isLead, isNamedByHeading } from './is-aside.ts';
import { leadSentences } from './lead-sentences.ts';
import {
  elementsIn,
  elementsNamed,
  firstLinkIn,
  firstNamed,
  linksIn,
  type PageElement,
  type PageNode,
} from './page-document.ts';
import { ALSO_READ } from './page-words.ts';
import { endsSentence, isRunningText } from './running-text.ts';
import { isInnermost, lengthOf, linkShare, namesOf, sum, textOf } from './text-of.ts';

/** As shares of the characters in the article's paragraphs, unless stated otherwise. */
const LIMITS = {
  /** An element with more is the article itself, whatever its name. */
  namedShare: 0.3,
  /** A block with a larger share of link text leads elsewhere. */
  linkShare: 0.85,
  /** Longer headings above links are sentences. In characters. */
  headingCharacters: 90,
  /** How many nodes on either side show whether an element is part of a sentence. */
  neighbours: 4,
  /** A longer label before a link is a sentence. */
  labelWords: 4,
  /** A longer block is no box beside the text. In characters. */
  boxCharacters: 1_500,
  /** Blocks a list of links may have after its heading. */
  linkBlocks: 12,
} as const;

const INLINE_TAGS = new Set(['A', 'ABBR', 'CITE', 'CODE', 'DATA', 'LABEL', 'Q', 'SPAN', 'SUB', 'SUP', 'TIME']);
const NAMES = ['class', 'id', 'rel', 'role', 'itemprop'] as const;
const EMBED_NAME = /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|instagram-media)(?=\s|$)/;

/** Removes what isn't text from an article's element: asides, and links to other pages. */
export function cleanArticle(article: PageElement, withoutAsides: boolean): void {
  if (withoutAsides) removeAsides(article);
  removeWaysOn(article);
}

/**
 * Removes captions, promotion, share bars and the like by their elements and names. Done for the whole page before the
 * article is located, because names get lost on the way, and again once the article's length is known.
 */
export function removeAsides(article: PageElement): void {
  const total = sum(elementsNamed(article, 'P').map(lengthOf)) || lengthOf(article);
  for (const element of elementsIn(article)) {
    if (!article.contains(element) || !isAside(element) || isText(element) || isInSentence(element)) continue;
    const isLarge = lengthOf(element) > total * LIMITS.namedShare;
    if (isLarge && element.nodeName !== 'HEADER') continue;
    const lead = isLead(element) ? leadSentences(element, textOf(article)) : [];
    if (lead.length > 0) element.replaceWith(...lead);
    else if (!isLarge) element.remove();
  }
}

/** A name inside a sentence ("topic", "person") marks words of the article; removing them would change what it says. */
function isInSentence(element: PageElement): boolean {
  if (!INLINE_TAGS.has(element.nodeName)) return false;
  let [before, after]: (PageNode | null)[] = [element.previousSibling, element.nextSibling];
  // A caption may begin the line that the text goes on with.
  if (before === null && CAPTION_NAME.test(namesOf(element))) return false;
  for (let count = 0; count < LIMITS.neighbours; count += 1) {
    if (isWords(before) || isWords(after)) return true;
    before = before?.previousSibling ?? null;
    after = after?.nextSibling ?? null;
  }
  return false;
}

function isWords(node: PageNode | null | undefined): boolean {
  return node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '');
}

function isText(element: PageElement): boolean {
  return TEXT_NAME.test(namesOf(element)) || (element.nodeName === 'FIGURE' && firstNamed(element, 'TABLE') !== null);
}

/** A social media post quoted in the article is part of it; its wrapper is named like the page's own buttons. */
export function unwrapEmbeds(body: PageElement): void {
  for (const post of elementsNamed(body, 'BLOCKQUOTE').filter(({ className }) => EMBED_NAME.test(className))) {
    // Two breaks in a row would count as the end of a paragraph, and what follows as a list of links.
    for (const lineBreak of elementsNamed(post, 'BR')) lineBreak.replaceWith(' ');
    const length = lengthOf(post);
    let wrapper = post;
    while (
      wrapper.parentElement !== null &&
      wrapper.parentElement !== body &&
      lengthOf(wrapper.parentElement) === length
    )
      wrapper = wrapper.parentElement;
    if (wrapper !== post) wrapper.replaceWith(post);
  }
}

/** Strips names from words inside sentences, and ids made of headings, so that no later step goes by them. */
export function freeWords(body: PageElement): void {
  for (const element of elementsIn(body)) {
    if (INLINE_TAGS.has(element.nodeName)) {
      const names = NAMES.filter((name) => element.getAttribute(name) !== null);
      if (names.length > 0 && isInSentence(element)) for (const name of names) element.removeAttribute(name);
    }
    if (isNamedByHeading(element)) element.removeAttribute('id');
  }
}

/** Removes "read more" headings with their links, lists of links, and paragraphs that are one link. */
function removeWaysOn(article: PageElement): void {
  for (const element of [...elementsNamed(article, 'UL OL P DIV SECTION H2 H3 H4 H5 H6 TABLE DL STRONG SPAN')]) {
    if (!article.contains(element)) continue;
    const text = textOf(element);
    if (text === '' || isInSentence(element)) continue;
    if (isHeadingOfMore(text)) removeWithLinks(element);
    else if (isLinkOnly(element, text) && !isAnnounced(element)) element.remove();
    else if (isLabelledLink(element, text) || isBoxOfLinks(element, text)) element.remove();
  }
}

function isHeadingOfMore(text: string): boolean {
  return text.length <= LIMITS.headingCharacters && MORE_HEADING.test(text) && !/[.!?]["”’)]*$/.test(text);
}

function removeWithLinks(heading: PageElement): void {
  let next = heading.nextElementSibling;
  let hasLinks = false;
  for (let count = 0; next !== null && count < LIMITS.linkBlocks; count += 1) {
    const after = next.nextElementSibling;
    const text = textOf(next);
    if (text !== '' && linkShare(next, text) < LIMITS.linkShare && !isListOfLinks(next)) break;
    next.remove();
    hasLinks = true;
    next = after;
  }
  // Above anything but links it may be where the article ends, which `cleanParagraphs` decides with the whole text.
  if (hasLinks || !isEndHeading(textOf(heading))) heading.remove();
}

/** Every item has a link, though not all of its words are linked. */
function isListOfLinks(element: PageElement): boolean {
  const items = elementsNamed(element, 'LI');
  return /^[UO]L$/.test(element.nodeName) && items.every((item) => firstLinkIn(item) !== null);
}

/** A list that the paragraph before it leads to, with claims rather than headlines in it. */
function isAnnounced(element: PageElement): boolean {
  const before = element.previousElementSibling;
  if (!/^[UO]L$/.test(element.nodeName) || before === null || !/^P|^DIV/.test(before.nodeName)) return false;
  const announcement = textOf(before);
  return announcement.endsWith(':') && !MORE_HEADING.test(announcement) && !isPageLine(announcement);
}

const ALSO_READ_LABEL = new RegExp(`^[^\\p{L}]*(?:${ALSO_READ})(?!\\p{L})`, 'iu');

/** "Read also: <a>Ferries late</a>", in any language: a short label and a headline. */
function isLabelledLink(element: PageElement, text: string): boolean {
  if (!/^(?:P|DIV|H[2-6])$/.test(element.nodeName)) return false;
  const label = /^[^:：]{2,40}[:：]/u.exec(text)?.[0] ?? ALSO_READ_LABEL.exec(text)?.[0] ?? '';
  const [link, second] = linksIn(element);
  if (label === '' || link === undefined || second !== undefined || endsSentence(text)) return false;
  const words = textOf(link);
  return label.split(' ').length <= LIMITS.labelWords && (words === text || words === text.slice(label.length).trim());
}

/** A box with links to other articles, and nothing to read besides. */
function isBoxOfLinks(element: PageElement, text: string): boolean {
  if (!/^(?:DIV|SECTION)$/.test(element.nodeName) || text.length > LIMITS.boxCharacters) return false;
  const lists = elementsNamed(element, 'UL OL').filter((list) => linkShare(list, textOf(list)) >= LIMITS.linkShare);
  const links = lists.flatMap((list) => linksIn(list));
  if (links.length < 2 || links.some((link) => endsSentence(textOf(link)))) return false;
  const others = elementsNamed(element, 'P DIV H2 H3 H4').filter(
    (block) => isInnermost(block) && !lists.some((list) => list.contains(block)),
  );
  return others.every((block) => !isRunningText(textOf(block)) && !textOf(block).endsWith(':'));
}

/** A sentence that is all link is still a sentence; a headline has no full stop. */
function isLinkOnly(element: PageElement, text: string): boolean {
  if (element.nodeName === 'SPAN' || linkShare(element, text) < LIMITS.linkShare) return false;
  const links = elementsNamed(element, 'A').length;
  return links > 1 ? !/[.!?]["”’)]*$/.test(text) || links > 3 : !/[.!?:,;]["”’)]*$/.test(text);
}

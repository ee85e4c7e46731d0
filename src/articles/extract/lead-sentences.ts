import { isAside, isLead } from './is-aside.ts';
import { elementsIn, elementsNamed, type PageElement } from './page-document.ts';
import { endsSentence, isRunningText } from './running-text.ts';
import { isInnermost, linkShare, textOf } from './text-of.ts';

const LIMITS = {
  /** The share of a lead's text that is links at most. */
  linkShare: 0.3,
  /** Paragraphs that lead into an article at most. */
  paragraphs: 4,
} as const;

/**
 * The sentences in the head of an article, as paragraphs: those that are whole, lead nowhere and stand nowhere else.
 * @param whole the text of all that is read
 */
export function leadSentences(head: PageElement, whole: string): PageElement[] {
  return innermostBlocks(head)
    .filter((block) => {
      const text = textOf(block);
      return (
        isLeadSentence(block, text) && whole.indexOf(text) === whole.lastIndexOf(text) && !isWithinAside(block, head)
      );
    })
    .map(toParagraph);
}

/** The sentences between a page's heading and what is marked as the body of its article, as paragraphs. */
export function sentencesBetween(heading: PageElement, article: PageElement, body: PageElement): PageElement[] {
  const all = elementsIn(body);
  const [from, to] = [all.indexOf(heading), all.indexOf(article)];
  const whole = textOf(article);
  // What holds both is no aside, whatever its name.
  let holder = heading;
  while (holder !== body && !holder.contains(article)) holder = holder.parentElement ?? body;
  const between = all
    .slice(from + 1, Math.max(from + 1, to))
    .filter((each) => /^(?:P|DIV|H[2-4])$/.test(each.nodeName));
  return between
    .filter((block) => {
      if (!isInnermost(block) || heading.contains(block)) return false;
      const text = textOf(block);
      return isLeadSentence(block, text) && !whole.includes(text) && !isWithinAside(block, holder);
    })
    .slice(0, LIMITS.paragraphs)
    .map(toParagraph);
}

function innermostBlocks(element: PageElement): PageElement[] {
  if (isInnermost(element)) return [element];
  return elementsNamed(element, 'P DIV H2 H3 H4').filter(isInnermost);
}

function isLeadSentence(block: PageElement, text: string): boolean {
  return isRunningText(text) && endsSentence(text) && linkShare(block, text) <= LIMITS.linkShare;
}

/** A caption, say, in the head of an article. */
function isWithinAside(element: PageElement, head: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at !== head; at = at.parentElement)
    if (isAside(at) && !isLead(at)) return true;
  return false;
}

/** Without its names, by which it would be left out further on. */
function toParagraph(block: PageElement): PageElement {
  const paragraph = block.ownerDocument.createElement('p');
  paragraph.append(...block.childNodes);
  return paragraph;
}

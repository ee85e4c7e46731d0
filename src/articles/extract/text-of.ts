import { elementsNamed, linksIn, type PageElement } from './page-document.ts';
import { wordsOfRunningText } from './running-text.ts';

const INLINE = new Set(['A', 'ABBR', 'BR', 'CITE', 'CODE', 'Q', 'SPAN', 'SUB', 'SUP', 'TIME']);

/** The text of an element on one line. */
export function textOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function lengthOf(element: PageElement): number {
  return textOf(element).length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Class and id, "newsCaption" as "news-Caption". */
export function namesOf(element: PageElement): string {
  return `${element.className} ${element.id}`.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** The share of an element's text that is links. */
export function linkShare(element: PageElement, text: string): number {
  return sum(linksIn(element).map(lengthOf)) / Math.max(1, text.length);
}

/** How many words of running text an element has, by its innermost blocks. */
export function runningWordsOf(element: PageElement): number {
  const blocks = [element, ...elementsNamed(element, 'P LI DIV PRE')].filter(isInnermost);
  return sum(blocks.map((block) => wordsOfRunningText(textOf(block))));
}

/** Those of the elements that stand in no other of them. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** Whether an element has no blocks in it: a paragraph, whatever its tag. */
export function isInnermost({ nodeName, firstElementChild }: PageElement): boolean {
  if (nodeName === 'P' || nodeName === 'PRE') return true;
  for (let child = firstElementChild; child !== null; child = child.nextElementSibling)
    if (!INLINE.has(child.nodeName)) return false;
  return true;
}

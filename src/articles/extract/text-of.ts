import type { PageElement } from './page-document.ts';
import { isRunningText } from './running-text.ts';

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

/** How many words of running text an element has, by its innermost blocks. */
export function runningWordsOf(element: PageElement): number {
  const blocks = [element, ...element.querySelectorAll('p, li, div, pre')].filter(isInnermost);
  const lines = blocks.map(textOf).filter(isRunningText);
  return sum(lines.map((line) => line.split(/\s+/).length));
}

function isInnermost({ nodeName, children }: PageElement): boolean {
  return /^(?:P|PRE)$/.test(nodeName) || [...children].every((child) => INLINE.has(child.nodeName));
}

import { EventTarget, parseHTML } from 'linkedom';
import { remember } from '../../language/remember.ts';

/** The part of the DOM needed to read a page. The project is compiled without a browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly className: string;
  readonly id: string;
  readonly ownerDocument: PageDocument;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly lastElementChild: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  contains(node: PageNode): boolean;
  remove(): void;
  replaceWith(...nodes: readonly (PageNode | string)[]): void;
  append(...nodes: readonly (PageNode | string)[]): void;
  removeChild(node: PageNode): void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
}

keepNoListeners();
keepClassesAsWritten();

/** Parses a prepared page; one that wasn't prepared may have no body, or nest too deeply to walk. */
export function parsePage(html: string): PageDocument {
  return parseHTML(html).document;
}

/** The links inside an element, in the page's order. */
export function linksIn(root: PageElement): PageElement[] {
  return elementsNamed(root, 'A').filter(leadsSomewhere);
}

export function firstLinkIn(root: PageElement): PageElement | null {
  return firstIn(root, (element) => element.nodeName === 'A' && leadsSomewhere(element));
}

function leadsSomewhere(link: PageElement): boolean {
  return link.getAttribute('href') !== null;
}

/** The first of the elements that `elementsNamed` finds. */
export function firstNamed(root: PageElement, names: string): PageElement | null {
  const wanted = setOf(names);
  return firstIn(root, ({ nodeName }) => wanted.has(nodeName));
}

function firstIn(root: PageElement, isWanted: (element: PageElement) => boolean): PageElement | null {
  for (let at = root.firstElementChild; at !== null; at = elementAfter(at, root)) if (isWanted(at)) return at;
  return null;
}

/** The elements inside another that have one of some names, as `nodeName` writes them: "P LI". In the page's order. */
export function elementsNamed(root: PageElement, names: string): PageElement[] {
  const wanted = setOf(names);
  return elementsIn(root).filter(({ nodeName }) => wanted.has(nodeName));
}

const setOf = remember((names: string) => new Set(names.split(' ')));

/** All elements inside another, in the page's order: faster than any selector, which is compiled each time. */
export function elementsIn(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at = root.firstElementChild; at !== null; at = elementAfter(at, root)) found.push(at);
  return found;
}

function elementAfter(element: PageElement, root: PageElement): PageElement | null {
  let next = element.firstElementChild;
  for (let up: PageElement | null = element; next === null && up !== null && up !== root; up = up.parentElement)
    next = up.nextElementSibling;
  return next;
}

/**
 * The parser keeps a map of listeners for every node and attribute, all of them in one weak map, and that takes a third of
 * reading a page. Nobody listens here: the class of nodes is made to pass over the constructor that does it.
 */
function keepNoListeners(): void {
  let made: object | null = parseHTML('<p></p>').document.createElement('p').constructor;
  while (made !== null && Object.getPrototypeOf(made) !== EventTarget) made = Object.getPrototypeOf(made);
  if (made !== null) Object.setPrototypeOf(made, Object);
}

/**
 * The parser takes the class of each element apart, into a set, and joins it again whenever it is asked for. Here it is
 * read as the page has it.
 */
function keepClassesAsWritten(): void {
  let made: object | null = Object.getPrototypeOf(parseHTML('<p></p>').document.createElement('p'));
  while (made !== null && !Object.hasOwn(made, 'className')) made = Object.getPrototypeOf(made);
  const { set } = Object.getOwnPropertyDescriptor(made ?? {}, 'className') ?? {};
  if (made === null || set === undefined) return;
  Object.defineProperty(made, 'className', {
    configurable: true,
    get(this: AttributeHolder) {
      return this.getAttributeNode('class')?.value ?? '';
    },
    set(this: AttributeHolder, value: string) {
      if (this.getAttributeNode('class')?.value !== value) set.call(this, value);
    },
  });
}

interface AttributeHolder {
  getAttributeNode(name: string): { readonly value: string } | null;
}

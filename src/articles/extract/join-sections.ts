import { TEXT_NAME } from './aside-names.ts';
import { isNamedAside } from './is-aside.ts';
import { elementsNamed, firstLinkIn, type PageElement } from './page-document.ts';
import { endsSentence } from './running-text.ts';
import { lengthOf, namesOf, sum, textOf } from './text-of.ts';

const LIMITS = {
  /** A paragraph of the article is longer than a button or a label. In characters. */
  paragraph: 40,
  /** How far above its parts the article is looked for. In elements. */
  levels: 5,
  /** The share of the text of what holds them that the parts of an article have together. */
  share: 0.5,
} as const;

const ASIDE = new Set(['ASIDE', 'NAV', 'FOOTER', 'FIGURE', 'BLOCKQUOTE', 'TABLE', 'LI', 'FORM']);

/**
 * Makes one block of an article that a site cuts into sections of one kind (`<div class="prose">` between
 * advertisements): the sections' tags are dropped, so that their paragraphs stand side by side.
 */
export function joinSections(body: PageElement): void {
  const blocks = elementsNamed(body, 'DIV SECTION').filter(hasParagraphs);
  const groups = Map.groupBy(blocks, kindOf);
  for (const [kind, sections] of groups) {
    if (sections.length < 2 || (kind === 'DIV ' && !areNeighbours(sections))) continue;
    const whole = commonAncestor(sections);
    if (whole === null || sections.some((section) => isAside(section, whole))) continue;
    if (sum(sections.map(lengthOf)) < lengthOf(whole) * LIMITS.share) continue;
    for (const section of sections) unwrap(section, whole);
  }
}

/** Blocks that are numbered in a row are of one kind, whatever they are called: "part_17_2". */
function kindOf({ nodeName, className, id }: PageElement): string {
  return `${nodeName} ${/\d/.test(id) ? `#${id.replace(/\d+/g, '0')}` : className.trim()}`;
}

function hasParagraphs(element: PageElement): boolean {
  const headings = [...element.children].filter(({ nodeName }) => /^H\d$/.test(nodeName));
  const leadsAway = headings.some((heading) => firstLinkIn(heading) !== null);
  return !leadsAway && [...element.children].some((child) => isParagraph(child) && lengthOf(child) >= LIMITS.paragraph);
}

/** Some sites set the first sentence as a heading. */
function isParagraph(element: PageElement): boolean {
  return element.nodeName === 'P' || (/^H[2-4]$/.test(element.nodeName) && endsSentence(textOf(element)));
}

function areNeighbours(sections: readonly PageElement[]): boolean {
  return sections.every(({ parentElement }) => parentElement === sections[0]?.parentElement);
}

function commonAncestor(sections: readonly PageElement[]): PageElement | null {
  let whole = sections[0]?.parentElement ?? null;
  for (let level = 0; level < LIMITS.levels && whole !== null; level += 1) {
    const holder: PageElement = whole;
    if (sections.every((section) => holder.contains(section))) return holder;
    whole = holder.parentElement;
  }
  return null;
}

function isAside(section: PageElement, whole: PageElement): boolean {
  for (let at: PageElement | null = section; at !== null && at !== whole; at = at.parentElement)
    if (ASIDE.has(at.nodeName) || (isNamedAside(namesOf(at)) && !TEXT_NAME.test(namesOf(at)))) return true;
  return false;
}

/** Drops the tags around a section's content, as long as they hold nothing else. */
function unwrap(section: PageElement, whole: PageElement): void {
  const text = textOf(section);
  let outer = section;
  while (outer.parentElement !== null && outer.parentElement !== whole && textOf(outer.parentElement) === text)
    outer = outer.parentElement;
  if (outer.parentElement === whole) outer.replaceWith(...section.childNodes);
}

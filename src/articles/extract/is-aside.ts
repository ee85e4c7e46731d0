import { foldLetters } from '../../language/fold-name.ts';
import { ASIDE_NAME, LEAD_NAME, MORE_HEADING } from './aside-names.ts';
import { firstNamed, type PageElement } from './page-document.ts';
import { END_LINES } from './page-lines.ts';
import { ARTICLE_WORDS } from './running-text.ts';
import { namesOf, runningWordsOf, textOf } from './text-of.ts';

/** Elements that are never part of an article's text. */
const ASIDE_TAGS = new Set([
  'FIGURE',
  'FIGCAPTION',
  'CAPTION',
  'ASIDE',
  'NAV',
  'FOOTER',
  'HEADER',
  'FORM',
  'HGROUP',
  'ADDRESS',
]);
const ASIDE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|menu|toolbar|tooltip|dialog|alert|alertdialog|figure|img|note)$/;

/** Whether an element's tag, role or name says that it is no part of an article's text. */
export function isAside(element: PageElement): boolean {
  if (ASIDE_TAGS.has(element.nodeName)) return true;
  return ASIDE_ROLES.test(element.getAttribute('role') ?? '') || isNamedAside(namesOf(element));
}

/** Whether an element's names say that; "no-caption" and "has-sidebar" say what it has, not what it is. */
export function isNamedAside(names: string): boolean {
  return ASIDE_NAME.test(names) && ASIDE_NAME.test(names.replace(/(?<![\w-])(?:no|has|with|without)[_-][\w-]+/gi, ''));
}

/** Whether it is the head of an article, or named like a part of it. */
export function isLead(element: PageElement): boolean {
  if (element.nodeName === 'HEADER') return firstNamed(element, 'H1') !== null && firstNamed(element, 'NAV') === null;
  return LEAD_NAME.test(namesOf(element));
}

/** Whether its id is its heading's words, for links to lead there: "sharing-the-costs" doesn't say what it is. */
export function isNamedByHeading(element: PageElement): boolean {
  if (!/[-_]/.test(element.id) || !ASIDE_NAME.test(element.id)) return false;
  const isHeading = /^H[1-6]$/.test(element.nodeName);
  const heading = isHeading ? element : firstNamed(element, 'H1 H2 H3 H4 H5 H6');
  const text = heading === null ? '' : textOf(heading);
  const words = foldLetters(element.id);
  if (words.length < 3 || !foldLetters(text).startsWith(words)) return false;
  if (MORE_HEADING.test(text) || END_LINES.test(text)) return false;
  return isHeading || runningWordsOf(element) >= ARTICLE_WORDS;
}

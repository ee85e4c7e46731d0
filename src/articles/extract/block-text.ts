import { dropInvisible } from '../../text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { PageNode } from './page-document.ts';

/** Elements that begin and end a paragraph. */
const PARAGRAPHS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HR MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL`.split(/\s+/),
);
/** A table's cell with more text is a column of the page's layout. */
const CELL_CHARACTERS = 300;
/** Elements that begin and end a line. */
const LINES = new Set(['LI', 'TR', 'CAPTION']);

/**
 * The text of an element as people read it: paragraphs separated by "\n\n", list items, table rows and `<br>` by "\n",
 * table cells by a space. Invisible characters are dropped, white space collapsed. Not recursive, so any depth will do.
 */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  let node: PageNode | null = root;
  while (node !== null) {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else parts.push(borderOf(node));
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) parts.push(borderOf(node));
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return tidyBorders(parts.join(''));
}

/** One line, trimmed, white space collapsed, nothing invisible. */
export function collapseSpace(text: string): string {
  return dropInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Two line feeds between paragraphs; a carriage return where only a line ends, so that adjacent borders merge. */
function borderOf(node: PageNode): string {
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return '\n';
  if (LINES.has(name)) return '\r';
  if (PARAGRAPHS.has(name)) return borderOfParagraph(node);
  return name === 'TD' || name === 'TH' ? borderOfCell(node) : '';
}

function borderOfCell(node: PageNode): string {
  return (node.textContent ?? '').length > CELL_CHARACTERS ? '\n\n' : ' ';
}

/** A paragraph directly in a list item isn't one of its own, nor is one that is all of a table's cell. */
function borderOfParagraph(node: PageNode): string {
  const parent = node.parentNode?.nodeName.toUpperCase();
  if (parent === 'LI') return '\r';
  const isWholeCell = (parent === 'TD' || parent === 'TH') && isAlone(node);
  return isWholeCell && (node.textContent ?? '').length <= CELL_CHARACTERS ? ' ' : '\n\n';
}

function isAlone(node: PageNode): boolean {
  const isEmpty = (other: PageNode | null) => other === null || (other.textContent ?? '').trim() === '';
  return isEmpty(node.previousSibling) && isEmpty(node.nextSibling);
}

function tidyBorders(text: string): string {
  return dropInvisible(decodeEntities(text))
    .replace(/\s+/g, (space) => {
      const breaks = space.split('\n').length - 1;
      if (breaks > 1) return '\n\n';
      return breaks === 1 || space.includes('\r') ? '\n' : ' ';
    })
    .trim();
}

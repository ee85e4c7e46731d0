import { elementsIn, elementsNamed, firstLinkIn, type PageElement } from './page-document.ts';
import { lengthOf, textOf } from './text-of.ts';

/** "1", "[12]", "[note 3]", "*", "†": what refers to a note. */
const MARK = /^(?:\[[^[\]]{1,40}\]|\(?\d{1,3}\)?|\(?[a-z]\)?|[*†‡§¶]{1,3})$/i;
const WAY_BACK = /^[\^↩↑⤴⏎]\uFE0E?$|^(?:back|jump up|return)$/i;
const NOTE_NAME =
  /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|fn|references?|ref-?list|noteref|cite_?(?:note|ref)|citation|mw-editsection|noprint)(?:$|[\s_-])/i;
const NOTE_BEGINS = /^[[(^↑]*(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})(?:[\]).:]| )/i;
/** A longer list is of more than notes. In characters. */
const NOTE_CHARACTERS = 600;

/**
 * Removes the marks of footnotes, which would stand in sentences and quotations as if they had been said, and the notes
 * themselves. A raised "2" or "st" without a link stays.
 */
export function removeNoteMarks(body: PageElement): void {
  const referred = new Set<string>();
  const remove = (mark: PageElement) => {
    const href = (mark.nodeName === 'A' ? mark : firstLinkIn(mark))?.getAttribute('href') ?? '';
    if (href.length > 1 && href.startsWith('#')) referred.add(href.slice(1));
    mark.remove();
  };
  for (const mark of elementsIn(body).filter(mayBeMark)) {
    const text = textOf(mark);
    if (mark.nodeName === 'A') {
      if (WAY_BACK.test(text) || (isNoteLink(mark) && MARK.test(text))) remove(mark);
    } else if (mark.nodeName !== 'SUP') mark.remove();
    else if (MARK.test(text) && (/^\[/.test(text) || isNoteLink(mark) || firstLinkIn(mark) !== null)) remove(mark);
  }
  if (referred.size > 0)
    for (const note of elementsNamed(body, 'P LI DIV DD TD')) if (isNoteOf(note, referred)) note.remove();
  for (const list of elementsNamed(body, 'OL UL DL')) if (isNotes(list)) list.remove();
}

function mayBeMark(element: PageElement): boolean {
  if (element.nodeName === 'SUP' || element.className.includes('editsection')) return true;
  return element.nodeName === 'A' && (element.getAttribute('href')?.startsWith('#') ?? false);
}

/** Whether a mark in the text leads to it, and it begins with its own. */
function isNoteOf(element: PageElement, referred: ReadonlySet<string>): boolean {
  const isReferred = referred.has(element.id) || elementsIn(element).some(({ id }) => referred.has(id));
  const text = isReferred ? textOf(element) : '';
  return text !== '' && text.length <= NOTE_CHARACTERS && NOTE_BEGINS.test(text);
}

function isNoteLink(element: PageElement): boolean {
  const names = `${element.className} ${element.id} ${element.getAttribute('href') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return NOTE_NAME.test(names.replace(/[#:]/g, ' ')) || /doc-noteref|footnote|#(?:f|n|note|ref)-?\d/i.test(names);
}

/** A list named so, or one whose items can all be referred to as notes. */
function isNotes(list: PageElement): boolean {
  if (NOTE_NAME.test(`${list.className} ${list.id}`)) return true;
  const items = [...list.children];
  return (
    items.length > 0 &&
    items.every((item) => /^(?:fn|foot-?note|end-?note|note|cite_?note|ref|f|n)[-_:.]?\d/i.test(item.id)) &&
    items.every((item) => lengthOf(item) <= NOTE_CHARACTERS)
  );
}

import { countWords } from '../language/count-words.ts';
import { type DocumentHead, isDocumentLabel, readHead } from './document-head.ts';
import { blockText } from './extract/block-text.ts';
import { removeNoteMarks } from './extract/note-marks.ts';
import { type PageElement, parsePage } from './extract/page-document.ts';
import { prepareHtml } from './extract/prepare-html.ts';
import { textOf } from './extract/text-of.ts';

/** A heading of more words is a paragraph in large type. */
const MAX_TITLE_WORDS = 40;

/**
 * The text of a document that was turned into HTML: all of it, as it has no page around it. A heading at its top is the
 * title, and is left out of the text; so are footnotes and their marks.
 */
export function textOfHtml(html: string): DocumentHead {
  const { body } = parsePage(prepareHtml(html).html);
  removeNoteMarks(body);
  const heading = firstHeading(body);
  const title = heading === null ? null : textOf(heading);
  heading?.remove();
  return readHead(title, blockText(body));
}

/** A label and a date may stand before it. */
function firstHeading(body: PageElement): PageElement | null {
  for (let at = body.firstElementChild; at !== null; at = at.firstElementChild ?? null) {
    while (at !== null && (textOf(at) === '' || isDocumentLabel(textOf(at)))) at = at.nextElementSibling;
    if (at === null) return null;
    if (/^H[1-6]$/.test(at.nodeName)) return countWords(textOf(at)) <= MAX_TITLE_WORDS ? at : null;
  }
  return null;
}

import { countWords } from '../language/count-words.ts';
import { findWrittenDate } from '../language/find-written-date.ts';
import { type DocumentHead, readHead } from './document-head.ts';
import { blockText } from './extract/block-text.ts';
import { isByline } from './extract/byline-values.ts';
import { removeNoteMarks } from './extract/note-marks.ts';
import { elementsIn, firstNamed, type PageElement, parsePage } from './extract/page-document.ts';
import { prepareHtml } from './extract/prepare-html.ts';
import { isRunningText } from './extract/running-text.ts';
import { isInnermost, outermost, textOf } from './extract/text-of.ts';

const LIMITS = {
  /** A heading of more words is a paragraph in large type, and lines above it with more are no letterhead. */
  titleWords: 40,
  letterheadLines: 6,
} as const;

/**
 * The text of a document that was turned into HTML: all of it, as it has no page around it. A heading at its top is the
 * title, and is left out of the text; so are footnotes and their marks.
 */
export function textOfHtml(html: string): DocumentHead {
  const { body } = parsePage(prepareHtml(html).html);
  removeNoteMarks(body);
  const heading = firstNamed(body, 'H1 H2 H3 H4 H5 H6');
  const isTitle = heading !== null && countWords(textOf(heading)) <= LIMITS.titleWords;
  const above = isTitle ? linesAbove(heading, body) : null;
  if (heading === null || above === null) return readHead(null, blockText(body));
  for (const line of above) line.remove();
  heading.remove();
  const date = above.map((line) => findWrittenDate(textOf(line))).find((each) => each !== null);
  return {
    ...(date !== undefined && date !== null && { publishedAt: date }),
    ...readHead(textOf(heading), blockText(body)),
  };
}

/** The few lines of a letterhead or a label that stand above a heading; null if the text begins there. */
function linesAbove(heading: PageElement, body: PageElement): PageElement[] | null {
  const all = elementsIn(body);
  const above = all.slice(0, all.indexOf(heading)).filter((each) => isInnermost(each) && !each.contains(heading));
  const lines = outermost(above).filter((each) => textOf(each) !== '');
  if (lines.some((line) => isRunningText(textOf(line)) || isByline(textOf(line)))) return null;
  const words = lines.reduce((sum, line) => sum + countWords(textOf(line)), 0);
  return lines.length <= LIMITS.letterheadLines && words <= LIMITS.titleWords ? lines : null;
}

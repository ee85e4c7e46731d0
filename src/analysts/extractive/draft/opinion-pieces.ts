import { hasMoreWords } from '../../../language/count-words.ts';
import { overlaps } from '../../../language/span.ts';
import type { Attribution, Document, ParsedSentence } from '../document.ts';
import { textOf } from './reading.ts';

/** A heading of more words is of a report about opinions. */
const MOST_WORDS = 14;
const HEADING =
  /^(?:our |the |guest |my )?(?:opinions?|editorials?|comment(?:ary)?|columns?|op-?ed|leader|leading article|viewpoint|point of view|letters? to the editor|perspective)(?:\s*$|\s*[:|–—-]\s)/iu;
/** What an author wants done, or holds. */
const THESIS =
  /\b(?:must|should|ought to|cannot|can’t|can't|needs? to|deserves?|it is time|is time to|time has come|(?:we|i) (?:believe|urge|support|oppose|call on|reject|welcome)|better off|no (?:excuse|reason|choice)|mistaken?|wrong|unacceptable)\b/giu;

/** Whether an article tells what its author holds: its title or its first line says so. */
export function isOpinionPiece({ text, paragraphs }: Document, title: string | null): boolean {
  const [first] = paragraphs;
  const line = first === undefined ? '' : text.slice(first.start, first.end);
  return [title ?? '', line].some((words) => HEADING.test(words) && !hasMoreWords(words, MOST_WORDS));
}

/** How much a sentence says of what the author wants; 0 where it is somebody else's, or speech. */
export function thesisPoints(
  document: Document,
  sentence: ParsedSentence,
  attributions: readonly Attribution[],
): number {
  if (sentence.paragraph === 0 || sentence.tokens.some(({ quotation }) => quotation >= 0)) return 0;
  return isAuthors(document, sentence, attributions) ? (textOf(document, sentence).match(THESIS) ?? []).length : 0;
}

/** Whether nobody but the author says a sentence: nothing in it is attributed, or to “we” and “I”. */
export function isAuthors(document: Document, sentence: ParsedSentence, attributions: readonly Attribution[]): boolean {
  return attributions.every(({ content, source, direction }) => {
    const isHere = content.some((span) => overlaps(span, sentence));
    return !isHere || direction === 'unasserted' || (source !== null && /^(?:we|i)$/iu.test(textOf(document, source)));
  });
}

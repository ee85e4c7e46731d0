import type { Span } from '../../../articles/article.ts';
import type { Genre, ParsedSentence, Passage } from '../document.ts';
import { findStatements } from './find-statements.ts';
import { findTurns } from './find-turns.ts';

/** The passages with a voice of their own: statements in the first person, turns of transcripts and interviews. */
export function findPassages(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly ParsedSentence[],
): Passage[] {
  const turns = findTurns(text, paragraphs, sentences);
  return turns.length > 0 ? turns : findStatements(text, paragraphs, sentences);
}

/** The passage an offset stands in; undefined in prose. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  return passages.find(({ start, end }) => start <= offset && offset < end);
}

/** The genre of the text at an offset. */
export function genreAt(passages: readonly Passage[], offset: number): Genre {
  return passageAt(passages, offset)?.genre ?? 'prose';
}

/** Who speaks, without the members of a long list: "the G7 ministers" of "the G7 ministers of Canada, France and Italy". */
export function headOf(text: string, { start, end }: Span): Span {
  const speaker = text.slice(start, end);
  const of = speaker.indexOf(' of ');
  return of > 0 && speaker.indexOf(', ', of) > 0 ? { start, end: start + of } : { start, end };
}

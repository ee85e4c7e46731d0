import { countWords } from '../../language/count-words.ts';
import type { Language } from '../../language/language.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { type Heading, readHeading, underHeading } from './read-headings.ts';

/** What begins where a part may begin, the best place first. */
export type Border = 'heading' | 'paragraph' | 'line' | 'sentence' | 'word';

/** A piece of a text that is read in one go. */
export interface Unit extends Span {
  readonly words: number;
  readonly border: Border;
  /** The headings it stands under; of a heading, with itself. */
  readonly path: readonly Heading[];
}

/** Lines this long are whole paragraphs; a heading before one needs no blank line. */
const PARAGRAPH_CHARACTERS = 120;

/** The lines of a text in order, with the headings they stand under. Together they are the whole text. */
export function readOutline(text: string): readonly Unit[] {
  const lines = linesOf(text);
  let path: readonly Heading[] = [];
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isAlone = line.isAfterBlank && (next === undefined || next.isAfterBlank);
    const isAbove = next !== undefined && next.end - next.start >= PARAGRAPH_CHARACTERS;
    const written = text.slice(line.start, line.end);
    const heading = next !== undefined && (isAlone || isAbove) ? readHeading(written) : null;
    if (heading !== null) path = underHeading(path, heading);
    const border = heading !== null ? 'heading' : line.isAfterBlank ? 'paragraph' : 'line';
    return { start: line.start, end: line.end, words: countWords(written), border, path };
  });
}

/** The unit in pieces of at most so many words: sentences, or words where a sentence is longer. */
export function breakUnit(text: string, unit: Unit, maxWords: number, language: Language): readonly Unit[] {
  if (unit.words <= maxWords) return [unit];
  const sentences = splitSentences(text.slice(unit.start, unit.end), language);
  const starts = [unit.start, ...sentences.slice(1).map(({ start }) => unit.start + start), unit.end];
  return toUnits(text, unit, starts, 'sentence').flatMap((sentence) =>
    sentence.words <= maxWords ? [sentence] : breakAtWords(text, sentence, maxWords),
  );
}

function breakAtWords(text: string, unit: Unit, maxWords: number): readonly Unit[] {
  const starts = [unit.start];
  let words = 0;
  for (const match of text.slice(unit.start, unit.end).matchAll(/\S+\s*/gu)) {
    const more = countWords(match[0]);
    if (words + more > maxWords && words > 0) {
      starts.push(unit.start + match.index);
      words = 0;
    }
    words += more;
  }
  return toUnits(text, unit, [...starts, unit.end], 'word');
}

/** A unit in pieces that begin at these offsets; the last is its end. The first keeps the unit's own border. */
function toUnits(text: string, { path, border: own }: Unit, starts: readonly number[], border: Border): Unit[] {
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    return { start, end, words: countWords(text.slice(start, end)), border: index === 0 ? own : border, path };
  });
}

interface Line extends Span {
  readonly isAfterBlank: boolean;
}

/** The lines that are not blank, each with the line breaks after it. */
function linesOf(text: string): readonly Line[] {
  const matches = [...text.matchAll(/(?<![^\n])[^\n]*\S[^\n]*/gu)];
  return matches.map((match, index) => {
    const before = matches[index - 1];
    const gap = before === undefined ? '\n\n' : text.slice(before.index + before[0].length, match.index);
    const start = before === undefined ? 0 : match.index;
    return { start, end: matches[index + 1]?.index ?? text.length, isAfterBlank: gap.split('\n').length > 2 };
  });
}

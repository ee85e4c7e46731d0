import { type FoldedText, originalSpan } from '../language/fold.ts';
import type { Span } from '../language/span.ts';
import { isLongDash, wordsIn } from './quoted-parts.ts';

/** A word of the article, folded, and where it stands. */
export interface PlacedWord extends Span {
  readonly word: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The words of a text, by sentence. */
export function placeWords(
  text: string,
  folded: FoldedText,
  sentences: readonly Span[],
): readonly (readonly PlacedWord[])[] {
  // A dash between words parts them; a hyphen, which folding makes of it, does not.
  const parted = folded.text.replace(/-/gu, (dash, at: number) =>
    isLongDash(text.slice(folded.starts[at], folded.ends[at])) ? ' ' : dash,
  );
  const placed: PlacedWord[][] = sentences.map(() => []);
  let sentence = 0;
  for (const { word, start, end } of wordsIn(parted)) {
    const span = originalSpan(folded, start, end);
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= span.start) sentence += 1;
    placed[sentence]?.push({ ...span, word, sentence });
  }
  return placed;
}

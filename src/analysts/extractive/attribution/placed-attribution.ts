import type { Span } from '../../../articles/article.ts';
import type { Direction, ParsedSentence } from '../document.ts';

/** An attribution that was found, as spans of the text. */
export interface PlacedAttribution {
  readonly sentence: ParsedSentence;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly direction: Direction;
  readonly via: readonly Span[];
}

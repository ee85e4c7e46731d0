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
  /** Whether somebody else may have said it: nothing but its place tells who did. Not where not given. */
  readonly isOpen?: boolean;
}

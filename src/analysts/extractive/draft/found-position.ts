import type { Span } from '../../../articles/article.ts';
import type { DraftPosition } from '../../../briefings/briefing.ts';
import type { Attribution } from '../document.ts';

/** A position before it is a draft's: with the attribution and the words it came from. */
export interface FoundPosition {
  readonly position: DraftPosition;
  readonly attribution: Attribution;
  /** Where the content stands. */
  readonly content: Span;
  readonly weight: number;
  /** Whether nothing in its words names its matter: "it was unsafe". Not where something does. */
  readonly isUnnamed?: boolean;
}

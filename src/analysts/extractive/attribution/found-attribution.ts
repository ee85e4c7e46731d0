import type { Direction } from '../document.ts';
import type { Range } from './find-source.ts';

/** An attribution inside one sentence, as ranges of its units. */
export interface FoundAttribution {
  readonly content: readonly Range[];
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly cueLemma: string | null;
  readonly direction: Direction;
  readonly via: readonly Range[];
  /** The verb that keeps or gives up what a noun introduces, and introduces nothing of its own then: "stood by her offer to". */
  readonly governor?: number;
}

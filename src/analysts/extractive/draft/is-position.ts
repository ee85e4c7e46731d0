import { cueLexicon } from '../attribution/cues.ts';
import type { Attribution } from '../document.ts';
import { takesStand } from './acts.ts';

/** Whether an attribution is a position: "wrote" is no stand on what was written, but “…,” they wrote is what they said. */
export function isPosition({ cueLemma, directness }: Attribution, content: string): boolean {
  return takesStand(cueLemma, content) || (directness === 'direct' && cueLexicon[cueLemma ?? '']?.quote !== undefined);
}

import { oneLine } from '../../text.ts';

/** A note on what the publisher put right, in its words. */
export function sayCorrection(note: string): string {
  return `The article carries a correction: “${oneLine(note)}”`;
}

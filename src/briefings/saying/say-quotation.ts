import { fold } from '../../language/fold.ts';
import { trimOuter } from '../find-quote.ts';

/** Whether two texts differ in punctuation at their ends at most: “Nine is the floor.” and "nine is the floor". */
export function isSameWords(one: string, other: string): boolean {
  return trimOuter(fold(one)) === trimOuter(fold(other));
}

/** Whether the words stand in the quotation, so that to show both would say one thing twice. */
export function isSaidIn(words: string, quotation: string): boolean {
  return fold(quotation).includes(trimOuter(fold(words)));
}

import { fold } from '../../language/fold.ts';
import { trimOuter } from '../find-quote.ts';

/** Whether two texts differ only in case and outer punctuation: “Nine is the floor.” and "nine is the floor". */
export function isSameWords(one: string, other: string): boolean {
  return trimOuter(fold(one)) === trimOuter(fold(other));
}

/** Whether the quotation contains the words, so that showing both would say the same thing twice. */
export function isSaidIn(words: string, quotation: string): boolean {
  return fold(quotation).includes(trimOuter(fold(words)));
}

import { DAY_MS } from '../language/calendar.ts';

/**
 * Whether a message was changed so long after it was posted that nobody waits for an answer: what stands in it is from
 * before Readout came, or was left alone then.
 * @param postedMs Unix milliseconds, as is `editedMs`
 */
export function isLateEdit(postedMs: number, editedMs: number): boolean {
  return editedMs - postedMs > DAY_MS;
}

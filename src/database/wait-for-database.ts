import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';

const LIMITS = { firstMs: 1_000, longestMs: 15_000 } as const;

/**
 * Runs it again while the database can't be reached or its disk is full: that is no fault of the job, and its few tries
 * would be used up in seconds.
 * @param signal ends the waiting: the job is another's by then
 */
export async function waitForDatabase<T>(
  run: () => Promise<T>,
  signal: AbortSignal,
  onWait: (error: DatabaseError) => void,
): Promise<T> {
  for (let pauseMs: number = LIMITS.firstMs; ; pauseMs = Math.min(pauseMs * 2, LIMITS.longestMs)) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof DatabaseError) || !error.retryable || signal.aborted) throw error;
      onWait(error);
      await sleep(pauseMs, null, { signal });
    }
  }
}

import { createThreads, refuseSlowText, spareThreads } from '../threads.ts';
import type { DraftChecker } from './check-draft.ts';

const LIMITS = {
  threads: spareThreads(2),
  /** 59,000 words with a draft of 40 positions took 2 s, on a busy machine. */
  deadlineMs: 30_000,
  megabytes: 1_024,
} as const;

/** Checks in threads that are killed when they take too long: what they read was written by strangers, and by a model. */
export function createDraftChecker({
  deadlineMs = LIMITS.deadlineMs,
}: {
  readonly deadlineMs?: number;
} = {}): DraftChecker & { close(): Promise<void> } {
  const worker = new URL('checking-worker.ts', import.meta.url);
  const threads = createThreads<typeof import('./checking-worker.ts')>(worker, { ...LIMITS, deadlineMs });
  return {
    check: (task, signal) => threads.run('checkDraft', task, { signal }).catch(refuseSlowText('checked')),
    weigh: (task, signal) => threads.run('weighDraft', task, { signal }).catch(refuseSlowText('checked')),
    close: () => threads.close(),
  };
}

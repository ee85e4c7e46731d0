import { availableParallelism } from 'node:os';
import { createThreads, refuseText, ThreadError } from '../threads.ts';
import type { DraftChecker } from './check-draft.ts';

const LIMITS = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  /** The longest article with the longest draft takes a tenth of it. */
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
    check: (task, signal) => threads.run('checkDraft', task, { signal }).catch(explain),
    weigh: (task, signal) => threads.run('weighDraft', task, { signal }).catch(explain),
    close: () => threads.close(),
  };
}

function explain(error: unknown): never {
  if (!(error instanceof ThreadError)) throw error;
  throw refuseText(error, 'text', 'checked', 'Paste the part you need with /brief.');
}

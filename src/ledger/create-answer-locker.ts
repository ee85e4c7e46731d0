import { createThreads, spareThreads, ThreadError } from '../threads.ts';
import type { AnswerTask } from './answering-worker.ts';
import type { AnsweredSentence } from './lock-answer.ts';

const LIMITS = {
  threads: spareThreads(2),
  /** Six sentences take a tenth of a second, and loading the words of English some tenths before the first. */
  deadlineMs: 10_000,
  megabytes: 512,
} as const;

/** Holds a model's answers to what they were made from. */
export interface AnswerLocker {
  /** The sentences that may be shown; none where that takes too long to tell. */
  lock(task: AnswerTask, signal?: AbortSignal): Promise<readonly AnsweredSentence[]>;
}

/** Holds answers in threads that are killed when they take too long: they read what strangers wrote, and a model. */
export function createAnswerLocker(): AnswerLocker & { close(): Promise<void> } {
  const worker = new URL('answering-worker.ts', import.meta.url);
  const threads = createThreads<typeof import('./answering-worker.ts')>(worker, LIMITS);
  return {
    lock: (task, signal) =>
      threads.run('lockAnswered', task, { signal }).catch((error: unknown) => {
        if (error instanceof ThreadError) return [];
        throw error;
      }),
    close: () => threads.close(),
  };
}

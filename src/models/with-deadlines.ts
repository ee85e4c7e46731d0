import { ModelError } from '../errors.ts';

/**
 * Runs what asks a model, for so many milliseconds and no longer.
 * @param what what the model gave none of in time: "answer"
 * @throws ModelError when the deadline passes, the caller's reason when the caller gives up.
 */
export async function withinDeadline<T>(
  { name, what, deadlineMs, advice }: Deadline,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const late = new ModelError('timeout', `${name} gave no ${what} within ${deadlineMs / 1000} s.`, {
    advice,
    retryable: true,
  });
  const timer = setTimeout(() => deadline.abort(late), deadlineMs);
  const either = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
  const aborted = new Promise<never>((_, reject) =>
    either.addEventListener('abort', () => reject(either.reason), { once: true }),
  );
  try {
    signal?.throwIfAborted();
    return await Promise.race([run(either), aborted]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Deadline {
  /** The model's. */
  readonly name: string;
  readonly what: string;
  readonly deadlineMs: number;
  readonly advice: string;
}

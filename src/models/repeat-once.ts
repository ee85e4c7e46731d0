import { setTimeout as sleep } from 'node:timers/promises';
import { ModelError } from '../errors.ts';
import type { ModelServer } from './model-failure.ts';
import { toModelFailure } from './openai-failure.ts';

const LIMITS = {
  /** Requests one call may repeat because the server was down or busy. The job queue and the breaker do the rest. */
  RETRIES: 1,
  /** Waited before a repeat where the server names no time. */
  BACK_OFF_MS: 1_000,
  /** A longer wait is not sat out: the error carries it. */
  WAIT_MS: 15_000,
} as const;

/** Waits before a repeated request; rejects when the signal is aborted. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/**
 * Makes a request, and once more where the server failed or was busy. The client's own retries, which repeat exhausted
 * quotas too, are off.
 * @throws ModelError, or the signal's reason.
 */
export async function repeatOnce<T>(
  request: () => Promise<T>,
  {
    server,
    signal,
    wait,
  }: { readonly server: ModelServer; readonly signal?: AbortSignal | undefined; readonly wait: Wait },
): Promise<T> {
  for (let retries = 0; ; retries++) {
    signal?.throwIfAborted();
    try {
      return await request();
    } catch (error) {
      signal?.throwIfAborted();
      const cause = toModelFailure(error, server);
      if (!(cause instanceof ModelError) || !isWorthRepeating(cause) || retries === LIMITS.RETRIES) throw cause;
      await wait(cause.retryAfterMs ?? LIMITS.BACK_OFF_MS, signal).catch(() => signal?.throwIfAborted());
    }
  }
}

/** Time-outs are not: the time is gone. */
function isWorthRepeating(error: ModelError): boolean {
  const isPassing = error.reason === 'unreachable' || error.reason === 'rate-limited' || error.reason === 'server';
  return isPassing && (error.retryAfterMs ?? 0) <= LIMITS.WAIT_MS;
}

export function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
}

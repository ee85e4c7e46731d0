import OpenAI from 'openai';
import { errors } from 'undici';
import { ModelError } from '../errors.ts';
import { failure, MODEL_ADVICE, type ModelServer } from './model-failure.ts';
import { speaksOfForm, speaksOfLength } from './server-traits.ts';

/** What the client threw, as the failure it is. Errors of our own and defects stay what they are. */
export function toModelFailure(error: unknown, server: ModelServer): unknown {
  if (error instanceof ModelError || !(error instanceof Error)) return error;
  if (error instanceof OpenAI.APIConnectionError) {
    // The client takes a connection that never came about for an answer that did not come in time.
    const isLate = error instanceof OpenAI.APIConnectionTimeoutError && !hasConnectTimeout(error);
    return failure(isLate ? 'timeout' : 'unreachable', server, { cause: error });
  }
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const { status, code, type, message, headers } = error;
    return failureOfAnswer({ status, codes: [code, type], message, headers, cause: error }, server);
  }
  if (error instanceof SyntaxError) return failure('not-a-model-server', server, { cause: error });
  return error;
}

interface Answer {
  readonly status: number;
  readonly codes: readonly (string | number | null | undefined)[];
  readonly message: string;
  readonly headers?: Headers | undefined;
  readonly cause?: unknown;
}

function failureOfAnswer(answer: Answer, server: ModelServer): ModelError {
  const { status, message, cause } = answer;
  const said = `${answer.codes.join(' ')} ${message}`.toLowerCase();
  const facts = { cause, words: message, retryAfterMs: readRetryAfter(answer.headers) };
  if (status === 402 || /insufficient_quota|billing|exceeded your current quota/.test(said))
    return failure('quota', server, facts);
  if (status === 429) return failure('rate-limited', server, facts);
  if (status === 401 || status === 403) return failure('unauthorised', server, { cause });
  if (/content_filter|content_policy|responsibleai/.test(said)) return failure('filtered', server, { cause });
  if (status === 413 || speaksOfLength(said))
    return failure('context', server, { ...facts, advice: MODEL_ADVICE.shorter });
  if (status === 404)
    return /model/.test(said)
      ? failure('rejected', server, { ...facts, advice: MODEL_ADVICE.name })
      : failure('not-a-model-server', server, facts);
  if (status < 400) return failure('not-a-model-server', server, { cause });
  if (status >= 500 || status === 408 || status === 409) return failure('server', server, facts);
  if (speaksOfForm(said)) return failure('rejected', server, { ...facts, advice: MODEL_ADVICE.structure });
  return failure('rejected', server, facts);
}

/**
 * Milliseconds a server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 * null where it asks for none.
 */
export function readRetryAfter(headers: Headers | undefined, now: number = Date.now()): number | null {
  const milliseconds = headers?.get('retry-after-ms')?.trim();
  if (milliseconds && Number(milliseconds) >= 0) return Math.ceil(Number(milliseconds));
  const value = headers?.get('retry-after')?.trim();
  if (!value) return null;
  if (Number.isFinite(Number(value))) return Number(value) >= 0 ? Math.ceil(Number(value) * 1000) : null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function hasConnectTimeout(error: Error): boolean {
  return error.cause instanceof errors.ConnectTimeoutError;
}

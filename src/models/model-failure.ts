import OpenAI from 'openai';
import { errors } from 'undici';
import { ModelError, type ModelFailure } from '../errors.ts';
import { dropInvisible } from '../text.ts';
import { speaksOfForm, speaksOfLength } from './server-traits.ts';

/** Who was asked, as errors name it. */
export interface ModelServer {
  /** Host and port. */
  readonly host: string;
  /** null while the server has not been asked which model it has. */
  readonly model: string | null;
  /** Never shown, should the server repeat it. */
  readonly apiKey: string | null;
}

const LIMITS = { SERVER_WORDS_CHARACTERS: 300 } as const;

const ADVICE = {
  unreachable: 'Check MODEL_BASE_URL, and that the server is running.',
  address: 'Check MODEL_BASE_URL: for most servers it ends in /v1.',
  key: 'Check MODEL_API_KEY.',
  name: 'Check MODEL_NAME: it has to be a name the server lists.',
  quota: "Check the account's credit and limits with the provider.",
  later: 'Try again later.',
  slow: 'Raise MODEL_DEADLINE_SECONDS, or choose a faster model with MODEL_NAME.',
  shorter: `${adviseContext(16_384)} Or lower MODEL_MAX_WORDS, or choose a model that reads more with MODEL_NAME.`,
  longerAnswers: 'Raise MODEL_MAX_TOKENS, or lower MODEL_MAX_WORDS.',
  empty:
    'Try again later. Where it answers short articles and not long ones, its context is too small for them: raise it in the server.',
  structure: 'Choose a model and server that support structured output (response_format json_schema).',
  otherModel: 'Choose a more capable model with MODEL_NAME.',
  article: 'The provider’s rules stand against this article; another model may take it.',
} as const;

/** The settings of the servers that people run themselves. Hosted ones have no such setting, and larger contexts. */
export function adviseContext(tokens: number): string {
  return `Give the model a context of ${tokens.toLocaleString('en-US')} tokens or more: with OLLAMA_CONTEXT_LENGTH in Ollama, under Context Length where LM Studio loads it, with -c in llama.cpp, with --max-model-len in vLLM.`;
}

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
  if (status === 413 || speaksOfLength(said)) return failure('rejected', server, { ...facts, advice: ADVICE.shorter });
  if (status === 404)
    return /model/.test(said)
      ? failure('rejected', server, { ...facts, advice: ADVICE.name })
      : failure('not-a-model-server', server, facts);
  if (status < 400) return failure('not-a-model-server', server, { cause });
  if (status >= 500 || status === 408 || status === 409) return failure('server', server, facts);
  if (speaksOfForm(said)) return failure('rejected', server, { ...facts, advice: ADVICE.structure });
  return failure('rejected', server, facts);
}

interface FailureFacts {
  /** What the server said about it, to be shown in part. */
  readonly words?: string;
  readonly advice?: string;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/** A failure with the message, the advice and the retry decision that belong to its reason. */
export function failure(reason: ModelFailure, server: ModelServer, facts: FailureFacts = {}): ModelError {
  const { what, advice, retryable } = FAILURES[reason];
  const who = server.model === null ? `The model server at ${server.host}` : `${server.model} at ${server.host}`;
  const words = facts.words ? shown(facts.words, server) : '';
  return new ModelError(reason, `${who} ${what}${words === '' ? '.' : `: ${words}`}`, {
    advice: facts.advice ?? advice,
    retryable,
    ...(facts.retryAfterMs == null ? {} : { retryAfterMs: facts.retryAfterMs }),
    cause: facts.cause,
  });
}

const FAILURES: Record<ModelFailure, { what: string; advice: string; retryable: boolean }> = {
  unreachable: { what: 'could not be reached', advice: ADVICE.unreachable, retryable: true },
  timeout: { what: 'did not answer in time', advice: ADVICE.slow, retryable: true },
  unauthorised: { what: 'did not accept the key', advice: ADVICE.key, retryable: false },
  'rate-limited': { what: 'is asked too often', advice: ADVICE.later, retryable: true },
  quota: { what: 'has no quota left for this account', advice: ADVICE.quota, retryable: false },
  server: { what: 'failed', advice: ADVICE.later, retryable: true },
  rejected: { what: 'rejected the request', advice: '', retryable: false },
  refused: { what: 'refused to answer', advice: ADVICE.article, retryable: false },
  filtered: { what: 'answered, and a content filter withheld it', advice: ADVICE.article, retryable: false },
  truncated: { what: 'broke off its answer at its length limit', advice: ADVICE.longerAnswers, retryable: false },
  context: { what: 'has too small a context', advice: ADVICE.shorter, retryable: false },
  empty: { what: 'gave an empty answer', advice: ADVICE.empty, retryable: true },
  'invalid-output': {
    what: 'did not keep to the form it was asked for',
    advice: ADVICE.otherModel,
    retryable: false,
  },
  'not-a-model-server': {
    what: 'does not answer as a model server does',
    advice: ADVICE.address,
    retryable: false,
  },
};

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

function shown(words: string, server: ModelServer): string {
  const safe = server.apiKey ? words.replaceAll(server.apiKey, '…') : words;
  const line = dropInvisible(safe).replace(/\s+/g, ' ').trim();
  return line.length > LIMITS.SERVER_WORDS_CHARACTERS ? `${line.slice(0, LIMITS.SERVER_WORDS_CHARACTERS)}…` : line;
}

import { ModelError, type ModelFailure } from '../errors.ts';
import { dropInvisible } from '../text.ts';

/** Who was asked, as errors name it. */
export interface ModelServer {
  /** Host and port. */
  readonly host: string;
  /** null while the server has not been asked which model it has. */
  readonly model: string | null;
  /** Neither shown nor logged, should the server repeat it. */
  readonly apiKey: string | null;
}

const LIMITS = { SERVER_WORDS_CHARACTERS: 300 } as const;

/** What to do about a failure. */
export const MODEL_ADVICE = {
  unreachable: 'Check MODEL_BASE_URL, and that the server is running.',
  address: 'Check MODEL_BASE_URL: for most servers it ends in /v1.',
  key: 'Check MODEL_API_KEY.',
  name: 'Check MODEL_NAME: it has to be a name the server lists.',
  quota: "Check the account's credit and limits with the provider.",
  later: 'Try again later.',
  slow: 'Raise MODEL_DEADLINE_SECONDS, or choose a faster model with MODEL_NAME.',
  shorter: `${adviseContext(16_384)} Or choose a model that reads more with MODEL_NAME.`,
  longerAnswers: 'Raise MODEL_MAX_TOKENS, or lower MODEL_PART_WORDS.',
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

/** Each reason in words that follow the model's name, what to do about it, and whether the same call may work later. */
export const MODEL_FAILURES: Readonly<
  Record<ModelFailure, { readonly what: string; readonly advice: string; readonly retryable: boolean }>
> = {
  unreachable: { what: 'could not be reached', advice: MODEL_ADVICE.unreachable, retryable: true },
  timeout: { what: 'did not answer in time', advice: MODEL_ADVICE.slow, retryable: true },
  unauthorised: { what: 'did not accept the key', advice: MODEL_ADVICE.key, retryable: false },
  'rate-limited': { what: 'was asked too often', advice: MODEL_ADVICE.later, retryable: true },
  quota: { what: 'had no quota left for this account', advice: MODEL_ADVICE.quota, retryable: false },
  budget: { what: 'has used up its tokens of today', advice: '', retryable: false },
  server: { what: 'failed', advice: MODEL_ADVICE.later, retryable: true },
  rejected: { what: 'rejected the request', advice: '', retryable: false },
  refused: { what: 'refused to answer', advice: MODEL_ADVICE.article, retryable: false },
  filtered: { what: 'had its answer withheld by a content filter', advice: MODEL_ADVICE.article, retryable: false },
  truncated: { what: 'broke off its answer at its length limit', advice: MODEL_ADVICE.longerAnswers, retryable: false },
  context: { what: 'has too small a context', advice: MODEL_ADVICE.shorter, retryable: false },
  empty: { what: 'gave an empty answer', advice: MODEL_ADVICE.empty, retryable: true },
  'invalid-output': {
    what: 'did not keep to the form it was asked for',
    advice: MODEL_ADVICE.otherModel,
    retryable: false,
  },
  unbacked: {
    what: 'gave nothing that the article backs',
    advice: MODEL_ADVICE.otherModel,
    retryable: false,
  },
  'not-a-model-server': {
    what: 'did not answer as a model server does',
    advice: MODEL_ADVICE.address,
    retryable: false,
  },
};

interface FailureFacts {
  /** What the server said about it, to be shown in part. */
  readonly words?: string;
  readonly advice?: string;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/** A failure with the message, the advice and the retry decision that belong to its reason. */
export function failure(reason: ModelFailure, server: ModelServer, facts: FailureFacts = {}): ModelError {
  const { what, advice, retryable } = MODEL_FAILURES[reason];
  const who = server.model === null ? `The model server at ${server.host}` : `${server.model} at ${server.host}`;
  const words = facts.words ? shown(facts.words, server) : '';
  return new ModelError(reason, `${who} ${what}${words === '' ? '.' : `: ${words}`}`, {
    advice: facts.advice ?? advice,
    retryable,
    ...(facts.retryAfterMs == null ? {} : { retryAfterMs: facts.retryAfterMs }),
    cause: withoutKey(facts.cause, server),
  });
}

function shown(words: string, server: ModelServer): string {
  const line = dropInvisible(hideKey(words, server)).replace(/\s+/g, ' ').trim();
  return line.length > LIMITS.SERVER_WORDS_CHARACTERS ? `${line.slice(0, LIMITS.SERVER_WORDS_CHARACTERS)}…` : line;
}

/** What it came of, for the log. It may have the server's words too. */
function withoutKey(cause: unknown, server: ModelServer): unknown {
  if (!(cause instanceof Error)) return cause;
  const { name, message, stack = '' } = cause;
  if (!server.apiKey || !`${message}\n${stack}`.includes(server.apiKey)) return cause;
  return Object.assign(new Error(hideKey(message, server)), { name, stack: hideKey(stack, server) });
}

function hideKey(words: string, { apiKey }: ModelServer): string {
  return apiKey ? words.replaceAll(apiKey, '…') : words;
}

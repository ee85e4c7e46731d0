import OpenAI from 'openai';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { hasSchema } from './answer-form.ts';
import { ADDED_TOKENS_LEAST, type ChatRequest, keysOf, lengthen, toChatRequest } from './chat-request.ts';
import { type Completion, readCompletion } from './completion.ts';
import { type ContextSign, estimateTokens, readContextSign } from './context-check.ts';
import { contextFailure } from './context-failure.ts';
import type { KnownServer } from './known-server.ts';
import type { Generated, GenerateRequest } from './language-model.ts';
import { learnFromRefusal, shrinkContext } from './learn-context.ts';
import { failure } from './model-failure.ts';
import { complete } from './openai-client.ts';
import { type Answer, type Asked, readAnswer, salvage } from './read-answer.ts';
import { repeatOnce } from './repeat-once.ts';
import { learnFrom, type Refusal, type ServerTraits } from './server-traits.ts';
import { toWireSchema } from './wire-schema.ts';

const LIMITS = {
  /** Times one request is changed for what the server does not take. Each takes something away, so there are few. */
  CHANGES: 8,
  /** Asked for where a server's own limit cut an answer off: more than the longest briefings take. */
  ANSWER_TOKENS: 8_192,
} as const;

const NOTICE = {
  shortened:
    'The model’s first answer was cut off at its length limit, so this is a shorter one. Raise MODEL_MAX_TOKENS for whole ones.',
  filled: 'The model’s first answer filled its context, so this is a shorter one.',
  unsure: 'The model’s server counted fewer tokens than it should have been sent, so it may not have read all.',
} as const;

/** One question to a server, with all the requests it takes. */
interface Exchange<T> {
  readonly known: KnownServer;
  readonly request: GenerateRequest<T>;
  readonly asked: Asked<T>;
  readonly tokens: { input: number; output: number };
  attempts: number;
  /** Answers that Groq's server did not take from its own model. */
  slips: number;
  /** Why the last answer may not be to the whole question. */
  doubt: ModelError | null;
  /** The first answer filled the context, in room that was made for it. */
  full: ModelError | null;
}

type Repair = readonly OpenAI.ChatCompletionMessageParam[];

/**
 * Asks for an object in the form the server is known to take. Where it refuses a form or a key, it is asked without it,
 * and never with it again; an answer that cannot be used is sent back once.
 * @throws ModelError; the signal's reason when it is aborted
 */
export async function askServer<T>(known: KnownServer, request: GenerateRequest<T>): Promise<Generated<T>> {
  try {
    return await askAndRepair(known, request);
  } catch (error) {
    if (error instanceof ModelError && error.reason === 'context') await learnFromRefusal(known, request, error);
    throw error;
  }
}

async function askAndRepair<T>(known: KnownServer, request: GenerateRequest<T>): Promise<Generated<T>> {
  const { schema } = request;
  const asked = { schema: toWireSchema(schema), parse: request.parse ?? ((json: unknown) => schema.safeParse(json)) };
  const tokens = { input: 0, output: 0 };
  const exchange: Exchange<T> = { known, request, asked, tokens, attempts: 0, slips: 0, doubt: null, full: null };
  const first = await ask(exchange, []);
  if (first.type === 'value') return toGenerated(exchange, first.value, false);
  const second = await ask(exchange, first.repair);
  // From the next call on: within one, the fixed part stays what the server has cached.
  if (first.why === 'another form' && hasSchema(known.traits.form))
    known.traits = { ...known.traits, isSchemaTold: true };
  if (second.type === 'value') return toGenerated(exchange, second.value, first.why === 'cut off');
  throw exchange.doubt ?? exchange.full ?? second.failure;
}

function toGenerated<T>(exchange: Exchange<T>, value: T, isShortened: boolean): Generated<T> {
  const { tokens, attempts, doubt, full } = exchange;
  const notice = doubt !== null ? `${NOTICE.unsure} ${doubt.advice}` : isShortened ? tellShortened(full) : null;
  return { value, tokens, attempts, ...(notice !== null && { notice }) };
}

function tellShortened(full: ModelError | null): string {
  return full === null ? NOTICE.shortened : `${NOTICE.filled} ${full.advice}`;
}

async function ask<T>(exchange: Exchange<T>, repair: Repair): Promise<Answer<T>> {
  for (let changes = 0; changes < LIMITS.CHANGES; changes++) {
    const answer = await askOnce(exchange, repair);
    if (answer !== null) return answer;
  }
  throw failure('rejected', exchange.known.server);
}

/** What came of one request; null where it is to be made again by what has been learnt. */
async function askOnce<T>(exchange: Exchange<T>, repair: Repair): Promise<Answer<T> | null> {
  const { known, request, asked } = exchange;
  const { traits, settings, server } = known;
  const chat = toChatRequest(server.model, request, asked.schema, { traits, settings, repair });
  try {
    const completion = await send(exchange, chat);
    const answer = readAnswer(completion, asked, server);
    const sign = readContextSign(completion.usage, {
      estimate: estimateTokens(chat.messages.map(({ content }) => String(content)).join('\n')),
      isCutOff: answer.type === 'unusable' && answer.why === 'cut off',
    });
    if (sign?.type === 'full') {
      exchange.full = contextFailure(sign, server);
      // Whoever knew it has sent what fits: then only a shorter answer helps.
      if (shrinkContext(known, sign.context)) throw exchange.full;
    }
    if (sign?.type === 'prompt cut' && !traits.countsFew) await checkPrompt(exchange, chat, sign);
    return sign?.type === 'output limit' && raisesLimit(known, chat) ? null : answer;
  } catch (error) {
    const refusal = error instanceof ModelError ? readRefusal(error, chat) : null;
    if (refusal === null) throw error;
    return answerRefusal(exchange, refusal, traits, error);
  }
}

async function send<T>(exchange: Exchange<T>, chat: ChatRequest): Promise<Completion> {
  const { client, server, wait } = exchange.known;
  const { signal, onProgress = () => {} } = exchange.request;
  const once = async () => {
    exchange.attempts++;
    onProgress();
    return readCompletion(await complete(client, chat, { signal, onProgress }), server);
  };
  const completion = await repeatOnce(once, { server, signal, wait });
  exchange.tokens.input += completion.usage.input ?? 0;
  exchange.tokens.output += completion.usage.output ?? 0;
  return completion;
}

/**
 * Sends a somewhat longer question, whose answer nobody waits for: a server that cuts prompts counts as many tokens as
 * before.
 * @throws ModelError where it does
 */
async function checkPrompt<T>(
  exchange: Exchange<T>,
  chat: ChatRequest,
  sign: ContextSign & { readonly type: 'prompt cut' },
): Promise<void> {
  const { known } = exchange;
  const cut = contextFailure(sign, known.server);
  let counted: number | null = null;
  try {
    const { usage } = await send(exchange, lengthen(chat, known.traits));
    counted = usage.input === null ? null : usage.input + usage.cached;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
  if (counted === null) exchange.doubt = cut;
  else if (counted < sign.read + ADDED_TOKENS_LEAST) {
    // Ollama fills half of the context, others all of it.
    shrinkContext(known, 2 ** Math.ceil(Math.log2(sign.read)));
    throw cut;
  } else known.traits = { ...known.traits, countsFew: true };
}

/** Whether the server's own limit of an answer can be raised; from then on it is. */
function raisesLimit(known: KnownServer, chat: ChatRequest): boolean {
  const { traits } = known;
  if ('max_tokens' in chat || 'max_completion_tokens' in chat) return false;
  if (traits.refused.includes('MODEL_MAX_TOKENS')) return false;
  known.traits = { ...traits, answerTokens: LIMITS.ANSWER_TOKENS };
  return true;
}

interface RefusedRequest extends Refusal {
  /** The model did not keep to the form, and the server says so instead of passing the answer on. */
  readonly isSlip: boolean;
  readonly failedGeneration: string | null;
}

/** @throws the error itself, where nothing is to be learnt from the refusal */
function answerRefusal<T>(
  exchange: Exchange<T>,
  refusal: RefusedRequest,
  before: ServerTraits,
  error: unknown,
): Answer<T> | null {
  const { known, asked } = exchange;
  const saved = refusal.failedGeneration === null ? undefined : salvage(refusal.failedGeneration, asked);
  if (saved !== undefined) return { type: 'value', value: saved };
  // The model's slip, not the server's rule: it may not happen again.
  if (refusal.isSlip && exchange.slips++ === 0) return null;
  // Others may have met the same refusal meanwhile, and what they learnt holds here too.
  const learnt = known.traits === before ? learnFrom(refusal, before) : known.traits;
  if (learnt === null) throw error;
  known.traits = learnt;
  return null;
}

const GROQ_ERROR = z.looseObject({ failed_generation: z.string().nullable().catch(null) });

function readRefusal({ cause }: ModelError, chat: ChatRequest): RefusedRequest | null {
  if (!(cause instanceof OpenAI.APIError) || cause.status === undefined) return null;
  const { status, code, type, message, error } = cause;
  const parsed = GROQ_ERROR.safeParse(error);
  return {
    ...{ status, said: `${code} ${type} ${message}`, sent: keysOf(chat) },
    isSlip: code === 'json_validate_failed',
    failedGeneration: parsed.data?.failed_generation ?? null,
  };
}

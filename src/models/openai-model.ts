import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import { z } from 'zod';
import type { ModelConfig } from '../config.ts';
import { ModelError } from '../errors.ts';
import { dropInvisible } from '../text.ts';
import { type Answer, readAnswer, readCompletion } from './completion.ts';
import type { Generated, GenerateRequest, LanguageModel } from './language-model.ts';
import { failure, type ModelServer } from './model-failure.ts';
import { failureInBody, toModelFailure } from './openai-failure.ts';
import { createTransport } from './transport.ts';
import { toWireSchema } from './wire-schema.ts';

const LIMITS = {
  /** Requests one call may repeat because the server was down or busy. The job queue and the breaker do the rest. */
  RETRIES: 1,
  /** Waited before a repeat where the server names no time. */
  BACK_OFF_MS: 1_000,
  /** A longer wait is not sat out: the error carries it. */
  WAIT_MS: 15_000,
  /** A safety net under the caller's deadline, which a local model may set to ten minutes. */
  REQUEST_MS: 660_000,
  MODELS_LISTED: 10,
} as const;

export interface OpenAiModelOptions {
  readonly signal?: AbortSignal;
  /** Waits before a repeated request; rejects when the signal is aborted. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * A model behind any server that speaks chat completions: OpenAI, Ollama, vLLM, llama.cpp, LM Studio. Where the
 * configuration names no model, the server is asked for the only one it has.
 * @throws ModelError when no model is named and the server does not answer, or has none or several.
 */
export async function createOpenAiModel(
  config: Pick<ModelConfig, 'baseUrl' | 'apiKey' | 'name'>,
  { signal, wait = waitFor }: OpenAiModelOptions = {},
): Promise<LanguageModel> {
  const client = openClient(config);
  const anyModel: ModelServer = { host: new URL(config.baseUrl).host, model: config.name, apiKey: config.apiKey };
  const name = config.name ?? (await findOnlyModel(client, anyModel, wait, signal));
  const server = { ...anyModel, model: name };
  return { name, generate: (request) => generate(client, server, request, wait) };
}

async function generate<T>(
  client: OpenAI,
  server: ModelServer,
  request: GenerateRequest<T>,
  wait: NonNullable<OpenAiModelOptions['wait']>,
): Promise<Generated<T>> {
  const { schema, schemaName: name, signal } = request;
  const response_format = {
    type: 'json_schema',
    json_schema: { name, schema: toWireSchema(schema), strict: true },
  } as const;
  const tokens = { input: 0, output: 0 };
  let attempts = 0;

  const ask = async (messages: OpenAI.ChatCompletionMessageParam[]): Promise<Answer<T>> => {
    const body = { model: server.model ?? '', messages, response_format };
    const completion = await repeated(signal, wait, server, async () => {
      attempts++;
      return readCompletion(await client.chat.completions.create(body, { signal }), server);
    });
    tokens.input += completion.usage?.prompt_tokens ?? 0;
    tokens.output += completion.usage?.completion_tokens ?? 0;
    return readAnswer(completion, schema, server);
  };

  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: 'system', content: request.system },
    { role: 'user', content: request.prompt },
  ];
  const first = await ask(messages);
  if (first.type === 'value') return { value: first.value, tokens, attempts };
  const second = await ask([...messages, ...first.repair]);
  if (second.type === 'value') return { value: second.value, tokens, attempts };
  throw second.failure;
}

/** @throws ModelError, or the signal's reason. */
async function repeated<T>(
  signal: AbortSignal | undefined,
  wait: NonNullable<OpenAiModelOptions['wait']>,
  server: ModelServer,
  request: () => Promise<T>,
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

function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
}

const MODEL_LIST = z.object({ data: z.array(z.object({ id: z.string().min(1) })) });

async function findOnlyModel(
  client: OpenAI,
  server: ModelServer,
  wait: NonNullable<OpenAiModelOptions['wait']>,
  signal?: AbortSignal,
): Promise<string> {
  const body = await repeated(signal, wait, server, () => client.get<unknown>('/models', { signal }));
  const told = failureInBody(body, server);
  if (told !== null) throw told;
  const parsed = MODEL_LIST.safeParse(body);
  if (!parsed.success) throw failure('not-a-model-server', server, { cause: parsed.error });
  const names = parsed.data.data.map((model) => dropInvisible(model.id));
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  const listed = `${names.slice(0, LIMITS.MODELS_LISTED).join(', ')}${names.length > LIMITS.MODELS_LISTED ? ', …' : ''}`;
  throw new ModelError(
    'rejected',
    only === undefined
      ? `The model server at ${server.host} has no model.`
      : `The model server at ${server.host} has ${names.length} models, and none is chosen.`,
    { advice: only === undefined ? 'Load a model there first.' : `Set MODEL_NAME to one of them: ${listed}.` },
  );
}

/** Everything the client would otherwise read from the environment is given, so that only the configuration counts. */
function openClient({ baseUrl, apiKey }: Pick<ModelConfig, 'baseUrl' | 'apiKey'>): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    // The client repeats exhausted quotas like any 429, and its timeout is for each attempt.
    maxRetries: 0,
    timeout: LIMITS.REQUEST_MS,
    defaultHeaders: apiKey === null ? { Authorization: null } : {},
    fetch: createTransport(),
  });
}

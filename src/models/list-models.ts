import type OpenAI from 'openai';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { dropInvisible } from '../text.ts';
import { throwErrorIn } from './completion.ts';
import { failure, type ModelServer } from './model-failure.ts';
import { repeatOnce, type Wait } from './repeat-once.ts';

const LIMITS = { MODELS_LISTED: 10, CONTEXT_MS: 5_000 } as const;

const MODEL_LIST = z.object({ data: z.array(z.looseObject({ id: z.string().min(1) })) });

/** The only model a server has. @throws ModelError where it has none or several, or does not answer */
export async function findOnlyModel(
  client: OpenAI,
  server: ModelServer,
  { wait, signal }: { readonly wait: Wait; readonly signal: AbortSignal | undefined },
): Promise<string> {
  const ask = async () => {
    const body = await client.get<unknown>('/models', { signal });
    throwErrorIn(body);
    return body;
  };
  const parsed = MODEL_LIST.safeParse(await repeatOnce(ask, { server, signal, wait }));
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

const TOKENS = z.int().positive().optional().catch(undefined);

/** Where servers tell the context: vLLM, OpenRouter and Together, Groq, Mistral, llama.cpp. */
const LISTED = z.looseObject({
  id: z.string(),
  max_model_len: TOKENS,
  context_length: TOKENS,
  context_window: TOKENS,
  max_context_length: TOKENS,
  meta: z.looseObject({ n_ctx: TOKENS }).optional().catch(undefined),
});
const LIST = z.object({ data: z.array(LISTED) });

/**
 * The servers that people run themselves tell beside /v1 what they have loaded: what a model could have is no help. Each
 * with how it is told there.
 */
const BESIDE: readonly {
  readonly path: string;
  readonly read: (body: unknown, model: string) => number | undefined;
}[] = [
  { path: '/api/ps', read: readOllama },
  { path: '/api/v0/models', read: readLmStudio },
  { path: '/props', read: readLlamaCpp },
];

/** The tokens of a model's context; null where the server does not tell, or not in time. */
export async function findContext(
  client: OpenAI,
  baseUrl: string,
  model: string,
  signal?: AbortSignal,
): Promise<number | null> {
  const deadline = AbortSignal.timeout(LIMITS.CONTEXT_MS);
  const bounded = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  // What is told of this kind is never worth a failure.
  const read = (path: string) => client.get<unknown>(path, { signal: bounded }).catch(() => null);
  const [listed, ...beside] = await Promise.all([
    read('/models').then((body) => readList(body, model)),
    ...BESIDE.map(async (place) => place.read(await read(new URL(place.path, baseUrl).href), model)),
  ]);
  return beside.find((tokens) => tokens !== undefined) ?? listed ?? null;
}

function readList(body: unknown, model: string): number | undefined {
  const parsed = LIST.safeParse(body);
  // Gemini lists its models as "models/…".
  const found = parsed.data?.data.find(({ id }) => id === model || id === `models/${model}`);
  return (
    found?.meta?.n_ctx ??
    found?.max_model_len ??
    found?.context_length ??
    found?.context_window ??
    found?.max_context_length
  );
}

const OLLAMA = z.object({ models: z.array(z.looseObject({ name: z.string(), context_length: TOKENS })) });

function readOllama(body: unknown, model: string): number | undefined {
  const parsed = OLLAMA.safeParse(body);
  return parsed.data?.models.find(({ name }) => name === model || name === `${model}:latest`)?.context_length;
}

const LM_STUDIO = z.object({ data: z.array(z.looseObject({ id: z.string(), loaded_context_length: TOKENS })) });

function readLmStudio(body: unknown, model: string): number | undefined {
  return LM_STUDIO.safeParse(body).data?.data.find(({ id }) => id === model)?.loaded_context_length;
}

const LLAMA_CPP = z.object({ default_generation_settings: z.looseObject({ n_ctx: TOKENS }) });

function readLlamaCpp(body: unknown): number | undefined {
  return LLAMA_CPP.safeParse(body).data?.default_generation_settings.n_ctx;
}

import type { ModelConfig } from '../config/config.ts';
import { askServer } from './ask-server.ts';
import type { ModelSettings } from './chat-request.ts';
import type { KnownServer } from './known-server.ts';
import type { LanguageModel } from './language-model.ts';
import { learnContext } from './learn-context.ts';
import { findContext, findOnlyModel } from './list-models.ts';
import type { ModelServer } from './model-failure.ts';
import { openClient } from './openai-client.ts';
import { type Wait, waitFor } from './repeat-once.ts';
import { type ServerTraits, UNKNOWN_SERVER } from './server-traits.ts';

export interface OpenAiModelOptions {
  readonly signal?: AbortSignal;
  readonly wait?: Wait;
}

/** A model with what has been learnt of its server. */
export interface OpenAiModel extends LanguageModel {
  /** Host and port. */
  readonly host: string;
  /** As far as it has been asked by now. */
  traits(): ServerTraits;
  readonly knownContext: () => number | null;
  readonly findContext: (signal?: AbortSignal) => Promise<number | null>;
}

/**
 * A model behind any server that speaks chat completions: OpenAI, Anthropic, Gemini, OpenRouter, Mistral, Groq, DeepSeek,
 * Ollama, vLLM, llama.cpp, LM Studio. What a server turns out not to take, it is not sent again. Where the configuration
 * names no model, the server is asked for the only one it has.
 * @throws ModelError when no model is named and the server does not answer, or has none or several.
 */
export async function createOpenAiModel(
  config: Pick<ModelConfig, 'baseUrl' | 'apiKey' | 'name'> & ModelSettings,
  { signal, wait = waitFor }: OpenAiModelOptions = {},
): Promise<OpenAiModel> {
  const client = openClient(config);
  const { host } = new URL(config.baseUrl);
  const anyModel: ModelServer = { host, model: config.name, apiKey: config.apiKey };
  const name = config.name ?? (await findOnlyModel(client, anyModel, { wait, signal }));
  const { reasoningEffort = null, temperature = null, maxTokens = null } = config;
  const known: KnownServer = {
    ...{ client, server: { ...anyModel, model: name }, wait },
    settings: { reasoningEffort, temperature, maxTokens },
    traits: UNKNOWN_SERVER,
    tellContext: (given) => findContext(client, config.baseUrl, name, given),
  };
  return {
    ...{ name, host },
    generate: (request) => askServer(known, request),
    traits: () => known.traits,
    knownContext: () => known.traits.context,
    findContext: (given) => learnContext(known, given),
  };
}

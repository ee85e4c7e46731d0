import type OpenAI from 'openai';
import type { ModelConfig } from '../config/config.ts';
import { tellForm, toResponseFormat } from './answer-form.ts';
import type { GenerateRequest } from './language-model.ts';
import type { OptionalSetting, ServerTraits } from './server-traits.ts';
import { tellsSchema } from './server-traits.ts';
import type { WireSchema } from './wire-schema.ts';

/** Sent only where they are set. */
export type ModelSettings = Partial<Pick<ModelConfig, 'reasoningEffort' | 'temperature' | 'maxTokens'>>;

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly OpenAI.ChatCompletionMessageParam[];
  readonly [key: string]: unknown;
}

type Said = readonly OpenAI.ChatCompletionMessageParam[];

/** A request for chat completions, as a server of these traits takes it. */
export function toChatRequest(
  model: string,
  { system, prompt, schemaName }: Pick<GenerateRequest<unknown>, 'system' | 'prompt' | 'schemaName'>,
  schema: WireSchema,
  {
    traits,
    settings,
    repair,
  }: { readonly traits: ServerTraits; readonly settings: ModelSettings; readonly repair: Said },
): ChatRequest {
  const format = toResponseFormat(traits.form, schemaName, schema);
  const fixed = tellsSchema(traits) ? `${system}\n\n${tellForm(schema)}` : system;
  return {
    model,
    messages: [...toMessages(fixed, prompt, traits), ...repair],
    ...(format !== null && { response_format: format }),
    ...(traits.isStreamed && { stream: true, ...(traits.isUsageAsked && { stream_options: { include_usage: true } }) }),
    ...toSettings(settings, traits),
  };
}

function toMessages(system: string, prompt: string, { hasSystemRole }: ServerTraits): Said {
  if (!hasSystemRole) return [{ role: 'user', content: `${system}\n\n${prompt}` }];
  return [
    { role: 'system', content: system },
    { role: 'user', content: prompt },
  ];
}

function toSettings(settings: ModelSettings, traits: ServerTraits): Readonly<Record<string, unknown>> {
  const taken = <T>(name: OptionalSetting, value: T | null | undefined) =>
    traits.refused.includes(name) ? null : (value ?? null);
  const effort = taken('MODEL_REASONING_EFFORT', settings.reasoningEffort);
  const temperature = taken('MODEL_TEMPERATURE', settings.temperature);
  const maxTokens = taken('MODEL_MAX_TOKENS', settings.maxTokens) ?? traits.answerTokens;
  return {
    ...(effort !== null && { reasoning_effort: effort }),
    ...(temperature !== null && { temperature }),
    ...(maxTokens !== null && { [traits.maxTokensKey]: maxTokens }),
  };
}

const ADDED = ' and so on'.repeat(30);
/** What a server counts at least for what `lengthen` adds, by any tokenizer. */
export const ADDED_TOKENS_LEAST = 30;

/** The same request with some words more, for one token of an answer in any form. */
export function lengthen({ model, messages }: ChatRequest, { maxTokensKey }: ServerTraits): ChatRequest {
  const longer = messages.map((message, at) =>
    at === messages.length - 1 && message.role === 'user'
      ? { ...message, content: `${String(message.content)}\n${ADDED}` }
      : message,
  );
  return { model, messages: longer, [maxTokensKey]: 1 };
}

/** What a refusal may be about: the keys of a request, and "system" for that role. */
export function keysOf({ messages, ...keys }: ChatRequest): readonly string[] {
  return [...Object.keys(keys), ...(messages[0]?.role === 'system' ? ['system'] : [])];
}

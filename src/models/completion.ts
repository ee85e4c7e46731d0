import OpenAI from 'openai';
import { z } from 'zod';
import { readErrorBody } from './error-body.ts';
import { failure, type ModelServer } from './model-failure.ts';

/** What a server answered, whatever form it has. */
export interface Completion {
  /** Empty where it said nothing. */
  readonly content: string;
  /** What it says that it thought. */
  readonly reasoning: string;
  readonly refusal: string | null;
  readonly finishReason: string | null;
  readonly usage: Usage;
}

/** Tokens; null where the server does not tell. */
export interface Usage {
  readonly input: number | null;
  readonly output: number | null;
  /** Of the input, known from before. Some count them apart from it. */
  readonly cached: number;
}

/** Text, or a list of pieces, the thinking among them: so Mistral's reasoning models. */
const PIECE = z.looseObject({ type: z.string().catch('text'), text: z.string().catch('') });
const PIECES = z.union([z.string(), z.array(PIECE)]);
export const MESSAGE = z.looseObject({
  content: PIECES.nullish().catch(null),
  refusal: z.string().nullish().catch(null),
  /** vLLM's and DeepSeek's, then OpenRouter's and newer ones'. */
  reasoning_content: z.string().nullish().catch(null),
  reasoning: z.string().nullish().catch(null),
});
export type Message = z.infer<typeof MESSAGE>;
const CHOICE = z.looseObject({
  finish_reason: z.string().nullish().catch(null),
  message: MESSAGE.nullish(),
  error: z.unknown().optional(),
});
const COMPLETION = z.looseObject({ choices: z.array(CHOICE), usage: z.unknown().optional() });

const COUNT = z.number().nonnegative().transform(Math.round).nullable().catch(null);
const USAGE = z
  .looseObject({
    prompt_tokens: COUNT,
    completion_tokens: COUNT,
    prompt_tokens_details: z.looseObject({ cached_tokens: COUNT }).nullable().catch(null),
  })
  .catch({ prompt_tokens: null, completion_tokens: null, prompt_tokens_details: null });

/**
 * Reads what the client returned, which is whatever the server sent with a status below 300, a web page included.
 * @throws OpenAI.APIError where the body, or the choice in it, tells of an error, as if it had come with its status;
 * ModelError where it is no completion.
 */
export function readCompletion(body: unknown, server: ModelServer): Completion {
  throwErrorIn(body);
  const parsed = COMPLETION.safeParse(body);
  if (!parsed.success) throw failure('not-a-model-server', server, { cause: parsed.error });
  const { choices, usage } = parsed.data;
  const [choice] = choices;
  // OpenRouter: the provider behind it failed after the answer had begun.
  throwErrorIn({ choices, error: choice?.error });
  const { content, reasoning } = readMessage(choice?.message ?? {});
  const refusal = choice?.message?.refusal || null;
  return { content, reasoning, refusal, finishReason: choice?.finish_reason ?? null, usage: readUsage(usage) };
}

/** The text of a message, or of a piece of it in a stream, and the thinking beside it. */
export function readMessage({ content, reasoning_content, reasoning }: Partial<Message>): {
  readonly content: string;
  readonly reasoning: string;
} {
  const pieces = Array.isArray(content) ? content : [{ type: 'text', text: content ?? '' }];
  const text = pieces.map((piece) => (/think|reason/.test(piece.type) ? '' : piece.text)).join('');
  return { content: text, reasoning: reasoning_content || reasoning || '' };
}

/** @throws OpenAI.APIError with the status that the error names, else 500 */
export function throwErrorIn(body: unknown): void {
  const error = readErrorBody(body);
  if (error === null) return;
  const code = Number(error.code);
  throw OpenAI.APIError.generate(code >= 400 && code < 600 ? code : 500, { error }, undefined, new Headers());
}

function readUsage(usage: unknown): Usage {
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = USAGE.parse(usage);
  return { input: prompt_tokens, output: completion_tokens, cached: prompt_tokens_details?.cached_tokens ?? 0 };
}

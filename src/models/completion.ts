import type OpenAI from 'openai';
import { z } from 'zod';
import type { ModelError } from '../errors.ts';
import { failure, type ModelServer } from './model-failure.ts';
import { failureInBody } from './openai-failure.ts';

const LIMITS = {
  /** How much of an unusable answer goes back to be repaired. */
  REPAIR_CHARACTERS: 60_000,
  CUT_OFF_CHARACTERS: 1_000,
  FAULTS_CHARACTERS: 2_000,
} as const;

/** What came of one request. */
export type Answer<T> =
  | { readonly type: 'value'; readonly value: T }
  | {
      readonly type: 'unusable';
      readonly failure: ModelError;
      /** What is said to the model to get a better answer. */
      readonly repair: OpenAI.ChatCompletionMessageParam[];
    };

/**
 * Reads the model's answer out of a completion.
 * @throws ModelError for answers that asking again would not mend: refused and filtered ones.
 */
export function readAnswer<T>(completion: Completion, schema: z.ZodType<T>, server: ModelServer): Answer<T> {
  const choice = completion.choices[0];
  const content = choice?.message.content?.trim() ?? '';
  // Both messages, always: many chat templates insist that user and assistant alternate.
  const again = (fault: ModelError, correction: string, shown: string): Answer<T> => ({
    type: 'unusable',
    failure: fault,
    repair: [
      { role: 'assistant', content: shown.slice(0, LIMITS.REPAIR_CHARACTERS) },
      { role: 'user', content: correction },
    ],
  });

  if (choice?.message.refusal) throw failure('refused', server, { words: choice.message.refusal });
  if (choice?.finish_reason === 'content_filter') throw failure('filtered', server);
  if (choice?.finish_reason === 'length')
    return again(failure('truncated', server), CORRECTIONS.cutOff, `${content.slice(0, LIMITS.CUT_OFF_CHARACTERS)}…`);
  if (content === '') return { type: 'unusable', failure: failure('empty', server), repair: [] };

  const json = parseJson(content);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { type: 'value', value: parsed.data };
  const faults =
    json === undefined ? 'It is no JSON.' : z.prettifyError(parsed.error).slice(0, LIMITS.FAULTS_CHARACTERS);
  const fault = failure('invalid-output', server, { cause: new Error(faults) });
  return again(fault, `${CORRECTIONS.faults}\n${faults}`, content);
}

const CORRECTIONS = {
  cutOff:
    'Your last answer was cut off because it was too long. Answer again from the beginning, with the most important items only, at half the length, as one whole JSON object.',
  faults:
    'Your last answer cannot be used, for the reasons below. Answer again with one whole JSON object that keeps to the schema, and nothing before or after it.',
} as const;

/** The JSON object in an answer that may stand in a code fence, after the model's thinking, or in a sentence. */
function parseJson(content: string): unknown {
  const answer = content.replace(/^[\s\S]*<\/think>/, '');
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

const COMPLETION = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z.object({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative() }).nullish(),
});
export type Completion = z.infer<typeof COMPLETION>;

/**
 * Reads what the client returned, which is whatever the server sent with a status below 300, a web page included.
 * @throws ModelError when it tells of a failure, or is no completion.
 */
export function readCompletion(body: unknown, server: ModelServer): Completion {
  const told = failureInBody(body, server);
  if (told !== null) throw told;
  const parsed = COMPLETION.safeParse(body);
  if (!parsed.success) throw failure('not-a-model-server', server, { cause: parsed.error });
  return parsed.data;
}

import type OpenAI from 'openai';
import { z } from 'zod';
import type { ModelError } from '../errors.ts';
import { tellForm } from './answer-form.ts';
import type { Completion } from './completion.ts';
import { extractJson } from './extract-json.ts';
import { failure, type ModelServer } from './model-failure.ts';
import type { WireSchema } from './wire-schema.ts';

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
      readonly why: 'empty' | 'cut off' | 'another form' | 'faults';
      readonly failure: ModelError;
      /** What is said to the model to get a better answer. */
      readonly repair: readonly OpenAI.ChatCompletionMessageParam[];
    };

/** Reads an object as what was asked for. */
export type Parse<T> = (json: unknown) => z.ZodSafeParseResult<T>;

export interface Asked<T> {
  readonly schema: WireSchema;
  readonly parse: Parse<T>;
}

/**
 * Reads the model's answer out of a completion. What is whole counts, whatever the server says of it.
 * @throws ModelError for answers that asking again would not mend: refused and filtered ones.
 */
export function readAnswer<T>(
  { content, reasoning, refusal, finishReason }: Completion,
  { schema, parse }: Asked<T>,
  server: ModelServer,
): Answer<T> {
  if (refusal !== null) throw failure('refused', server, { words: refusal });
  if (finishReason === 'content_filter') throw failure('filtered', server);
  // vLLM's reasoning parser puts the answer there when the model did not say where its thinking ended.
  const said = (content.trim() === '' ? reasoning : content).trim();
  const json = extractJson(said, Object.keys(schema.properties));
  const parsed = json === undefined ? null : parse(json);
  if (parsed?.success) return { type: 'value', value: parsed.data };
  if (finishReason === 'length') {
    const shown = `${said.slice(0, LIMITS.CUT_OFF_CHARACTERS)}…`;
    return toRepair('cut off', failure('truncated', server), shown, CORRECTIONS.cutOff);
  }
  if (said === '') return { type: 'unusable', why: 'empty', failure: failure('empty', server), repair: [] };
  const faults = parsed === null ? 'It is no JSON.' : tellFaults(parsed.error);
  const isOtherForm = parsed === null || parsed.error.issues.some(({ code }) => OF_FORM.has(code));
  const fault = failure('invalid-output', server, { cause: new Error(faults) });
  const correction = `${CORRECTIONS.faults}\n${faults}\n\n${tellForm(schema)}`;
  return toRepair(isOtherForm ? 'another form' : 'faults', fault, said.slice(0, LIMITS.REPAIR_CHARACTERS), correction);
}

/** What a server that holds its model to the schema lets through only where it did not do so. */
const OF_FORM: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/** Both messages, always: many chat templates insist that user and assistant alternate. */
function toRepair(
  why: 'cut off' | 'another form' | 'faults',
  fault: ModelError,
  shown: string,
  correction: string,
): Answer<never> {
  const repair = [
    { role: 'assistant', content: shown },
    { role: 'user', content: correction },
  ] as const;
  return { type: 'unusable', why, failure: fault, repair };
}

/** The answer in an error of Groq's, whose model answered in a form that the server did not take for the one asked for. */
export function salvage<T>(failedGeneration: string, { schema, parse }: Asked<T>): T | undefined {
  const json = extractJson(failedGeneration, Object.keys(schema.properties));
  const parsed = json === undefined ? undefined : parse(json);
  return parsed?.success ? parsed.data : undefined;
}

const CORRECTIONS = {
  cutOff:
    'Your last answer was cut off because it was too long. Answer again from the beginning, with the most important items only, at half the length, as one whole JSON object.',
  faults:
    'Your last answer cannot be used, for the reasons below. Answer again with one whole JSON object that keeps to the schema, and nothing before or after it.',
} as const;

function tellFaults(error: z.ZodError): string {
  return z.prettifyError(error).slice(0, LIMITS.FAULTS_CHARACTERS);
}

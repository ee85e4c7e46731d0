import type { z } from 'zod';
import type { ModelConfig } from '../config/config.ts';
import type { AnswerForm } from './answer-form.ts';
import { neededContext } from './context-check.ts';
import { adviseContext } from './model-failure.ts';
import type { OpenAiModel } from './openai-model.ts';
import { type ServerTraits, tellsSchema } from './server-traits.ts';
import { withDeadlines } from './with-deadlines.ts';

/** The whole of what a probe asks: two lines, and the schema that briefings are asked for. */
export const PROBE = {
  system: 'A program tests whether it can read your answers.',
  prompt: 'There is no article. Answer in the form you are asked for, with every list empty.',
} as const;

/**
 * Tokens of a briefing: an article of 900 words with the instructions and the schema, and the answer, as o200k counts
 * them. Measured on nine articles of 440 to 1,560 words; answers had 2,456 to 3,812.
 */
const TYPICAL = { input: 3_700, output: 3_100 } as const;
const TOKENS_PRICED = 1_000_000;

/** What a probe found, in sentences. */
export interface ProbeReport {
  readonly says: readonly string[];
  /** What should be changed, each with how. */
  readonly warnings: readonly { readonly says: string; readonly advice: string }[];
}

export interface ProbeOptions extends Pick<ModelConfig, 'deadlineMs' | 'totalMs' | 'price'> {
  /** Of briefings: servers that take a small schema may refuse a large one. */
  readonly schema: z.ZodType;
  readonly signal?: AbortSignal;
}

/**
 * Tries a model with a request of two lines: which form its server takes, whether it streams, how long its context is
 * and what an article costs. What it learns holds for the requests that come after it.
 * @throws ModelError; the signal's reason when it is aborted
 */
export async function probeModel(model: OpenAiModel, options: ProbeOptions): Promise<ProbeReport> {
  const { schema, signal, price } = options;
  const heard = signal === undefined ? {} : { signal };
  await withDeadlines(model, options).generate({ ...PROBE, schema, schemaName: 'probe', ...heard });
  const context = await model.findContext(signal);
  const traits = model.traits();
  const said = `${model.name} at ${model.host} answers in the form ${FORMS[traits.form]}${traits.isStreamed ? ', as a stream' : ''}.`;
  return { says: [said, `${tellContext(context)} ${tellCost(price)}`], warnings: warningsOf(traits, context) };
}

const FORMS: Record<AnswerForm, string> = {
  'strict schema': 'json_schema, strict',
  schema: 'json_schema, not strict',
  'json object': 'json_object, with the schema in the prompt',
  text: 'text, with the schema in the prompt',
};

function tellContext(context: number | null): string {
  return context === null ? 'Its server does not tell its context.' : `Its context has ${count(context)} tokens.`;
}

function tellCost(price: ModelConfig['price']): string {
  const tokens = `A typical article takes about ${count(TYPICAL.input)} tokens in and ${count(TYPICAL.output)} out`;
  if (price === null) return `${tokens}; its cost is told once MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT are set.`;
  const dollars = (TYPICAL.input * price.input + TYPICAL.output * price.output) / TOKENS_PRICED;
  return `${tokens}, for $${dollars.toFixed(4)}.`;
}

function warningsOf(traits: ServerTraits, context: number | null): ProbeReport['warnings'] {
  const needed = TYPICAL.input + TYPICAL.output;
  const isTold = tellsSchema(traits);
  return [
    ...(context !== null && context < needed
      ? [{ says: `A context of ${count(context)} tokens is too small.`, advice: adviseContext(neededContext(needed)) }]
      : []),
    ...(traits.isStreamed
      ? []
      : [
          {
            says: 'The server does not stream, so a slow answer cannot be told from none.',
            advice: 'Set MODEL_DEADLINE_SECONDS to as long as a whole answer takes.',
          },
        ]),
    ...(isTold
      ? [
          {
            says: 'The server does not hold the model to a schema, so more of its answers may have to be dropped.',
            advice: 'A model and server that support structured output (response_format json_schema) lose less.',
          },
        ]
      : []),
    ...traits.refused.map((name) => ({ says: `The server does not take ${name}.`, advice: `Unset ${name}.` })),
  ];
}

function count(tokens: number): string {
  return tokens.toLocaleString('en-US');
}

import { z } from 'zod';
import type { ChatBody, ModelAnswer, ModelHabit } from './model-server.ts';

type Refused = ModelAnswer & { readonly type: 'status' };

/**
 * What servers do not take, and the words they say it with, from their documentation and from what their users report.
 * Each refuses a request by its keys alone; what it takes is answered by the script.
 */
export const MODEL_HABITS = {
  /** Azure refuses the bounds that others take. */
  azure: (body) =>
    refuseKeywords(
      body,
      BOUNDS,
      (key) =>
        `Invalid schema for response_format 'facts': In context=('properties', 'capital'), '${key}' is not permitted.`,
    ),
  /** laravel/ai#715, vercel/ai#17197 */
  claude: (body) =>
    formOf(body) === 'json_object'
      ? refuse('response_format.type: json_object is not supported')
      : refuseKeywords(
          body,
          BOUNDS,
          (key) => `output_config.format.schema: For 'array' type, property '${key}' is not supported`,
        ),
  /** Its own form of an error: a list. googleapis/python-genai#660 */
  gemini: (body) =>
    keywordsOf(body).some((key) => BOUNDS.has(key))
      ? {
          ...refuse(''),
          body: [
            {
              error: {
                code: 400,
                message: 'The specified schema produces a constraint that has too many states for serving.',
                status: 'INVALID_ARGUMENT',
              },
            },
          ],
        }
      : null,
  /** Anything whose rules for strict schemas are narrower than ours. */
  'not strict': (body) =>
    isStrict(body)
      ? refuse("Invalid schema for response_format 'facts': 'strict' is not available for this model.")
      : null,
  /** gpt-4-turbo and older. tidyverse/ellmer#599 */
  'old gpt': (body) =>
    formOf(body) === 'json_schema'
      ? refuse("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.")
      : wantsTheWord(body),
  /** console.groq.com/docs/structured-outputs; langchain#23629 for the stream */
  groq: (body) => {
    if (formOf(body) === 'json_schema')
      return refuse(
        'This model does not support response format `json_schema`. See supported models at https://console.groq.com/docs/structured-outputs#supported-models',
      );
    if (body.stream === true && formOf(body) !== 'text') return refuse('response_format` does not support streaming');
    return wantsTheWord(body);
  },
  /** llm-exe/llm-exe#662 */
  deepseek: (body) =>
    formOf(body) === 'json_schema' ? refuse('This response_format type is unavailable now') : wantsTheWord(body),
  /** Anything that knows no `response_format`. */
  'no formats': (body) =>
    formOf(body) === 'text' ? null : refuse('Unrecognized request argument supplied: response_format'),
  /** lmstudio-bug-tracker#189, in a build without schemas */
  'lm studio': (body) =>
    formOf(body) === 'text' ? null : { ...refuse(''), body: { error: "'response_format.type' must be 'text'" } },
  /** avante.nvim#2347 */
  mistral: (body) =>
    'stream_options' in body
      ? {
          ...refuse(''),
          status: 422,
          body: {
            object: 'error',
            message: {
              detail: [
                {
                  type: 'extra_forbidden',
                  loc: ['body', 'stream_options', 'include_usage'],
                  msg: 'Extra inputs are not permitted',
                  input: true,
                },
              ],
            },
            type: 'invalid_request_error',
          },
        }
      : null,
  /** OpenAI's reasoning models, for an organization that is not verified. */
  'openai reasoning': (body) => {
    if ('max_tokens' in body)
      return refuse(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      );
    if ('temperature' in body)
      return refuse(
        "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
      );
    return body.stream === true
      ? refuse(
          'Your organization must be verified to stream this model. Please go to: https://platform.openai.com/settings/organization/general',
        )
      : null;
  },
  /** Ollama, for a model that does not reason. */
  'no thinking': (body) => ('reasoning_effort' in body ? refuse('"small-model" does not support thinking') : null),
  /** Gemma's template in vLLM. */
  gemma: (body) => (body.messages[0]?.role === 'system' ? refuse('System role not supported') : null),
  /** llama.cpp, where no grammar can be made of a schema: a failure in the place of a refusal. */
  'no grammar': (body) =>
    formOf(body) === 'json_schema'
      ? { ...refuse('Failed to initialize samplers: failed to parse grammar'), status: 500 }
      : null,
  /** OpenRouter tells what the provider behind it said. */
  openrouter: (body) =>
    formOf(body) === 'json_schema'
      ? {
          ...refuse(''),
          body: {
            error: {
              code: 400,
              message: 'Provider returned error',
              metadata: {
                provider_name: 'Example',
                raw: '{"error":{"message":"response_format json_schema is not supported"}}',
              },
            },
          },
        }
      : null,
} satisfies Record<string, ModelHabit>;
export type ModelHabitName = keyof typeof MODEL_HABITS;

const BOUNDS: ReadonlySet<string> = new Set([
  ...['minItems', 'maxItems', 'uniqueItems', 'minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
]);

const SCHEMA_FORM = z.looseObject({
  json_schema: z.looseObject({ strict: z.boolean().optional(), schema: z.unknown() }),
});

function refuse(message: string): Refused {
  return { type: 'status', status: 400, code: 'invalid_request_error', message };
}

function formOf(body: ChatBody): string {
  return body.response_format?.type ?? 'text';
}

function isStrict(body: ChatBody): boolean {
  return SCHEMA_FORM.safeParse(body.response_format).data?.json_schema.strict === true;
}

function wantsTheWord(body: ChatBody): Refused | null {
  const isSaid = body.messages.some(({ content }) => /json/i.test(content));
  return formOf(body) === 'json_object' && !isSaid
    ? refuse("'messages' must contain the word 'json' in some form.")
    : null;
}

function refuseKeywords(body: ChatBody, refused: ReadonlySet<string>, words: (key: string) => string): Refused | null {
  const key = keywordsOf(body).find((each) => refused.has(each));
  return key === undefined ? null : refuse(words(key));
}

/** Every key in the schema, wherever it stands. */
function keywordsOf(body: ChatBody): string[] {
  const keys: string[] = [];
  JSON.stringify(body.response_format ?? {}, (key, value) => {
    keys.push(key);
    return value;
  });
  return keys;
}

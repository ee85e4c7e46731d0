import type OpenAI from 'openai';
import type { WireSchema } from './wire-schema.ts';

/**
 * The ways to ask for an object, from the one that binds a model most to the one every server takes:
 * `json_schema` strict, `json_schema`, `json_object`, and plain text.
 */
export const ANSWER_FORMS = ['strict schema', 'schema', 'json object', 'text'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

export type ResponseFormat = NonNullable<OpenAI.ChatCompletionCreateParams['response_format']>;

/** What a request says of the form; null where it says nothing, and the prompt does. */
export function toResponseFormat(form: AnswerForm, name: string, schema: WireSchema): ResponseFormat | null {
  switch (form) {
    case 'strict schema':
      return { type: 'json_schema', json_schema: { name, schema: { ...schema }, strict: true } };
    case 'schema':
      return { type: 'json_schema', json_schema: { name, schema: { ...schema } } };
    case 'json object':
      return { type: 'json_object' };
    case 'text':
      return null;
    default:
      return form satisfies never;
  }
}

/** Whether the server is given the schema itself; else the prompt has to tell it. */
export function hasSchema(form: AnswerForm): boolean {
  return form === 'strict schema' || form === 'schema';
}

/** The form in words. They hold the word “JSON”, which several servers insist on for `json_object`. */
export function tellForm(schema: WireSchema): string {
  return `Answer with one JSON object and nothing before or after it. It has every key of this JSON schema and no other:\n${JSON.stringify(schema)}`;
}

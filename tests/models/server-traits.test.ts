import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../src/models/error-body.ts';
import { learnFrom, type ServerTraits, UNKNOWN_SERVER } from '../../src/models/server-traits.ts';

/** All that can be sent. */
const SENT = ['response_format', 'stream', 'stream_options', 'temperature', 'reasoning_effort', 'max_tokens', 'system'];

describe('the words of a refusal', () => {
  it.each<[said: string, learnt: Partial<ServerTraits>]>([
    ["Invalid schema for response_format 'briefing': In context=(), 'pattern' is not permitted.", { form: 'schema' }],
    ["'strict' is not supported with json_schema for this model", { form: 'schema' }],
    [
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      { form: 'json object' },
    ],
    ['This response_format type is unavailable now', { form: 'json object' }],
    ['The schema produces a constraint that has too many states for serving. A property …', { form: 'json object' }],
    ["body.response_format.type: Input should be 'text' or 'json_object'", { form: 'json object' }],
    ['body.response_format.json_schema: Extra inputs are not permitted', { form: 'json object' }],
    ['response_format: unknown variant `json_schema`, expected one of `json`, `regex`', { form: 'json object' }],
    ['body.response_format: Extra inputs are not permitted', { form: 'text' }],
    ["'response_format' is unknown", { form: 'text' }],
    ['Invalid JSON payload received. Unknown name "stream_options": Cannot find field.', { isUsageAsked: false }],
    ['response_format` does not support streaming', { isStreamed: false }],
    ["messages[0].role: 'system' is not one of the roles", { hasSystemRole: false }],
    ['Developer instruction is not enabled for models/gemma', { hasSystemRole: false }],
    ["Use 'max_completion_tokens' instead of 'max_tokens'.", { maxTokensKey: 'max_completion_tokens' }],
    ['Invalid max_tokens value, the valid range of max_tokens is [1, 4096]', { refused: ['MODEL_MAX_TOKENS'] }],
    [
      'body.temperature: Extra inputs are not permitted; body.reasoning_effort: Extra inputs are not permitted',
      { refused: ['MODEL_TEMPERATURE', 'MODEL_REASONING_EFFORT'] },
    ],
  ])('“%s” are understood', (said, learnt) => {
    expect(learnFrom({ status: 400, said, sent: SENT }, UNKNOWN_SERVER)).toEqual({ ...UNKNOWN_SERVER, ...learnt });
  });

  it.each<[status: number, said: string]>([
    [400, 'The model produced an unsafe answer.'],
    [400, "This model's maximum context length is 4096 tokens; 'max_tokens' is too large."],
    [401, 'Your key may not use response_format.'],
    [500, 'The stream was closed.'],
    [500, 'The database schema is out of date.'],
    [503, 'No grammar today.'],
  ])('%i “%s” are about something else', (status, said) => {
    expect(learnFrom({ status, said, sent: SENT }, UNKNOWN_SERVER)).toBeNull();
  });

  it('are about nothing that was not sent', () => {
    const said = 'temperature, max_tokens, stream, reasoning: not supported';
    expect(learnFrom({ status: 400, said, sent: ['response_format'] }, UNKNOWN_SERVER)).toBeNull();
  });

  it('lead from form to form, and end', () => {
    const forms: string[] = [];
    for (let traits: ServerTraits | null = UNKNOWN_SERVER; traits !== null; ) {
      forms.push(traits.form);
      traits = learnFrom({ status: 422, said: 'The schema has a keyword I do not know.', sent: [] }, traits);
    }
    expect(forms).toEqual(['strict schema', 'schema', 'json object', 'text']);
  });
});

describe('an error', () => {
  const detail = [
    { type: 'extra_forbidden', loc: ['body', 'top_k'], msg: 'Extra inputs are not permitted', input: 'The article.' },
  ];
  it.each<[server: string, body: unknown, said: object]>([
    [
      'OpenAI',
      { error: { message: 'No.', type: 'invalid_request_error', code: 'x' } },
      { message: 'No.', code: 'x', type: 'invalid_request_error' },
    ],
    ['Gemini', [{ error: { code: 400, message: 'No.', status: 'INVALID_ARGUMENT' } }], { message: 'No.', code: 400 }],
    ['LM Studio', { error: 'No.' }, { message: 'No.', code: null }],
    ['vLLM', { object: 'error', message: 'No.', type: 'BadRequestError', code: 400 }, { message: 'No.', code: 400 }],
    [
      'Mistral',
      { object: 'error', message: { detail }, code: null },
      { message: 'body.top_k: Extra inputs are not permitted' },
    ],
    ['FastAPI', { detail }, { message: 'body.top_k: Extra inputs are not permitted' }],
    ['FastAPI, in a word', { detail: 'Not Found' }, { message: 'Not Found' }],
    [
      'OpenRouter',
      { error: { message: 'Provider returned error', metadata: { raw: 'No.' } } },
      { message: 'Provider returned error No.' },
    ],
  ])('is read in the form of %s', (_, body, said) => {
    expect(readErrorBody(body)).toMatchObject(said);
  });

  it.each([
    ['a completion', { object: 'chat.completion', choices: [], error: null, message: 'Hello' }],
    ['a list of models', { object: 'list', data: [] }],
    ['a sentence', 'No.'],
    ['nothing', null],
  ])('is not seen in %s', (_, body) => {
    expect(readErrorBody(body)).toBeNull();
  });
});

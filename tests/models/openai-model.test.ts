import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ModelError } from '../../src/errors.ts';
import type { LanguageModel } from '../../src/models/language-model.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { describeLanguageModelContract } from '../contracts/language-model-contract.ts';
import { type ModelAnswer, type ModelServer, startModelServer } from '../servers/model-server.ts';

const SCHEMA = z.object({ capital: z.string().max(20), river: z.string().nullable() });
const GOOD = { capital: 'Vienna', river: 'Danube' };
const KEY = 'sk-example-0123456789';
const SHORTER = expect.stringContaining('shorter');

let server: ModelServer;
let waits: number[];

beforeEach(async () => {
  server = await startModelServer();
  waits = [];
});
afterEach(() => server.close());

describeLanguageModelContract('a model behind an OpenAI-compatible server', async () => {
  const behind = await startModelServer();
  const model = await createOpenAiModel({ baseUrl: behind.baseUrl, apiKey: KEY, name: null });
  return { model, server: behind, key: KEY, close: behind.close };
});

describe('the model', () => {
  it('answers in the shape it is asked for', async () => {
    server.script({ type: 'answer', content: GOOD });
    const answer = await ask();
    expect(answer).toEqual({ value: GOOD, tokens: { input: 1_000, output: 200 }, attempts: 1 });
  });

  it('is told the fixed part first, the article last, and a strict schema without what servers do not take', async () => {
    server.script({ type: 'answer', content: GOOD });
    await ask();
    expect(server.requests).toEqual([
      {
        authorization: `Bearer ${KEY}`,
        model: 'small-model',
        messages: [
          { role: 'system', content: 'Answer with facts.' },
          { role: 'user', content: 'The capital of Austria?' },
        ],
        responseFormat: {
          type: 'json_schema',
          json_schema: {
            name: 'facts',
            strict: true,
            schema: {
              type: 'object',
              properties: { capital: { type: 'string' }, river: { type: ['string', 'null'] } },
              required: ['capital', 'river'],
              additionalProperties: false,
            },
          },
        },
      },
    ]);
  });

  it('is sent no key where the server wants none', async () => {
    server.script({ type: 'answer', content: GOOD });
    await ask({ model: await open({ apiKey: null }) });
    expect(server.requests[0]?.authorization).toBeNull();
  });

  it.each<[title: string, answer: ModelAnswer]>([
    ['a code fence with chat around it', { type: 'fenced', content: GOOD }],
    ['its thinking before it', { type: 'thinking', content: GOOD }],
    ['keys nobody asked for', { type: 'answer', content: { ...GOOD, link: 'https://evil.example' } }],
    ['no token count', { type: 'answer', content: GOOD, usage: null }],
  ])('is understood with %s', async (_, answer) => {
    server.script(answer);
    expect((await ask()).value).toEqual(GOOD);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[title: string, answer: ModelAnswer, told: string, more?: object]>([
    ['an answer that is no JSON', { type: 'answer', content: 'Vienna, of course.' }, 'no JSON'],
    ['an answer against the schema', { type: 'answer', content: { capital: 7, river: null } }, 'capital'],
    ['an answer over a limit', { type: 'answer', content: { capital: 'V'.repeat(21), river: null } }, 'capital'],
    ['an answer that was cut off', { type: 'cut off', content: '{"capital": "Vie' }, 'cut off', { notice: SHORTER }],
  ])('gets one try to repair %s, and is told what was wrong', async (_, bad, told, more = {}) => {
    server.script(bad, { type: 'answer', content: GOOD });
    expect(await ask()).toEqual({ value: GOOD, tokens: { input: 2_000, output: 400 }, attempts: 2, ...more });
    expect(server.requests[1]?.messages.slice(0, 2)).toEqual(server.requests[0]?.messages);
    expect(server.requests[1]?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(server.requests[1]?.messages.at(-1)).toMatchObject({ role: 'user', content: expect.stringContaining(told) });
  });

  it.each<[title: string, answer: ModelAnswer, reason: string, retryable: boolean]>([
    ['never keeps to the form', { type: 'answer', content: 'Vienna' }, 'invalid-output', false],
    ['is always cut off', { type: 'cut off', content: '{"cap' }, 'truncated', false],
    ['gives no choices', { type: 'no choices' }, 'empty', true],
    ['gives null', { type: 'null content' }, 'empty', true],
    ['gives an empty text', { type: 'answer', content: '' }, 'empty', true],
  ])('that %s is asked twice and no more', async (_, answer, reason, retryable) => {
    server.script(answer);
    expect(await failureOf(ask())).toMatchObject({ reason, retryable });
    expect(server.requests).toHaveLength(2);
  });

  it.each<[title: string, answer: ModelAnswer, reason: string, advice: RegExp]>([
    ['refuses', { type: 'refusal', words: 'I cannot help with that.' }, 'refused', /another model/],
    ['is filtered', { type: 'content filter' }, 'filtered', /another model/],
    ['is filtered beforehand', status(400, 'content_filter'), 'filtered', /another model/],
    ['has no quota left', status(429, 'insufficient_quota'), 'quota', /credit/],
    ['wants payment', status(402), 'quota', /credit/],
    ['does not accept the key', status(401, 'invalid_api_key'), 'unauthorised', /^Check MODEL_API_KEY\.$/],
    ['is not allowed', status(403), 'unauthorised', /MODEL_API_KEY/],
    ['is not there', status(404, 'model_not_found'), 'rejected', /MODEL_NAME/],
    ['has another address', status(404), 'not-a-model-server', /MODEL_BASE_URL/],
    ['cannot read that much', status(400, 'context_length_exceeded'), 'context', /OLLAMA_CONTEXT_LENGTH/],
    ['turns out to be a web page', { type: 'web page' }, 'not-a-model-server', /MODEL_BASE_URL/],
    ['sends broken JSON', { type: 'broken json' }, 'not-a-model-server', /MODEL_BASE_URL/],
    ['is redirected', { ...status(302), headers: { location: 'https://evil.example/' } }, 'not-a-model-server', /URL/],
    ['tells in a good answer of no quota', errorBody('insufficient_quota'), 'quota', /credit/],
  ])('that %s is asked once', async (_, answer, reason, advice) => {
    server.script(answer);
    const error = await failureOf(ask());
    expect(error).toMatchObject({ reason, retryable: false, advice: expect.stringMatching(advice) });
    expect(error.message).toMatch(/^small-model at 127\.0\.0\.1:\d+ /);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[title: string, answer: ModelAnswer, reason: string]>([
    ['fails', status(500), 'server'],
    ['is overloaded', status(503), 'server'],
    ['tells in a good answer of a failure', errorBody(502), 'server'],
    ['is asked too often', status(429), 'rate-limited'],
    ['drops the connection', { type: 'drop' }, 'unreachable'],
    ['drops the connection within the answer', { type: 'drop', within: 'body' }, 'unreachable'],
    ['never stops talking', { type: 'endless' }, 'unreachable'],
  ])('that %s is asked once more after a pause, then given up for now', async (_, answer, reason) => {
    server.script(answer);
    expect(await failureOf(ask())).toMatchObject({ reason, retryable: true });
    expect(server.requests).toHaveLength(2);
    expect(waits).toEqual([1_000]);
  });

  it('that comes back after a failure is heard', async () => {
    server.script(status(500), { type: 'answer', content: GOOD });
    expect(await ask()).toEqual({ value: GOOD, tokens: { input: 1_000, output: 200 }, attempts: 2 });
  });

  it.each([
    ['in seconds', { 'retry-after': '7' }],
    ['in milliseconds', { 'retry-after-ms': '7000', 'retry-after': '900' }],
  ])('is left alone as long as it asks for, %s', async (_, headers) => {
    server.script({ ...status(429), headers }, { type: 'answer', content: GOOD });
    await ask();
    expect(waits).toEqual([7_000]);
  });

  it('that asks for a long pause is not waited for: the caller is told how long', async () => {
    server.script({ ...status(429), headers: { 'retry-after': '120' } });
    expect(await failureOf(ask())).toMatchObject({ reason: 'rate-limited', retryable: true, retryAfterMs: 120_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('that cannot be reached is named, with what to check', async () => {
    const model = await open();
    await server.close();
    const error = await failureOf(ask({ model }));
    expect(error).toMatchObject({ reason: 'unreachable', retryable: true });
    expect(`${error.message} ${error.advice}`).toMatch(/could not be reached\. Check MODEL_BASE_URL/);
    server = await startModelServer();
  });

  it('that hangs is left when the caller gives up, with the caller’s own reason', async () => {
    server.script({ type: 'hang' });
    const caller = new AbortController();
    const asking = ask({ signal: caller.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    caller.abort(new Error('The job was cancelled.'));
    await expect(asking).rejects.toThrow('The job was cancelled.');
  });

  it('is not asked at all once the caller has given up', async () => {
    await expect(ask({ signal: AbortSignal.abort(new Error('Too late.')) })).rejects.toThrow('Too late.');
    expect(server.requests).toHaveLength(0);
  });

  it('never repeats the key in an error', async () => {
    server.script({ ...status(400), message: `Bad header: Bearer ${KEY}\u202E` });
    const { message } = await failureOf(ask());
    expect(message).toMatch(/rejected the request: 400 Bad header: Bearer …$/);
  });

  it('is asked nothing that structured output cannot express', async () => {
    const model = await open();
    const request = { system: '', prompt: '', schemaName: 'x' };
    const refused = (schema: z.ZodType) => expect(model.generate({ ...request, schema })).rejects;
    await refused(z.object({ a: z.string().optional() })).toThrow(/nullable/);
    await refused(z.object({ a: z.record(z.string(), z.string()) })).toThrow(/closed objects/);
    await refused(z.object({ a: z.string().transform(Number) })).toThrow(/Transforms/);
    await refused(z.array(z.string())).toThrow(/root/);
    expect(server.requests).toHaveLength(0);
  });
});

describe('a server without a configured model', () => {
  it('gives the only model it has', async () => {
    const model = await open({ name: null });
    expect(model.name).toBe('small-model');
  });

  it.each([
    ['none', [], /Load a model/],
    ['several', ['small-model', 'large-model'], /MODEL_NAME to one of them: small-model, large-model\./],
  ])('with %s says what to do', async (_, models, advice) => {
    await server.close();
    server = await startModelServer({ models });
    expect(await failureOf(open({ name: null }))).toMatchObject({ advice: expect.stringMatching(advice) });
  });
});

function open(config: Partial<Parameters<typeof createOpenAiModel>[0]> = {}): Promise<LanguageModel> {
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return createOpenAiModel({ baseUrl: server.baseUrl, apiKey: KEY, name: 'small-model', ...config }, { wait });
}

async function ask({ model, signal }: { model?: LanguageModel; signal?: AbortSignal } = {}) {
  return (model ?? (await open())).generate({
    system: 'Answer with facts.',
    prompt: 'The capital of Austria?',
    schema: SCHEMA,
    schemaName: 'facts',
    ...(signal === undefined ? {} : { signal }),
  });
}

async function failureOf(asking: Promise<unknown>): Promise<ModelError> {
  const error = await asking.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ModelError) return error;
  throw error;
}

function status(code: number, name?: string): ModelAnswer & { type: 'status' } {
  return { type: 'status', status: code, ...(name === undefined ? {} : { code: name }) };
}

function errorBody(code: string | number): ModelAnswer {
  return { type: 'error body', code, message: 'Something went wrong.' };
}

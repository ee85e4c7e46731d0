import { describe, expect, it } from 'vitest';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import type { ModelHabitName } from '../servers/model-habits.ts';
import type { ModelAnswer } from '../servers/model-server.ts';
import { ANSWER, ask, formsOf, GOOD, openModel, SETTINGS } from './asking.ts';

describe('a server that takes', () => {
  it.each<[habit: ModelHabitName, form: string, requests: number]>([
    ['azure', 'json_schema', 1],
    ['claude', 'json_schema', 1],
    ['gemini', 'json_schema', 1],
    ['not strict', 'json_schema', 2],
    ['old gpt', 'json_object', 2],
    ['deepseek', 'json_object', 2],
    ['openrouter', 'json_object', 2],
    ['no formats', 'text', 2],
    ['mistral', 'json_schema', 2],
    ['gemma', 'json_schema', 2],
  ])(
    'what %s takes answers in the form %s, with at most one request more than needed',
    async (habit, form, requests) => {
      const { server, model } = await openModel({ habit });
      expect(await ask(model)).toMatchObject({ value: GOOD, attempts: requests });
      expect(server.requests).toHaveLength(requests);
      expect(formsOf(server).at(-1)).toBe(form);
    },
  );

  it('neither schemas nor streams of a form is asked without either', async () => {
    const { server, model } = await openModel({ habit: 'groq' });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(formsOf(server)).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(server.bodies.map(({ stream }) => stream)).toEqual([true, true, undefined]);
  });

  it('text alone is asked for text, though it refuses one form after the other', async () => {
    const { server, model } = await openModel({ habit: 'lm studio' });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(formsOf(server)).toEqual(['json_schema', 'json_object', 'text']);
  });

  it('no grammar of the schema, and fails where it should refuse, is asked without one', async () => {
    const { server, model } = await openModel({ habit: 'no grammar' });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(formsOf(server)).toEqual(['json_schema', 'json_schema', 'json_object']);
  });

  it('no schema is told it in the prompt, with the fixed part still first', async () => {
    const { server, model } = await openModel({ habit: 'no formats' });
    await ask(model);
    const [system, user] = server.requests.at(-1)?.messages ?? [];
    expect(system?.content).toMatch(
      /^Answer with facts\.\n\nAnswer with one JSON object[\s\S]*"capital":\{"type":"string"\}/,
    );
    expect(user?.content).toBe('The capital of Austria?');
  });

  it('no system role is given the fixed part at the head of the question', async () => {
    const { server, model } = await openModel({ habit: 'gemma' });
    await ask(model);
    expect(server.requests.at(-1)?.messages).toEqual([
      { role: 'user', content: 'Answer with facts.\n\nThe capital of Austria?' },
    ]);
  });

  it('is sent no bounds, lengths, patterns or ranges, and its answer is held to them', async () => {
    const { server, model } = await openModel(
      {},
      { type: 'answer', content: { ...GOOD, rivers: ['a', 'b', 'c', 'd'] } },
      ANSWER,
    );
    expect((await ask(model)).attempts).toBe(2);
    const keywords = JSON.stringify(server.bodies[0]?.response_format).match(/"[a-zA-Z]+":/g) ?? [];
    expect([...new Set(keywords)].sort()).toEqual(
      [
        ...[
          '"additionalProperties":',
          '"capital":',
          '"items":',

          '"name":',
          '"people":',
          '"properties":',
        ],
        ...['"required":', '"rivers":', '"schema":', '"strict":', '"type":'],
      ].sort(),
    );
  });
});

describe('what is learnt of a server', () => {
  it('holds for all that is asked of it later: one request more, over ten articles', async () => {
    const { server, model } = await openModel({ habit: 'deepseek' });
    for (let article = 0; article < 10; article++) expect((await ask(model)).value).toEqual(GOOD);
    expect(server.requests).toHaveLength(11);
    expect(formsOf(server)).toEqual(['json_schema', ...Array(10).fill('json_object')]);
  });

  it('is learnt once by several that ask at the same time', async () => {
    const { server, model } = await openModel({ habit: 'deepseek' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(model)));
    expect(answers.map(({ value }) => value)).toEqual(Array(5).fill(GOOD));
    expect(new Set(formsOf(server))).toEqual(new Set(['json_schema', 'json_object']));
    expect(server.requests.length).toBeLessThanOrEqual(10);
    await ask(model);
    expect(formsOf(server).at(-1)).toBe('json_object');
  });

  it('does not hold for another model on the same server', async () => {
    const { server, model } = await openModel({ habit: 'deepseek' });
    await ask(model);
    const other = await createOpenAiModel({ baseUrl: server.baseUrl, apiKey: null, name: 'large-model' });
    await ask(other);
    expect(formsOf(server)).toEqual(['json_schema', 'json_object', 'json_schema', 'json_object']);
  });

  it.each<[what: string, reason: string, refused: ModelAnswer]>([
    ['the article', 'rejected', { type: 'status', status: 400, message: 'The content was flagged.' }],
    [
      'its length',
      'context',
      { type: 'status', status: 400, message: 'Your schema and prompt exceed the context length of 4096.' },
    ],
  ])('is nothing where it refuses %s', async (_, reason, refused) => {
    const { server, model } = await openModel({}, refused, ANSWER);
    await expect(ask(model)).rejects.toMatchObject({ reason });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(formsOf(server)).toEqual(['json_schema', 'json_schema']);
  });

  it('is that it takes no form, where its words leave none: it is asked for text, and what to do is said', async () => {
    const refusing = { type: 'status', status: 400, message: "'response_format' is unknown" } as const;
    const { server, model } = await openModel({}, refusing);
    const failure = { reason: 'rejected', retryable: false, advice: expect.stringMatching(/structured output/) };
    await expect(ask(model)).rejects.toMatchObject(failure);
    expect(formsOf(server)).toEqual(['json_schema', 'text']);
  });

  it('is that it takes no form at all, when it refuses each: it is asked once a form, and what to do is said', async () => {
    const refusing = {
      type: 'status',
      status: 400,
      message: "json_schema, json_object: the 'response_format' is wrong",
    } as const;
    const { server, model } = await openModel({}, refusing);
    const failing = ask(model);
    await expect(failing).rejects.toMatchObject({
      reason: 'rejected',
      advice: expect.stringMatching(/structured output/),
    });
    expect(formsOf(server)).toEqual(['json_schema', 'json_object', 'text']);
  });

  it('is that it does not hold its model to the schema: the next question tells it', async () => {
    const { server, model } = await openModel({}, { type: 'answer', content: 'Vienna.' }, ANSWER);
    await ask(model);
    await ask(model);
    const told = server.requests.map(({ messages }) => /JSON schema/.test(messages[0]?.content ?? ''));
    expect(told).toEqual([false, false, true]);
    expect(server.requests[1]?.messages.at(-1)?.content).toMatch(/no JSON[\s\S]*JSON schema[\s\S]*"capital"/);
  });
});

describe('a setting', () => {
  it('is sent where it is set, and nowhere else', async () => {
    const { server, model } = await openModel({});
    await ask(model);
    expect(Object.keys(server.bodies[0] ?? {}).sort()).toEqual(
      ['messages', 'model', 'response_format', 'stream', 'stream_options'].sort(),
    );
    const set = await openModel({ settings: SETTINGS });
    await ask(set.model);
    expect(set.server.bodies[0]).toMatchObject({ reasoning_effort: 'low', temperature: 0.2, max_tokens: 2_000 });
  });

  it('that OpenAI’s reasoning models know by another name, or not at all, is no longer sent so', async () => {
    const { server, model } = await openModel({ habit: 'openai reasoning', settings: SETTINGS });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(server.requests).toHaveLength(4);
    await ask(model);
    const last = server.bodies.at(-1);
    expect(last).toMatchObject({ max_completion_tokens: 2_000, reasoning_effort: 'low' });
    expect(Object.keys(last ?? {})).not.toEqual(expect.arrayContaining(['temperature']));
    expect(model.traits()).toMatchObject({ refused: ['MODEL_TEMPERATURE'], isStreamed: false });
    expect(server.requests).toHaveLength(5);
  });

  it('for reasoning is not sent to a model that does not reason', async () => {
    const { server, model } = await openModel({ habit: 'no thinking', settings: SETTINGS });
    expect((await ask(model)).value).toEqual(GOOD);
    expect(server.bodies.map((body) => 'reasoning_effort' in body)).toEqual([true, false]);
  });
});

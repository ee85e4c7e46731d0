import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { probeModel } from '../../src/models/probe-model.ts';
import { ask, GOOD, type Opening, openModel, SCHEMA, SETTINGS } from './asking.ts';

const OPTIONS = { schema: SCHEMA, deadlineMs: 10_000, totalMs: 10_000, price: null };
const PROBED = { answersProbes: false } as const;

describe('a probe of a model', () => {
  it('says in two lines which form the server takes, its context, and what an article costs', async () => {
    const models = [{ id: 'small-model', max_model_len: 32_768 }];
    const { server, model } = await openModel({ ...PROBED, models });
    const { says, warnings } = await probeModel(model, { ...OPTIONS, price: { input: 0.25, output: 2 } });
    expect(says).toEqual([
      `small-model at ${model.host} answers in the form json_schema, strict, as a stream.`,
      'Its context has 32,768 tokens. A typical article takes about 3,700 tokens in and 3,100 out, for $0.0071.',
    ]);
    expect(warnings).toEqual([]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.messages.map(({ content }) => content.split('\n').length)).toEqual([1, 1]);
  });

  it('says what it cannot tell', async () => {
    const { model } = await openModel(PROBED);
    const { says } = await probeModel(model, OPTIONS);
    expect(says[1]).toMatch(
      /does not tell its context.*its cost is told once MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT/,
    );
  });

  it('asks with the schema of briefings, and spares the articles after it what it learnt', async () => {
    const { server, model } = await openModel({ ...PROBED, habit: 'deepseek' });
    const { says, warnings } = await probeModel(model, OPTIONS);
    expect(says[0]).toMatch(/in the form json_object, with the schema in the prompt, as a stream\.$/);
    expect(warnings).toEqual([
      {
        says: expect.stringMatching(/does not hold the model to a schema/),
        advice: expect.stringMatching(/json_schema/),
      },
    ]);
    await ask(model);
    expect(server.requests).toHaveLength(3);
  });

  it('names the settings that the server refuses, and says what no stream means', async () => {
    const { model } = await openModel({ ...PROBED, habit: 'openai reasoning', settings: SETTINGS });
    const { warnings } = await probeModel(model, OPTIONS);
    expect(warnings.map(({ advice }) => advice)).toEqual([
      expect.stringMatching(/MODEL_DEADLINE_SECONDS/),
      'Unset MODEL_TEMPERATURE.',
    ]);
  });

  it.each<[server: string, told: Opening, context: string]>([
    ['vLLM', { models: [{ id: 'small-model', max_model_len: 32_768 }] }, '32,768'],
    [
      'OpenRouter',
      {
        models: [
          { id: 'other', context_length: 1 },
          { id: 'small-model', context_length: 200_000 },
        ],
      },
      '200,000',
    ],
    ['Groq', { models: [{ id: 'small-model', context_window: 131_072 }] }, '131,072'],
    ['Mistral', { models: [{ id: 'small-model', max_context_length: 40_960 }] }, '40,960'],
    [
      'Ollama',
      { beside: { '/api/ps': { models: [{ name: 'small-model:latest', context_length: 16_384 }] } } },
      '16,384',
    ],
    ['llama.cpp', { beside: { '/props': { default_generation_settings: { n_ctx: 8_192 } } } }, '8,192'],
    [
      'LM Studio',
      {
        beside: {
          '/api/v0/models': {
            data: [{ id: 'small-model', loaded_context_length: 12_000, max_context_length: 1_000_000 }],
          },
        },
      },
      '12,000',
    ],
  ])('finds the context where %s tells it', async (_, told, context) => {
    const { model } = await openModel({ ...PROBED, ...told });
    expect((await probeModel(model, OPTIONS)).says[1]).toContain(`Its context has ${context} tokens.`);
  });

  it('warns of a context in which no article has room, with the settings to change', async () => {
    const { model } = await openModel({
      ...PROBED,
      beside: { '/api/ps': { models: [{ name: 'small-model', context_length: 4_096 }] } },
    });
    expect((await probeModel(model, OPTIONS)).warnings).toEqual([
      {
        says: 'A context of 4,096 tokens is too small.',
        advice: expect.stringMatching(/16,384.*OLLAMA_CONTEXT_LENGTH/),
      },
    ]);
  });

  it('fails as a request does, with what to do', async () => {
    const { model } = await openModel(PROBED, { type: 'status', status: 401 });
    await expect(probeModel(model, OPTIONS)).rejects.toMatchObject({ advice: 'Check MODEL_API_KEY.' });
    const slow = await openModel(PROBED, { type: 'hang' });
    await expect(probeModel(slow.model, { ...OPTIONS, deadlineMs: 50 })).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('takes an answer with empty lists for one', async () => {
    const schema = z.object({ actors: z.array(z.string()), events: z.array(z.string()) });
    const { model } = await openModel({});
    expect((await probeModel(model, { ...OPTIONS, schema })).says).toHaveLength(2);
    expect((await ask(model)).value).toEqual(GOOD);
  });
});

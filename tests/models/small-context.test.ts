import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/errors.ts';
import type { ModelAnswer } from '../servers/model-server.ts';
import { ask, GOOD, openModel } from './asking.ts';

describe('a context that is too small', () => {
  const LONG = 'The capital of Austria lies on the Danube. '.repeat(700);
  const read = (prompt_tokens: number, content: unknown = GOOD): ModelAnswer => ({
    ...{ type: 'answer', content },
    usage: { prompt_tokens, completion_tokens: 50 },
  });
  const NAMED = {
    reason: 'context',
    retryable: false,
    message: expect.stringMatching(/has too small a context: /),
    advice: expect.stringMatching(/16,384 tokens or more.*OLLAMA_CONTEXT_LENGTH.*LM Studio.*llama\.cpp.*vLLM/),
  };

  it.each<[title: string, answer: ModelAnswer]>([
    ['cuts the prompt to its length', read(4_096)],
    ['cuts the prompt to half its length', read(2_050)],
    ['leaves nothing but words of the answer', read(2_050, 'It is about several parties.')],
  ])('is named with the settings to change where it %s: a longer prompt is counted alike', async (_, answer) => {
    const { server, model } = await openModel({}, answer);
    await expect(ask(model, { prompt: LONG })).rejects.toMatchObject(NAMED);
    expect(server.requests).toHaveLength(2);
    expect(server.bodies[1]).toMatchObject({ max_tokens: 1 });
  });

  it('is named where it leaves no room for the answer', async () => {
    const usage = { prompt_tokens: 6_000, completion_tokens: 2_192 };
    const { server, model } = await openModel({}, { type: 'cut off', content: '{"cap', usage });
    await expect(ask(model, { prompt: LONG })).rejects.toMatchObject(NAMED);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['just fills one', 4_096, 4_160],
    ['is counted in a way of the server’s own', 2_300, 2_330],
  ])('is not blamed where the prompt %s: a longer one is counted as longer, once', async (_, first, longer) => {
    const { server, model } = await openModel({}, read(first), read(longer), read(first + 1));
    expect(await ask(model, { prompt: LONG })).toMatchObject({ value: GOOD, attempts: 2 });
    expect(await ask(model, { prompt: LONG })).not.toHaveProperty('notice');
    expect(server.requests).toHaveLength(3);
  });

  it('is told beside an answer where the server does not let it be tried', async () => {
    const { model } = await openModel({}, read(2_050), { type: 'status', status: 400 });
    expect(await ask(model, { prompt: LONG })).toMatchObject({
      value: GOOD,
      notice: expect.stringMatching(/may not have read all.*OLLAMA_CONTEXT_LENGTH/),
    });
  });

  it.each<[server: string, refused: Omit<ModelAnswer & { type: 'status' }, 'type' | 'status'>]>([
    [
      'llama.cpp',
      {
        body: {
          error: {
            code: 400,
            message: 'the request exceeds the available context size, try increasing it',
            type: 'exceed_context_size_error',
            n_prompt_tokens: 17_000,
            n_ctx: 16_384,
          },
        },
      },
    ],
    [
      'LM Studio',
      {
        body: {
          error:
            'Trying to keep the first 9000 tokens when context the overflows. However, the model is loaded with context length of only 8192 tokens, which is not enough.',
        },
      },
    ],
    [
      'vLLM',
      {
        body: {
          object: 'error',
          message: 'The decoder prompt (length 9000) is longer than the maximum model length of 8192.',
          code: 400,
        },
      },
    ],
    ['Ollama', { message: 'the prompt is longer than the context length currently available to the model' }],
    [
      'Gemini',
      {
        body: [
          {
            error: {
              code: 400,
              message: 'The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).',
              status: 'INVALID_ARGUMENT',
            },
          },
        ],
      },
    ],
  ])('is said in the words of %s, with the settings to change', async (_, refused) => {
    const { server, model } = await openModel({}, { type: 'status', status: 400, ...refused });
    const error = await ask(model).catch((reason: unknown) => reason);
    if (!(error instanceof ModelError)) throw error;
    expect(error).toMatchObject({
      reason: 'context',
      advice: expect.stringMatching(/OLLAMA_CONTEXT_LENGTH.*MODEL_NAME/),
    });
    expect(error.message).toMatch(/context|length|tokens/);
    expect(server.requests).toHaveLength(1);
  });

  describe('is known from then on', () => {
    const tell = async (answer: ModelAnswer, beside = {}) => {
      const { model } = await openModel({ beside }, answer);
      expect(model.knownContext()).toBeNull();
      await ask(model, { prompt: LONG }).catch(() => {});
      return model.knownContext();
    };
    const refused = (message: string, more = {}): ModelAnswer => ({
      ...{ type: 'status', status: 400 },
      body: { error: { message, code: 400, ...more } },
    });

    it.each<[how: string, context: number, answer: ModelAnswer]>([
      ['from a prompt cut to its length', 4_096, read(4_096)],
      ['from a prompt cut to half of it', 4_096, read(2_050)],
      [
        'from an answer that filled it',
        8_192,
        { type: 'cut off', content: '{', usage: { prompt_tokens: 6_000, completion_tokens: 2_192 } },
      ],
      ['in the words of LM Studio', 8_192, refused('… is loaded with context length of only 8192 tokens, which …')],
      ['in the words of vLLM', 8_192, refused('… is longer than the maximum model length of 8192.')],
      ['in the words of OpenAI', 16_385, refused("This model's maximum context length is 16,385 tokens. However, …")],
      ['in the words of Gemini', 1_048_576, refused('… exceeds the maximum number of tokens allowed (1048576).')],
      ['beside the words of llama.cpp', 16_384, refused('exceeds the available context size', { n_ctx: 16_384 })],
    ])('%s', async (_, context, answer) => {
      expect(await tell(answer)).toBe(context);
    });

    it('as the server tells it elsewhere, where its words do not', async () => {
      const beside = { '/props': { default_generation_settings: { n_ctx: 4_096 } } };
      expect(await tell(refused('The prompt is too long.'), beside)).toBe(4_096);
    });

    it('as less than was sent, where nothing tells it', async () => {
      const [known] = [await tell(refused('The prompt is too long.'))];
      expect(known).toBeGreaterThan(4_000);
      expect(known).toBeLessThan(9_000);
    });

    it('so that an answer which fills it again is asked for once more, shorter, and said to be', async () => {
      const full: ModelAnswer = {
        ...{ type: 'cut off', content: '{"cap' },
        usage: { prompt_tokens: 3_000, completion_tokens: 1_096 },
      };
      const { server, model } = await openModel({}, full, full, read(3_100));
      await expect(ask(model)).rejects.toMatchObject({ reason: 'context' });
      expect(await ask(model)).toMatchObject({
        ...{ value: GOOD, attempts: 2 },
        notice: expect.stringMatching(/filled its context, so this is a shorter one\. .*OLLAMA_CONTEXT_LENGTH/),
      });
      expect(server.requests[2]?.messages.at(-1)?.content).toMatch(/cut off because it was too long/);
      server.script(full);
      await expect(ask(model)).rejects.toMatchObject(NAMED);
    });
  });
});

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
      advice: expect.stringMatching(/OLLAMA_CONTEXT_LENGTH.*MODEL_PART_WORDS/),
    });
    expect(error.message).toMatch(/context|length|tokens/);
    expect(server.requests).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelAnswer } from '../servers/model-server.ts';
import { ANSWER, ask, formsOf, GOOD, message, openModel, SCHEMA } from './asking.ts';

describe('an answer', () => {
  const text = JSON.stringify(GOOD);
  it.each<[title: string, answer: ModelAnswer]>([
    [
      'of pieces, the thinking among them',
      message({
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: '{"capital": "Graz"}' }] },
          { type: 'text', text },
        ],
      }),
    ],
    [
      'that stands where the thinking should, the content being null',
      message({ content: null, reasoning_content: text }),
    ],
    ['that stands in the newer place for thinking', message({ content: '', reasoning: text })],
    ['beside its thinking', message({ content: text, reasoning_content: 'The user wants {"capital": "Graz"}.' })],
    ['without a token count', message({ content: text }, { usage: undefined })],
    ['with an empty token count', message({ content: text }, { usage: {} })],
    [
      'with token counts of null',
      message({ content: text }, { usage: { prompt_tokens: null, completion_tokens: null } }),
    ],
    [
      'with fractions of tokens',
      message({ content: text }, { usage: { prompt_tokens: 1000.4, completion_tokens: 199.6 } }),
    ],
    ['with token counts in words', message({ content: text }, { usage: { prompt_tokens: '1000' } })],
    ['that was ended for its length though it is whole', message({ content: text }, { finishReason: 'length' })],
    ['with a comma too many', message({ content: `${text.slice(0, -1)},}` })],
    ['in an object around it', message({ content: `{"facts": ${text}}` })],
  ])('is read %s, streamed and at once', async (_, answer) => {
    for (const streams of ['asked', 'never'] as const) {
      const { server, model } = await openModel({ streams }, answer);
      expect((await ask(model)).value).toEqual(GOOD);
      expect(server.requests).toHaveLength(1);
    }
  });

  it('is counted in whole tokens, and in none where the server does not tell', async () => {
    const odd = await openModel(
      {},
      message({ content: text }, { usage: { prompt_tokens: 1000.4, completion_tokens: 199.6 } }),
    );
    expect((await ask(odd.model)).tokens).toEqual({ input: 1_000, output: 200 });
    const none = await openModel({}, message({ content: text }, { usage: undefined }));
    expect((await ask(none.model)).tokens).toEqual({ input: 0, output: 0 });
  });

  it('that comes as a stream nobody asked for is read', async () => {
    const { model } = await openModel({ streams: 'always', habit: 'openai reasoning' });
    expect((await ask(model)).value).toEqual(GOOD);
  });

  it.each<[title: string, failed: ModelAnswer]>([
    [
      'beside an empty answer',
      message({ content: '' }, { finishReason: 'error', error: { code: 502, message: 'Provider returned error' } }),
    ],
    ['in the place of an answer', { type: 'error body', code: 502, message: 'Provider returned error' }],
    ['in the place of a stream', { type: 'error event', error: { code: 502, message: 'Provider returned error' } }],
    ['half-way through a stream', { type: 'slow stream', content: GOOD, pieces: 2, pauseMs: 1, end: 'drop' }],
  ])('is asked for again after a failure %s', async (_, failed) => {
    const { server, model } = await openModel({}, failed, ANSWER);
    expect((await ask(model)).value).toEqual(GOOD);
    expect(server.requests).toHaveLength(2);
  });

  it('that fails beside an empty answer each time is told as the failure it is', async () => {
    const error = { code: 429, message: 'The provider is asked too often.' };
    for (const streams of ['asked', 'never'] as const) {
      const { model } = await openModel({ streams }, message({ content: '' }, { finishReason: 'error', error }));
      await expect(ask(model)).rejects.toMatchObject({ reason: 'rate-limited', retryable: true });
    }
  });

  it('that Groq’s server did not take from its model is taken where it is whole', async () => {
    const { server, model } = await openModel({}, slip(`${text.slice(0, -1)},}`));
    expect(await ask(model)).toMatchObject({ value: GOOD, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('that Groq’s server did not take is asked for again, and in another form where that happens twice', async () => {
    const { server, model } = await openModel({}, slip('{"capital": '), slip('{"capital": '), ANSWER);
    expect((await ask(model)).value).toEqual(GOOD);
    expect(formsOf(server)).toEqual(['json_schema', 'json_schema', 'json_object']);
  });

  it('that a parser of the caller’s can use is not sent back', async () => {
    const { server, model } = await openModel({}, { type: 'answer', content: { capital: 'Vienna' } });
    const parse = (json: unknown) =>
      SCHEMA.safeParse({ rivers: [], people: null, ...z.object({}).loose().parse(json) });
    expect((await ask(model, { parse })).value).toEqual({ capital: 'Vienna', rivers: [], people: null });
    expect(server.requests).toHaveLength(1);
  });

  it('that ends at a limit of the server’s own is asked for with a higher one, from then on', async () => {
    const usage = { prompt_tokens: 1_200, completion_tokens: 4_096 };
    const { server, model } = await openModel({}, { type: 'cut off', content: text.slice(0, -9), usage }, ANSWER);
    expect((await ask(model)).value).toEqual(GOOD);
    await ask(model);
    expect(server.bodies.map(({ max_tokens }) => max_tokens)).toEqual([undefined, 8_192, 8_192]);
    expect(server.requests[1]?.messages).toEqual(server.requests[0]?.messages);
  });

  it('that is a shorter one, the first having been cut off, says so and what to set', async () => {
    const { model } = await openModel({}, { type: 'cut off', content: '{"capital": "Vie' }, ANSWER);
    expect((await ask(model)).notice).toMatch(/shorter.*Raise MODEL_MAX_TOKENS/);
  });
});

function slip(failed_generation: string): ModelAnswer {
  const message = "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.";
  return {
    type: 'status',
    status: 400,
    body: { error: { message, type: 'invalid_request_error', code: 'json_validate_failed', failed_generation } },
  };
}

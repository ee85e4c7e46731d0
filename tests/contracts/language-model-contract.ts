import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ModelError, type ModelFailure } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import type { GenerateRequest, LanguageModel } from '../../src/models/language-model.ts';
import { withDeadlines } from '../../src/models/with-deadlines.ts';
import { type ModelAnswer, type ModelServer, USAGE } from '../servers/model-server.ts';

/** A model as its adapter reaches it, and the server behind it, which speaks the adapter's wire. */
export interface TestModel {
  readonly model: LanguageModel;
  /** Has this model alone. */
  readonly server: ModelServer;
  /** What the server lets the adapter in by. */
  readonly key: string;
  close(): Promise<void>;
}

const RIVER = z.object({ name: z.string(), countries: z.array(z.string()), source: z.string().nullable() });
const DANUBE = { name: 'Danube', countries: ['Austria', 'România'], source: null };
const TOKENS = { input: USAGE.prompt_tokens, output: USAGE.completion_tokens };
/** Pauses are real: a server that names none is given a second. */
const SOON = { 'retry-after-ms': '5' };

/** Every reason, with what a server does for it. Time-outs and budgets are the caller's, what the article backs is the lock's. */
const FAILURES: Record<
  Exclude<ModelFailure, 'timeout' | 'unbacked' | 'budget'>,
  { readonly answer: ModelAnswer; readonly retryable: boolean }
> = {
  unreachable: { answer: { type: 'drop' }, retryable: true },
  unauthorised: { answer: { type: 'status', status: 401 }, retryable: false },
  'rate-limited': { answer: { type: 'status', status: 429, headers: SOON }, retryable: true },
  quota: { answer: { type: 'status', status: 402 }, retryable: false },
  server: { answer: { type: 'status', status: 500, headers: SOON }, retryable: true },
  rejected: { answer: { type: 'status', status: 400 }, retryable: false },
  refused: { answer: { type: 'refusal', words: 'I cannot help with that.' }, retryable: false },
  filtered: { answer: { type: 'content filter' }, retryable: false },
  context: {
    answer: { type: 'cut off', content: '{"name"', usage: { prompt_tokens: 3_000, completion_tokens: 1_096 } },
    retryable: false,
  },
  truncated: { answer: { type: 'cut off', content: '{"name": "Dan' }, retryable: false },
  empty: { answer: { type: 'no choices' }, retryable: true },
  'invalid-output': { answer: { type: 'answer', content: 'The Danube, of course.' }, retryable: false },
  'not-a-model-server': { answer: { type: 'web page' }, retryable: false },
};

/** What every language model promises, whatever server it is behind. */
export function describeLanguageModelContract(title: string, setUp: () => Promise<TestModel>): void {
  describe(title, () => {
    let test: TestModel;
    beforeEach(async () => {
      test = await setUp();
    });
    afterEach(() => test.close());
    const ask = (request: Partial<GenerateRequest<z.infer<typeof RIVER>>> = {}, model = test.model) =>
      model.generate({
        ...{ system: 'Answer with facts.', prompt: 'The river of Vienna?', schema: RIVER, schemaName: 'river' },
        ...request,
      });
    const isAsked = () => expect.poll(() => test.server.waiting()).toBe(1);

    describe('an answer', () => {
      it('is what the schema accepts, and nothing else', async () => {
        test.server.script({ type: 'answer', content: { ...DANUBE, link: 'https://evil.example' } });
        expect(await ask()).toEqual({ value: DANUBE, tokens: TOKENS, attempts: 1 });
        expect(test.server.requests).toHaveLength(1);
      });

      it('keeps every character of its own', async () => {
        const name = '“Дунай”\n多瑙河 — \\"🌊" {{slot}}';
        test.server.script({ type: 'answer', content: { ...DANUBE, name } });
        expect((await ask()).value.name).toBe(name);
      });

      it('that took two requests says so, with the tokens of both', async () => {
        const usage = { prompt_tokens: 7, completion_tokens: 3 };
        test.server.script({ type: 'answer', content: 'The Danube.', usage }, { type: 'answer', content: DANUBE });
        const { value, tokens, attempts } = await ask();
        expect(value).toEqual(DANUBE);
        expect(tokens).toEqual({ input: TOKENS.input + 7, output: TOKENS.output + 3 });
        expect([attempts, test.server.requests.length]).toEqual([2, 2]);
      });

      it('has no tokens where the server counts none', async () => {
        test.server.script({ type: 'answer', content: DANUBE, usage: null });
        expect((await ask()).tokens).toEqual({ input: 0, output: 0 });
      });

      it('belongs to its own question, however many are asked at once', async () => {
        const rivers = Array.from({ length: 12 }, (_, place) => ({ ...DANUBE, name: `River ${place}` }));
        test.server.script({ type: 'echo', atOnce: rivers.length });
        const answers = await Promise.all(rivers.map((river) => ask({ prompt: JSON.stringify(river) })));
        expect(answers).toEqual(rivers.map((value) => ({ value, tokens: TOKENS, attempts: 1 })));
      });
    });

    describe('what the model is told', () => {
      it('is the fixed part first, always the same, then the whole prompt', async () => {
        test.server.script({ type: 'answer', content: DANUBE });
        const prompts = ['The river of Vienna?', '“The river”\n\nof {{Wien}}? 🌊'];
        for (const prompt of prompts) await ask({ prompt });
        const fixed = { role: 'system', content: 'Answer with facts.' };
        expect(test.server.requests.map(({ messages }) => messages)).toEqual(
          prompts.map((content) => [fixed, { role: 'user', content }]),
        );
      });

      it('goes to the model by the name the server gives it', async () => {
        test.server.script({ type: 'answer', content: DANUBE });
        await ask();
        expect(test.model.name).not.toBe('');
        expect(test.server.requests.map(({ model }) => model)).toEqual([test.model.name]);
      });
    });

    describe('a failure', () => {
      it.each(Object.entries(FAILURES))(
        'is told as one error, with its reason and whether trying again may help: %s',
        async (reason, { answer, retryable }) => {
          test.server.script(answer);
          const error = await failureOf(ask());
          expect(error).toMatchObject({ reason, retryable });
          expect(error.message).toContain(test.model.name);
          expect(error.message).toMatch(/^[^\n]+$/);
        },
      );

      it('of a busy server says how long it wants to be left alone', async () => {
        test.server.script({ type: 'status', status: 429, headers: { 'retry-after': '3600' } });
        expect(await failureOf(ask())).toMatchObject({ reason: 'rate-limited', retryAfterMs: 3_600_000 });
      });

      it('to find the server may be over at the next try', async () => {
        await test.server.close();
        expect(await failureOf(ask())).toMatchObject({ reason: 'unreachable', retryable: true });
      });

      it('of one call is no failure of those beside it, or after it', async () => {
        test.server.script({ type: 'status', status: 400 }, { type: 'answer', content: DANUBE });
        const ended = await Promise.allSettled([ask(), ask(), ask()]);
        expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
        expect((await ask()).value).toEqual(DANUBE);
      });

      it.each<[string, (words: string) => ModelAnswer]>([
        ...[400, 401, 402, 403, 404, 413].map((status) => repeatedWith(status)),
        ...[429, 500, 503].map((status) => repeatedWith(status, SOON)),
        ['in a body', (message) => ({ type: 'error body', code: 'invalid_api_key', message })],
        ['in a refusal', (words) => ({ type: 'refusal', words })],
      ])('neither shows nor logs the key, though the server repeats it %s', async (_, answerWith) => {
        test.server.script(answerWith(`No to Authorization: Bearer ${test.key}, no.`));
        const error = await failureOf(ask());
        expect(`${error.message} ${error.advice} ${logged(error)}`).not.toContain(test.key);
      });
    });

    describe('a caller that gives up', () => {
      const reason = new Error('The message was deleted.');

      it('beforehand has nothing asked', async () => {
        await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
        expect(test.server.requests).toEqual([]);
      });

      it('while the model thinks ends the request, and gets its own reason', async () => {
        test.server.script({ type: 'hang' });
        const caller = new AbortController();
        const asking = ask({ signal: caller.signal });
        await isAsked();
        caller.abort(reason);
        await expect(asking).rejects.toBe(reason);
        await expect.poll(() => test.server.waiting()).toBe(0);
        expect(test.server.requests).toHaveLength(1);
      });

      it('while a busy server is left alone is not kept waiting, and nothing more is asked', async () => {
        test.server.script({ type: 'status', status: 429, headers: { 'retry-after': '10' } });
        const caller = new AbortController();
        const asking = ask({ signal: caller.signal });
        await expect.poll(() => [test.server.requests.length, test.server.waiting()]).toEqual([1, 0]);
        const startedAt = performance.now();
        caller.abort(reason);
        await expect(asking).rejects.toBe(reason);
        expect(performance.now() - startedAt).toBeLessThan(2_000);
        expect(test.server.requests).toHaveLength(1);
      });

      it('takes no answer from the others', async () => {
        test.server.script({ type: 'hang' }, { type: 'answer', content: DANUBE });
        const caller = new AbortController();
        const asking = ask({ signal: caller.signal });
        await isAsked();
        const other = ask();
        caller.abort(reason);
        await expect(asking).rejects.toBe(reason);
        expect((await other).value).toEqual(DANUBE);
      });

      it('because its time is up gets that reason', async () => {
        test.server.script({ type: 'hang' });
        const signal = AbortSignal.timeout(50);
        const error = await ask({ signal }).catch((thrown: unknown) => thrown);
        expect(error).toBe(signal.reason);
        expect(error).toMatchObject({ name: 'TimeoutError' });
      });

      it('at a deadline that is kept for it gets a failure that says so, and the server is let go', async () => {
        test.server.script({ type: 'hang' });
        const hasty = withDeadlines(test.model, { deadlineMs: 100, totalMs: 60_000 });
        const error = await failureOf(ask({}, hasty));
        const advice = expect.stringContaining('MODEL_DEADLINE_SECONDS');
        expect(error).toMatchObject({ reason: 'timeout', retryable: true, advice });
        expect(error.message).toContain(test.model.name);
        await expect.poll(() => test.server.waiting()).toBe(0);
      });
    });
  });
}

function repeatedWith(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): [string, (words: string) => ModelAnswer] {
  return [`with status ${status}`, (message) => ({ type: 'status', status, message, headers })];
}

/** The error a call ended with. Anything but a ModelError is thrown on. */
async function failureOf(asking: Promise<unknown>): Promise<ModelError> {
  const error = await asking.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ModelError) return error;
  throw error;
}

/** What the log says of an error, with all its causes. */
function logged(error: Error): string {
  const lines: string[] = [];
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    lines.push(String(chunk));
    done();
  };
  createLog('info', new Writable({ write })).error({ error }, 'a model failed');
  return lines.join('');
}

import { beforeEach, describe, expect, it } from 'vitest';
import type { Analysis, Analyst } from '../../src/analysts/analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { ModelError, type ModelFailure } from '../../src/errors.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { startModelServer } from '../servers/model-server.ts';

const ARTICLE = articleOf('The mediator said the channel would stay open.');
const MINUTE_MS = 60_000;

let now: number;
let calls: number;
let failures: string[];

beforeEach(() => {
  now = 0;
  calls = 0;
  failures = [];
});

describe('the fallback analyst', () => {
  it('lets the model answer while it does', async () => {
    const analyst = withFallback(modelThat(() => {}));
    const analysis = await analyst.analyse(ARTICLE, {});
    expect(analysis).toMatchObject({ analyst: { name: 'small-model', version: 'm1' }, notes: [] });
    expect(analyst).toMatchObject({ name: 'small-model', version: 'm1', languages: null });
  });

  it.each<[reason: ModelFailure, words: RegExp]>([
    ['unreachable', /^The model small-model could not be reached, so the extractive analyst made this briefing\./],
    ['timeout', /did not answer in time/],
    ['quota', /had no quota left/],
    ['refused', /refused to answer/],
    ['filtered', /withheld/],
    ['truncated', /broke off/],
    ['context', /has too small a context/],
    ['invalid-output', /did not keep to the form/],
    ['unbacked', /gave nothing that the article backs/],
  ])('has the extractive analyst stand in when the model is %s, and says so and what to do', async (reason, words) => {
    const analyst = withFallback(modelThat(fails(reason)));
    const { analyst: answered, notes } = await analyst.analyse(ARTICLE, {});
    expect(answered).toEqual({ name: 'extractive analyst', version: 'e1' });
    expect(notes).toEqual([expect.stringMatching(words), 'read by rules']);
    expect(notes[0]).toMatch(/ Do this about it\.$/);
    expect(failures).toEqual([`model at 10.0.0.7: ${reason}`]);
  });

  it('keeps to itself where the model runs and what it said', async () => {
    const { notes } = await withFallback(modelThat(fails('server'))).analyse(ARTICLE, {});
    expect(notes.join(' ')).not.toContain('10.0.0.7');
  });

  it('leaves a model that is down alone after three failures in a row, and goes on briefing', async () => {
    const analyst = withFallback(modelThat(fails('server')));
    for (let article = 0; article < 20; article++) await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(3);
    const { notes } = await analyst.analyse(ARTICLE, {});
    expect(notes[0]).toMatch(/^The model small-model failed several times and is paused for now, so the/);
  });

  it('does not leave a model alone for failures with an article', async () => {
    const analyst = withFallback(modelThat(fails('invalid-output')));
    for (let article = 0; article < 10; article++) await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(10);
  });

  it('does not leave a model alone whose failures are not in a row', async () => {
    const analyst = withFallback(modelThat((call) => (call % 3 === 0 ? undefined : fails('server')())));
    for (let article = 0; article < 12; article++) await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(12);
  });

  it('tries one article with it after a minute, and goes back to the model when that works', async () => {
    let isDown = true;
    const analyst = withFallback(modelThat(() => (isDown ? fails('unreachable')() : undefined)));
    await openBreaker(analyst);
    isDown = false;
    now += MINUTE_MS - 1;
    expect((await analyst.analyse(ARTICLE, {})).analyst.name).toBe('extractive analyst');
    expect(calls).toBe(3);
    now += 1;
    expect((await analyst.analyse(ARTICLE, {})).analyst.name).toBe('small-model');
    expect((await analyst.analyse(ARTICLE, {})).notes).toEqual([]);
    expect(calls).toBe(5);
  });

  it('leaves it alone for another minute when that does not work', async () => {
    const analyst = withFallback(modelThat(fails('unreachable')));
    await openBreaker(analyst);
    now += MINUTE_MS;
    for (let article = 0; article < 5; article++) await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(4);
    now += MINUTE_MS;
    await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(5);
  });

  it('leaves it alone as long as the server asks for, if that is longer', async () => {
    const analyst = withFallback(modelThat(fails('rate-limited', 5 * MINUTE_MS)));
    await openBreaker(analyst);
    now += 5 * MINUTE_MS - 1;
    await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(3);
    now += 1;
    await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(4);
  });

  it('makes nobody wait for the article that is tried', async () => {
    const probe = Promise.withResolvers<void>();
    const analyst = withFallback(modelThat((call) => (call > 3 ? probe.promise : fails('server')())));
    await openBreaker(analyst);
    now += MINUTE_MS;
    const tried = analyst.analyse(ARTICLE, {});
    expect((await analyst.analyse(ARTICLE, {})).analyst.name).toBe('extractive analyst');
    probe.resolve();
    expect((await tried).analyst.name).toBe('small-model');
    expect(calls).toBe(4);
  });

  it('takes an article that was called off for no sign that the model is back', async () => {
    const caller = new AbortController();
    const analyst = withFallback(
      modelThat((call) => {
        if (call <= 3) return fails('server')();
        caller.abort(new Error('The message was deleted.'));
        throw caller.signal.reason;
      }),
    );
    await openBreaker(analyst);
    now += MINUTE_MS;
    await expect(analyst.analyse(ARTICLE, { signal: caller.signal })).rejects.toThrow('The message was deleted.');
    await analyst.analyse(ARTICLE, {});
    expect(calls).toBe(4);
  });

  it('says why there is no briefing when the extractive analyst does not read the language', async () => {
    const analyst = withFallback(modelThat(fails('server')));
    const german = { ...ARTICLE, language: 'de' };
    await expect(analyst.analyse(german, {})).rejects.toMatchObject({ reason: 'server', retryable: true });
    await openBreaker(analyst);
    await expect(analyst.analyse(german, {})).rejects.toMatchObject({ reason: 'server' });
    expect(calls).toBe(3);
  });

  it('loses no article while a real model server is down, and goes back to it when it is up', async () => {
    const server = await startModelServer({ answers: [{ type: 'status', status: 500 }] });
    const analyst = withFallback(await openAnalyst(server));
    for (let article = 0; article < 20; article++)
      expect((await analyst.analyse(ARTICLE, {})).analyst.name).toBe('extractive analyst');
    expect(server.requests).toHaveLength(3 * 2);
    server.script({ type: 'answer', content: toAnalysis({ name: '', version: '' }, []).draft });
    now += MINUTE_MS;
    expect((await analyst.analyse(ARTICLE, {})).analyst.name).toBe('small-model');
    await server.close();
  });

  it('covers up no defect', async () => {
    const analyst = withFallback(
      modelThat(() => {
        throw new TypeError('A defect.');
      }),
    );
    await expect(analyst.analyse(ARTICLE, {})).rejects.toThrow('A defect.');
  });
});

async function openBreaker(analyst: Analyst): Promise<void> {
  while (calls < 3) await analyst.analyse(ARTICLE, {});
}

function withFallback(model: Analyst): Analyst {
  return createFallbackAnalyst(model, EXTRACTIVE, {
    failuresToOpen: 3,
    openForMs: MINUTE_MS,
    clock: () => now,
    onFailure: ({ message }) => failures.push(message),
  });
}

const EXTRACTIVE: Analyst = {
  name: 'extractive analyst',
  version: 'e1',
  languages: ['en'],
  analyse: async () => toAnalysis({ name: 'extractive analyst', version: 'e1' }, ['read by rules']),
};

/** A model analyst that does what it is told at its nth call, and answers. */
function modelThat(does: (call: number) => Promise<void> | void): Analyst {
  return {
    name: 'small-model',
    version: 'm1',
    languages: null,
    async analyse() {
      await does(++calls);
      return toAnalysis({ name: 'small-model', version: 'm1' }, []);
    },
  };
}

function fails(reason: ModelFailure, retryAfterMs?: number): () => never {
  return () => {
    throw new ModelError(reason, `model at 10.0.0.7: ${reason}`, {
      advice: 'Do this about it.',
      retryable: true,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
  };
}

function toAnalysis(analyst: Analysis['analyst'], notes: readonly string[]): Analysis {
  return {
    analyst,
    draft: {
      bottomLine: [],
      actors: [],
      positions: [],
      stickingPoints: [],
      openQuestions: [],
      events: [],
      absentVoices: [],
    },
    wordsRead: 8,
    tokens: { input: 0, output: 0 },
    costUsd: null,
    notes,
  };
}

import { describe, expect, it } from 'vitest';
import { modelCalls } from '../../src/metrics.ts';
import { withDeadlines } from '../../src/models/with-deadlines.ts';
import { ask, GOOD, openModel } from './asking.ts';

/** Half a second in all, with signs of life far within the deadline. */
const SLOW = { type: 'slow stream', content: GOOD, pieces: 10, pauseMs: 50 } as const;
const SECOND_MS = 1_000;

describe('a model with deadlines', () => {
  it('is not cut off while its answer comes, however slowly', async () => {
    const { model } = await openModel({}, SLOW);
    const patient = withDeadlines(model, { deadlineMs: 300, totalMs: 60 * SECOND_MS });
    const begun = performance.now();
    expect((await ask(patient)).value).toEqual(GOOD);
    expect(performance.now() - begun).toBeGreaterThan(450);
  });

  it('is left when it falls silent within its answer, and the setting is named', async () => {
    const { server, model } = await openModel({}, { ...SLOW, pauseMs: 1, end: 'never' });
    const asking = ask(withDeadlines(model, { deadlineMs: 200, totalMs: 60 * SECOND_MS }));
    await expect(asking).rejects.toMatchObject({
      reason: 'timeout',
      retryable: true,
      message: 'small-model was silent for 0.2 s.',
      advice: 'Raise MODEL_DEADLINE_SECONDS, or choose a faster model with MODEL_NAME.',
    });
    await expect.poll(() => server.waiting()).toBe(0);
    expect(server.requests, 'the time is gone').toHaveLength(1);
  });

  it('is left when it talks on and on, and the setting is named', async () => {
    const { server, model } = await openModel({}, { ...SLOW, pieces: 1_000 });
    const asking = ask(withDeadlines(model, { deadlineMs: 60 * SECOND_MS, totalMs: 300 }));
    await expect(asking).rejects.toMatchObject({
      reason: 'timeout',
      advice: expect.stringMatching(/MODEL_TOTAL_SECONDS/),
    });
    await expect.poll(() => server.waiting()).toBe(0);
  });

  it('is left within its answer when the caller gives up, with the caller’s own reason', async () => {
    const { server, model } = await openModel({}, { ...SLOW, end: 'never' });
    const caller = new AbortController();
    const deadlines = { deadlineMs: 60 * SECOND_MS, totalMs: 60 * SECOND_MS };
    const asking = ask(withDeadlines(model, deadlines), { signal: caller.signal });
    await expect.poll(() => server.waiting()).toBe(1);
    caller.abort(new Error('The job was cancelled.'));
    await expect(asking).rejects.toThrow('The job was cancelled.');
    await expect.poll(() => server.waiting()).toBe(0);
  });

  it('is left within its answer by a caller that sets no deadlines, too', async () => {
    const { server, model } = await openModel({}, { ...SLOW, end: 'never' });
    const caller = new AbortController();
    const asking = ask(model, { signal: caller.signal });
    await expect.poll(() => server.waiting()).toBe(1);
    caller.abort(new Error('The job was cancelled.'));
    await expect(asking).rejects.toThrow('The job was cancelled.');
  });

  it('counts a caller that gives up as such, and a defect as a defect', async () => {
    const { model } = await openModel({}, { ...SLOW, end: 'never' });
    const deadlines = { deadlineMs: 60 * SECOND_MS, totalMs: 60 * SECOND_MS };
    const before = await countedCalls();
    const caller = new AbortController();
    const asking = ask(withDeadlines(model, deadlines), { signal: caller.signal });
    caller.abort(new Error('The job was cancelled.'));
    await expect(asking).rejects.toThrow('cancelled');
    const broken = { ...model, generate: () => Promise.reject(new TypeError('No such property.')) };
    await expect(ask(withDeadlines(broken, deadlines))).rejects.toThrow(TypeError);
    const after = await countedCalls();
    const more = (outcome: string) => (after.get(outcome) ?? 0) - (before.get(outcome) ?? 0);
    expect([more('aborted'), more('defect')]).toEqual([1, 1]);
  });
});

async function countedCalls(): Promise<ReadonlyMap<string, number>> {
  const { values } = await modelCalls.get();
  return new Map(values.map(({ labels, value }) => [String(labels.outcome), value]));
}

import { beforeEach, describe, expect, it } from 'vitest';
import { createRefusalBreaker, type RefusalBreaker } from '../../src/chat/refusal-breaker.ts';

const MINUTE_MS = 60_000;

describe('what is refused in a channel', () => {
  let now: number;
  let breaker: RefusalBreaker;
  let calls: string[];
  beforeEach(() => {
    now = 0;
    calls = [];
    breaker = createRefusalBreaker(() => now);
  });

  it('is not tried a fourth time within five minutes, even if many ask at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => refused('C1')));
    expect(calls).toHaveLength(3);
    expect(outcomes.slice(3).map((outcome) => String(outcome.status === 'rejected' && outcome.reason))).toEqual(
      Array.from({ length: 17 }, () => 'Error: closed'),
    );
    now = 4 * MINUTE_MS;
    await expect(done('C1')).rejects.toThrow('closed');
    now = 5 * MINUTE_MS;
    await done('C1');
    expect(calls).toHaveLength(4);
  });

  it('says nothing of another channel, and one that works makes up for those before', async () => {
    for (const _ of [1, 2]) await refused('C1').catch(() => undefined);
    await done('C1');
    for (const _ of [1, 2]) await refused('C1').catch(() => undefined);
    await done('C1');
    for (const _ of [1, 2, 3]) await refused('C1').catch(() => undefined);
    await expect(done('C1')).rejects.toThrow('closed');
    await done('C2');
  });

  it('is no failure of another kind', async () => {
    const broken = () => breaker.run('C1', async () => Promise.reject(new Error('timeout')), HOW);
    for (const _ of [1, 2, 3, 4]) await expect(broken()).rejects.toThrow('timeout');
    await done('C1');
  });

  it('keeps calls that work from waiting for each other, once one has worked', async () => {
    await done('C1');
    const held = Promise.withResolvers<void>();
    const slow = breaker.run('C1', () => held.promise, HOW);
    await done('C1');
    held.resolve();
    await slow;
  });

  const HOW = {
    closed: () => new Error('closed'),
    isRefusal: (error: unknown) => error instanceof Error && error.message === 'refused',
  };
  const refused = (kind: string) =>
    breaker.run(
      kind,
      async () => {
        calls.push(kind);
        throw new Error('refused');
      },
      HOW,
    );
  const done = (kind: string) => breaker.run(kind, async () => void calls.push(kind), HOW);
});

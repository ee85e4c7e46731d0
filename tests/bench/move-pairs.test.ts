import { describe, expect, it } from 'vitest';
import { tellMovePairs } from './move-pairs.ts';

describe('a position that is told twice, with a move between or without', async () => {
  const outcomes = await tellMovePairs();

  it.each(['tune', 'kept'] as const)('is told as an editor would tell it, in the half that was %s', (part) => {
    const own = outcomes.filter(({ pair }) => pair.part === part);
    const moves = own.filter(({ pair }) => pair.kinds.length > 0);
    const right = moves.filter(({ pair, told }) => told.some((kind) => pair.kinds.some((each) => each === kind)));
    const wrong = own.filter(({ pair, told }) => told.some((kind) => !pair.kinds.some((each) => each === kind)));
    expect(right.length / moves.length).toBeGreaterThanOrEqual(LEAST.right);
    expect(wrong.length / own.length).toBeLessThanOrEqual(LEAST.wrong);
  });
});

/** Shares of the moves, and of all pairs. */
const LEAST = { right: 0.5, wrong: 0.1 } as const;

import { describe, expect, it } from 'vitest';
import { positionsOf } from './drafting.ts';

const ARTICLE = 'Bishop Carl Sund said so to Mayor Vera Holm on Friday. Norway left.';
const told = (headline: string) =>
  positionsOf(`${headline}\n\n${ARTICLE}`)
    .filter(({ statement }) => !/\bso\b/u.test(statement))
    .map(({ actor, statement }) => `${actor}: ${statement}`);

describe('what a headline tells behind or before a colon', () => {
  it.each([
    ['Bishop: Holm wants a quiet quay', 'Carl Sund: Holm wants a quiet quay'],
    ['Sund: Norway rejects the toll', 'Carl Sund: Norway rejects the toll'],
    ['Norway rejects the toll: bishop', 'Carl Sund: Norway rejects the toll'],
    ['Holm wants a quiet quay: Sund', 'Carl Sund: Holm wants a quiet quay'],
    ['Two union leaders: Norway rejects the toll', 'two union leaders: Norway rejects the toll'],
  ])('is said by who is named there: %s', (headline, position) => {
    expect(told(headline)).toEqual([position]);
  });

  it('is nobody’s own where only a report is named', () => {
    expect(told('Report: Norway rejects the toll')).toEqual([]);
  });

  it.each(['Tolls: Norway rejects the plan', 'Norway rejects the plan: what we know'])(
    'is told by the paper where no speaker is named: %s',
    (headline) => {
      expect(told(headline)).toEqual([expect.stringMatching(/^Norway: the plan/u)]);
    },
  );
});

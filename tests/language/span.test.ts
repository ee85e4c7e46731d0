import { describe, expect, it } from 'vitest';
import { indexFrom } from '../../src/language/span.ts';

describe('the first span from an offset', () => {
  const spans = [2, 5, 9].map((start) => ({ start, end: start + 3 }));

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 2],
    [10, 3],
  ])('%i: number %i', (offset, expected) => {
    expect(indexFrom(spans, offset)).toBe(expected);
  });

  it('is none of none', () => {
    expect(indexFrom([], 4)).toBe(0);
  });
});

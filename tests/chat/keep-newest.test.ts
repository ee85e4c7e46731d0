import { expect, it } from 'vitest';
import { keepNewest } from '../../src/chat/keep-newest.ts';

it.each([
  ['a map', () => new Map([1, 2, 3, 4].map((n) => [String(n), n]))],
  ['a set', () => new Set(['1', '2', '3', '4'])],
])('%s loses what was added first, and no more than it has to', (_what, make) => {
  const kept = make();
  keepNewest(kept, 4);
  expect(kept.size).toBe(4);
  keepNewest(kept, 2);
  expect([...kept.keys()]).toEqual(['3', '4']);
});

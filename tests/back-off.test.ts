import { expect, it } from 'vitest';
import { waitAfter } from '../src/back-off.ts';

const BACK_OFF = { firstMs: 1_000, lastMs: 60_000 };

it.each([
  [0, 0, 0],
  [1, 0, 1_000],
  [1, 1, 500],
  [3, 0, 4_000],
  [3, 0.5, 3_000],
  [20, 0, 60_000],
])('after %i failures, with the random number %d, %i ms are waited', (failures, random, ms) => {
  expect(waitAfter(failures, BACK_OFF, { random })).toBe(ms);
});

it('never less is waited than the other side asks for', () => {
  expect(waitAfter(1, BACK_OFF, { askedMs: 7_000, random: 0 })).toBe(7_000);
});

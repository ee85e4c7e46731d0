import { expect, it } from 'vitest';
import { sayCost } from '../../../src/briefings/saying/say-cost.ts';

it.each([
  [0, '$0'],
  [1234.5, '$1234.50'],
  [0.754, '$0.75'],
  [0.0123, '$0.0123'],
  [0.003, '$0.0030'],
  [0.000_021, '$0.000021'],
  [0.000_000_3, '$0.00000030'],
])('%d dollars are told as %s', (dollars, expected) => {
  expect(sayCost(dollars)).toBe(expected);
});

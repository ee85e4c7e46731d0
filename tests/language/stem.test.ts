import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['negotiations', 'negotiation'],
    ['withdrawal', 'withdraws'],
    ['closure', 'closing'],
    ['talks', 'talk'],
  ])('is one of “%s” and “%s”', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['minister', 'ministry'],
    ['contract', 'control'],
    ['press', 'pres'],
    ['7s', '7'],
  ])('is not one of “%s” and “%s”', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

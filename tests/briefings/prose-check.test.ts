import { describe, expect, it } from 'vitest';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

describe('numbers in prose', () => {
  it.each([
    ['1,200 people came', '1200 people', []],
    ['1.5 million people came', '1,500,000 people', []],
    ['twenty-eight points', '28 points', []],
    ['a rise of 12 percent', 'twelve per cent', []],
    ['a rise of 12 percent', '12', []],
    ['12 people', '12 percent', ['12%']],
    ['5 million', '5 people', ['5']],
    ['15.4 tons', '154 tons', ['154']],
    ['no numbers', 'three points', ['3']],
    ['no numbers', 'the first one', []],
  ])('of an article that says “%s”: “%s” lacks %j', (article, prose, missing) => {
    expect(createProseCheck([article], ENGLISH).unsupportedIn(prose)).toEqual(missing);
  });
});

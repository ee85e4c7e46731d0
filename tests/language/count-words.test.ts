import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, hasMoreWords } from '../../src/language/count-words.ts';

describe('words are counted', () => {
  it.each([
    ['It’s a well-known fact: 4.5 per cent.', 7],
    ['', 0],
    ['— … !', 0],
    ['हिन्दी में चार शब्द', 4],
    ['ไทยเป็นประเทศที่สวยงาม', 5],
    ['部长说今年不会签署协议', 6],
    ['政府はEUとの協定に署名した', 9],
    ['کشور پیمان را امضا کرد', 5],
  ])('“%s”: %i', (text, expected) => {
    expect(Math.abs(countWords(text) - expected)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['No war', 1, true],
    ['No war', 2, false],
    ['a b c', 2, true],
    ['a b c', 3, false],
    ['internationally', 0, true],
    ['', 0, false],
    ['部长说今年不会签署协议', 4, true],
    ['部长说今年不会签署协议', 9, false],
  ])('“%s” has more than %i: %s', (text, words, expected) => {
    expect(hasMoreWords(text, words)).toBe(expected);
  });

  it('alike beside a word of another script', () => {
    const signs = [..."aZé1½²ªŁ’'-.,“” —…€·\n\u00AD\u00A0"];
    const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });
    fc.assert(fc.property(text, (latin) => countWords(latin) === countWords(`${latin} ж`) - 1));
  });

  it('in a text of many characters without spaces by its words, not as one', () => {
    expect(countWords('部长说今年不会签署协议。'.repeat(100))).toBeGreaterThan(400);
  });
});

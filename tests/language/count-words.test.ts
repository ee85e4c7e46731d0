import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/language/count-words.ts';

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

  it('in a text of many characters without spaces by its words, not as one', () => {
    expect(countWords('部长说今年不会签署协议。'.repeat(100))).toBeGreaterThan(400);
  });
});

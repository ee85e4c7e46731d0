import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { fold, foldText, originalSpan } from '../../src/language/fold.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';
import { splitSentences } from '../../src/language/sentences.ts';

describe('folding', () => {
  it.each([
    ['“No”, ‘no’, «no», ``no\'\' and "no"', "'no', 'no', 'no', 'no' and 'no'"],
    ['a – b — c ‑ d − e -- f', 'a - b - c - d - e - f'],
    ['one\u00A0two\n\n three\t', 'one two three'],
    ['ﬁrm Ａ Straße ΣΟΦΟΣ', 'firm a strasse σοφοσ'],
    ['in\u200Bvis\u00ADib\u2060le\u{E0041}', 'invisible'],
    ['cafe\u0301', 'café'],
    ['and so on…', 'and so on...'],
  ])('brings %j to one form', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps letters of different scripts and different numbers apart', () => {
    expect(fold('а')).not.toBe(fold('a'));
    expect(fold('28')).not.toBe(fold('29'));
  });

  it('knows for every character of any text where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        folded.starts.forEach((start, index) => {
          const end = folded.ends[index] ?? 0;
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(folded.starts[index - 1] ?? 0);
        });
      }),
    );
  });

  it('finds the way back over characters that became more or fewer', () => {
    const text = 'The ﬁrm —  “Straße”';
    const folded = foldText(text);
    const at = folded.text.indexOf('strasse');
    const { start, end } = originalSpan(folded, at, at + 'strasse'.length);
    expect(text.slice(start, end)).toBe('Straße');
  });
});

describe('sentences', () => {
  it.each([
    [
      'Mr. Holm met J. Duarte of the U.S. Army at 3 p.m. on Friday. It rained.',
      ['Mr. Holm met J. Duarte of the U.S. Army at 3 p.m. on Friday.', 'It rained.'],
    ],
    ['“We stay.” He left. Did he? Yes!', ['“We stay.”', 'He left.', 'Did he?', 'Yes!']],
    ['Prices rose 4.5 percent.\nNext item\n\nLast one', ['Prices rose 4.5 percent.', 'Next item', 'Last one']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

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

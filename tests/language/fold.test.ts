import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../src/language/fold.ts';

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

  it('is the same with the way back and without', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('ΣΑΣ ', '\u0001', '\u0301', ' ', "''", 'İ'),
    );
    fc.assert(
      fc.property(fc.array(units), (parts) => {
        const text = parts.join('');
        expect(fold(text)).toBe(foldText(text).text.trim());
      }),
      { numRuns: 2_000 },
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

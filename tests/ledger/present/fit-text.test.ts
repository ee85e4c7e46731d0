import { describe, expect, it } from 'vitest';
import { fitLines, widthOf } from '../../../src/ledger/present/fit-text.ts';

describe('text in a column', () => {
  const type = { size: 22, isBold: false } as const;

  it.each([
    'Recognition of occupied territories',
    'W'.repeat(300),
    'Staatsvertragsverhandlungen',
    '協議の公開について',
    '',
  ])('is never wider than the column: %s', (text) => {
    for (const line of fitLines(text, type, 114, 5)) expect(widthOf(line, type)).toBeLessThanOrEqual(114);
  });

  it('is cut at a word, and says so', () => {
    const lines = fitLines('one two three four five six seven eight nine ten eleven twelve', type, 114, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^[a-z]+(?: [a-z]+)* …$/);
  });
});

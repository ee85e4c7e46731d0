import { describe, expect, it } from 'vitest';
import { type Heading, readHeading, underHeading } from '../../../src/analysts/parts/read-headings.ts';

describe('a heading', () => {
  it.each([
    ['Chapter 3', 'worded chapter'],
    ['Kapitel IV: Die Deiche', 'worded kapitel'],
    ['Annex B. Tables of the sluices', 'worded annex'],
    ['Глава 2', 'worded глава'],
    ['THE PRICE OF WATER', 'capitals'],
    ['II. The price of water', 'roman'],
    ['4 The price of water', 'decimal 1'],
    ['4.2. Sluices and locks', 'decimal 2'],
    ['10.1.3 “Small” sluices', 'decimal 3'],
    ['What the boards want', 'plain'],
    ['ما تريده المجالس', 'plain'],
    ['水价', 'plain'],
  ])('is read from a line alone: %s', (line, style) => {
    expect(readHeading(line)).toMatchObject({ text: line, style });
  });

  it.each([
    ['The boards met.', 'a sentence'],
    ['Mira Tolvan:', 'a speaker'],
    ['and went home', 'the end of a sentence'],
    ['– Lower the levy', 'an item of a list'],
    ['12,000 13,500 14,200', 'a row of figures'],
    ['The boards, which had met every week since the flood of the year before last, could not agree', 'too long'],
    ['', 'nothing'],
  ])('is not read from %j, which is %s', (line) => {
    expect(readHeading(line)).toBeNull();
  });

  it('stands under those above it, and ends those beside it', () => {
    const lines = ['PART I', 'Chapter 1', '1.1 Sluices', 'Small ones', '1.2 Locks', 'Chapter 2', 'PART II', 'Old maps'];
    const paths: (readonly Heading[])[] = [];
    for (const line of lines) {
      const heading = readHeading(line);
      if (heading !== null) paths.push(underHeading(paths.at(-1) ?? [], heading));
    }
    expect(paths.map((path) => path.map(({ text }) => text).join(' › '))).toEqual([
      'PART I',
      'PART I › Chapter 1',
      'PART I › Chapter 1 › 1.1 Sluices',
      'PART I › Chapter 1 › 1.1 Sluices › Small ones',
      'PART I › Chapter 1 › 1.2 Locks',
      'PART I › Chapter 2',
      'PART II',
      'PART II › Old maps',
    ]);
  });
});

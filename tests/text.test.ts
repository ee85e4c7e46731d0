import { describe, expect, it } from 'vitest';
import { capitalised, dropInvisible, oneLine, quoted, sayNumber } from '../src/text.ts';

describe('words of a text', () => {
  it('in one line have one blank between them', () => {
    expect(oneLine('  Nine\n\tis\u00A0 the floor ')).toBe('Nine is the floor');
  });

  it('begin a heading with a capital', () => {
    expect(['pay talks', 'élan', '12 per cent', 'NATO'].map(capitalised)).toEqual([
      'Pay talks',
      'Élan',
      '12 per cent',
      'NATO',
    ]);
  });

  it('are quoted once', () => {
    expect(quoted('Nine is the floor')).toBe('“Nine is the floor”');
    expect(quoted('"Nine is the floor," Brandt said.')).toBe('"Nine is the floor," Brandt said.');
    expect(quoted('«Neuf»')).toBe('«Neuf»');
    expect(quoted('Brandt said: "Nine."')).toBe('“Brandt said: "Nine."”');
  });
});

it('a number has its thousands apart', () => {
  expect(sayNumber(1234567)).toBe('1,234,567');
});

describe('invisible characters', () => {
  it.each([
    ['a non-joiner in Persian', 'ماهی\u200Cها'],
    ['a joiner in Hindi', 'क्\u200Dष'],
    ['an emoji of several', '👩\u200D🚀 and 👨\u200D👩\u200D👧'],
  ])('that belong to the spelling stay: %s', (_what, text) => {
    expect(dropInvisible(text)).toBe(text);
  });

  it.each([
    ['a non-joiner in English', 'po\u200Csition', 'position'],
    ['a joiner between words', 'the\u200D talks', 'the talks'],
    ['a joiner at an end', 'ماهی\u200C ها', 'ماهی ها'],
    ['a zero-width space in Persian', 'ماهی\u200Bها', 'ماهیها'],
  ])('that belong to nothing go: %s', (_what, text, shown) => {
    expect(dropInvisible(text)).toBe(shown);
  });
});

import { describe, expect, it } from 'vitest';
import { capitalised, oneLine, quoted, sayNumber } from '../src/text.ts';

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

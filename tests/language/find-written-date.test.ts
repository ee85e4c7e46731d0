import { describe, expect, it } from 'vitest';
import { findWrittenDate } from '../../src/language/find-written-date.ts';

describe('a day that a text names with its year', () => {
  it.each([
    ['3 December 2025', '2025-12-03'],
    ['Dec. 3, 2025', '2025-12-03'],
    ['December 3rd, 2025', '2025-12-03'],
    ['am 3. Dezember 2025', '2025-12-03'],
    ['3 de diciembre de 2025', '2025-12-03'],
    ['il 3 dicembre 2025', '2025-12-03'],
    ['1er décembre 2025', '2025-12-01'],
    ['3 декабря 2025 г.', '2025-12-03'],
    ['3 grudnia 2025', '2025-12-03'],
    ['3 Aralık 2025', '2025-12-03'],
    ['2025年12月3日', '2025-12-03'],
    ['2025년 12월 3일', '2025-12-03'],
    ['2025. 12. 3.', '2025-12-03'],
    ['03.12.2025', '2025-12-03'],
  ])('%s', (text, date) => {
    expect(findWrittenDate(`Oster, ${text} `)).toBe(date);
  });

  it.each(['03/12/2025', '31 February 2025', 'December 2025', '3 apples 2025', '12.34.2025', 'version 1.2.2025.3'])(
    'is none where it is unclear, or no day: %s',
    (text) => {
      expect(findWrittenDate(text)).toBeNull();
    },
  );
});

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
    ['3. 12. 2025', '2025-12-03'],
  ])('%s', (text, date) => {
    expect(findWrittenDate(`Oster, ${text} `)).toBe(date);
  });

  it.each(['03/12/2025', '31 February 2025', 'December 2025', '3 apples 2025', '12.34.2025', 'version 1.2.2025.3'])(
    'is none where it is unclear, or no day: %s',
    (text) => {
      expect(findWrittenDate(text)).toBeNull();
    },
  );

  it.each([
    ['id', '3 Desember 2025', '2025-12-03'],
    ['vi', '3 tháng 12, 2025', '2025-12-03'],
    ['el', '3 Δεκεμβρίου 2025', '2025-12-03'],
    ['he', '3 בדצמבר 2025', '2025-12-03'],
    ['hi', '३ दिसंबर २०२५', '2025-12-03'],
    ['ar', '٣ ديسمبر ٢٠٢٥', '2025-12-03'],
    ['cs', '3. prosince 2025', '2025-12-03'],
    ['hr', '3. listopada 2025.', '2025-10-03'],
    ['sw', '3 Desemba 2025', '2025-12-03'],
    ['th', '3 ธันวาคม 2568', '2025-12-03'],
    ['pt-BR', '03/12/2025', '2025-12-03'],
    ['en-GB', '03/12/2025', '2025-12-03'],
    ['en-US', '12/03/2025', '2025-12-03'],
    ['en', '03/12/2025', null],
    ['no language at all', '3 Δεκεμβρίου 2025', null],
  ])('is read in the order and with the months of the text’s language: %s', (locale, text, date) => {
    expect(findWrittenDate(text, locale)).toBe(date);
  });

  it('with strokes is clear where a number is no month', () => {
    expect([findWrittenDate('23/11/2025'), findWrittenDate('11/23/2025')]).toEqual(['2025-11-23', '2025-11-23']);
  });
});

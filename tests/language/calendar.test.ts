import { describe, expect, it } from 'vitest';
import { abbreviationsOf, MONTH_PATTERN, WEEKDAY_PATTERN } from '../../src/language/calendar.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

const found = (pattern: string, text: string) => new RegExp(`\\b${pattern}`, 'u').exec(text)?.[0];

describe('months and days in English', () => {
  it.each([
    ['on November 3', 'November'],
    ['on Nov. 3', 'Nov.'],
    ['on 3 Nov', 'Nov'],
    ['on 4 Sept. 2025', 'Sept.'],
    ['on 4 Sep 2025', 'Sep'],
    ['in May. Then', 'May'],
    ['in the autumn', undefined],
  ])('the month in “%s” is %s', (text, expected) => {
    expect(found(MONTH_PATTERN, text)).toBe(expected);
  });

  it.each([
    ['on Thursday', 'Thursday'],
    ['in The Sun', undefined],
  ])('the day in “%s” is %s', (text, expected) => {
    expect(found(WEEKDAY_PATTERN, text)).toBe(expected);
  });

  it('have the abbreviations that people write', () => {
    expect(abbreviationsOf('September')).toEqual(['Sept', 'Sep']);
    expect(abbreviationsOf('May')).toEqual([]);
    expect(['sept', 'may', 'dec'].map((name) => ENGLISH.months.get(name))).toEqual([9, 5, 12]);
    expect(['mon', 'weds', 'thurs', 'sunday'].map((name) => ENGLISH.weekdays.get(name))).toEqual([1, 3, 4, 7]);
  });
});

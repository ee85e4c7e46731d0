import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_FORMS, FORMS, readDate } from '../../src/ledger/read-date.ts';

/** A Wednesday. */
const NOW = new Date('2026-03-18T15:00:00Z');

const DAYS: readonly (readonly [string, string])[] = [
  ['2025-11-20', '2025-11-20'],
  ['20.11.2025', '2025-11-20'],
  ['today', '2026-03-18'],
  ['now', '2026-03-18'],
  ['Yesterday', '2026-03-17'],
  ['tomorrow', '2026-03-19'],
  ['monday', '2026-03-16'],
  ['since Monday', '2026-03-16'],
  ['wednesday', '2026-03-18'],
  ['last wednesday', '2026-03-11'],
  ['last Fri', '2026-03-13'],
  ['Thurs', '2026-03-12'],
  ['3 days ago', '2026-03-15'],
  ['three  days ago', '2026-03-15'],
  ['a week ago', '2026-03-11'],
  ['2w ago', '2026-03-04'],
  ['7d', '2026-03-11'],
  ['1 month ago', '2026-02-18'],
  ['20 Nov', '2025-11-20'],
  ['20th of November 2025', '2025-11-20'],
  ['November 20', '2025-11-20'],
  ['Nov 20, 2025', '2025-11-20'],
  ['18 march', '2026-03-18'],
  ['19 March', '2025-03-19'],
  ['1 sept.', '2025-09-01'],
  ['29 Feb', '2024-02-29'],
];

const STRETCHES: readonly (readonly [string, string, string])[] = [
  ['last week', '2026-03-09', '2026-03-15'],
  ['this week', '2026-03-16', '2026-03-22'],
  ['last month', '2026-02-01', '2026-02-28'],
  ['last 7 days', '2026-03-12', '2026-03-18'],
  ['past two weeks', '2026-03-04', '2026-03-18'],
  ['november', '2025-11-01', '2025-11-30'],
  ['march', '2026-03-01', '2026-03-31'],
  ['last March', '2025-03-01', '2025-03-31'],
  ['Nov 2025', '2025-11-01', '2025-11-30'],
  ['2025-11', '2025-11-01', '2025-11-30'],
  ['2025', '2025-01-01', '2025-12-31'],
];

describe('what a person means by a date', () => {
  test.each(DAYS)('on Wednesday 18 March 2026 “%s” is %s', (text, day) => {
    expect(readDate(text, NOW)).toEqual({ since: day, until: day });
  });

  test.each(STRETCHES)('on Wednesday 18 March 2026 “%s” lasts from %s to %s', (text, since, until) => {
    expect(readDate(text, NOW)).toEqual({ since, until });
  });

  test.each([
    '',
    'soon',
    '3/4',
    '2025-02-30',
    '31 Nov',
    'mondays',
    '32 March',
    '2025-13',
    'recently',
    '9999 years ago',
  ])('“%s” is no date, and none is made up', (text) => {
    expect(readDate(text, NOW)).toBeNull();
  });

  test('today is the day it is where the reader lives', () => {
    const lateInLondon = new Date('2026-03-18T23:30:00Z');
    expect(readDate('today', lateInLondon, 'Asia/Tokyo')?.since).toBe('2026-03-19');
    expect(readDate('today', lateInLondon, 'America/New_York')?.since).toBe('2026-03-18');
  });

  test('a time zone nobody knows is read as UTC', () => {
    expect(readDate('today', NOW, 'Mars/Olympus')?.since).toBe('2026-03-18');
  });

  test('on the night the clocks change yesterday is still the day before', () => {
    expect(readDate('yesterday', new Date('2026-03-29T10:00:00Z'), 'Europe/Berlin')?.since).toBe('2026-03-28');
    expect(readDate('3 days ago', new Date('2026-10-26T00:30:00Z'), 'Europe/Berlin')?.since).toBe('2026-10-23');
  });

  test('every form that is told to people is read, and so is every example of a form', () => {
    for (const text of [...DATE_FORMS.split(', '), ...FORMS.flatMap(({ examples }) => examples)])
      expect(readDate(text, NOW), text).not.toBeNull();
  });

  test('whatever is typed, the answer is a stretch of days in order, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...DAYS.map(([text]) => text))),
        fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') }),
        (text, now) => {
          const period = readDate(text, now);
          if (period !== null) expect(period.since <= period.until).toBe(true);
        },
      ),
    );
  });
});

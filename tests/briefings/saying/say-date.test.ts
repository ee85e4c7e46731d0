import { describe, expect, it } from 'vitest';
import {
  sayDate,
  sayDay,
  sayDayAhead,
  sayEventDate,
  sayPeriod,
  sayRecentDay,
  typeDay,
} from '../../../src/briefings/saying/say-date.ts';
import { parseOptions } from '../../../src/chat/parse-options.ts';
import { readDate } from '../../../src/ledger/read-date.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';
const DAY_MS = 86_400_000;

describe('a date', () => {
  it.each([
    ['2025-12-03', '2025', '3 Dec'],
    ['2025-12-03T12:00:00Z', null, '3 Dec 2025'],
    ['2025-11-20/2025-11-21', '2025', '20–21 Nov'],
    ['2025-11-28/2025-12-02', '2025', '28 Nov – 2 Dec'],
    ['2024-12-28/2025-01-02', '2025', '28 Dec 2024 – 2 Jan'],
    ['2025-06', '2025', 'Jun 2025'],
    ['2024-02-29', '2025', '29 Feb 2024'],
    ['next week', '2025', null],
    ['2025-13-01', '2025', null],
  ])('%s in an article of %s is read as %s', (iso, year, expected) => {
    expect(sayDate(iso, year)).toBe(expected);
  });

  it('has its year where that is not the present one', () => {
    expect(sayDay('2026-12-03', TODAY)).toBe('3 Dec');
    expect(sayDay('2025-12-03', TODAY)).toBe('3 Dec 2025');
  });

  it('of an event has no year that stands above it already, and is in the article’s words where it is no date', () => {
    expect(sayEventDate({ date: '2025-11-20', dateAsWritten: 'November 20' }, '2025-12-03')).toBe('20 Nov');
    expect(sayEventDate({ date: '2025-11-20', dateAsWritten: 'November 20' }, TODAY)).toBe('20 Nov 2025');
    expect(sayEventDate({ date: null, dateAsWritten: 'next week' }, TODAY)).toBe('next week');
  });
});

describe('a day that was', () => {
  it.each([
    ['2026-11-25', 'Wed'],
    ['2026-11-21', 'Sat'],
    ['2026-11-20', '20 Nov'],
    ['2026-11-26', '26 Nov'],
    ['2025-11-25', '25 Nov 2025'],
  ])('%s goes by its weekday while that is the nearest one: %s', (day, expected) => {
    expect(sayRecentDay(day, TODAY)).toBe(expected);
  });

  it('is typed as a weekday within a week, and as a date before', () => {
    expect(typeDay('2026-11-24', TODAY)).toBe('tuesday');
    expect(typeDay('2026-11-19', TODAY)).toBe('thursday');
    expect(typeDay('2026-11-18', TODAY)).toBe('"18 Nov"');
    expect(typeDay('2025-11-18', TODAY)).toBe('"18 Nov 2025"');
  });

  it('is understood by the commands as it is typed', () => {
    const now = new Date(`${TODAY}T12:00:00Z`);
    const since = { name: 'since', description: '', type: 'date', isRequired: false } as const;
    for (let back = 0; back < 400; back++) {
      const day = new Date(now.getTime() - back * DAY_MS).toISOString().slice(0, 10);
      const options = parseOptions(`since:${typeDay(day, TODAY)}`, [since]);
      expect([day, readDate(options.since ?? '', now)?.since]).toEqual([day, day]);
    }
  });
});

describe('a day ahead', () => {
  it.each([
    ['2026-11-25', 'today'],
    ['2026-11-26', 'tomorrow'],
    ['2026-12-03', 'Thu 3 Dec'],
    ['2027-01-04', 'Mon 4 Jan 2027'],
    ['2027-04', 'Apr 2027'],
    ['2026-12-03/2026-12-04', '3–4 Dec'],
  ])('%s is told as %s', (day, expected) => {
    expect(sayDayAhead(day, TODAY)).toBe(expected);
  });
});

describe('a period', () => {
  it.each([
    [{ since: '2026-11-20', until: '2026-11-23' }, '20 Nov – 23 Nov'],
    [{ since: '2026-11-20', until: '2026-11-20' }, '20 Nov'],
    [{ since: '2025-11-20', until: null }, 'since 20 Nov 2025'],
    [{ since: null, until: '2026-11-20' }, 'until 20 Nov'],
    [{ since: null, until: null }, null],
  ])('%o is told as %s', (period, expected) => {
    expect(sayPeriod(period, TODAY)).toBe(expected);
  });
});

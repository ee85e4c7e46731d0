import { describe, expect, it } from 'vitest';
import { sayTime, sayWeekday, sayWhen } from '../../../src/briefings/saying/say-time.ts';

const BERLIN = 'Europe/Berlin';
const NOW = new Date('2026-11-24T12:00:00Z');

describe('a point in time', () => {
  it('is told by the clocks of the place', () => {
    expect(sayTime(new Date('2026-11-25T08:00:00Z'), BERLIN)).toBe('09:00');
    expect(sayTime(new Date('2026-11-25T23:30:00Z'), 'Asia/Tokyo')).toBe('08:30');
  });

  it.each([
    ['2026-11-24T17:00:00Z', 'Today, Tuesday 24 Nov, at 18:00 (Europe/Berlin)'],
    // It is Wednesday in Berlin already.
    ['2026-11-24T23:30:00Z', 'Tomorrow, Wednesday 25 Nov, at 00:30 (Europe/Berlin)'],
    ['2026-11-27T08:00:00Z', 'Friday 27 Nov, at 09:00 (Europe/Berlin)'],
    ['2027-01-04T08:00:00Z', 'Monday 4 Jan 2027, at 09:00 (Europe/Berlin)'],
  ])('%s is told as "%s"', (instant, expected) => {
    expect(sayWhen(new Date(instant), BERLIN, NOW)).toBe(expected);
  });

  it('of a past year has that year', () => {
    expect(sayWeekday(new Date('2025-12-31T12:00:00Z'), BERLIN, NOW)).toBe('Wednesday 31 Dec 2025');
  });
});

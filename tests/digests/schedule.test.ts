import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestSchedule, lastDue, nextDue, startOfDay, WEEKDAYS } from '../../src/digests/schedule.ts';

const MINUTE_MS = 60_000;
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Havana',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
] as const;

describe('a digest on a day whose clock is changed', () => {
  it.each([
    [
      'Europe/Berlin',
      '02:30',
      '2026-03-28T12:00Z',
      '2026-03-29T01:00Z',
      'a time that is skipped: when the gap ends, 03:00',
    ],
    ['Europe/Berlin', '02:00', '2026-03-28T12:00Z', '2026-03-29T01:00Z', 'the first minute of the gap'],
    ['Europe/Berlin', '03:00', '2026-03-28T12:00Z', '2026-03-29T01:00Z', 'the first minute after it'],
    ['Europe/Berlin', '01:59', '2026-03-28T12:00Z', '2026-03-29T00:59Z', 'the last minute before it'],
    ['Europe/Berlin', '02:30', '2026-10-24T12:00Z', '2026-10-25T00:30Z', 'a time that comes twice: the first'],
    ['Europe/Berlin', '03:00', '2026-10-24T12:00Z', '2026-10-25T02:00Z', 'the minute after'],
    ['America/New_York', '02:30', '2026-03-07T18:00Z', '2026-03-08T07:00Z', 'a time that is skipped'],
    ['America/New_York', '01:30', '2026-10-31T18:00Z', '2026-11-01T05:30Z', 'a time that comes twice: the first'],
    ['Australia/Lord_Howe', '02:15', '2026-10-03T12:00Z', '2026-10-03T15:30Z', 'the half hour that is skipped'],
    ['Australia/Lord_Howe', '01:45', '2026-04-04T12:00Z', '2026-04-04T14:45Z', 'the half hour that comes twice'],
    ['America/Sao_Paulo', '00:15', '2018-11-03T18:00Z', '2018-11-04T03:00Z', 'a day that begins at one o’clock'],
  ])('%s at %s, seen from %s, is due at %s: %s', (timeZone, at, after, due) => {
    expect(nextDue(daily(at, timeZone), new Date(after)).instant).toEqual(new Date(due));
  });

  it('is due once, though the clock shows its time twice', () => {
    const schedule = daily('02:30', 'Europe/Berlin');
    const first = nextDue(schedule, new Date('2026-10-24T12:00Z'));
    const second = nextDue(schedule, first.instant);
    expect([first.localDate, second.localDate]).toEqual(['2026-10-25', '2026-10-26']);
  });
});

describe('a digest', () => {
  it.each([
    ['Asia/Kathmandu', '09:00', '2026-11-24T12:00Z', '2026-11-25T03:15Z', '2026-11-25', 'by a clock of three quarters'],
    ['Europe/Berlin', '09:00', '2028-02-28T12:00Z', '2028-02-29T08:00Z', '2028-02-29', 'on a leap day'],
    ['Europe/Berlin', '09:00', '2026-12-31T12:00Z', '2027-01-01T08:00Z', '2027-01-01', 'on New Year’s Day'],
    [
      'America/New_York',
      '23:30',
      '2026-12-31T20:00Z',
      '2027-01-01T04:30Z',
      '2026-12-31',
      'late on the year’s last day',
    ],
    [
      'Pacific/Apia',
      '09:00',
      '2011-12-29T20:00Z',
      '2011-12-30T19:00Z',
      '2011-12-31',
      'after a day that a place left out',
    ],
    [
      'Europe/Berlin',
      '09:00',
      '2026-11-24T08:00Z',
      '2026-11-25T08:00Z',
      '2026-11-25',
      'after the very instant it was due',
    ],
    [
      'Europe/Berlin',
      '09:00',
      '2026-11-24T07:59:59.999Z',
      '2026-11-24T08:00Z',
      '2026-11-24',
      'a moment before it is due',
    ],
  ])('%s at %s, seen from %s, is due at %s for %s: %s', (timeZone, at, after, instant, localDate) => {
    const due = nextDue(daily(at, timeZone), new Date(after));
    expect(due).toEqual({ instant: new Date(instant), localDate });
  });

  it('of working days comes on Monday after a Friday', () => {
    const schedule = { ...daily('09:00', 'Europe/Berlin'), days: WEEKDAYS.slice(0, 5) };
    expect(nextDue(schedule, new Date('2026-11-27T08:00Z')).localDate).toBe('2026-11-30');
  });

  it('of one day a week comes a week later', () => {
    const schedule = { ...daily('09:00', 'Europe/Berlin'), days: ['tue'] as const };
    expect(nextDue(schedule, new Date('2026-11-24T08:00Z')).localDate).toBe('2026-12-01');
    expect(lastDue(schedule, new Date('2026-11-30T08:00Z')).localDate).toBe('2026-11-24');
  });

  it('skips a day that had one, whatever the new time zone’s clock shows', () => {
    const schedule = daily('09:00', 'Pacific/Honolulu');
    expect(nextDue(schedule, new Date('2026-11-24T18:00Z'), '2026-11-25').localDate).toBe('2026-11-26');
  });

  it('tells of days from the place’s midnight on', () => {
    expect(startOfDay('2026-11-24', 'Asia/Kathmandu')).toEqual(new Date('2026-11-23T18:15Z'));
  });
});

describe('what is due', () => {
  it('is what a clock on the wall shows, watched minute by minute', () => {
    fc.assert(
      fc.property(scheduleAndInstant(), ({ schedule, instant }) => {
        expect(nextDue(schedule, instant)).toEqual(watchTheClock(schedule, instant));
      }),
      { numRuns: 60, seed: 20261124 },
    );
  }, 120_000);

  it('comes in order, each local day once, and is found again backwards', () => {
    fc.assert(
      fc.property(scheduleAndInstant(), ({ schedule, instant }) => {
        let due = nextDue(schedule, instant);
        for (let turn = 0; turn < 20; turn += 1) {
          const next = nextDue(schedule, due.instant);
          expect(next.instant > due.instant && next.localDate > due.localDate).toBe(true);
          expect(lastDue(schedule, new Date(next.instant.getTime() - 1))).toEqual(due);
          expect(lastDue(schedule, next.instant)).toEqual(next);
          due = next;
        }
      }),
      { numRuns: 100, seed: 20261124 },
    );
  }, 60_000);
});

function daily(at: string, timeZone: string): DigestSchedule {
  return { at, timeZone, days: WEEKDAYS };
}

/** Around the days on which clocks are changed, and anywhere else. */
function scheduleAndInstant() {
  const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2018-11-04'];
  const near = fc
    .tuple(
      fc.constantFrom(...changes, '2011-12-30', '2028-02-29', '2026-12-31'),
      fc.integer({ min: -2_880, max: 2_880 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(day) + minutes * MINUTE_MS));
  const time = fc
    .tuple(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 23 })), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const schedule = fc.record({
    at: time,
    timeZone: fc.constantFrom(...ZONES),
    days: fc.oneof(fc.constant(WEEKDAYS), fc.subarray([...WEEKDAYS], { minLength: 3 })),
  });
  return fc.record({ schedule, instant: near });
}

/**
 * The slow way: the first minute at which the clock on the wall, with its date, stands at the wanted time of a day that is
 * on or has passed it, where that day is one of the calendar.
 */
function watchTheClock({ at, timeZone, days }: DigestSchedule, after: Date) {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const weekday = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'short' });
  const isOn = (date: string) =>
    days.some(
      (day) =>
        day ===
        weekday
          .format(new Date(`${date}T12:00Z`))
          .slice(0, 3)
          .toLowerCase(),
    );
  // Two days before, so that days which begin or are due before `after` are seen to be over.
  const start = Math.floor(after.getTime() / MINUTE_MS) * MINUTE_MS - 2 * 1_440 * MINUTE_MS;
  const waiting = new Set<string>();
  const over = new Set<string>();
  for (let minute = 0; minute < 14 * 1_440; minute += 1) {
    const instant = new Date(start + minute * MINUTE_MS);
    const [date = '', time = ''] = clock.format(instant).split(' ');
    if (isOn(date) && !over.has(date)) waiting.add(date);
    for (const day of waiting) {
      if (`${date} ${time}` < `${day} ${at}`) continue;
      waiting.delete(day);
      over.add(day);
      if (instant > after) return { instant, localDate: day };
    }
  }
  throw new Error('Nothing was due in two weeks.');
}

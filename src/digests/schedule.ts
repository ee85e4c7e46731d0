import { Temporal } from 'temporal-polyfill';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a channel gets its digest: at a wall clock's time of a place, on some days of the week. */
export interface DigestSchedule {
  /** "09:00", of 24 hours. */
  readonly at: string;
  /** IANA name. */
  readonly timeZone: string;
  /** At least one; a weekly digest has one. */
  readonly days: readonly Weekday[];
}

/** One digest's turn. */
export interface DueTime {
  readonly instant: Date;
  /** ISO 8601 day of the place: a channel has at most one digest for each. */
  readonly localDate: string;
}

/** Days looked through for the next one that is on: a day may be skipped, and a day may be missing from the calendar. */
const REACH_DAYS = 16;

/**
 * The first turn after an instant. A time that the day's clock skips is due at the first instant after the gap; one that
 * it shows twice, at the first of the two. A day that a place left out of its calendar has no digest.
 * @param afterDate ISO 8601 day: only later days are looked at
 */
export function nextDue(schedule: DigestSchedule, after: Date, afterDate: string | null = null): DueTime {
  const start = dayIn(schedule.timeZone, after).subtract({ days: 1 });
  const first = afterDate === null ? start : latest(start, Temporal.PlainDate.from(afterDate).add({ days: 1 }));
  for (let day = 0; day <= REACH_DAYS; day += 1) {
    const due = dueOn(schedule, first.add({ days: day }));
    if (due !== null && due.instant > after) return due;
  }
  throw new Error(`The schedule ${JSON.stringify(schedule)} has no day.`);
}

/** The last turn at or before an instant. */
export function lastDue(schedule: DigestSchedule, until: Date): DueTime {
  const first = dayIn(schedule.timeZone, until).add({ days: 1 });
  for (let day = 0; day <= REACH_DAYS; day += 1) {
    const due = dueOn(schedule, first.subtract({ days: day }));
    if (due !== null && due.instant <= until) return due;
  }
  throw new Error(`The schedule ${JSON.stringify(schedule)} has no day.`);
}

/** When a day begins at a place. @param date ISO 8601 */
export function startOfDay(date: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** null where the day is not on, or the place has no such day. */
function dueOn({ at, timeZone, days }: DigestSchedule, date: Temporal.PlainDate): DueTime | null {
  if (!days.some((day) => WEEKDAYS.indexOf(day) + 1 === date.dayOfWeek)) return null;
  // Samoa went from 29 to 31 December 2011.
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return null;
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(at));
  const shown = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  // Where the clock never shows it, "earlier" lies as far before the gap as the wanted time lies in it.
  const due = shown.toPlainDateTime().equals(wanted) ? shown : (shown.getTimeZoneTransition('next') ?? shown);
  return { instant: new Date(due.epochMilliseconds), localDate: date.toString() };
}

function dayIn(timeZone: string, instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function latest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}

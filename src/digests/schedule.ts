import { Temporal } from 'temporal-polyfill';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a channel gets its digest: at a local time, on some days of the week. */
export interface DigestSchedule {
  /** "09:00", on a 24-hour clock. */
  readonly at: string;
  /** IANA name. */
  readonly timeZone: string;
  /** At least one; a weekly digest has one. */
  readonly days: readonly Weekday[];
}

/** When one digest is due. */
export interface DueTime {
  readonly instant: Date;
  /** Local ISO 8601 day: a channel has at most one digest for each. */
  readonly localDate: string;
}

/** How many days to search for the next scheduled one: a day may be skipped, or missing from the calendar. */
const REACH_DAYS = 16;

/**
 * The first due time after an instant. A local time that the clock skips is due at the first instant after the gap; one
 * that occurs twice, at the first of the two. A day missing from a place's calendar has no digest.
 * @param afterDate ISO 8601 day: only later days count
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

/** The last due time at or before an instant. */
export function lastDue(schedule: DigestSchedule, until: Date): DueTime {
  const first = dayIn(schedule.timeZone, until).add({ days: 1 });
  for (let day = 0; day <= REACH_DAYS; day += 1) {
    const due = dueOn(schedule, first.subtract({ days: day }));
    if (due !== null && due.instant <= until) return due;
  }
  throw new Error(`The schedule ${JSON.stringify(schedule)} has no day.`);
}

/** When a day begins in a time zone. @param date ISO 8601 */
export function startOfDay(date: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** null if the day isn't scheduled, or doesn't exist in the time zone. */
function dueOn({ at, timeZone, days }: DigestSchedule, date: Temporal.PlainDate): DueTime | null {
  if (!days.some((day) => WEEKDAYS.indexOf(day) + 1 === date.dayOfWeek)) return null;
  // Samoa skipped 30 December 2011.
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return null;
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(at));
  const shown = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  // If the clock never shows it, "earlier" gives a time as far before the gap as the wanted time lies into it.
  const due = shown.toPlainDateTime().equals(wanted) ? shown : (shown.getTimeZoneTransition('next') ?? shown);
  return { instant: new Date(due.epochMilliseconds), localDate: date.toString() };
}

function dayIn(timeZone: string, instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function latest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}

import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '../../language/calendar.ts';
import { sayDay } from './say-date.ts';

/** "09:00" in the time zone (an IANA name, here and below). */
export function sayTime(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** "Wednesday 25 Nov", with the year where it isn't that of `now`. */
export function sayWeekday(instant: Date, timeZone: string, now: Date): string {
  const [day, today] = [zoned(instant, timeZone), zoned(now, timeZone)];
  return `${WEEKDAYS[day.dayOfWeek - 1]} ${sayDay(day.toPlainDate().toString(), today.toPlainDate().toString())}`;
}

/** "Tomorrow, Wednesday 25 Nov, at 09:00 (Europe/Berlin)", relative to `now`. */
export function sayWhen(instant: Date, timeZone: string, now: Date): string {
  const [day, today] = [zoned(instant, timeZone).toPlainDate(), zoned(now, timeZone).toPlainDate()];
  const near = { 0: 'Today, ', 1: 'Tomorrow, ' }[today.until(day).days] ?? '';
  return `${near}${sayWeekday(instant, timeZone, now)}, at ${sayTime(instant, timeZone)} (${timeZone})`;
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

import { Temporal } from 'temporal-polyfill';
import type { DigestSettings } from './digest-settings.ts';
import { WEEKDAYS, type Weekday } from './schedule.ts';

/** "Tomorrow, Wednesday 25 Nov, at 09:00 (Europe/Berlin)", as it is said at `now`. */
export function sayWhen(instant: Date, timeZone: string, now: Date): string {
  const [day, today] = [instant, now].map((each) => zoned(each, timeZone).toPlainDate());
  const away = day === undefined || today === undefined ? 0 : today.until(day).days;
  const near = away === 0 ? 'Today, ' : away === 1 ? 'Tomorrow, ' : '';
  const isThisYear = day?.year === today?.year;
  return `${near}${sayDay(instant, timeZone, isThisYear)}, at ${sayTime(instant, timeZone)} (${timeZone})`;
}

/** "Wednesday 25 Nov". */
export function sayDay(instant: Date, timeZone: string, isThisYear = true): string {
  const { day, month, year, dayOfWeek } = zoned(instant, timeZone);
  return `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]}${isThisYear ? '' : ` ${year}`}`;
}

/** "09:00". */
export function sayTime(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** "Monday to Friday at 09:00 (Europe/Berlin)". */
export function saySchedule({ at, days, timeZone }: DigestSettings): string {
  return `${sayDays(days)} at ${at} (${timeZone})`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function sayDays(days: readonly Weekday[]): string {
  const places = days.map((day) => WEEKDAYS.indexOf(day));
  const names = places.map((place) => DAYS[place] ?? '');
  const [first = 0] = places;
  const isRun = places.every((place, index) => place === first + index);
  if (days.length === WEEKDAYS.length) return 'Every day';
  if (names.length === 1) return `${names[0]}s`;
  return isRun && names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

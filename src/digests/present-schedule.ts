import { WEEKDAYS as NAMES } from '../language/calendar.ts';
import type { DigestSettings } from './digest-settings.ts';
import { WEEKDAYS, type Weekday } from './schedule.ts';

/** "Monday to Friday at 09:00 (Europe/Berlin)". */
export function saySchedule({ at, days, timeZone }: DigestSettings): string {
  return `${sayDays(days)} at ${at} (${timeZone})`;
}

function sayDays(days: readonly Weekday[]): string {
  const places = days.map((day) => WEEKDAYS.indexOf(day));
  const names = places.map((place) => NAMES[place] ?? '');
  const [first = 0] = places;
  const isRun = places.every((place, index) => place === first + index);
  if (days.length === WEEKDAYS.length) return 'Every day';
  if (names.length === 1) return `${names[0]}s`;
  return isRun && names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

import type { NamedValue } from './read-stand.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** How many days a named value is; null for what is no time. */
export function daysOf({ value, unit }: NamedValue): number | null {
  const days = DAYS[unit ?? ''];
  return days === undefined ? null : value * days;
}

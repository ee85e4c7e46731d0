import { DAY_MS } from '../language/calendar.ts';

/** The ISO 8601 day of an instant in a time zone. @param timeZone IANA name */
export function localDay(instant: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}

/** Hours since midnight, by the clocks of the time zone. */
export function localHour(instant: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant));
}

/** Days from one ISO 8601 day to the other; negative if the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / DAY_MS);
}

/** The first and the last day of an ISO 8601 date, month ("2026-04") or interval; null for anything else. */
export function daysOf(date: string): { readonly first: string; readonly last: string } | null {
  const [from = '', to = from] = date.split('/');
  const [first, last] = [edgeOf(from, 'first'), edgeOf(to, 'last')];
  return first === null || last === null ? null : { first, last };
}

function edgeOf(date: string, edge: 'first' | 'last'): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(date) ?? [];
  if (year === undefined || month === undefined) return null;
  if (day !== undefined) return `${year}-${month}-${day}`;
  const number = edge === 'first' ? 1 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(number).padStart(2, '0')}`;
}

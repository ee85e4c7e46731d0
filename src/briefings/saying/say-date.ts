import { Temporal } from 'temporal-polyfill';
import { MONTHS, shortName, WEEKDAYS } from '../../language/calendar.ts';
import type { Event } from '../briefing.ts';

/** Days back for which a weekday's name is clear at a glance: on a Monday, "Tuesday" isn't. */
const NAMED_DAYS = 4;
/** Days back for which a typed weekday means that day. */
const TYPED_DAYS = 6;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/u;

interface Day {
  readonly year: string;
  readonly month: string;
  /** Empty for a whole month. */
  readonly day: string;
}

/**
 * An ISO 8601 date, instant, month or interval for display: "3 Dec", "Jun 2025", "20–21 Nov".
 * The year is added where it isn't `ownYear`, and always to a whole month.
 * @returns null for anything else
 */
export function sayDate(iso: string, ownYear: string | null = null): string | null {
  const days = iso.split('/').map(readDay);
  const [from, to = from] = days;
  if (from === undefined || from === null || to === undefined || to === null || days.length > 2) return null;
  const isOneMonth = from.month === to.month && from.year === to.year;
  const year = to.year === ownYear && to.day !== '' ? '' : ` ${to.year}`;
  if (isOneMonth && from.day === to.day) return `${written(from)}${year}`;
  if (isOneMonth && from.day !== '') return `${from.day}–${to.day} ${to.month}${year}`;
  return `${written(from)}${from.year === to.year ? '' : ` ${from.year}`} – ${written(to)}${year}`;
}

/** "3 Dec", with the year where it isn't today's. Both are ISO 8601 days. */
export function sayDay(date: string, today: string): string {
  return sayDate(date, today.slice(0, 4)) ?? date;
}

/**
 * When something happened: "20–21 Nov", or as the article writes it where that isn't a date ("next week").
 * @param told the ISO 8601 day shown above it, whose year isn't repeated
 */
export function sayEventDate(
  { date, dateAsWritten }: Pick<Event<unknown>, 'date' | 'dateAsWritten'>,
  told: string,
): string {
  return (date === null ? null : sayDate(date, told.slice(0, 4))) ?? dateAsWritten;
}

/** "Thu" for the last few days, else "2 Mar". Both are ISO 8601 days. */
export function sayRecentDay(date: string, today: string): string {
  const back = -daysUntil(date, today);
  return back >= 0 && back <= NAMED_DAYS ? weekdayOf(date) : sayDay(date, today);
}

/**
 * "today", "tomorrow", "Thu 19 Mar", "Apr 2026".
 * @param date ISO 8601 day, month or interval
 * @param today ISO 8601 day
 */
export function sayDayAhead(date: string, today: string): string {
  const short = sayDay(date, today);
  if (!ISO_DAY.test(date)) return short;
  return { 0: 'today', 1: 'tomorrow' }[daysUntil(date, today)] ?? `${weekdayOf(date)} ${short}`;
}

/** "since 20 Nov", "until 3 Dec", "20 Nov – 3 Dec"; null without limits. */
export function sayPeriod(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  today: string,
): string | null {
  if (since !== null && until !== null)
    return since === until ? sayDay(since, today) : `${sayDay(since, today)} – ${sayDay(until, today)}`;
  if (since !== null) return `since ${sayDay(since, today)}`;
  return until === null ? null : `until ${sayDay(until, today)}`;
}

/** A past day as typed in a command: since:monday, since:"2 Mar". */
export function typeDay(date: string, today: string): string {
  const back = -daysUntil(date, today);
  return back > 0 && back <= TYPED_DAYS ? weekdayOf(date, 'full').toLowerCase() : `"${sayDay(date, today)}"`;
}

function daysUntil(date: string, today: string): number {
  return Temporal.PlainDate.from(today).until(date).days;
}

function weekdayOf(date: string, length: 'short' | 'full' = 'short'): string {
  const name = WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
  return length === 'full' ? name : shortName(name);
}

function written({ day, month }: Day): string {
  return day === '' ? month : `${day} ${month}`;
}

function readDay(iso: string): Day | null {
  const [, year, monthNumber, day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(iso.trim()) ?? [];
  const month = MONTHS[Number(monthNumber) - 1];
  return year === undefined || month === undefined
    ? null
    : { year, month: shortName(month), day: day.replace(/^0/, '') };
}

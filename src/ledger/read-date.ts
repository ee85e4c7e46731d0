import { DAY_MS, ORDINAL_ENDING } from '../language/calendar.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { numberWordsOf } from '../language/number-words.ts';

/** A range of days, both included, as ISO 8601 dates ("2026-03-02") in the reader's time zone. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/** Accepted forms, for error messages. */
export const DATE_FORMS =
  'monday, yesterday, 3 days ago, last week, last 7 days, 20 Nov, november, 2025-11, 2025-11-20' as const;

const LIMITS = {
  /** Years from today within which a date must lie. */
  yearsAway: 100,
  /** Years between one 29 February and the next, at most. */
  leapYearsApart: 8,
} as const;

const MONTH = `(?<month>${[...ENGLISH.months.keys()].join('|')})\\.?`;
const WEEKDAY = `(?<weekday>${[...ENGLISH.weekdays.keys()].join('|')})\\.?`;
const DAY = `(?<day>\\d{1,2})${ORDINAL_ENDING}?`;
const COUNT = `(?<count>\\d{1,4}|an?|${numberWordsOf(ENGLISH)})`;
const UNIT = '(?<unit>day|week|month|year)s?';

type Groups = Readonly<Partial<Record<string, string>>>;
/** A day as epoch milliseconds of its midnight in UTC, whatever the reader's time zone: no daylight saving to mind. */
type Day = number;
type Read = (groups: Groups, today: Day) => Day | readonly [Day, Day] | null;

interface Form {
  /** Inputs it accepts; each is tested. */
  readonly examples: readonly string[];
  readonly pattern: RegExp;
  readonly read: Read;
}

/** Ways of writing a day or period, tried in this order. A date without a year means the most recent one. */
export const FORMS: readonly Form[] = [
  form(['2025-11-20'], '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', numberedDay),
  form(['2025-11'], '(?<year>\\d{4})-(?<month>\\d{2})', (groups) =>
    whole('month', numberedDay({ ...groups, day: '1' })),
  ),
  form(['20.11.2025'], '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})', numberedDay),
  form(['2025'], '(?<year>(?:19|20)\\d{2})', ({ year }) => whole('year', dayOf(Number(year), 1, 1))),
  form(['today', 'now'], 'today|now', (_, today) => today),
  form(['yesterday'], 'yesterday', (_, today) => move(today, -1, 'day')),
  form(['tomorrow'], 'tomorrow', (_, today) => move(today, 1, 'day')),
  form(['monday', 'last Fri'], `(?<last>last |on |this )?${WEEKDAY}`, ({ last, weekday = '' }, today) => {
    const back = (weekdayOf(today) - (ENGLISH.weekdays.get(weekday) ?? 0) + 7) % 7;
    return move(today, back === 0 && last === 'last ' ? -7 : -back, 'day');
  }),
  form(['3 days ago', 'a week ago', '2w ago', '7d'], `${COUNT} ?(?:${UNIT} ago|(?<short>[dwmy])(?: ago)?)`, ago),
  form(['last 7 days', 'past two weeks'], `(?:the )?(?:last|past) ${COUNT} ${UNIT}`, (groups, today) => [
    move(ago(groups, today), groups.unit === 'day' ? 1 : 0, 'day'),
    today,
  ]),
  form(['this week', 'last month'], '(?<which>this|last) (?<unit>week|month|year)', ({ which, unit }, today) =>
    whole(unitOf(unit), which === 'this' ? today : move(today, -1, unitOf(unit))),
  ),
  form(['20 Nov', '20th of November 2025'], `${DAY} (?:of )?${MONTH}(?:,? (?<year>\\d{4}))?`, namedDay),
  form(['November 20', 'Nov 20, 2025'], `${MONTH} ${DAY}(?:,? (?<year>\\d{4}))?`, namedDay),
  form(['november', 'last March', 'Nov 2025'], `(?<last>last )?${MONTH}(?: (?<year>\\d{4}))?`, (groups, today) => {
    const first = namedDay({ ...groups, day: '1' }, today);
    const isNow = first !== null && isoOf(first).slice(0, 7) === isoOf(today).slice(0, 7);
    return whole('month', isNow && groups.last !== undefined ? move(first, -1, 'year') : first);
  }),
];

/**
 * Parses a date as people write it: a day or a period, relative to `now`. For "since" use its first day, for "until"
 * its last. Dates with slashes aren't accepted: 3/4 is ambiguous.
 * @param timeZone IANA name of the reader's time zone; UTC by default or if unknown
 * @returns null where it isn't a date (see `DATE_FORMS`)
 */
export function readDate(text: string, now: Date, timeZone = 'UTC'): Period | null {
  const words = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const today = todayIn(timeZone, now);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const found = read(match.groups ?? {}, today);
    if (found === null) return null;
    const [since, until] = typeof found === 'number' ? [found, found] : found;
    const isNear = since >= move(today, -LIMITS.yearsAway, 'year') && until <= move(today, LIMITS.yearsAway, 'year');
    return isNear ? { since: isoOf(since), until: isoOf(until) } : null;
  }
  return null;
}

function form(examples: readonly string[], pattern: string, read: Read): Form {
  return { examples, pattern: new RegExp(`^(?:since |from |until )?(?:${pattern})$`, 'u'), read };
}

function todayIn(timeZone: string, now: Date): Day {
  // Swedish dates are in ISO 8601 format.
  const write = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
  try {
    return Date.parse(write(timeZone));
  } catch {
    return Date.parse(write('UTC'));
  }
}

/** Null for a day the month doesn't have. */
function dayOf(year: number, month: number, day: number): Day | null {
  const date = Date.UTC(year, month - 1, day);
  return new Date(date).getUTCMonth() === month - 1 ? date : null;
}

function numberedDay({ year, month, day }: Groups): Day | null {
  return dayOf(Number(year), Number(month), Number(day));
}

/** A day and month; without a year, the most recent one: 29 Feb may be some years back. */
function namedDay({ day, month = '', year }: Groups, today: Day): Day | null {
  const number = ENGLISH.months.get(month) ?? 0;
  if (year !== undefined) return dayOf(Number(year), number, Number(day));
  const thisYear = new Date(today).getUTCFullYear();
  for (let back = 0; back <= LIMITS.leapYearsApart; back += 1) {
    const date = dayOf(thisYear - back, number, Number(day));
    if (date !== null && date <= today) return date;
  }
  return null;
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

function unitOf(name = ''): Unit {
  return UNITS.find((unit) => unit.startsWith(name)) ?? 'day';
}

function ago({ count = '', unit, short }: Groups, today: Day): Day {
  return move(today, -countOf(count), unitOf(unit ?? short));
}

function countOf(count: string): number {
  return /^an?$/u.test(count) ? 1 : (ENGLISH.numbers.get(count) ?? Number(count));
}

/** Moves a day by `count` units, back if negative; 31 March minus a month is the last day of February. */
function move(day: Day, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'week' ? 7 : 1) * DAY_MS;
  const date = new Date(day);
  const month = date.getUTCMonth() + count * (unit === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
}

/** The week (Monday to Sunday), month or year a day lies in. */
function whole(unit: Unit, day: Day | null): readonly [Day, Day] | null {
  if (day === null) return null;
  const date = new Date(day);
  const first =
    unit === 'week'
      ? move(day, 1 - weekdayOf(day), 'day')
      : Date.UTC(date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth(), 1);
  return [first, move(move(first, 1, unit), -1, 'day')];
}

/** 1 is Monday. */
function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

function isoOf(day: Day): string {
  return new Date(day).toISOString().slice(0, 10);
}

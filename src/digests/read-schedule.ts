import { UsageError } from '../errors.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { nearestNames } from '../ledger/nearest-names.ts';
import { WEEKDAYS, type Weekday } from './schedule.ts';

const TIMES = 'Write it as in at:09:00, at:17.30 or at:9am.';
const ZONES = 'Use a place, as in timezone:Europe/Berlin or timezone:America/New_York.';
const DAYS = 'Write it as in days:mon-fri, days:daily, days:weekly, days:fri or days:mon,wed.';

/** What people write for several days. */
const NAMED_DAYS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: WEEKDAYS,
  'every day': WEEKDAYS,
  weekly: ['mon'],
  weekdays: WEEKDAYS.slice(0, 5),
  workdays: WEEKDAYS.slice(0, 5),
  weekend: WEEKDAYS.slice(5),
  weekends: WEEKDAYS.slice(5),
};

/** Abbreviations for a fixed offset. People who type one usually mean the clock of a place, summer time included. */
const FIXED_ZONES: Readonly<Record<string, string>> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  HST: 'Pacific/Honolulu',
  BST: 'Europe/London',
  CEST: 'Europe/Berlin',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
};

/** "9", "9am", "09:00", "17.30", "1730" → "HH:MM". @throws UsageError */
export function readTime(text: string): string {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/u.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/\.?m\.$/u, 'm'),
  );
  const [, hours = '', minutes = '00', half] = match ?? [];
  const hour = Number(hours);
  const isRight = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (match === null || !isRight || Number(minutes) > 59)
    throw new UsageError(`“${text.trim()}” isn’t a time of day.`, { advice: TIMES });
  const whole = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${minutes}`;
}

/**
 * The IANA name for what was typed, in any case; the city alone will do ("berlin", "new york").
 * @throws UsageError with the nearest names
 */
export function readTimeZone(text: string): string {
  const typed = text.trim();
  const zones = Intl.supportedValuesOf('timeZone');
  const meant = FIXED_ZONES[typed.toUpperCase()];
  if (meant !== undefined)
    throw new UsageError(`“${typed}” doesn’t say which place’s clock to follow.`, {
      advice: `Use a place, as in timezone:${meant}.`,
    });
  const key = typed.toLowerCase().replace(/\s+/gu, '_');
  const listed = zones.find((zone) => zone.toLowerCase() === key);
  if (listed !== undefined) return listed;
  // Intl also accepts "+02:00", but an offset has no summer time.
  if (/^[a-z][a-z/_+-]*$/u.test(key)) {
    if (isTimeZone(key)) return inCapitals(key);
    const areas = [...new Set(zones.map((zone) => zone.split('/').slice(0, -1).join('/')))];
    const [only, ...others] = areas.map((area) => `${area}/${key}`).filter(isTimeZone);
    if (only !== undefined && others.length === 0)
      return zones.find((zone) => zone.toLowerCase() === only.toLowerCase()) ?? inCapitals(only);
  }
  const near = nearestZones(typed, zones);
  throw new UsageError(`“${typed}” isn’t a time zone.`, {
    advice: near.length === 0 ? ZONES : `Did you mean ${near.join(', ')}?`,
  });
}

/** "mon-fri", "daily", "weekly", "weekly on fri", "mon,wed", "weekends" → the days in the week's order. @throws UsageError */
export function readDays(text: string): readonly Weekday[] {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/(?<!\s)\s*(?:[-–—]|\bto\b)\s*/gu, '-');
  if (Object.hasOwn(NAMED_DAYS, words)) return NAMED_DAYS[words] ?? [];
  const parts = words.replace(/^(?:weekly|every)(?: on)?[ :]/u, '').split(/\s*(?:[,;+&/]|\band\b)\s*|\s+/u);
  const days = parts.map(readRange);
  if (days.some((found) => found === null))
    throw new UsageError(`“${text.trim()}” doesn’t name any days of the week.`, { advice: DAYS });
  return WEEKDAYS.filter((day) => days.some((found) => found?.includes(day)));
}

/** "mon" or "fri-mon"; null for anything else. */
function readRange(text: string): readonly Weekday[] | null {
  const [from, to, ...rest] = text.split('-').map(readDay);
  if (from === undefined || from < 0 || rest.length > 0 || (to !== undefined && to < 0)) return null;
  const length = to === undefined ? 1 : ((to - from + 7) % 7) + 1;
  return [...WEEKDAYS, ...WEEKDAYS].slice(from, from + length);
}

function readDay(text: string): number {
  return (ENGLISH.weekdays.get(text.replace(/(?<=day)s$/u, '')) ?? 0) - 1;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The usual spelling of a name that Intl accepts but doesn't list: "Asia/Kathmandu", "US/Eastern", "CET". */
function inCapitals(name: string): string {
  return name.replace(/^[a-z]{2,3}(?=\/|$)|(?<=^|[/_-])[a-z]/gu, (letters) => letters.toUpperCase());
}

/** Matches the whole name or the city alone: few people think of Berlin's continent. */
function nearestZones(typed: string, zones: readonly string[]): readonly string[] {
  const spoken = new Map(zones.map((zone) => [zone.replace(/[/_]/gu, ' '), zone]));
  const wanted = typed.replace(/[/_]/gu, ' ');
  return nearestNames(wanted, [...spoken.keys()]).map((name) => spoken.get(name) ?? name);
}

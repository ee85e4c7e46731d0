import { wordSet } from './word-set.ts';

/** A day as UTC counts it, in milliseconds. Where people live, some days are an hour shorter or longer. */
export const DAY_MS = 86_400_000;

const DAY = /^\d{4}-\d\d-\d\d/;

/** The ISO 8601 day of a date or an instant; null for anything else, such as a month. */
export function dayOf(date: string | null): string | null {
  return date !== null && DAY.test(date) ? date.slice(0, 10) : null;
}

/** The day so many days after another, or before it. @param day ISO 8601 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The names of the months in English, January first. Their first three letters are their abbreviations. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days of the week in English, Monday first as in ISO 8601. Their first three letters are their abbreviations. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Abbreviations in use beside the first three letters. */
const OTHER_ABBREVIATIONS: Readonly<Partial<Record<string, readonly string[]>>> = {
  September: ['Sept'],
  Tuesday: ['Tues'],
  Wednesday: ['Weds'],
  Thursday: ['Thurs', 'Thur'],
};

/** "Jan", "Mon". */
export function shortName(name: string): string {
  return name.slice(0, 3);
}

/** The abbreviations of a month or day, longest first and without the point: "Sept" and "Sep"; none of "May". */
export function abbreviationsOf(name: string): readonly string[] {
  return [...(OTHER_ABBREVIATIONS[name] ?? []), shortName(name)].filter((short) => short !== name);
}

/** Months, and short forms of them, that are given names too. */
export const GIVEN_MONTHS = wordSet('May April June August Jan Jun Mar Dec');

/** Source of a pattern that finds a month by its name or abbreviation, with the point: "November", "Nov.", "Sept". */
export const MONTH_PATTERN = `(?:${MONTHS.flatMap((month) => [month, ...abbreviationsOf(month).map((short) => `${short}\\.?`)]).join('|')})`;
/** Source of a pattern that finds a day by its whole name: abbreviations are words as well ("Sun", "Wed"). */
export const WEEKDAY_PATTERN = `(?:${WEEKDAYS.join('|')})`;
/** Source of a pattern that finds a season, in either English. */
export const SEASON_PATTERN = '(?:spring|summer|autumn|fall|winter)';
/** Source of a pattern that finds what stands behind the digits of a day or another ordinal: "3rd". */
export const ORDINAL_ENDING = '(?:st|nd|rd|th)';

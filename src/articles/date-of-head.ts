import { DAY_MS, MONTH_PATTERN } from '../language/calendar.ts';
import { countWords } from '../language/count-words.ts';
import { datelineOf } from '../language/dateline.ts';
import { findWrittenDate } from '../language/find-written-date.ts';
import { plausibleDate } from './extract/metadata-values.ts';
import { endsSentence } from './extract/running-text.ts';

const LIMITS = {
  /** The lines at a text's head that may say when it was written. */
  lines: 6,
  /** A line with a date and nothing to read is no longer. In characters. */
  line: 80,
  /** A line of more words is about something else. */
  words: 9,
  /** A dateline without a year is of the last days, as what is posted is. */
  days: 60,
} as const;

const DAY = `(?:${MONTH_PATTERN} \\d{1,2}|\\d{1,2} ${MONTH_PATTERN})`;
const YEARS = '(?:19|20)\\d{2}';
/** "Date: 24 November 2025", "Oster, den 24. November 2025", and a line that is a date: what it begins with. */
const DATED =
  /^(?:[^\p{Nd},:：]{2,40}[,:：]\s*(?:[\p{L}\p{M}]{2,4}\s)?)?(?:(?:date|dated|published|issued|released)\s+)?(?:[\p{L}\p{M}]+[,.]?\s)?\p{Nd}/iu;
/** The day in a dateline: "SKARVIK, Nov 24 (IP) — ". */
const DAY_OF_DATELINE = new RegExp(`, (${DAY})(?:,? (${YEARS}))?(?!\\d)`, 'u');

/**
 * The date that a text’s head gives: a line with the date, or the dateline of its first sentence; null if none.
 * @param now a dateline names no year: it is the last such day, if that isn’t long ago
 */
export function dateOfHead(text: string, now: Date): string | null {
  const lines = text.split(/\n+/).map((line) => line.trim());
  for (const line of lines.filter((each) => each !== '').slice(0, LIMITS.lines)) {
    const labelled = isDateLine(line) ? toDate(line) : null;
    if (labelled !== null) return labelled;
    const [, day, year] = DAY_OF_DATELINE.exec(datelineOf(line)) ?? [];
    if (day !== undefined) return year === undefined ? lastDay(day, now) : toDate(`${day} ${year}`);
  }
  return null;
}

function isDateLine(line: string): boolean {
  return line.length <= LIMITS.line && DATED.test(line) && countWords(line) <= LIMITS.words && !endsSentence(line);
}

function lastDay(day: string, now: Date): string | null {
  for (const year of [now.getUTCFullYear(), now.getUTCFullYear() - 1]) {
    const date = toDate(`${day} ${year}`);
    const age = date === null ? -1 : now.getTime() - Date.parse(date);
    if (date !== null && age > -DAY_MS && age <= LIMITS.days * DAY_MS) return date;
  }
  return null;
}

function toDate(written: string): string | null {
  return plausibleDate(findWrittenDate(written) ?? '');
}

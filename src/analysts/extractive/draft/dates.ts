import type { Span } from '../../../articles/article.ts';
import { DAY_MS, MONTH_PATTERN, ORDINAL_ENDING, SEASON_PATTERN, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { scaleWordsOf } from '../../../language/number-words.ts';

/** A date in the text: as written, and as far as it can be resolved without inventing anything. */
export interface DateExpression extends Span {
  readonly asWritten: string;
  /** ISO 8601 date, month or interval; null where neither the text nor the day of publication settles it. */
  readonly date: string | null;
}

/** What a date without a year, or a weekday, is read against. */
interface Reference {
  /** The day of publication, ISO 8601; null where it is not known. */
  readonly day: string | null;
  /** The year that the article's own dates imply, where they agree on one. */
  readonly year: number | null;
}

/** "Mar-a-Lago" is no month. */
const MONTH = `(?!Mar-)${MONTH_PATTERN}`;
/** "December 3", but not "December 3 percent": what is counted is no day. */
const DAY = `(?:3[01]|[12]\\d|0?[1-9])${ORDINAL_ENDING}?(?![\\d%:.,]\\d|\\d|%| (?:${scaleWordsOf(ENGLISH)}|${ENGLISH.percentWords.join('|')})\\b)`;
/** The day of the week in front says nothing that the date does not. */
const OF_WEEK = `(?:${WEEKDAY_PATTERN},? (?:the )?)?`;
const YEAR = '(?:19|20)\\d\\d';
/** News mostly looks back: a day and month without a year lie within these, unless the words before look ahead. */
const NEWS_WINDOW_MS = { back: 300 * DAY_MS, ahead: 65 * DAY_MS };
const LOOKS_AHEAD =
  /\b(?:will|would be|to be held|set to|due|plans? to|(?:is|are) planned|scheduled|expected|is to|are to|(?:prepared|ready) to|resumes?|ahead of|next)\b[^,;]*$|\b(?:until|by) (?:the )?(?:(?:end|middle|start|beginning) of )?(?:early |mid-|late )?$|\bfrom $/u;
/** "What would happen after | Wednesday" */
const WOULD_AFTER = /\b(?:would|could|might) (?!have\b)[^,;.]{1,60}$/u;
const AFTER = /\b(?:after|before|by|from|on|until) $/u;
/** "closed by the army since January"; "Ms Lee, until Friday the deputy, takes over". */
const LOOKS_BACK = {
  before: /\b[Ss]ince $/u,
  untilBefore: /, until $/u,
  untilAfter: /^ (?:the|an?|its|his|her) /u,
} as const;

/** Those in which they stand, with the one before them. */
const LAST_CHARACTERS = 10;
/** Those in which “would” stands. */
const WOULD_CHARACTERS = 80;

/** Ways of writing a date, longest first. Groups are named for what they hold. */
const FORMS: readonly { readonly example: string; readonly pattern: string }[] = [
  { example: '2025-12-03', pattern: `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))` },
  {
    example: 'November 28 – December 2, 2025',
    pattern: `(?<m1>${MONTH}) (?<d1>${DAY})(?:, ${YEAR})?\\s?(?:–|—|-|to|until|through)\\s?(?<m2>${MONTH}) (?<d2>${DAY})(?:,? (?<y>${YEAR}))?`,
  },
  {
    example: '28 November – 2 December 2025',
    pattern: `(?<d1>${DAY}) (?<m1>${MONTH})(?: ${YEAR})?\\s?(?:–|—|-|to|until|through)\\s?(?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y>${YEAR}))?`,
  },
  {
    example: 'November 20–21, 2025',
    pattern: `(?<m1>${MONTH}) (?<d1>\\d{1,2})\\s?(?:–|—|-|to|and|through)\\s?(?<d2>${DAY})(?:,? (?<y>${YEAR}))?`,
  },
  {
    example: '20–21 November 2025',
    pattern: `(?<d1>\\d{1,2})\\s?(?:–|—|-|to|and)\\s?(?<d2>${DAY}) (?<m1>${MONTH})(?:,? (?<y>${YEAR}))?`,
  },
  { example: 'Wednesday, December 3, 2025', pattern: `${OF_WEEK}(?<m1>${MONTH}) (?<d1>${DAY})(?:,? (?<y>${YEAR}))?` },
  {
    example: 'Wednesday 3 December 2025',
    pattern: `${OF_WEEK}(?<d1>${DAY})(?: of)? (?<m1>${MONTH})(?:,? (?<y>${YEAR}))?`,
  },
  { example: 'June 2025', pattern: `(?<m1>${MONTH}),? (?:of )?(?<y>${YEAR})` },
  {
    example: 'the summer of 2025',
    pattern: `(?:(?:early|late|mid)[- ])?${SEASON_PATTERN} (?:of )?(?<season>${YEAR})`,
  },
  {
    example: 'a June meeting',
    pattern: `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|[Oo]f|[Dd]uring|[Aa]|[Tt]he|[Bb]efore|[Aa]fter)[- ])(?<m1>${MONTH})(?! \\d|[a-z])`,
  },
  {
    example: 'last Tuesday',
    pattern: `(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate) )?(?<weekday>${WEEKDAY_PATTERN})(?: (?:morning|afternoon|evening|night))?\\b(?! Times)`,
  },
  {
    example: 'yesterday',
    pattern: '\\b(?<relative>[Yy]esterday|[Tt]omorrow|(?:[Ll]ast|[Nn]ext) (?:week|month|year))\\b',
  },
];
const DATE = new RegExp(
  FORMS.map(({ pattern }, form) => pattern.replace(/\(\?<([a-z]\w*)>/g, `(?<$1_${form}>`))
    .map((pattern) => `(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`)
    .join('|'),
  'gu',
);

/**
 * The dates a text names, in reading order. A day and month without a year take the year written in the same sentence,
 * else the one that lies nearest the day of publication, else the one year that the article's other dates name.
 */
export function findDates(text: string, publishedAt: string | null): DateExpression[] {
  const reference: Reference = { day: publishedAt?.slice(0, 10) ?? null, year: impliedYear(text) };
  return [...text.matchAll(DATE)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const parts = partsOf(match.groups ?? {});
    const year = parts.y === undefined ? yearNearby(text, span) : Number(parts.y);
    const before = text.slice(0, span.start);
    const isAhead = looksAhead(before, text.slice(span.end, span.end + 5));
    const date = resolve(parts, year, reference, isAhead, match[0]);
    const moved = movedTo(before, match[0]);
    if (moved === null || !date?.includes('/')) return { ...span, asWritten: match[0], date };
    const end = date.slice(date.indexOf('/') + 1);
    return { start: span.end - moved.length, end: span.end, asWritten: moved, date: end };
  });
}

/** "Moved from June 30 to July 10" is no period, but one date, and the first is void. */
const MOVED =
  /\b(?:moved|postponed|put (?:off|back)|pushed (?:off|back)|shifted|rescheduled|delayed|deferred|extended|changed|adjourned)\b[^.;]{0,60}\bfrom $/iu;

/** The later of two dates, as written, where something was moved from one to the other; else null. */
function movedTo(before: string, written: string): string | null {
  return MOVED.test(before.slice(-100)) ? (/ to (?<later>.+)$/u.exec(written)?.groups?.later ?? null) : null;
}

type Parts = Readonly<
  Partial<Record<'iso' | 'm1' | 'd1' | 'm2' | 'd2' | 'y' | 'season' | 'weekday' | 'relative', string>>
>;

function partsOf(groups: Record<string, string | undefined>): Parts {
  const entries = Object.entries(groups).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.replace(/_\d+$/, ''), value]));
}

function resolve(
  parts: Parts,
  year: number | null,
  reference: Reference,
  isAhead: boolean,
  written: string,
): string | null {
  if (parts.iso !== undefined) return parts.iso;
  if (parts.season !== undefined) return null;
  if (parts.weekday !== undefined) return weekday(parts.weekday, reference.day, isAhead, written);
  if (parts.relative !== undefined) return relative(parts.relative.toLowerCase(), reference.day);
  if (parts.m1 === undefined) return null;
  const month = monthNumber(parts.m1);
  const day = parts.d1 === undefined ? null : Number.parseInt(parts.d1, 10);
  const chosen = year ?? nearestYear(month, day ?? 15, reference.day, isAhead) ?? reference.year;
  if (chosen === null) return null;
  if (day === null) return iso(chosen, month);
  const first = iso(chosen, month, day);
  if (parts.d2 === undefined || first === null) return first;
  const lastMonth = parts.m2 === undefined ? month : monthNumber(parts.m2);
  const last = iso(lastMonth < month ? chosen + 1 : chosen, lastMonth, Number.parseInt(parts.d2, 10));
  return last === null || last < first ? null : `${first}/${last}`;
}

const DATED = new RegExp(`(?:${MONTH}(?: ${DAY})?,?|${SEASON_PATTERN} of) (${YEAR})`, 'gu');
const SEASON_OF_YEAR = new RegExp(`${SEASON_PATTERN} of (${YEAR})`, 'g');

/** The one year that dates with a month or a season name; other years ("the 2020 election") are no hint. */
function impliedYear(text: string): number | null {
  const years = new Set([...text.matchAll(DATED)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** A year written with another date of the same sentence: "in the summer of 2025, after a June meeting". */
function yearNearby(text: string, { start, end }: Span): number | null {
  const from = Math.max(...['. ', '\n', '? ', '! '].map((border) => text.lastIndexOf(border, start)), 0);
  const sentence = text.slice(from, end + 80).split(/(?<=[a-z\d][.!?])\s|\n/u)[0] ?? '';
  const named = [...sentence.matchAll(SEASON_OF_YEAR)].map((match) => Number(match[1]));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function nearestYear(month: number, day: number, reference: string | null, isAhead: boolean): number | null {
  if (reference === null) return null;
  const now = Date.parse(reference);
  const year = new Date(now).getUTCFullYear();
  const { back, ahead } = isAhead ? { back: NEWS_WINDOW_MS.ahead, ahead: NEWS_WINDOW_MS.back } : NEWS_WINDOW_MS;
  const isNear = (candidate: number) => {
    const distance = Date.UTC(candidate, month - 1, day) - now;
    return distance >= -back && distance <= ahead;
  };
  return [year, year - 1, year + 1].find(isNear) ?? year;
}

function looksAhead(before: string, after: string): boolean {
  const { before: since, untilBefore, untilAfter } = LOOKS_BACK;
  const last = before.slice(-LAST_CHARACTERS);
  if (since.test(last) || (untilBefore.test(last) && untilAfter.test(after))) return false;
  const told = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  return LOOKS_AHEAD.test(told) || (AFTER.test(last) && WOULD_AFTER.test(before.slice(-WOULD_CHARACTERS)));
}

/** Past unless the words before it look ahead ("will meet on Tuesday"). Undecided without a day of publication. */
function weekday(name: string, reference: string | null, looksAhead: boolean, written: string): string | null {
  if (reference === null) return null;
  const now = Date.parse(reference);
  const target = ENGLISH.weekdays.get(name.toLowerCase()) ?? 0;
  const today = new Date(now).getUTCDay();
  const isAhead = /^(?:next|this)/i.test(written) || looksAhead;
  const back = (today - target + 7) % 7;
  return dayOf(isAhead ? now + ((7 - back) % 7) * DAY_MS : now - back * DAY_MS);
}

function relative(words: string, reference: string | null): string | null {
  if (reference === null) return null;
  const now = new Date(Date.parse(reference));
  const [which = '', unit] = words.split(' ');
  const step = which === 'last' || which === 'yesterday' ? -1 : 1;
  if (unit === undefined) return dayOf(now.getTime() + step * DAY_MS);
  if (unit === 'month') {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step, 1));
    return month.toISOString().slice(0, 7);
  }
  if (unit !== 'week') return null;
  const monday = now.getTime() - ((now.getUTCDay() + 6) % 7) * DAY_MS + step * 7 * DAY_MS;
  return `${dayOf(monday)}/${dayOf(monday + 6 * DAY_MS)}`;
}

function monthNumber(name: string): number {
  return ENGLISH.months.get(name.replace('.', '').toLowerCase()) ?? 0;
}

/** Null for a day the month does not have. */
function iso(year: number, month: number, day?: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return text;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? dayOf(date.getTime()) : null;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

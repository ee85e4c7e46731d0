import {
  addDays,
  DAY_MS,
  MONTH_PATTERN,
  MONTHS,
  SEASON_PATTERN,
  WEEKDAY_PATTERN,
  WEEKDAYS,
} from '../language/calendar.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { DAYS_IN } from './durations.ts';

/** When something is to be, or until when: one day, as far as its words tell it. */
export interface ToldDay {
  /** ISO 8601, the last day of what is meant: "in April" is April 30; `null` for what has no end. */
  readonly day: string | null;
  /** Whether it is a day, and not a month or a season: "in May" may be May 30. */
  readonly isExact: boolean;
  /** "Until June 1": how long something lasts, or may be done. */
  readonly isEnd: boolean;
}

const LIMITS = {
  /** Months before the statement's in which a month without a year may lie. */
  monthsBack: 1,
  /** Days of a week. */
  week: 7,
} as const;
const DAYS_OF_WEEK: readonly string[] = WEEKDAYS;
const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const LEAD = '(?<lead>until|till|before|by|from|on|in|since|after|through|to|of|for|at|as of|starting)';
const PART = '(?:(?:the )?(?<part>end|close|beginning|start|middle|turn) of (?:the )?)?';
/** A day, a month or a year after the word that says what it is to what is told. */
const TOLD_DAY = new RegExp(
  `\\b(?:${LEAD} )?(?:(?:next|this|the(?: (?:coming|following))?) )?${PART}(?:(?<month>${MONTH_PATTERN})(?: (?<day>${DAY})(?! \\p{L}*s\\b))?(?:,? (?<year>${YEAR}))?|(?<first>${DAY}) (?:of )?(?<of>${MONTH_PATTERN})(?:,? (?<ofYear>${YEAR}))?|(?<only>${YEAR})|(?<weekday>${WEEKDAY_PATTERN})|(?<span>week|month|year|${SEASON_PATTERN}))(?![\\p{L}\\d])`,
  'gu',
);
/** When today: words that no day is read from. */
const TIMES =
  /\b(?:(?:from|until|since|by) )?(?:tonight|today|tomorrow|yesterday|this (?:morning|evening|afternoon|week|month|year))\b/giu;
const ENDLESS =
  /\b(?:open-ended|indefinite(?:ly)?|for good|for ever|forever|without (?:an? |any )?(?:end|limit|date for its end)|with no end date|until further notice|for as long as it takes)\b/iu;
/** "Another two weeks", "ten more days". */
const MORE_TIME =
  /\b(?:(?:for )?(?:another|a further|an extra) )(?<count>\p{L}+|\d{1,3})? ?(?<unit>day|week|month)s?\b/iu;
/** The last months of the seasons in the north. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 };

/** A text without the words that tell when. */
export function withoutDays(text: string): string {
  return text
    .replace(ENDLESS, ' ')
    .replace(MORE_TIME, ' ')
    .replace(TIMES, ' ')
    .replace(TOLD_DAY, (match, ...args) => {
      const groups = args.at(-1);
      return isDay(groups) ? ' ' : match;
    });
}

/** What may begin a condition, or only name a day. */
const UNTIL = /\b(?:until|till|(?<!\bas )before|after|once|by|through)\b/iu;

/** Whether a text says only when, or until when, something is: "open until 1 May" has no condition. */
export function isOnlyTimed(text: string): boolean {
  return UNTIL.test(text) && !UNTIL.test(withoutDays(text));
}

/** The days that a statement names. @param said ISO 8601 day of the statement */
export function toldDays(text: string, said: string): readonly ToldDay[] {
  const days = [...text.matchAll(TOLD_DAY)].flatMap(({ groups = {} }) => {
    const day = isDay(groups) ? resolve(groups, said) : null;
    return day === null ? [] : [{ day, isEnd: isUntil(groups.lead), isExact: isExact(groups) }];
  });
  const span = MORE_TIME.exec(text)?.groups;
  if (span !== undefined) {
    const count = countOf(span.count ?? '') * (DAYS_IN[span.unit?.toLowerCase() ?? ''] ?? 1);
    days.push({ day: addDays(said, count), isEnd: true, isExact: true });
  }
  return ENDLESS.test(text) ? [...days, { day: null, isEnd: true, isExact: true }] : days;
}

function countOf(word: string): number {
  return Number(word) || (ENGLISH.numbers.get(word.toLowerCase()) ?? 1);
}

function isExact({ day, first, weekday, span }: Groups): boolean {
  return (day ?? first ?? weekday ?? (span === 'week' ? span : undefined)) !== undefined;
}

function isUntil(lead: string | undefined): boolean {
  return /^(?:until|till|through)$/iu.test(lead ?? '');
}

type Groups = Readonly<Record<string, string | undefined>>;

/** "May", "March" and "the week" are days only with what makes them so. */
function isDay({ lead, part, month, day, year, first, only, span, weekday }: Groups): boolean {
  if (weekday !== undefined || first !== undefined || day !== undefined || year !== undefined) return true;
  if (month !== undefined) return lead !== undefined || part !== undefined;
  if (only !== undefined) return lead !== undefined && lead !== 'for';
  return span !== undefined && (part !== undefined || SEASONS[span] !== undefined);
}

function resolve(groups: Groups, said: string): string | null {
  const now = new Date(Date.parse(said));
  if (Number.isNaN(now.getTime())) return null;
  const { part, weekday, span } = groups;
  if (weekday !== undefined) {
    const wanted = DAYS_OF_WEEK.indexOf(weekday);
    const today = (now.getUTCDay() + LIMITS.week - 1) % LIMITS.week;
    return addDays(said, (wanted - today + LIMITS.week) % LIMITS.week);
  }
  const [thisYear, thisMonth] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  if (span === 'week') return addDays(said, LIMITS.week - ((now.getUTCDay() + LIMITS.week - 1) % LIMITS.week) - 1);
  if (span === 'month') return lastOf(thisYear, thisMonth);
  if (span === 'year') return part === 'beginning' || part === 'start' ? `${thisYear + 1}-01-31` : `${thisYear}-12-31`;
  const named = groups.month ?? groups.of;
  const month = span === undefined ? monthOf(named) : SEASONS[span];
  const year = Number(groups.year ?? groups.ofYear ?? groups.only ?? 0) || null;
  if (month === undefined) return year === null ? null : `${year}-12-31`;
  const near = month < thisMonth - LIMITS.monthsBack ? thisYear + 1 : thisYear;
  const inYear = year ?? near;
  const day = Number.parseInt(groups.day ?? groups.first ?? '', 10);
  if (!Number.isNaN(day)) return `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (part === 'beginning' || part === 'start') return `${inYear}-${String(month).padStart(2, '0')}-05`;
  if (part === 'middle') return `${inYear}-${String(month).padStart(2, '0')}-15`;
  return lastOf(inYear, month);
}

function monthOf(name: string | undefined): number | undefined {
  const known = ENGLISH.months.get((name ?? '').replace('.', '').toLowerCase());
  return known ?? (MONTHS.findIndex((month) => month.startsWith(name ?? '-')) + 1 || undefined);
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1) - DAY_MS).toISOString().slice(0, 10);
}

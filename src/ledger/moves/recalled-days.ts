import { addDays, MONTH_PATTERN, ORDINAL_ENDING } from '../../language/calendar.ts';
import { TIME_SPAN } from '../../language/told-before.ts';
import { type Period, readDate } from '../read-date.ts';

/** Days by which a day that is told in words may be another one. */
const NEAR = { day: 1, week: 3, fortnight: 4, month: 12 } as const;

/** Days before an article's beyond which a day without a year is rather one to come. */
const LONGEST = 200;

const SINCE = new RegExp(
  `\\b(?<limit>less than |more than |nearly |almost |barely )?(?<span>${TIME_SPAN}) (?:ago|before|earlier|since)\\b|\\b(?<after>${TIME_SPAN}) after (?:first |having |it |he |she |they |the |\\p{L}+ing\\b)`,
  'iu',
);
const WEEKS = /\b(?:last week|earlier this (?:week|month)|last month)\b/iu;
const DAY = `(?:3[01]|[12]\\d|0?[1-9])${ORDINAL_ENDING}?`;
const NAMED = new RegExp(
  `\\b(?:[Oo]n|of|since|in his|in her) (?<day>${MONTH_PATTERN} ${DAY}\\b(?! \\p{Ll}+s\\b)|${DAY} ${MONTH_PATTERN})`,
  'u',
);

/**
 * The days of which a sentence tells again, by its own words: "had ruled out eight days before", "whose letter of September 16".
 * @param sentence of an article of a day
 * @param day ISO 8601
 * @returns null where it tells none before that day
 */
export function recalledDays(sentence: string, day: string): Period | null {
  const now = new Date(`${day}T12:00:00Z`);
  const { span, after, limit } = SINCE.exec(sentence)?.groups ?? {};
  const words = span ?? after;
  if (words !== undefined) {
    const unit = /(?<unit>day|week|fortnight|month)s?$/iu.exec(words)?.groups?.unit?.toLowerCase() as keyof typeof NEAR;
    const told = readDate(inDays(words), now);
    if (told === null || unit === undefined) return null;
    if (limit?.startsWith('less') === true) return { since: told.since, until: addDays(day, -1) };
    return before({ since: addDays(told.since, -NEAR[unit]), until: addDays(told.until, NEAR[unit]) }, day);
  }
  const named = NAMED.exec(sentence)?.groups?.day;
  const told = named === undefined ? null : readDate(named.replace('.', ''), now);
  if (told !== null) return before({ since: addDays(told.since, -1), until: addDays(told.until, 1) }, day);
  switch (WEEKS.exec(sentence)?.[0].toLowerCase()) {
    case 'last week':
      return { since: addDays(day, -13), until: addDays(day, -1) };
    case 'earlier this week':
      return { since: addDays(day, -6), until: addDays(day, -1) };
    case 'last month':
    case 'earlier this month':
      return { since: addDays(day, -61), until: addDays(day, -1) };
    default:
      return null;
  }
}

/** "A fortnight" as "14 days ago", "a couple of weeks" as "2 weeks ago". */
function inDays(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/^(?:a couple of|an? few|few|several|some) /u, (some) => (some.startsWith('a couple') ? '2 ' : '3 '));
  const weeks = plain.replace(/^(.+) fortnights?$/u, (_, count: string) =>
    /^an?$/u.test(count) ? '2 weeks' : `${count} weeks`,
  );
  return `${weeks} ago`;
}

function before({ since, until }: Period, day: string): Period | null {
  const last = addDays(day, -1);
  return since > last || until < addDays(day, -LONGEST) ? null : { since, until: until < last ? until : last };
}

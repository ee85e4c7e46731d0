import { ENGLISH } from './languages/en.ts';
import { numberWordsOf } from './number-words.ts';

/** Source of a pattern for a length of time in words: "a week", "ten days", "a couple of months". */
export const TIME_SPAN = `(?:an?|(?:an? )?few|a couple of|several|some|(?:${numberWordsOf(ENGLISH)})|\\p{N}{1,4}) (?:day|decade|fortnight|hour|month|week|year)s?`;

/** Source of a pattern for a time before the day's news: "less than a fortnight ago", "last month". "Last week" may be the news. */
export const TIME_BEFORE = `(?:(?:(?:less|more) than |only |just |barely |nearly |almost )?(?:${TIME_SPAN}|(?:days|weeks|months|years|decades)) (?:ago|before|earlier)|last (?:autumn|fall|month|season|spring|summer|winter|year))`;

const TOLD_BEFORE = new RegExp(`^(?:had|${TIME_BEFORE}) \\p{Ll}`, 'iu');

/** Whether a statement tells what somebody held before the day's news: "had vowed to add no crown", "two years ago promised a bridge". */
export function saysToldBefore({
  act,
  statement,
}: {
  readonly act: string | null;
  readonly statement: string;
}): boolean {
  return act === 'states' && TOLD_BEFORE.test(statement);
}

import { sayDay } from '../briefings/saying/say-date.ts';
import { UsageError } from '../errors.ts';
import { DATE_FORMS, readDate } from './read-date.ts';

/** What is asked for with an article that is handed in. */
export const PUBLISHED = 'the article was published';

/**
 * A day that is past, or today, as somebody types it.
 * @param what the day of, to ask for it: "the article was published"
 * @returns ISO 8601 day
 * @throws UsageError on what is no date, a period, or a day to come
 */
export function readPastDay(text: string, now: Date, what: string): string {
  const period = readDate(text, now);
  if (period === null)
    throw new UsageError(`Couldn’t read “${text}” as a date.`, { advice: `Try one of these: ${DATE_FORMS}.` });
  const { since, until } = period;
  if (since !== until) throw new UsageError(`“${text}” is more than one day.`, { advice: `Give the day ${what}.` });
  const today = readDate('today', now)?.since ?? since;
  if (since > today)
    throw new UsageError(`${sayDay(since, today)} is still to come.`, {
      advice: `Give the day ${what}.`,
    });
  return since;
}

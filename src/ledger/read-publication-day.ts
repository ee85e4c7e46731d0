import { sayDay } from '../briefings/saying/say-date.ts';
import { UsageError } from '../errors.ts';
import { DATE_FORMS, readDate } from './read-date.ts';

/**
 * The day on which an article was published, as somebody types it who hands it in; or another one that is past.
 * @param what of which the day is, to ask for it
 * @returns ISO 8601 day
 * @throws UsageError on what is no date, a period, or a day to come
 */
export function readPublicationDay(text: string, now: Date, what = 'the article was published'): string {
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

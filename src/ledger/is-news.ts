import { DAY_MS } from '../language/calendar.ts';

/** Days from what was said to an article that reports it as news: papers tell in the morning what was said the day before. */
export const NEWS_DAYS = 2;

/**
 * Whether an article tells as news what was said on a day, rather than telling it again.
 * @param day,published ISO 8601
 */
export function isNews(day: string, published: string): boolean {
  return Date.parse(published) - Date.parse(day) <= NEWS_DAYS * DAY_MS;
}

import { sayDay } from '../../briefings/saying/say-date.ts';
import { plural } from '../../text.ts';

/** Most other days that are named. */
const MOST_DAYS = 3;

/** "also 20 Nov, 28 Nov": other days on which it was said; null where there were none. Days are ISO 8601. */
export function alsoOn(days: readonly string[], shownDay: string, today: string): string | null {
  const others = [...new Set(days)].filter((day) => day !== shownDay).toSorted();
  if (others.length === 0) return null;
  const shown = others.slice(-MOST_DAYS).map((day) => sayDay(day, today));
  const left = others.length - shown.length;
  return `also ${left > 0 ? `on ${plural(left, 'earlier day')}, ` : ''}${shown.join(', ')}`;
}

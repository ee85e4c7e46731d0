import { shortDate } from '../../briefings/short-date.ts';

/** "3 Dec", and with its year where that is not today's. Both are ISO 8601 days. */
export function dayOf(date: string, today: string): string {
  return shortDate(date, today.slice(0, 4)) ?? date;
}

/** "since 20 Nov", "until 3 Dec", "20 Nov – 3 Dec"; null where the time was not limited. */
export function periodOf(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  today: string,
): string | null {
  if (since !== null && until !== null)
    return since === until ? dayOf(since, today) : `${dayOf(since, today)} – ${dayOf(until, today)}`;
  if (since !== null) return `since ${dayOf(since, today)}`;
  return until === null ? null : `until ${dayOf(until, today)}`;
}

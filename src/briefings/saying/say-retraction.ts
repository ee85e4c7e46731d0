import { sayDay } from './say-date.ts';

/** "withdrawn 13 Jun". Days are ISO 8601. */
export function sayRetraction({ type, date }: { readonly type: string; readonly date: string }, today: string): string {
  return `${type} ${sayDay(date, today)}`;
}

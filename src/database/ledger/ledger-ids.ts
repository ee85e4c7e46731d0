import { z } from 'zod';

/** Whether a text can be a ledger id (a bigint). Anything else finds nothing. */
export function isLedgerId(id: string): boolean {
  return /^\d{1,18}$/.test(id);
}

/** Whether a text can be an article's id (a UUID). Anything else finds nothing. */
export function isArticleId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}

import { z } from 'zod';

/** Whether a text is an id of the ledger: a bigint. Anything else finds nothing. */
export function isLedgerId(id: string): boolean {
  return /^\d{1,18}$/.test(id);
}

/** Whether a text is an article's id: a UUID. Anything else finds nothing. */
export function isArticleId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}

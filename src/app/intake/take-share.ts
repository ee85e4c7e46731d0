import type { Kysely } from 'kysely';
import { NO_QUOTAS, type QuotasOf } from '../../config/read-quotas.ts';
import type { Schema } from '../../database/schema.ts';
import { isToBeTold, spend, spentOn, usedUp } from '../../database/spending.ts';
import { endSubmission, type NewSubmission } from '../../database/submissions.ts';
import type { Queue } from '../../jobs/queue.ts';
import { enqueueDelivery } from '../deliveries/enqueue-delivery.ts';
import { sayUsedUp } from '../replies.ts';

export interface ShareParts {
  readonly queue: Pick<Queue, 'add'>;
  /** Left out: nobody counts. */
  readonly quotasOf?: QuotasOf;
  readonly now?: () => Date;
}

/** Those that cost no reading. */
const FREE: ReadonlySet<string> = new Set(['question', 'command']);

/**
 * Counts submissions against the quotas for links of whoever posted them, of their channel and of their workspace. What
 * is too many is refused: with a word to whoever asked, and once a day to whoever posts without asking. In the caller's
 * transaction. @returns the ids of those that are to be briefed
 */
export async function takeShare(
  { queue, quotasOf = () => NO_QUOTAS, now = () => new Date() }: ShareParts,
  transaction: Kysely<Schema>,
  submission: Omit<NewSubmission, 'source'>,
  kept: readonly { readonly id: string; readonly type: NewSubmission['source']['type'] }[],
): Promise<readonly string[]> {
  const priced = kept.filter(({ type }) => !FREE.has(type));
  if (priced.length === 0) return kept.map(({ id }) => id);
  const { scope, author, isAddressed } = submission;
  const spender = { ...scope, person: author.id };
  const quota = quotasOf(scope).links;
  const { links: spent } = await spentOn(transaction, spender, now());
  const after = (count: number) => ({
    person: spent.person + count,
    channel: spent.channel + count,
    workspace: spent.workspace + count,
  });
  const firstLeft = priced.findIndex((_, place) => usedUp(quota, after(place)) !== null);
  const left = firstLeft === -1 ? [] : priced.slice(firstLeft);
  const links = priced.length - left.length;
  if (links > 0) await spend(transaction, spender, { links }, now());
  const end = usedUp(quota, after(links));
  if (left.length > 0 && end !== null) {
    for (const { id } of left) await endSubmission(transaction, id, { state: 'refused' });
    const isNews = await isToBeTold(transaction, spender, now());
    if (isAddressed || isNews)
      await enqueueDelivery({ queue }, transaction, { ...submission, id: left[0]?.id ?? '' }, sayUsedUp(end));
  }
  const refused = new Set(left.map(({ id }) => id));
  return kept.flatMap(({ id }) => (refused.has(id) ? [] : [id]));
}

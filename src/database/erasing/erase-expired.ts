import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../connection-failure.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { eraseArticles } from './erase.ts';

/** In one transaction, during which nothing is added to the channel's ledger. */
const BATCH = 50;

/** A channel that keeps articles for so long. */
export interface KeepingChannel {
  readonly scope: Scope;
  readonly keepMonths: number;
}

/** The channels that do not keep everything for ever. @throws DatabaseError */
export function channelsThatExpire(db: Kysely<Schema>): Promise<readonly KeepingChannel[]> {
  return whileReachable(async () => {
    const rows = await db
      .selectFrom('channels')
      .select(['platform', 'workspace', 'channel', 'keep_months'])
      .where('keep_months', 'is not', null)
      .execute();
    return rows.flatMap(({ keep_months: keepMonths, ...scope }) =>
      keepMonths === null ? [] : [{ scope, keepMonths }],
    );
  });
}

/** How many of a channel's articles were briefed before an instant. @throws DatabaseError */
export function countOlder(db: Kysely<Schema>, scope: Scope, before: Date): Promise<number> {
  return whileReachable(async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from articles article
      where ${inChannel('article', scope)} and created_at < ${before}`.execute(db);
    return rows[0]?.count ?? 0;
  });
}

export interface ErasedBatch {
  readonly articles: number;
  readonly submissions: number;
  /** The ids of submissions and deliveries whose jobs have nothing left to do. */
  readonly jobs: readonly string[];
}

/**
 * Erases a batch of what a channel was given before an instant: articles with everything made of them, then what people
 * asked and what Readout answered, then digests. What is under way stays. In the caller's transaction.
 * @returns nothing in it: nothing is left
 */
export async function eraseExpired(transaction: Kysely<Schema>, scope: Scope, before: Date): Promise<ErasedBatch> {
  const { rows: articles } = await sql<{ id: string }>`
    select id from articles article where ${inChannel('article', scope)} and created_at < ${before}
    order by created_at limit ${BATCH}`.execute(transaction);
  if (articles.length > 0) {
    const articleIds = articles.map(({ id }) => id);
    const jobs = await eraseArticles(transaction, scope, { articleIds, submissionIds: [] });
    return { articles: articleIds.length, submissions: 0, jobs };
  }
  const { rows: submissions } = await sql<{ id: string }>`
    select id from submissions submission where ${inChannel('submission', scope)} and created_at < ${before}
      and state <> 'taken' and briefing_id is null
      and not exists (select from deliveries where submission_id = submission.id and state in ('waiting', 'posting'))
    limit ${BATCH}`.execute(transaction);
  if (submissions.length > 0) {
    const submissionIds = submissions.map(({ id }) => id);
    const jobs = await eraseArticles(transaction, scope, { articleIds: [], submissionIds });
    return { articles: 0, submissions: submissionIds.length, jobs };
  }
  await sql`delete from digests digest where ${inChannel('digest', scope)} and due_at < ${before}
    and state <> 'due'`.execute(transaction);
  await sql`delete from deliveries delivery where ${inChannel('delivery', scope)} and created_at < ${before}
    and state in ('sent', 'dead') and briefing_id is null and submission_id is null`.execute(transaction);
  return { articles: 0, submissions: 0, jobs: [] };
}

/** Records what was erased, in the transaction that erases it. */
export async function noteErasure(
  transaction: Kysely<Schema>,
  { scope: { platform, workspace, channel }, keepMonths }: KeepingChannel,
  before: Date,
  { articles, submissions }: ErasedBatch,
): Promise<void> {
  await transaction
    .insertInto('erasures')
    .values({ platform, workspace, channel, keep_months: keepMonths, older_than: before, articles, submissions })
    .execute();
}

/** How many articles a channel's age limit has erased so far. @throws DatabaseError */
export function erasedByAge(db: Kysely<Schema>, scope: Scope): Promise<number> {
  return whileReachable(async () => {
    const { rows } = await sql<{ count: number }>`
      select coalesce(sum(articles), 0)::int as count from erasures erasure
      where ${inChannel('erasure', scope)}`.execute(db);
    return rows[0]?.count ?? 0;
  });
}

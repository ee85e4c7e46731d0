import { type Kysely, sql } from 'kysely';
import { canonicalOfLink } from '../../articles/canonical-url.ts';
import type { Scope } from '../../chat/scope.ts';
import { sourceKey } from '../articles.ts';
import { inChannel } from '../in-channel.ts';
import { forgetMoves } from '../ledger/keep-moves.ts';
import { lockLedger } from '../ledger/lock-ledger.ts';
import { pruneLedger } from '../ledger/prune-ledger.ts';
import type { Schema } from '../schema.ts';
import type { Forgettable } from './find-forgettable.ts';
import { EVERYTHING, layTombstones, messageKey } from './tombstones.ts';
import { withdrawPosted } from './withdraw-posted.ts';

/**
 * Erases a channel's articles with everything made from them, and submissions with the articles that no other
 * submission led to. Runs in the caller's transaction. A job that is about to store something for them waits, and then
 * stores nothing.
 * @returns the ids of the submissions and deliveries erased, whose jobs have nothing left to do
 */
export async function eraseArticles(
  transaction: Kysely<Schema>,
  scope: Scope,
  given: Pick<Forgettable, 'articleIds' | 'submissionIds'>,
): Promise<readonly string[]> {
  const { submissionIds } = given;
  await lockLedger(transaction, scope);
  // A job may have stored its article since the caller looked up which ones to erase.
  const articleIds = [...new Set([...given.articleIds, ...(await articlesOnlyOf(transaction, scope, submissionIds))])];
  const articles = sql`${[...articleIds]}::uuid[]`;
  const keys = await articleKeys(transaction, scope, articleIds);
  const named = await namedIn(transaction, articleIds);

  // In this order, because a job that answers locks its submission before the briefing.
  const first = await eraseSubmissions(transaction, scope, sql`submission.id = any(${[...submissionIds]}::uuid[])`);
  const { rows: briefings } = await sql<{ id: string }>`
    select id from briefings briefing where ${inChannel('briefing', scope)} and article_id = any(${articles})
    for update`.execute(transaction);
  const briefingIds = briefings.map(({ id }) => id);
  const others = await eraseSubmissions(transaction, scope, sql`submission.briefing_id = any(${briefingIds}::uuid[])`);
  const deliveries = await eraseDeliveries(transaction, scope, sql`delivery.briefing_id = any(${briefingIds}::uuid[])`);
  await forgetMoves(transaction, articleIds);
  await sql`delete from articles article where ${inChannel('article', scope)} and id = any(${articles})`.execute(
    transaction,
  );
  await pruneLedger(transaction, scope, named);
  await layTombstones(transaction, scope, [...keys, ...first.keys, ...others.keys]);
  return [...first.jobs, ...others.jobs, ...deliveries];
}

/** The tables with a channel's knowledge, referenced tables first. */
export const ERASED_TABLES = [
  'digests',
  'article_copies',
  'articles',
  'briefings',
  'submissions',
  'deliveries',
  'reports',
  'corrections',
  'ledger_sentences',
  'ledger_articles',
  'ledger_mentions',
  'ledger_retractions',
  'ledger_positions',
  'ledger_sticking_points',
  'ledger_actor_keys',
  'ledger_matter_keys',
  'ledger_actors',
  'ledger_matters',
  // What triggers counted of the others: by then nothing.
  'usage_days',
] as const satisfies readonly (keyof Schema)[];
/** What else there is of a channel, as long as its workspace has Readout: settings, and counts without any words. */
const HOUSE_TABLES = ['channels', 'refusals', 'spending', 'erasures', 'digest_schedules'] as const;
/** Tombstones, and what people wrote in the local channel, stay in any case. */
export const KEPT_TABLES = [...HOUSE_TABLES, 'tombstones', 'local_messages', 'local_files'] as const;

/** Erases everything a channel knows, in the caller's transaction. Its settings stay. @returns as `eraseArticles` */
export async function eraseChannel(transaction: Kysely<Schema>, scope: Scope): Promise<readonly string[]> {
  await lockLedger(transaction, scope);
  const { jobs, keys } = await eraseSubmissions(transaction, scope, sql`true`);
  const deliveries = await eraseDeliveries(transaction, scope, sql`true`);
  for (const table of ERASED_TABLES)
    await sql`delete from ${sql.table(table)} as item where ${inChannel('item', scope)}`.execute(transaction);
  await layTombstones(transaction, scope, [EVERYTHING, ...keys]);
  return [...jobs, ...deliveries];
}

/** Erases all channels of a workspace, settings included. @returns as `eraseArticles` */
export async function eraseWorkspace(
  transaction: Kysely<Schema>,
  { platform, workspace }: Omit<Scope, 'channel'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ channel: string }>`
    select channel from submissions where platform = ${platform} and workspace = ${workspace}
    union select channel from articles where platform = ${platform} and workspace = ${workspace}
    union select channel from deliveries where platform = ${platform} and workspace = ${workspace}
    order by channel`.execute(transaction);
  const jobs: string[] = [];
  for (const { channel } of rows) jobs.push(...(await eraseChannel(transaction, { platform, workspace, channel })));
  for (const table of [...ERASED_TABLES, ...HOUSE_TABLES])
    await sql`delete from ${sql.table(table)} where platform = ${platform} and workspace = ${workspace}`.execute(
      transaction,
    );
  await layTombstones(transaction, { platform, workspace, channel: '' }, [EVERYTHING]);
  return jobs;
}

/** @returns their ids and those of their deliveries, and the keys for tombstones */
async function eraseSubmissions(transaction: Kysely<Schema>, scope: Scope, which: ReturnType<typeof sql>) {
  const { rows } = await sql<{ id: string; message: string; source_key: string; url: string | null }>`
    select id, message, source_key, source ->> 'url' as url from submissions submission
    where ${inChannel('submission', scope)} and ${which} for update`.execute(transaction);
  const ids = rows.map(({ id }) => id);
  const deliveries = await eraseDeliveries(transaction, scope, sql`delivery.submission_id = any(${ids}::uuid[])`);
  await sql`delete from submissions submission where ${inChannel('submission', scope)}
    and id = any(${ids}::uuid[])`.execute(transaction);
  const links = rows.flatMap(({ url }) => (url === null ? [] : addressKeys(url)));
  return {
    jobs: [...ids, ...deliveries],
    keys: [...links, ...rows.map(({ message, source_key }) => messageKey(message, source_key))],
  };
}

async function eraseDeliveries(transaction: Kysely<Schema>, scope: Scope, which: ReturnType<typeof sql>) {
  const { rows } = await sql<{ id: string }>`
    delete from deliveries delivery where ${inChannel('delivery', scope)} and ${which} returning id`.execute(
    transaction,
  );
  const ids = rows.map(({ id }) => id);
  await withdrawPosted(transaction, scope, ids);
  return ids;
}

/** The articles these submissions led to, and no other. */
async function articlesOnlyOf(transaction: Kysely<Schema>, scope: Scope, submissionIds: readonly string[]) {
  const given = sql`any(${[...submissionIds]}::uuid[])`;
  const { rows } = await sql<{ id: string }>`
    select briefing.article_id as id from briefings briefing
    join submissions submission on submission.briefing_id = briefing.id
    where ${inChannel('submission', scope)} and briefing.article_id in (
      select given.article_id from submissions own join briefings given on given.id = own.briefing_id
      where own.id = ${given})
    group by briefing.article_id having bool_and(submission.id = ${given})`.execute(transaction);
  return rows.map(({ id }) => id);
}

/** Every key by which an article may be recognised when it is posted again. */
async function articleKeys(transaction: Kysely<Schema>, scope: Scope, ids: readonly string[]) {
  const { rows } = await sql<{ url: string | null; canonical_url: string | null; content_hash: string }>`
    select url, canonical_url, content_hash from articles article
    where ${inChannel('article', scope)} and id = any(${[...ids]}::uuid[])`.execute(transaction);
  return rows.flatMap((row) => [
    row.content_hash,
    ...[row.url, row.canonical_url].flatMap((url) => (url === null ? [] : addressKeys(url))),
  ]);
}

function addressKeys(url: string): readonly string[] {
  return [sourceKey(url, ''), ...(URL.canParse(url) ? [sourceKey(canonicalOfLink(url), '')] : [])];
}

/** The actors and matters the articles name, to be checked once the articles are gone. */
async function namedIn(transaction: Kysely<Schema>, ids: readonly string[]) {
  const articles = sql`${[...ids]}::uuid[]`;
  const { rows: actors } = await sql<{ id: string }>`
    select distinct unnest(array[actor_id, briefed_actor_id])::text as id from ledger_positions
    where article_id = any(${articles})
    union select actor_id::text from ledger_mentions where article_id = any(${articles})`.execute(transaction);
  const { rows: matters } = await sql<{ id: string }>`
    select distinct unnest(array[matter_id, filed_matter_id])::text as id from ledger_positions
    where article_id = any(${articles}) and (matter_id is not null or filed_matter_id is not null)
    union select matter_id::text from ledger_sticking_points where article_id = any(${articles}) and matter_id is not null`.execute(
    transaction,
  );
  return { actorIds: actors.map(({ id }) => id), matterIds: matters.map(({ id }) => id) };
}

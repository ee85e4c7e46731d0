import type { ExpressionBuilder, Kysely } from 'kysely';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { Scope } from '../chat/scope.ts';
import { DatabaseError } from '../errors.ts';
import { keepArticle, sourceKey, toArticle } from './articles.ts';
import { briefingSchema } from './briefing-schema.ts';
import { whileReachable } from './connection-failure.ts';
import { type Claim, refuseForgotten } from './erasing/tombstones.ts';
import { addToLedger } from './ledger/add-to-ledger.ts';
import { lockLedger } from './ledger/lock-ledger.ts';
import type { Schema } from './schema.ts';
import { toStorableJson } from './storable.ts';

/** How far back labels are looked for, and how many of them an analyst is told. */
const KNOWN_ISSUES = { briefings: 15, labels: 40 } as const;

export interface BriefingEntry {
  readonly article: Article;
  /** The analyst's name and version, as the analyst gives them. */
  readonly analyst: string;
  readonly analystVersion: string;
  readonly briefing: Briefing;
}

export interface StoredBriefing extends BriefingEntry {
  readonly id: string;
  /** When it came to this channel. */
  readonly createdAt: Date;
}

/** What a briefing is recognised by: the same canonical address or the same text, read by the same analyst. */
export interface BriefingKey {
  readonly canonicalUrl: string | null;
  /** null where the article was not read yet. */
  readonly contentHash: string | null;
  readonly analystVersion: string;
}

/**
 * Stores an article, its briefing and what the channel's ledger learns from it, in one transaction, or in the caller's
 * where `db` is one.
 * A channel has one briefing of an article by one version of an analyst: whoever comes second, were it at the same
 * moment in another process, gets the first one's id and `isNew` false.
 * @param addedAt when the channel gets it
 * @param claim for which submission; without one it is stored whatever was forgotten
 * @throws DatabaseError where the database does not answer; ForgottenError where the article, or the submission, was
 * forgotten since it was taken
 */
export function saveBriefing(
  db: Kysely<Schema>,
  scope: Scope,
  entry: BriefingEntry,
  addedAt = new Date(),
  claim?: Claim,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  return whileReachable(() =>
    inTransaction(db, (transaction) => insertBriefing(transaction, scope, entry, addedAt, claim)),
  );
}

/**
 * The channel's briefing of the same canonical address or the same text; null where there is none.
 * @throws DatabaseError where the database does not answer, or what it holds cannot be read.
 */
export function findBriefing(db: Kysely<Schema>, scope: Scope, key: BriefingKey): Promise<StoredBriefing | null> {
  return whileReachable(() => findFirst(db, scope, key, 'channel'));
}

/**
 * As `findBriefing`, and where another channel of the workspace has the briefing, copies it to this one, so that the
 * article is not analysed twice. `url` is the address as it was posted here: nothing of the other channel's posting
 * (address, time, place) comes along.
 */
export function reuseBriefing(
  db: Kysely<Schema>,
  scope: Scope,
  key: BriefingKey & { readonly url: string | null },
  claim?: Claim,
): Promise<StoredBriefing | null> {
  return whileReachable(() =>
    inTransaction(db, async (transaction) => {
      const own = await findFirst(transaction, scope, key, 'channel');
      if (own !== null) return own;
      const other = await findFirst(transaction, scope, key, 'workspace');
      if (other === null) return null;
      const entry = { ...other, article: { ...other.article, url: key.url } };
      await insertBriefing(transaction, scope, entry, new Date(), claim);
      return await findFirst(transaction, scope, { ...key, contentHash: other.article.contentHash }, 'channel');
    }),
  );
}

/** One of the channel's briefings; null where the channel has none of this id. @throws DatabaseError */
export function findBriefingById(db: Kysely<Schema>, scope: Scope, id: string): Promise<StoredBriefing | null> {
  return whileReachable(async () => {
    if (!z.uuid().safeParse(id).success) return null;
    const row = await selectStored(db)
      .where((where) => where.and(prefix('briefings', { ...scopeOf(scope), id })))
      .executeTakeFirst();
    return row === undefined ? null : readStored(row);
  });
}

/** The channel's briefings, newest first: of each article the newest one, `limit` in all. */
export function briefingsOf(
  db: Kysely<Schema>,
  scope: Scope,
  { limit }: { readonly limit: number },
): Promise<StoredBriefing[]> {
  return whileReachable(async () => {
    const newest = db
      .selectFrom('briefings')
      .where((where) => where.and(scopeOf(scope)))
      .distinctOn('article_id')
      .select('id')
      .orderBy('article_id')
      .orderBy('created_at', 'desc');
    const rows = await selectStored(db)
      .where('briefings.id', 'in', newest)
      .orderBy('briefings.created_at', 'desc')
      .orderBy('briefings.id')
      .limit(limit)
      .execute();
    return rows.map(readStored);
  });
}

/** Labels of the matters that the channel's latest briefings are about, sticking points first, each once. */
export async function knownIssuesOf(db: Kysely<Schema>, scope: Scope): Promise<string[]> {
  const latest = await briefingsOf(db, scope, { limit: KNOWN_ISSUES.briefings });
  const labels = [
    ...latest.flatMap(({ briefing }) => briefing.stickingPoints.map(({ issue }) => issue)),
    ...latest.flatMap(({ briefing }) => briefing.positions.map(({ issue }) => issue)),
  ];
  return [...new Set(labels)].slice(0, KNOWN_ISSUES.labels);
}

/** Stores it, and in the same step whom it is for, so that whoever forgets the submission finds it. */
async function insertBriefing(
  db: Kysely<Schema>,
  scope: Scope,
  entry: BriefingEntry,
  addedAt: Date,
  claim: Claim | undefined,
) {
  if (claim !== undefined) {
    // The lock comes first: what is being forgotten now is gone before this looks.
    await lockLedger(db, scope);
    const { canonicalUrl, url, contentHash } = entry.article;
    const addresses = [canonicalUrl, url].flatMap((address) => (address === null ? [] : [sourceKey(address, '')]));
    await refuseForgotten(db, scope, claim, [contentHash, ...addresses]);
  }
  const stored = await insertRows(db, scope, entry, addedAt);
  if (claim !== undefined)
    await db.updateTable('submissions').set({ briefing_id: stored.id }).where('id', '=', claim.submissionId).execute();
  return stored;
}

async function insertRows(db: Kysely<Schema>, scope: Scope, entry: BriefingEntry, addedAt: Date) {
  const { article, analyst, analystVersion, briefing } = entry;
  const kept = await keepArticle(db, scope, article);
  const source_key = sourceKey(article.canonicalUrl, article.contentHash);
  const inserted = await db
    .insertInto('briefings')
    .values({
      ...scopeOf(scope),
      article_id: kept.id,
      analyst,
      analyst_version: analystVersion,
      source_key,
      briefing: toStorableJson(briefing),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted !== undefined) {
    await addToLedger(db, scope, { briefingId: inserted.id, articleId: kept.id, article, briefing, addedAt });
    return { id: inserted.id, isNew: true };
  }

  // Somebody briefed another text of the same address first. Ours would stay without a briefing.
  if (kept.isNew) await db.deleteFrom('articles').where('id', '=', kept.id).execute();
  const first = await db
    .selectFrom('briefings')
    .select('id')
    .where((where) => where.and({ ...scopeOf(scope), analyst_version: analystVersion }))
    .where((where) => where.or({ source_key, article_id: kept.id }))
    .orderBy('created_at')
    .executeTakeFirst();
  if (first === undefined) throw new DatabaseError('The briefing was erased while it was stored.', { retryable: true });
  return { id: first.id, isNew: false };
}

async function findFirst(
  db: Kysely<Schema>,
  scope: Scope,
  { canonicalUrl, contentHash, analystVersion }: BriefingKey,
  reach: 'channel' | 'workspace',
): Promise<StoredBriefing | null> {
  const { platform, workspace, channel } = scope;
  const area = { platform, workspace, ...(reach === 'channel' ? { channel } : {}) };
  type Where = ExpressionBuilder<Schema, 'briefings' | 'articles'>;
  const first = async (matches: (where: Where) => ReturnType<Where['and']>) => {
    const row = await selectStored(db)
      .where((where) => where.and(prefix('briefings', { ...area, analyst_version: analystVersion })))
      .where(matches)
      .orderBy('briefings.created_at')
      .orderBy('briefings.id')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : readStored(row);
  };
  // Two questions, each with an index of its own; joined by "or" they would have none.
  const byAddress =
    canonicalUrl === null
      ? null
      : await first((where) => where.and([where('source_key', '=', sourceKey(canonicalUrl, ''))]));
  if (byAddress !== null || contentHash === null) return byAddress;
  return first((where) => where.and(prefix('articles', { ...area, content_hash: contentHash })));
}

function selectStored(db: Kysely<Schema>) {
  return db
    .selectFrom('briefings')
    .innerJoin('articles', 'articles.id', 'briefings.article_id')
    .select(['briefings.id', 'analyst', 'analyst_version', 'briefing', 'briefings.created_at'])
    .select(['url', 'canonical_url', 'title', 'byline', 'site_name', 'published_at', 'language', 'text'])
    .select(['word_count', 'content_hash']);
}

function readStored(row: Awaited<ReturnType<ReturnType<typeof selectStored>['executeTakeFirstOrThrow']>>) {
  const briefing = briefingSchema.safeParse(row.briefing);
  if (!briefing.success)
    throw new DatabaseError(`The stored briefing ${row.id} cannot be read.`, {
      advice: 'A newer Readout may have written it: update this one.',
      cause: briefing.error,
    });
  return {
    id: row.id,
    article: toArticle(row),
    analyst: row.analyst,
    analystVersion: row.analyst_version,
    briefing: briefing.data,
    createdAt: row.created_at,
  };
}

function scopeOf({ platform, workspace, channel }: Scope): Scope {
  return { platform, workspace, channel };
}

function prefix(table: string, columns: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [`${table}.${name}`, value]));
}

function inTransaction<T>(db: Kysely<Schema>, work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

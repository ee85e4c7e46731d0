import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { copyBands } from '../articles/copy-signature.ts';
import type { Briefing } from '../briefings/briefing.ts';
import { briefingSchema } from '../briefings/briefing-schema.ts';
import { hasOwnLabels } from '../briefings/own-labels.ts';
import { sayCorrection } from '../briefings/saying/say-correction.ts';
import type { Scope } from '../chat/scope.ts';
import { DatabaseError } from '../errors.ts';
import { keepArticle, sourceKey, toArticle } from './articles.ts';
import { whileReachable } from './connection-failure.ts';
import { type Claim, refuseForgotten } from './erasing/tombstones.ts';
import { type BriefingKey, firstBriefing } from './first-briefing.ts';
import { addToLedger } from './ledger/add-to-ledger.ts';
import { lockLedger } from './ledger/lock-ledger.ts';
import type { Schema } from './schema.ts';
import type { ScopedAccess } from './scoped-access.ts';
import { toStorableJson } from './storable.ts';

export interface BriefingEntry {
  readonly article: Article;
  /** The analyst's name and version, as the analyst gives them. */
  readonly analyst: string;
  readonly analystVersion: string;
  readonly briefing: Briefing;
  /** Whether the analyst was told what the channel calls its matters; left out where it wasn't. */
  readonly knewMatters?: boolean;
  /** Whether it is a copy of another channel's, which cost nothing; left out where it isn't. */
  readonly isReused?: boolean;
  /** By which near copies of the article are looked up; worked out when it is stored, where they are left out. */
  readonly bands?: readonly number[];
}

export interface StoredBriefing extends BriefingEntry {
  readonly id: string;
  /** When this channel received it. */
  readonly createdAt: Date;
}

/**
 * Stores an article, its briefing and what it adds to the channel's ledger, in one transaction: the caller's, if `db` is
 * one.
 * A channel has one briefing of an article by one version of an analyst. A second one, even at the same moment from
 * another process, gets the first one's id and `isNew` false.
 * @param addedAt when the channel receives it
 * @param claim the submission it is for; without one it is stored even if the article was erased
 * @throws DatabaseError if the database isn't responding; ForgottenError if the article or the submission was erased
 * since it was submitted
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
 * The channel's briefing of the same canonical address or the same text; null if there is none.
 * @throws DatabaseError if the database isn't responding, or the stored briefing can't be read.
 */
export function findBriefing(db: Kysely<Schema>, scope: Scope, key: BriefingKey): Promise<StoredBriefing | null> {
  return whileReachable(() => findFirst(db, scope, key));
}

/**
 * Like `findBriefing`, but if another channel of the workspace has the briefing, copies it to this one, so that the
 * article isn't analysed twice; not where it may have words of that channel's matters: what a model that knew them wrote,
 * and labels that are not in the article's words. `url` is the address as posted here: nothing about the other channel's
 * post (address, time, place) is copied.
 */
export function reuseBriefing(
  database: Pick<ScopedAccess, 'within'>,
  scope: Scope,
  key: BriefingKey & { readonly url: string | null },
  claim?: Claim,
): Promise<StoredBriefing | null> {
  const { platform, workspace } = scope;
  return whileReachable(async () => {
    const db = database.within(scope);
    const around = database.within({ platform, workspace });
    const first = await firstBriefing(around, scope, key, 'workspace');
    if (first === null) return null;
    if (first.isOwn) return await findStored(db, scopeOf(scope), first.id);
    const other = await findStored(around, { platform, workspace }, first.id);
    // What a channel calls its matters is its own: made anew, the briefing has this channel's words.
    if (other === null || !hasOwnLabels(other.article, other.briefing)) return null;
    const entry = { ...other, article: { ...other.article, url: key.url } };
    return await db.transaction().execute(async (transaction) => {
      await insertBriefing(transaction, scope, { ...entry, isReused: true }, new Date(), claim);
      return await findFirst(transaction, scope, { ...key, contentHash: other.article.contentHash });
    });
  });
}

/** One of the channel's briefings; null if the channel has none with this id. @throws DatabaseError */
export function findBriefingById(db: Kysely<Schema>, scope: Scope, id: string): Promise<StoredBriefing | null> {
  return whileReachable(async () => {
    return z.uuid().safeParse(id).success ? await findStored(db, scopeOf(scope), id) : null;
  });
}

/**
 * The channel's briefings, newest first: only the newest of each article, at most `limit` in all.
 */
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

/** Stores the briefing and links its submission to it in the same step, so that erasing the submission finds it. */
async function insertBriefing(
  db: Kysely<Schema>,
  scope: Scope,
  entry: BriefingEntry,
  addedAt: Date,
  claim: Claim | undefined,
) {
  if (claim !== undefined) {
    // Lock first: whatever is being erased right now is gone before this checks.
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
  const kept = await keepArticle(db, scope, article, entry.bands ?? copyBands(article.text, article.language));
  const source_key = sourceKey(article.canonicalUrl, article.contentHash);
  const inserted = await db
    .insertInto('briefings')
    .values({
      ...scopeOf(scope),
      article_id: kept.id,
      analyst,
      analyst_version: analystVersion,
      knew_matters: entry.knewMatters ?? false,
      is_reused: entry.isReused ?? false,
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

  // Another text at the same address was briefed first. Ours would stay without a briefing.
  if (kept.isNew) await db.deleteFrom('articles').where('id', '=', kept.id).execute();
  const first = await db
    .selectFrom('briefings')
    .select('id')
    .where((where) => where.and({ ...scopeOf(scope), analyst_version: analystVersion }))
    .where((where) => where.or({ source_key, article_id: kept.id }))
    .orderBy('created_at')
    .executeTakeFirst();
  if (first === undefined)
    throw new DatabaseError('The briefing was erased while it was being stored.', { retryable: true });
  return { id: first.id, isNew: false };
}

async function findFirst(db: Kysely<Schema>, scope: Scope, key: BriefingKey): Promise<StoredBriefing | null> {
  const first = await firstBriefing(db, scope, key, 'channel');
  return first === null ? null : await findStored(db, scope, first.id);
}

async function findStored(
  db: Kysely<Schema>,
  area: Pick<Scope, 'platform' | 'workspace'>,
  id: string,
): Promise<StoredBriefing | null> {
  const row = await selectStored(db)
    .where((where) => where.and(prefix('briefings', { ...area, id })))
    .executeTakeFirst();
  return row === undefined ? null : readStored(row);
}

function selectStored(db: Kysely<Schema>) {
  return db
    .selectFrom('briefings')
    .innerJoin('articles', 'articles.id', 'briefings.article_id')
    .select(['briefings.id', 'analyst', 'analyst_version', 'briefing', 'knew_matters', 'briefings.created_at'])
    .select(['url', 'canonical_url', 'title', 'byline', 'site_name', 'published_at', 'language', 'text'])
    .select(['word_count', 'content_hash', 'published_from', 'modified_at', 'left_out', 'corrections']);
}

function readStored(row: Awaited<ReturnType<ReturnType<typeof selectStored>['executeTakeFirstOrThrow']>>) {
  const briefing = briefingSchema.safeParse(row.briefing);
  if (!briefing.success)
    throw new DatabaseError(`Can’t read the stored briefing ${row.id}.`, {
      advice: 'A newer version of Readout may have written it. Update this one.',
      cause: briefing.error,
    });
  return {
    id: row.id,
    article: toArticle(row),
    analyst: row.analyst,
    analystVersion: row.analyst_version,
    briefing: withCorrections(briefing.data, row.corrections),
    knewMatters: row.knew_matters,
    createdAt: row.created_at,
  };
}

/** What was put right after the briefing was made stands in its receipt, too. */
function withCorrections(briefing: Briefing, corrections: readonly string[]): Briefing {
  const { receipt } = briefing;
  const missing = corrections.map(sayCorrection).filter((note) => !receipt.notes.includes(note));
  return missing.length === 0
    ? briefing
    : { ...briefing, receipt: { ...receipt, notes: [...missing, ...receipt.notes] } };
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

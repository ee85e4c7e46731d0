import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { ReadoutError } from '../errors.ts';
import type { Log } from '../log.ts';
import { findBriefingById } from './briefings.ts';
import { whileReachable } from './connection-failure.ts';
import { addToLedger, toFile } from './ledger/add-to-ledger.ts';
import { fileArticle } from './ledger/file-article.ts';
import { lockLedger } from './ledger/lock-ledger.ts';
import type { Schema } from './schema.ts';
import type { ScopedAccess } from './scoped-access.ts';

const LIMITS = {
  /** Briefings looked up at once, by id. */
  BATCH: 5_000,
  /** Between two briefings, so that queries in the meantime don't have to wait. */
  PAUSE_MS: 20,
  /** Failed tries in a row because the database isn't responding. */
  TRIES: 5,
  RETRY_MS: 2_000,
} as const;

export interface LedgerFilling {
  /** Resolves when everything is in the ledger, or it was stopped. @returns how many articles were added */
  readonly done: Promise<number>;
  /** Stops after the current briefing. The next start continues from there. */
  stop(): Promise<void>;
}

/**
 * Adds briefings stored before there was a ledger, in the background: the newest of each article, oldest first, one
 * transaction each; then files statements stored before there were matters. It only checks what the ledger lacks, so it
 * can be stopped at any time, and several processes can run it at once. A briefing that can't be read is logged and skipped.
 */
export function fillLedger(database: ScopedAccess, log: Log): LedgerFilling {
  const stopping = new AbortController();
  const done = fill(database, log, stopping.signal).catch((error: unknown) => {
    log.error({ error }, 'could not add older briefings to the ledger; the next start continues');
    return 0;
  });
  return {
    done,
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

async function fill(database: ScopedAccess, log: Log, signal: AbortSignal): Promise<number> {
  const db = database.acrossChannels;
  const added = await each(db, signal, findMissing, (missing) => add(database, missing, log));
  if (added > 0) log.info({ articles: added }, 'added older briefings to the ledger');
  const filed = await each(db, signal, findUnfiled, (unfiled) => fileOlder(database, unfiled, log));
  if (filed > 0) log.info({ articles: filed }, 'filed older statements under matters');
  return added;
}

/** Does one after the other, with a pause after each. @returns how many were done */
async function each(
  db: Kysely<Schema>,
  signal: AbortSignal,
  find: (db: Kysely<Schema>, after: Older | null) => Promise<readonly Older[]>,
  take: (older: Older) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  let failed = 0;
  let after: Older | null = null;
  while (!signal.aborted) {
    try {
      const batch: readonly Older[] = await find(db, after);
      if (batch.length === 0) break;
      for (const older of batch) {
        if (signal.aborted) return done;
        if (await take(older)) done += 1;
        [after, failed] = [older, 0];
        await sleep(LIMITS.PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    } catch (error) {
      failed += 1;
      if (!(error instanceof ReadoutError && error.retryable) || failed === LIMITS.TRIES) throw error;
      await sleep(LIMITS.RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
  return done;
}

interface Older extends Scope {
  /** The briefing's. */
  readonly id: string;
  readonly article_id: string;
  /** As PostgreSQL formats it: a Date would lose the microseconds. */
  readonly created: string;
}

async function findMissing(db: Kysely<Schema>, after: Older | null): Promise<readonly Older[]> {
  const later = after === null ? sql`true` : sql`(created_at, id) > (${after.created}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await whileReachable(() =>
    sql<Older>`
      select id, article_id, platform, workspace, channel, created_at::text as created from (
        select distinct on (article_id) * from briefings
        where not exists (select from ledger_articles known where known.article_id = briefings.article_id)
        order by article_id, created_at desc, id
      ) newest where ${later} order by created_at, id limit ${LIMITS.BATCH}`.execute(db),
  );
  return rows;
}

/** The ledger's articles whose statements were stored before there were matters, in the order they came. */
async function findUnfiled(db: Kysely<Schema>, after: Older | null): Promise<readonly Older[]> {
  const later =
    after === null ? sql`true` : sql`(added_at, briefing_id) > (${after.created}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await whileReachable(() =>
    sql<Older>`
      select briefing_id as id, article_id, platform, workspace, channel, added_at::text as created
      from ledger_articles where not is_filed and ${later}
      order by added_at, briefing_id limit ${LIMITS.BATCH}`.execute(db),
  );
  return rows;
}

/** @returns false if the article was filed or erased by now, or its briefing can't be read */
async function fileOlder(database: ScopedAccess, older: Older, log: Log): Promise<boolean> {
  const { id, article_id } = older;
  return await inLedger(database, older, log, async (transaction, scope) => {
    const row = await transaction
      .selectFrom('ledger_articles')
      .select('date')
      .where((where) => where.and({ ...scope, article_id, is_filed: false }))
      .executeTakeFirst();
    const stored = row === undefined ? null : await findBriefingById(transaction, scope, id);
    if (row === undefined || stored === null) return false;
    const { article, briefing } = stored;
    await fileArticle(transaction, scope, toFile(article_id, row.date, article, briefing));
    return true;
  });
}

/** @returns false if the ledger has the article by now, or its briefing is gone or can't be read */
async function add(database: ScopedAccess, missing: Older, log: Log): Promise<boolean> {
  const { id, article_id } = missing;
  return await inLedger(database, missing, log, async (transaction, scope) => {
    const known = await transaction
      .selectFrom('ledger_articles')
      .select('article_id')
      .where((where) => where.and({ ...scope, article_id }))
      .executeTakeFirst();
    // A newer briefing may have been added in the meantime; it stays.
    const stored = known === undefined ? await findBriefingById(transaction, scope, id) : null;
    if (stored === null) return false;
    const { article, briefing, createdAt: addedAt } = stored;
    await addToLedger(transaction, scope, { briefingId: id, articleId: article_id, article, briefing, addedAt });
    return true;
  });
}

/** Works on a channel's ledger, in a transaction that locks it. A briefing that can't be read is logged and skipped. */
async function inLedger(
  database: ScopedAccess,
  { id: briefing, platform, workspace, channel }: Older,
  log: Log,
  work: (transaction: Kysely<Schema>, scope: Scope) => Promise<boolean>,
): Promise<boolean> {
  const scope = { platform, workspace, channel };
  try {
    return await whileReachable(() =>
      database
        .within(scope)
        .transaction()
        .execute(async (transaction) => {
          await lockLedger(transaction, scope);
          return await work(transaction, scope);
        }),
    );
  } catch (error) {
    if (error instanceof ReadoutError && error.retryable) throw error;
    log.warn({ error, briefing }, 'could not add a briefing to the ledger');
    return false;
  }
}

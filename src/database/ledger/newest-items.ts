import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { PositionFilter } from '../../ledger/queries.ts';
import type { Schema } from '../schema.ts';
import { isArticleId } from './ledger-ids.ts';
import { CLOSED_MATTERS, inPeriod, inScope } from './row-conditions.ts';
import { rowsOfActor, rowsOfIssue } from './same-named.ts';

/** Tables whose rows have a date and an issue. */
interface ItemTable {
  readonly table: 'ledger_positions' | 'ledger_sticking_points';
  /** Of a row called `item`, and of what is joined to it. */
  readonly columns: RawBuilder<unknown>;
  readonly joins?: RawBuilder<unknown>;
  /** Which of the rows count, of one called `item`. */
  readonly where: RawBuilder<unknown>;
}

/** The newest items that match a filter, newest first. */
export async function newestItems<Row>(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { table, columns, joins = sql``, where }: ItemTable,
  filter: PositionFilter,
): Promise<readonly Row[]> {
  const parts = await partsOf(db, scope, filter);
  if (parts === null) return [];
  const open = filter.isOpen === true ? await notClosed(db, scope) : sql`true`;
  const wanted = sql`${parts.where} and ${where} and ${open} and ${inPeriod(filter)}`;
  const newest = parts.count === 1 ? newestOfOne : newestOfEach;
  const { rows } = await sql<Row>`
    select ${columns} from (${newest(table, parts.from, wanted, filter.limit)}) item ${joins}
    order by item.date desc, item.id desc`.execute(db);
  return rows;
}

/** That an `item` is of no matter that people closed: few are. */
async function notClosed(db: Kysely<Schema>, scope: LedgerScope): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ id: string }>`
    select closed.id::text as id from (${CLOSED_MATTERS} and ${inScope('matter', scope)}) closed`.execute(db);
  const ids = rows.map(({ id }) => id);
  return ids.length === 0 ? sql`true` : sql`(item.matter_id is null or item.matter_id <> all(${ids}::bigint[]))`;
}

/** Partitions of a table, called by their columns in `where`. */
interface Parts {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly count: number;
}

/** The partitions to read the newest rows of, each covered by an index in the right order; null if there are none. */
async function partsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { actorId, issueId, articleId }: Pick<PositionFilter, 'actorId' | 'issueId' | 'articleId'>,
): Promise<Parts | null> {
  if (articleId !== undefined && !isArticleId(articleId)) return null;
  const [actors, issues] = await Promise.all([
    actorId === undefined ? null : rowsOfActor(db, scope, actorId),
    issueId === undefined ? null : rowsOfIssue(db, scope, issueId),
  ]);
  if (actors?.length === 0 || issues?.length === 0) return null;
  const byIssue = issues === null ? sql`true` : sql`item.matter_id = any(${[...issues]}::bigint[])`;
  if (articleId !== undefined) {
    const byActor = actors === null ? sql`true` : sql`item.actor_id = any(${[...actors]}::bigint[])`;
    return {
      from: sql`(select article_id from ledger_articles part where part.article_id = ${articleId}::uuid and ${inScope('part', scope)}) part`,
      where: sql`item.article_id = part.article_id and ${byActor} and ${byIssue}`,
      count: 1,
    };
  }
  if (actors !== null && issues !== null) {
    return {
      from: sql`unnest(${[...actors]}::bigint[]) as actor (id) cross join unnest(${[...issues]}::bigint[]) as issue (id)`,
      where: sql`item.actor_id = actor.id and item.matter_id = issue.id`,
      count: actors.length * issues.length,
    };
  }
  if (actors !== null)
    return {
      from: sql`unnest(${[...actors]}::bigint[]) as actor (id)`,
      where: sql`item.actor_id = actor.id`,
      count: actors.length,
    };
  if (issues !== null)
    return {
      from: sql`unnest(${[...issues]}::bigint[]) as issue (id)`,
      where: sql`item.matter_id = issue.id`,
      count: issues.length,
    };
  const { platform, workspace, channels } = scope;
  return {
    from: sql`unnest(${[...channels]}::text[]) as part (channel)`,
    where: sql`item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel`,
    count: channels.length,
  };
}

/** The newest `limit` rows of the only partition, read at once: what is found in the index need not be found again. */
function newestOfOne(table: string, part: RawBuilder<unknown>, where: RawBuilder<unknown>, limit: number) {
  return sql`select newest.* from ${part} cross join lateral (
      select item.* from ${sql.table(table)} as item where ${where} order by item.date desc, item.id desc limit ${limit}
    ) newest`;
}

/** The newest `limit` rows across all partitions, newest first. Other rows are only read in the index. */
function newestOfEach(table: string, parts: RawBuilder<unknown>, where: RawBuilder<unknown>, limit: number) {
  return sql`select found.* from (
      select picked.date, picked.id from ${parts} cross join lateral (
        select item.date, item.id from ${sql.table(table)} as item where ${where}
        order by item.date desc, item.id desc limit ${limit}
      ) picked order by picked.date desc, picked.id desc limit ${limit}
    ) newest join ${sql.table(table)} as found on found.id = newest.id`;
}

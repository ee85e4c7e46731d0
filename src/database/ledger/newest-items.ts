import { type Kysely, type RawBuilder, sql } from 'kysely';
import type {
  ArticleReference,
  LedgerActor,
  LedgerIssue,
  LedgerPosition,
  LedgerScope,
  LedgerStickingPoint,
} from '../../ledger/ledger.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import {
  ACTOR_COLUMNS,
  type ActorRow,
  ARTICLE_COLUMNS,
  JOIN_POSTED,
  newestOfEach,
  POSITION_COLUMNS,
  type PositionRow,
  type ReferenceRow,
  STICKING_POINT_COLUMNS,
  type StickingPointRow,
  toActors,
  toPositions,
  toReference,
  toStickingPoints,
} from './read-positions.ts';
import { inScope, isArticleId, isLedgerId, rowsOfActor, rowsOfIssue, sameNamed } from './same-named.ts';

export interface ItemFilter {
  readonly issueId?: string;
  /** ISO 8601 days, both included. */
  readonly since?: string;
  readonly until?: string;
  readonly articleId?: string;
  readonly limit: number;
}

export interface PositionFilter extends ItemFilter {
  readonly actorId?: string;
}

/** Positions as people corrected them, newest first. @throws DatabaseError */
export function positionsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: PositionFilter,
): Promise<readonly LedgerPosition[]> {
  return whileReachable(async () => {
    const parts = await partsOf(db, scope, filter);
    if (parts === null) return [];
    const where = sql`${parts.where} and not item.is_dismissed and ${within(filter.since, filter.until)}`;
    const { rows } = await sql<PositionRow>`
      select ${POSITION_COLUMNS}
      from (${newestOfEach('ledger_positions', parts.from, where, filter.limit)}) item
      order by item.date desc, item.id desc`.execute(db);
    return await toPositions(db, scope, rows);
  });
}

/** Sticking points, newest first. @throws DatabaseError */
export function stickingPointsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: ItemFilter,
): Promise<readonly LedgerStickingPoint[]> {
  return whileReachable(async () => {
    const parts = await partsOf(db, scope, filter);
    if (parts === null) return [];
    const where = sql`${parts.where} and ${within(filter.since, filter.until)}`;
    const { rows } = await sql<StickingPointRow>`
      select ${STICKING_POINT_COLUMNS}
      from (${newestOfEach('ledger_sticking_points', parts.from, where, filter.limit)}) item
      order by item.date desc, item.id desc`.execute(db);
    return await toStickingPoints(db, scope, rows);
  });
}

/** The articles of the ledger, newest first. @throws DatabaseError */
export function articlesOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  filter: { readonly since?: string; readonly until?: string; readonly limit: number },
): Promise<readonly ArticleReference[]> {
  return whileReachable(async () => {
    const { since, until, limit } = filter;
    const { platform, workspace, channels } = scope;
    const { rows } = await sql<ReferenceRow>`
      select ${ARTICLE_COLUMNS} from (
        select picked.* from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
          select * from ledger_articles item
          where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
            and ${within(since, until)}
          order by item.date desc, item.article_id limit ${limit}
        ) picked order by picked.date desc, picked.article_id limit ${limit}
      ) article ${JOIN_POSTED} order by article.date desc, article.article_id`.execute(db);
    return rows.map(toReference);
  });
}

/** The actors named most often first; of one article, or of these ids, where they are given. @throws DatabaseError */
export function actorsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { articleId, ids, limit }: { readonly articleId?: string; readonly ids?: readonly string[]; readonly limit: number },
): Promise<readonly LedgerActor[]> {
  return whileReachable(async () => {
    if (articleId !== undefined && !isArticleId(articleId)) return [];
    const { platform, workspace, channels } = scope;
    const { rows } =
      ids !== undefined
        ? await sql<ActorRow>`
            select ${ACTOR_COLUMNS} from ledger_actors actor
            where actor.id = any(${ids.filter(isLedgerId)}::bigint[]) and ${inScope('actor', scope)}
            order by actor.articles desc, actor.id`.execute(db)
        : articleId === undefined
          ? await sql<ActorRow>`
            with best as (
              select known.key, sum(known.articles) as articles
              from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
                select item.key, item.articles from ledger_actors item
                where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
                  and item.root_id is null and item.articles > 0
                order by item.articles desc, item.id limit ${limit}
              ) known group by known.key order by articles desc, known.key limit ${limit}
            )
            select ${ACTOR_COLUMNS} from best cross join unnest(${[...channels]}::text[]) as part (channel)
            join ledger_actors actor on actor.platform = ${platform} and actor.workspace = ${workspace}
              and actor.channel = part.channel and actor.key = best.key
            where actor.root_id is null and actor.articles > 0
            order by actor.articles desc, actor.id`.execute(db)
          : await sql<ActorRow>`
            select ${ACTOR_COLUMNS} from ledger_actors actor where ${inScope('actor', scope)} and actor.id in (
              select coalesce(named.root_id, named.id) from ledger_mentions mention
              join ledger_actors named on named.id = mention.actor_id
              where mention.article_id = ${articleId}::uuid and ${inScope('mention', scope)}
            ) order by actor.articles desc, actor.id`.execute(db);
    const actors = await toActors(db, scope, rows);
    return actors.toSorted((one, other) => other.articles - one.articles).slice(0, limit);
  });
}

/** The issues spoken of last first. @throws DatabaseError */
export function issuesOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { limit }: { readonly limit: number },
): Promise<readonly LedgerIssue[]> {
  return whileReachable(async () => {
    const { platform, workspace, channels } = scope;
    const { rows } = await sql<IssueRow>`
      select issue.id::text as id, issue.key, issue.label, issue.wordings
      from unnest(${[...channels]}::text[]) as part (channel) cross join lateral (
        select * from ledger_issues item
        where item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel
        order by item.last_seen desc, item.id limit ${limit}
      ) issue order by issue.last_seen desc, issue.id`.execute(db);
    return (await toIssues(db, scope, rows)).slice(0, limit);
  });
}

/** In which articles actors speak: have a position, when. For what was dropped. @throws DatabaseError */
export function speakingOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { since, until, limit }: { readonly since: string; readonly until: string; readonly limit: number },
): Promise<readonly { readonly actorId: string; readonly articleId: string; readonly date: string }[]> {
  return whileReachable(async () => {
    const { rows } = await sql<{ actor_id: string; key: string; article_id: string; date: string }>`
      select root.id::text as actor_id, root.key, item.article_id::text as article_id, max(item.date) as date
      from (
        select actor_id, article_id, date from ledger_positions item
        where ${inScope('item', scope)} and not item.is_dismissed and ${within(since, until)}
        order by item.date desc, item.id desc limit ${limit}
      ) item
      join ledger_actors actor on actor.id = item.actor_id
      join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
      group by root.id, item.article_id`.execute(db);
    const same = await sameNamed(
      db,
      scope,
      'ledger_actors',
      rows.map(({ key }) => key),
    );
    return rows.map(({ actor_id, article_id, date }) => ({
      ...{ actorId: same.get(actor_id) ?? actor_id, articleId: article_id, date },
    }));
  });
}

export interface IssueRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly wordings: readonly string[];
}

export async function toIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly IssueRow[],
): Promise<LedgerIssue[]> {
  const same = await sameNamed(
    db,
    scope,
    'ledger_issues',
    rows.map(({ key }) => key),
  );
  const groups = Map.groupBy(rows, ({ id }) => same.get(id) ?? id);
  return [...groups].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const names = [first, ...others].flatMap(({ label, wordings }) => [label, ...wordings]);
    return { id, label: first.label, wordings: [...new Set(names)].filter((name) => name !== first.label) };
  });
}

/** The parts to take the newest of, so that each has an index in the order wanted; null where there is nothing. */
async function partsOf(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { actorId, issueId, articleId }: Pick<PositionFilter, 'actorId' | 'issueId' | 'articleId'>,
): Promise<{ readonly from: RawBuilder<unknown>; readonly where: RawBuilder<unknown> } | null> {
  if (articleId !== undefined && !isArticleId(articleId)) return null;
  const [actors, issues] = await Promise.all([
    actorId === undefined ? null : rowsOfActor(db, scope, actorId),
    issueId === undefined ? null : rowsOfIssue(db, scope, issueId),
  ]);
  if (actors?.length === 0 || issues?.length === 0) return null;
  const byIssue = issues === null ? sql`true` : sql`item.issue_id = any(${[...issues]}::bigint[])`;
  if (articleId !== undefined) {
    const byActor = actors === null ? sql`true` : sql`item.actor_id = any(${[...actors]}::bigint[])`;
    return {
      from: sql`(select article_id from ledger_articles part where part.article_id = ${articleId}::uuid and ${inScope('part', scope)}) part`,
      where: sql`item.article_id = part.article_id and ${byActor} and ${byIssue}`,
    };
  }
  if (actors !== null && issues !== null) {
    return {
      from: sql`unnest(${[...actors]}::bigint[]) as actor (id) cross join unnest(${[...issues]}::bigint[]) as issue (id)`,
      where: sql`item.actor_id = actor.id and item.issue_id = issue.id`,
    };
  }
  if (actors !== null)
    return { from: sql`unnest(${[...actors]}::bigint[]) as actor (id)`, where: sql`item.actor_id = actor.id` };
  if (issues !== null)
    return { from: sql`unnest(${[...issues]}::bigint[]) as issue (id)`, where: sql`item.issue_id = issue.id` };
  const { platform, workspace, channels } = scope;
  return {
    from: sql`unnest(${[...channels]}::text[]) as part (channel)`,
    where: sql`item.platform = ${platform} and item.workspace = ${workspace} and item.channel = part.channel`,
  };
}

function within(since: string | undefined, until: string | undefined): RawBuilder<unknown> {
  const from = since === undefined ? sql`true` : sql`item.date >= ${since}`;
  return until === undefined ? from : sql`${from} and item.date <= ${until}`;
}

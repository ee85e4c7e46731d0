import { type Kysely, sql } from 'kysely';
import { isVerified } from '../../briefings/briefing.ts';
import { briefingSchema } from '../../briefings/briefing-schema.ts';
import type { Scope } from '../../chat/scope.ts';
import type { DigestArticle, DigestMaterial, NamedActor } from '../../digests/digest.ts';
import { DAY_MS } from '../../language/calendar.ts';
import {
  type LedgerPosition,
  type LedgerRetraction,
  type LedgerScope,
  type LedgerStickingPoint,
  ledgerScopeOf,
} from '../../ledger/ledger.ts';
import { whileReachable } from '../connection-failure.ts';
import { ARTICLE_COLUMNS, JOIN_POSTED, type ReferenceRow, toReference } from '../ledger/read-articles.ts';
import { POSITION_COLUMNS, type PositionRow, toPositions } from '../ledger/read-positions.ts';
import { retractionsOf } from '../ledger/read-retractions.ts';
import { STICKING_POINT_COLUMNS, type StickingPointRow, toStickingPoints } from '../ledger/read-sticking-points.ts';
import { CLOSED_MATTERS, inScope } from '../ledger/row-conditions.ts';
import type { Schema } from '../schema.ts';

const LIMITS = {
  /** Articles of one period; the newest are read. */
  articles: 120,
  /** Articles before the period that its stories may continue, and how many days back they go. */
  earlierArticles: 60,
  earlierDays: 30,
  /** Positions of one article. */
  positionsOfArticle: 60,
  stickingPointsOfArticle: 20,
  retractions: 20,
  /** Older positions for each actor and matter that come up again. */
  earlierOfPair: 3,
  pairs: 400,
} as const;

/** That an `item` is of no matter that people closed. */
const OPEN = sql`not exists (${CLOSED_MATTERS} and matter.id = item.matter_id)`;

const NOTHING: DigestMaterial = {
  articles: [],
  articlesLeft: 0,
  earlierArticles: [],
  positions: [],
  earlierPositions: [],
  retractions: [],
  stickingPoints: [],
};

type Period = { readonly since: Date; readonly until: Date };
type ArticleRow = ReferenceRow & { readonly added_at: Date; readonly briefing: unknown };

/** What was added to a channel's ledger after `since`, up to `until`, and what it knew before. @throws DatabaseError */
export function readDigestMaterial(db: Kysely<Schema>, scope: Scope, period: Period): Promise<DigestMaterial> {
  const area = ledgerScopeOf(scope);
  return whileReachable(async () => {
    const since = new Date(period.since.getTime() - LIMITS.earlierDays * DAY_MS);
    const [rows, earlierRows] = await Promise.all([
      readArticles(db, area, period, LIMITS.articles),
      readArticles(db, area, { since, until: period.since }, LIMITS.earlierArticles),
    ]);
    if (rows.length + earlierRows.length === 0) return NOTHING;
    const ids = rows.map(({ article_id }) => article_id);
    const all = [...earlierRows.map(({ article_id }) => article_id), ...ids];
    const articles = [...earlierRows, ...rows].map(readBriefing);
    const [actors, positions, stickingPoints, retractions] = await Promise.all([
      readActors(db, area, all),
      readPositions(db, area, all),
      readStickingPoints(db, area, all),
      readRetractions(db, area, rows),
    ]);
    const isNow = new Set(ids);
    const now = positions.filter(({ article }) => isNow.has(article.id));
    const before = positions.filter(({ article }) => !isNow.has(article.id));
    const older = now.length === 0 ? [] : await readOlder(db, area, now, period);
    const known = new Set(before.map(({ id }) => id));
    const told = articles.map((article) => toArticle(article, actors));
    return {
      articles: told.slice(earlierRows.length),
      articlesLeft: rows.length < LIMITS.articles ? 0 : (await countArticles(db, area, period)) - rows.length,
      earlierArticles: told.slice(0, earlierRows.length),
      positions: now,
      earlierPositions: [...older.filter(({ id }) => !known.has(id)), ...before],
      retractions,
      stickingPoints,
    };
  });
}

/** The newest of a period, oldest first. */
async function readArticles(
  db: Kysely<Schema>,
  scope: LedgerScope,
  { since, until }: Period,
  limit: number,
): Promise<readonly ArticleRow[]> {
  const { rows } = await sql<ArticleRow>`
    select ${ARTICLE_COLUMNS}, article.added_at, briefings.briefing from (
      select * from ledger_articles item
      where ${inScope('item', scope)} and item.added_at > ${since} and item.added_at <= ${until}
      order by item.added_at desc, item.article_id limit ${limit}
    ) article
    join briefings on briefings.id = article.briefing_id ${JOIN_POSTED}
    order by article.added_at, article.date, article.article_id`.execute(db);
  return rows;
}

async function countArticles(db: Kysely<Schema>, scope: LedgerScope, { since, until }: Period): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ledger_articles item
    where ${inScope('item', scope)} and item.added_at > ${since} and item.added_at <= ${until}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A briefing that can't be read, because a newer Readout wrote it, mustn't cost the channel its digest. */
function readBriefing({ briefing, ...row }: ArticleRow) {
  const read = briefingSchema.safeParse(briefing);
  return { row, briefing: read.success ? read.data : { bottomLine: [], events: [] } };
}

function toArticle(
  { row, briefing }: ReturnType<typeof readBriefing>,
  actors: ReadonlyMap<string, readonly NamedActor[]>,
): DigestArticle {
  const { bottomLine, events } = briefing;
  return {
    reference: toReference(row),
    addedAt: row.added_at,
    // A digest tells of these without a mark.
    bottomLine: bottomLine.filter(isVerified),
    events,
    actors: actors.get(row.article_id) ?? [],
  };
}

interface MentionRow {
  readonly article_id: string;
  readonly id: string;
  readonly name: string;
  readonly kind: NamedActor['kind'];
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** The actors named in the articles, under the names shown. */
async function readActors(
  db: Kysely<Schema>,
  scope: LedgerScope,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedActor[]>> {
  const { rows } = await sql<MentionRow>`
    select distinct mention.article_id::text as article_id, root.id::text as id,
      coalesce(root.given_name, root.name) as name, root.kind, root.role, root.affiliation
    from ledger_mentions mention join ledger_actors actor on actor.id = mention.actor_id
    join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
    where ${inScope('mention', scope)} and mention.article_id = any(${[...articles]}::uuid[])
    order by id`.execute(db);
  const groups = Map.groupBy(rows, ({ article_id }) => article_id);
  return new Map([...groups].map(([id, members]) => [id, members.map(toNamedActor)] as const));
}

function toNamedActor({ id, name, kind, role, affiliation }: MentionRow): NamedActor {
  return { id, name, kind, role, affiliation };
}

async function readPositions(
  db: Kysely<Schema>,
  scope: LedgerScope,
  articles: readonly string[],
): Promise<readonly LedgerPosition[]> {
  const { rows } = await sql<PositionRow>`
    select ${POSITION_COLUMNS} from unnest(${[...articles]}::uuid[]) as part (id) cross join lateral (
      select * from ledger_positions item
      where item.article_id = part.id and ${inScope('item', scope)} and not item.is_dismissed and ${OPEN}
      order by item.id limit ${LIMITS.positionsOfArticle}
    ) item order by item.date, item.id`.execute(db);
  return await toPositions(db, scope, rows);
}

/** Positions from before the period by actors who speak in it, on the same issues: the newest of each. */
async function readOlder(
  db: Kysely<Schema>,
  scope: LedgerScope,
  now: readonly LedgerPosition[],
  { since }: Period,
): Promise<readonly LedgerPosition[]> {
  const pairs = [...new Map(now.map((each) => [`${each.actorId} ${each.issueId}`, each])).values()].slice(
    0,
    LIMITS.pairs,
  );
  const { rows } = await sql<PositionRow>`
    select ${POSITION_COLUMNS} from unnest(
      ${pairs.map(({ actorId }) => actorId)}::bigint[], ${pairs.map(({ issueId }) => issueId)}::bigint[]
    ) as pair (actor_id, matter_id) cross join lateral (
      select position.* from ledger_actors member
      join ledger_positions position on position.actor_id = member.id and position.matter_id = pair.matter_id
      join ledger_articles added on added.article_id = position.article_id
      where (member.id = pair.actor_id or member.root_id = pair.actor_id) and ${inScope('position', scope)}
        and not position.is_dismissed and added.added_at <= ${since}
      order by position.date desc, position.id desc limit ${LIMITS.earlierOfPair}
    ) item order by item.date, item.id`.execute(db);
  return await toPositions(db, scope, rows);
}

/** What these articles take back. */
async function readRetractions(
  db: Kysely<Schema>,
  scope: LedgerScope,
  articles: readonly ArticleRow[],
): Promise<readonly LedgerRetraction[]> {
  const days = articles.map((article) => toReference(article).date).toSorted();
  const [since, until] = [days[0], days.at(-1)];
  if (since === undefined || until === undefined) return [];
  const ids = new Set(articles.map(({ article_id }) => article_id));
  const found = await retractionsOf(db, scope, { since, until, limit: LIMITS.retractions });
  return found.filter(({ article }) => ids.has(article.id));
}

async function readStickingPoints(
  db: Kysely<Schema>,
  scope: LedgerScope,
  articles: readonly string[],
): Promise<readonly LedgerStickingPoint[]> {
  const { rows } = await sql<StickingPointRow>`
    select ${STICKING_POINT_COLUMNS}
    from unnest(${[...articles]}::uuid[]) as part (id) cross join lateral (
      select * from ledger_sticking_points item
      where item.article_id = part.id and ${inScope('item', scope)} and ${OPEN}
      order by item.id limit ${LIMITS.stickingPointsOfArticle}
    ) item order by item.date, item.id`.execute(db);
  return await toStickingPoints(db, scope, rows);
}

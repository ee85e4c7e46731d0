import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Act, ActorKind, Directness, Stance, StickingPointStatus } from '../../briefings/briefing.ts';
import type {
  ArticleReference,
  LedgerActor,
  LedgerPosition,
  LedgerScope,
  LedgerStickingPoint,
} from '../../ledger/ledger.ts';
import type { Schema } from '../schema.ts';
import { sameNamed } from './same-named.ts';

export interface ActorRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly given_name: string | null;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly speaks_for: string | null;
  readonly articles: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

interface ArticleColumns {
  readonly article_id: string;
  readonly title: string;
  readonly site_name: string | null;
  readonly url: string | null;
  readonly article_date: string;
  readonly briefing_id: string;
  readonly message_id: string | null;
}

export interface PositionRow {
  readonly id: string;
  readonly article_id: string;
  readonly actor_id: string;
  readonly issue_id: string;
  readonly act: Act;
  readonly stance: Stance;
  readonly statement: string;
  readonly quote: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly directness: Directness;
  readonly attribution: 'verified' | 'unverified';
  readonly hedge: string | null;
  readonly via: readonly string[];
  readonly date: string;
}

export interface StickingPointRow {
  readonly id: string;
  readonly article_id: string;
  readonly issue_id: string;
  readonly status: StickingPointStatus;
  readonly parties: unknown;
  readonly quote: string;
  readonly via: readonly string[];
  readonly date: string;
}

/** The columns of an article's reference; of `article`, and of `posted` as `JOIN_ARTICLE` makes it. */
export const ARTICLE_COLUMNS = sql`article.article_id::text as article_id, article.title, article.site_name, article.url,
  article.date as article_date, article.briefing_id::text as briefing_id, posted.message_id`;

/** The columns of a position, `item`. Names, issues and articles are looked up by whoever makes it a LedgerPosition. */
export const POSITION_COLUMNS = sql`item.id::text as id, item.article_id::text as article_id,
  item.actor_id::text as actor_id, item.issue_id::text as issue_id, item.act, item.stance, item.statement, item.quote,
  item.span_start, item.span_end, item.directness, item.attribution, item.hedge, item.via, item.date`;

/** The columns of a sticking point, `item`, likewise. */
export const STICKING_POINT_COLUMNS = sql`item.id::text as id, item.article_id::text as article_id,
  item.issue_id::text as issue_id, item.status, item.parties, item.quote, item.via, item.date`;

/** The message the channel reads the briefing in, where it was posted. */
export const JOIN_POSTED = sql`left join lateral (
    select posted_message as message_id from deliveries
    where deliveries.briefing_id = article.briefing_id and deliveries.channel = article.channel
      and deliveries.addressee is null and deliveries.posted_message is not null
    order by created_at limit 1
  ) posted on true`;

export const ACTOR_COLUMNS = sql`actor.id::text as id, actor.key, actor.name, actor.given_name, actor.aliases, actor.kind,
  actor.role, actor.affiliation, actor.speaks_for, actor.articles, actor.first_seen, actor.last_seen`;

const partiesSchema = z.array(z.object({ actor: z.string(), holds: z.string() }));

/**
 * Actors as they are shown: under the name people gave them, with the names of those merged into them, and those of the
 * same name in several channels as one.
 */
export async function toActors(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly ActorRow[],
): Promise<LedgerActor[]> {
  if (rows.length === 0) return [];
  const [same, merged] = await Promise.all([
    sameNamed(
      db,
      scope,
      'ledger_actors',
      rows.map(({ key }) => key),
    ),
    mergedNames(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  const groups = Map.groupBy(rows, ({ id }) => same.get(id) ?? id);
  return [...groups].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const name = first.given_name ?? first.name;
    const names = all.flatMap((row) => [row.name, ...row.aliases, ...(merged.get(row.id) ?? [])]);
    return {
      ...{ id, name, kind: first.kind, role: first.role, affiliation: first.affiliation, speaksFor: first.speaks_for },
      aliases: [...new Set(names)].filter((other) => other !== name),
      articles: all.reduce((sum, { articles }) => sum + articles, 0),
      firstSeen: all.map(({ first_seen }) => first_seen).reduce((one, other) => (one < other ? one : other)),
      lastSeen: all.map(({ last_seen }) => last_seen).reduce((one, other) => (one > other ? one : other)),
    };
  });
}

export async function toPositions(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly PositionRow[],
): Promise<LedgerPosition[]> {
  const [actors, issues, articles] = await Promise.all([
    shownActors(
      db,
      scope,
      rows.map(({ actor_id }) => actor_id),
    ),
    shownIssues(
      db,
      scope,
      rows.map(({ issue_id }) => issue_id),
    ),
    referencesOf(
      db,
      rows.map(({ article_id }) => article_id),
    ),
  ]);
  return rows.flatMap((row) => {
    const [actor, issue, article] = [
      actors.get(row.actor_id),
      issues.get(row.issue_id),
      articles.get(row.article_id),
    ] as const;
    // Removed while it was read.
    if (actor === undefined || issue === undefined || article === undefined) return [];
    return {
      ...{ id: row.id, actorId: actor.id, actor: actor.name, issueId: issue.id, issue: issue.name, article },
      ...{ act: row.act, stance: row.stance, statement: row.statement, quote: row.quote, directness: row.directness },
      ...{ attribution: row.attribution, hedge: row.hedge, via: row.via, date: row.date },
      span: { start: row.span_start, end: row.span_end },
    };
  });
}

export async function toStickingPoints(
  db: Kysely<Schema>,
  scope: LedgerScope,
  rows: readonly StickingPointRow[],
): Promise<LedgerStickingPoint[]> {
  const [issues, articles] = await Promise.all([
    shownIssues(
      db,
      scope,
      rows.map(({ issue_id }) => issue_id),
    ),
    referencesOf(
      db,
      rows.map(({ article_id }) => article_id),
    ),
  ]);
  return rows.flatMap((row) => {
    const [issue, article] = [issues.get(row.issue_id), articles.get(row.article_id)];
    if (issue === undefined || article === undefined) return [];
    return {
      ...{ id: row.id, issueId: issue.id, issue: issue.name, status: row.status, article },
      ...{ parties: partiesSchema.parse(row.parties), quote: row.quote, via: row.via, date: row.date },
    };
  });
}

interface Shown {
  readonly id: string;
  readonly name: string;
}

/** Under whom actors are shown, by their ids. */
async function shownActors(
  db: Kysely<Schema>,
  scope: LedgerScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ id: string; shown: string; key: string; name: string }>`
    select actor.id::text as id, root.id::text as shown, root.key, coalesce(root.given_name, root.name) as name
    from ledger_actors actor join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
    where actor.id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  const same = await sameNamed(
    db,
    scope,
    'ledger_actors',
    rows.map(({ key }) => key),
  );
  return new Map(rows.map(({ id, shown, name }) => [id, { id: same.get(shown) ?? shown, name }]));
}

async function shownIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ id: string; key: string; label: string }>`
    select id::text as id, key, label from ledger_issues where id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  const same = await sameNamed(
    db,
    scope,
    'ledger_issues',
    rows.map(({ key }) => key),
  );
  return new Map(rows.map(({ id, label }) => [id, { id: same.get(id) ?? id, name: label }]));
}

/** Each article once, however many items it has. */
async function referencesOf(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleReference>> {
  const { rows } = await sql<ReferenceRow>`
    select ${ARTICLE_COLUMNS} from ledger_articles article ${JOIN_POSTED}
    where article.article_id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.article_id, toReference(row)]));
}

export function toReference(row: ArticleColumns): ArticleReference {
  return {
    ...{ id: row.article_id, title: row.title, siteName: row.site_name, url: row.url, date: row.article_date },
    ...{ briefingId: row.briefing_id, messageId: row.message_id },
  };
}

export type ReferenceRow = ArticleColumns;

/** The rows of the newest `limit` of each part, newest first. Only the index is read for those that are not among them. */
export function newestOfEach(table: string, parts: RawBuilder<unknown>, where: RawBuilder<unknown>, limit: number) {
  return sql`select found.* from (
      select picked.date, picked.id from ${parts} cross join lateral (
        select item.date, item.id from ${sql.table(table)} as item where ${where}
        order by item.date desc, item.id desc limit ${limit}
      ) picked order by picked.date desc, picked.id desc limit ${limit}
    ) newest join ${sql.table(table)} as found on found.id = newest.id`;
}

async function mergedNames(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ root_id: string; name: string; aliases: readonly string[] }>`
    select root_id::text as root_id, name, aliases from ledger_actors where root_id = any(${[...ids]}::bigint[])
    order by id`.execute(db);
  const groups = Map.groupBy(rows, ({ root_id }) => root_id);
  return new Map([...groups].map(([id, members]) => [id, members.flatMap(({ name, aliases }) => [name, ...aliases])]));
}

/** The rows in parts of at most `size`. */
export function chunks<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, place) =>
    rows.slice(place * size, (place + 1) * size),
  );
}

import { type Kysely, sql } from 'kysely';
import type { ActorKind } from '../../briefings/briefing.ts';
import type { LedgerActor, LedgerScope } from '../../ledger/ledger.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import { isArticleId, isLedgerId } from './ledger-ids.ts';
import { inScope } from './row-conditions.ts';
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

export const ACTOR_COLUMNS = sql`actor.id::text as id, actor.key, actor.name, actor.given_name, actor.aliases, actor.kind,
  actor.role, actor.affiliation, actor.speaks_for, actor.articles, actor.first_seen, actor.last_seen`;

/**
 * Actors, most often named first; only those of one article or with these ids, if given. What is found first is an array,
 * by which PostgreSQL looks up the rest: joined, it would read the whole table. @throws DatabaseError
 */
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
            select ${ACTOR_COLUMNS} from ledger_actors actor
            where ${inScope('actor', scope)} and actor.key = any(array(select key from best))
              and actor.root_id is null and actor.articles > 0
            order by actor.articles desc, actor.id`.execute(db)
          : await sql<ActorRow>`
            select ${ACTOR_COLUMNS} from ledger_actors actor where ${inScope('actor', scope)} and actor.id = any(array(
              select coalesce(named.root_id, named.id) from ledger_mentions mention
              join ledger_actors named on named.id = mention.actor_id
              where mention.article_id = ${articleId}::uuid and ${inScope('mention', scope)}
            )) order by actor.articles desc, actor.id`.execute(db);
    const actors = await toActors(db, scope, rows);
    return actors.toSorted((one, other) => other.articles - one.articles).slice(0, limit);
  });
}

/**
 * Actors as shown: under the name people gave them, with the names of actors merged into them, and combined across
 * channels if they share a name.
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
      rows.map(({ id }) => id),
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

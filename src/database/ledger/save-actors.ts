import { type Kysely, sql } from 'kysely';
import type { Actor, Briefing } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import { type StoredCorrection, splitOff } from '../../ledger/corrections.ts';
import type { LedgerActor } from '../../ledger/ledger.ts';
import {
  type ArticleContext,
  fullerName,
  inMatchingOrder,
  isDescribed,
  knownKeys,
  lookupKeys,
  matchActor,
  speaksFor,
} from '../../ledger/merge-actors.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';
import { insertActorKeys, keysOfActor } from './actor-keys.ts';
import { inChunks } from './in-chunks.ts';
import { correctionsOfActors } from './read-corrections.ts';

/** Most known actors compared per key: a common surname has many. */
const MAX_BEARERS = 200;
/** Most actors of an article considered when resolving "the chief executive". */
const MAX_COMPANY = 300;
/** Most other names saved per actor: a page with a thousand names for somebody isn't worth a thousand keys. */
const MAX_ALIASES = 60;

/** An actor being saved; `row` if the ledger already has it. */
interface Kept extends LedgerActor {
  readonly row: string | null;
  /** The actor it was merged into, if any. */
  readonly root: string | null;
}

/** Saves an article's actors, merged with known ones. @returns ledger ids by the name the briefing uses */
export async function saveActors(
  transaction: Kysely<Schema>,
  scope: Scope,
  { articleId, date, briefing }: { readonly articleId: string; readonly date: string; readonly briefing: Briefing },
): Promise<ReadonlyMap<string, string>> {
  const actors = actorsOfBriefing(briefing);
  if (actors.length === 0) return new Map();
  const corrections = await correctionsOfActors(transaction, scope);
  const kept = byKeys<Kept>(await findCandidates(transaction, scope, actors));
  const named = byKeys(actors.map((actor) => ({ ...actor, id: actor.name })));
  const homes = new Map<string, string>();
  for (const actor of inMatchingOrder(named.all())) {
    const others = isDescribed(actor) ? named.all().slice(0, MAX_COMPANY) : named.sharing(actor);
    const id =
      findHome(kept.sharing(actor), actor, { articleActors: others, date }, corrections) ?? `new ${homes.size}`;
    const before = kept.get(id);
    kept.set(before === undefined ? newActor(id, actor, date) : withNames(before, actor, date));
    homes.set(actor.name, id);
  }
  const touched = new Set(homes.values());
  const rows = await storeActors(
    transaction,
    scope,
    kept.all().filter(({ id }) => touched.has(id)),
  );
  const ids = new Map<string, string>();
  for (const [name, id] of homes) {
    const row = rows.get(id);
    if (row !== undefined) ids.set(name, row);
  }
  const mentions = [...ids].map(([name, actor_id]) => ({
    ...{ ...scope, article_id: articleId, actor_id, name: toStorable(name), date },
  }));
  for (const rows of inChunks(mentions)) {
    await transaction
      .insertInto('ledger_mentions')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await countArticle(transaction, [...new Set(ids.values())], date);
  return ids;
}

/** The briefing's actors, plus actors of positions that aren't among them. */
function actorsOfBriefing({ actors, positions }: Briefing): readonly Actor[] {
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  for (const { actor } of positions) {
    if (!byName.has(actor)) {
      byName.set(actor, { name: actor, aliases: [], kind: 'group', role: null, affiliation: null });
    }
  }
  return [...byName.values()];
}

/** Actors by the keys they are known by: one that shares none of those that another looks up is somebody else. */
function byKeys<A extends Actor & { readonly id: string }>(first: readonly A[]) {
  const actors = new Map<string, A>();
  const ids = new Map<string, Set<string>>();
  const set = (actor: A) => {
    actors.set(actor.id, actor);
    for (const key of knownKeys(actor)) ids.set(key, (ids.get(key) ?? new Set()).add(actor.id));
  };
  for (const actor of first) set(actor);
  return {
    set,
    get: (id: string) => actors.get(id),
    all: () => [...actors.values()],
    sharing(actor: Actor): readonly A[] {
      const sharing = new Set(lookupKeys(actor).flatMap((key) => [...(ids.get(key) ?? [])]));
      return [...sharing].flatMap((id) => actors.get(id) ?? []);
    },
  };
}

/**
 * @param known actors of the ledger that share a key with the actor
 * @param context with the article's actors that share one, including the actor itself; all of them if it has no name
 */
function findHome(
  known: readonly Kept[],
  actor: Actor,
  context: ArticleContext,
  corrections: readonly StoredCorrection[],
): string | null {
  const split = splitOff(toStorable(actor.name), corrections);
  if (split !== null && known.some(({ id }) => id === split)) return split;
  const groups = Map.groupBy(known, ({ id, root }) => root ?? id);
  const shown = [...groups].map(([id, members]) => asOne(id, members));
  const root = matchActor(shown, actor, context);
  if (root === null) return null;
  // Among merged actors, pick the one that matches by itself, so that undoing the merge separates them again.
  const members = groups.get(root) ?? [];
  return matchActor(members, actor, context) ?? (known.some(({ id }) => id === root) ? root : (members[0]?.id ?? null));
}

function asOne(id: string, members: readonly Kept[]): LedgerActor {
  const [first] = members.toSorted((one, other) => Number(other.id === id) - Number(one.id === id));
  if (first === undefined) throw new Error('a group has members');
  const aliases = members.flatMap((member) => [member.name, ...member.aliases]).filter((name) => name !== first.name);
  return { ...first, id, aliases };
}

async function findCandidates(db: Kysely<Schema>, scope: Scope, actors: readonly Actor[]): Promise<readonly Kept[]> {
  const keys = [...new Set(actors.flatMap((actor) => lookupKeys(actor).map(cutKey)))];
  const { rows: found } = await sql<{ id: string }>`
    select distinct picked.actor_id::text as id from unnest(${keys.map((key) => toStorable(key))}::text[]) as wanted (key)
    cross join lateral (
      select actor_id from ledger_actor_keys item
      where item.platform = ${scope.platform} and item.workspace = ${scope.workspace} and item.channel = ${scope.channel}
        and item.key = wanted.key
      order by actor_id limit ${MAX_BEARERS}
    ) picked`.execute(db);
  const rows = await db
    .selectFrom('ledger_actors')
    .selectAll()
    .where((where) => where('id', '=', where.fn.any(sql<string[]>`${found.map(({ id }) => id)}::bigint[]`)))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, row: row.id, root: row.root_id },
    ...{ name: row.name, aliases: row.aliases, kind: row.kind, role: row.role, affiliation: row.affiliation },
    ...{ speaksFor: row.speaks_for, articles: row.articles, firstSeen: row.first_seen, lastSeen: row.last_seen },
  }));
}

function newActor(id: string, actor: Actor, date: string): Kept {
  const { name, aliases, kind, role, affiliation } = actor;
  return {
    ...{ id, row: null, root: null, name, kind, role, affiliation, speaksFor: speaksFor(actor) },
    ...{ aliases: otherNames(name, aliases), articles: 0, firstSeen: date, lastSeen: date },
  };
}

/** The latest role and affiliation are shown; names are only added. */
function withNames(known: Kept, actor: Actor, date: string): Kept {
  const name = known.kind === 'person' ? fullerName(known.name, actor.name) : known.name;
  const isLater = date >= known.lastSeen;
  return {
    ...known,
    name,
    // Taken for a person before.
    kind: foldName(known.name) === foldName(actor.name) && known.kind === 'person' ? actor.kind : known.kind,
    aliases: otherNames(name, [known.name, ...known.aliases, actor.name, ...actor.aliases]),
    role: isLater ? (actor.role ?? known.role) : (known.role ?? actor.role),
    affiliation: isLater ? (actor.affiliation ?? known.affiliation) : (known.affiliation ?? actor.affiliation),
  };
}

function otherNames(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((other) => other !== name).slice(0, MAX_ALIASES);
}

/** @returns rows by the temporary id of an actor */
async function storeActors(
  db: Kysely<Schema>,
  scope: Scope,
  actors: readonly Kept[],
): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  const fresh = actors.filter(({ row }) => row === null);
  for (const some of inChunks(fresh)) {
    const inserted = await db
      .insertInto('ledger_actors')
      .values(
        some.map((actor) => ({
          ...scope,
          name: toStorable(actor.name),
          ...{ key: cutKey(foldName(actor.name)), kind: actor.kind, speaks_for: actor.speaksFor },
          ...{ role: toStorable(actor.role), affiliation: toStorable(actor.affiliation) },
          aliases: actor.aliases.map((alias) => toStorable(alias)),
          ...{ first_seen: actor.firstSeen, last_seen: actor.lastSeen },
        })),
      )
      .returning('id')
      .execute();
    some.forEach((actor, place) => {
      const row = inserted[place]?.id;
      if (row !== undefined) rows.set(actor.id, row);
    });
  }
  const known = actors.flatMap(({ row, ...actor }) => (row === null ? [] : [{ ...actor, row }]));
  for (const { id, row } of known) rows.set(id, row);
  await updateActors(db, known);
  const keys = actors.flatMap((actor) => {
    const row = rows.get(actor.id);
    return row === undefined ? [] : keysOfActor(actor).map((key) => ({ key, actor_id: row }));
  });
  await insertActorKeys(db, scope, keys);
  return rows;
}

async function updateActors(db: Kysely<Schema>, actors: readonly (Omit<Kept, 'row'> & { readonly row: string })[]) {
  if (actors.length === 0) return;
  const given = toStorableJson(
    actors.map(({ row, name, kind, aliases, role, affiliation }) => ({
      id: row,
      name,
      kind,
      key: cutKey(foldName(name)),
      aliases,
      role,
      affiliation,
    })),
  );
  await sql`
    update ledger_actors set name = given.name, kind = given.kind, role = given.role, affiliation = given.affiliation,
      key = case when given_name is null then given.key else ledger_actors.key end,
      aliases = array(select jsonb_array_elements_text(given.aliases))
    from jsonb_to_recordset(${given}::jsonb)
      as given (id bigint, name text, kind text, key text, aliases jsonb, role text, affiliation text)
    where ledger_actors.id = given.id`.execute(db);
}

/** Adds an article to the count of the actors it names, or of those they were merged into. */
async function countArticle(db: Kysely<Schema>, ids: readonly string[], date: string): Promise<void> {
  await sql`
    update ledger_actors set articles = articles + 1, first_seen = case when articles = 0 then ${date} else least(first_seen, ${date}) end,
      last_seen = case when articles = 0 then ${date} else greatest(last_seen, ${date}) end
    where id in (select coalesce(root_id, id) from ledger_actors where id = any(${ids}::bigint[]))`.execute(db);
}

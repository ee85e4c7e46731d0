import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { foldName } from '../../language/fold-name.ts';
import { fullerName } from '../../ledger/merge-actors.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { keysOfActor, replaceActorKeys } from './actor-keys.ts';
import { nameMatters } from './name-matters.ts';
import { OF_MATTERS } from './read-corrections.ts';
import { refreshActors } from './refresh-actors.ts';
import { refreshMatters } from './refresh-matters.ts';

/** Actors and issues in more articles than this keep their names: no single article provided them. */
const MAX_ARTICLES = 300;

/**
 * Removes from the ledger what only erased articles contained: actors and issues that nothing mentions any more, the
 * corrections of such actors, and from the others any names, roles and wordings that no remaining article has.
 */
export async function pruneLedger(
  transaction: Kysely<Schema>,
  scope: Scope,
  { actorIds, matterIds }: { readonly actorIds: readonly string[]; readonly matterIds: readonly string[] },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id::text as id from ledger_actors actor where ${inChannel('actor', scope)} and (
      id = any(${[...actorIds]}::bigint[]) or root_id = any(${[...actorIds]}::bigint[])
      or id in (select root_id from ledger_actors where id = any(${[...actorIds]}::bigint[])))`.execute(transaction);
  const actors = rows.map(({ id }) => id);
  await eraseUnnamed(transaction, actors);
  await sql`
    delete from corrections correction where ${inChannel('correction', scope)}
      and type in ('merge-actors', 'split-actor', 'rename-actor') and exists (
        select from unnest(array[correction ->> 'actorId', correction ->> 'intoId', correction ->> 'newActorId']) as named (id)
        where named.id is not null and not exists (select from ledger_actors where ledger_actors.id = named.id::bigint))`.execute(
    transaction,
  );
  await pruneActors(transaction, scope, actors);
  await refreshActors(transaction, scope, actors);
  await pruneMatters(transaction, scope, matterIds);
}

/** Actors that nothing mentions, except those that others were merged into or that people assigned positions to. */
async function eraseUnnamed(transaction: Kysely<Schema>, ids: readonly string[]): Promise<void> {
  await sql`
    with named as (
      select actor_id as id from ledger_mentions where actor_id = any(${[...ids]}::bigint[])
      union select actor_id from ledger_positions where actor_id = any(${[...ids]}::bigint[])
      union select briefed_actor_id from ledger_positions where briefed_actor_id = any(${[...ids]}::bigint[])
    )
    delete from ledger_actors actor where id = any(${[...ids]}::bigint[])
      and id not in (select id from named)
      and not exists (select from ledger_actors member join named on named.id = member.id where member.root_id = actor.id)
      and not exists (
        select from corrections correction where correction.type = 'wrong-speaker'
          and correction.platform = actor.platform and correction.workspace = actor.workspace
          and correction.channel = actor.channel and correction.correction ->> 'actorId' = actor.id::text
      )`.execute(transaction);
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

async function pruneActors(transaction: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const actors = await transaction.selectFrom('ledger_actors').selectAll().where('id', 'in', ids).execute();
  for (const actor of actors) {
    const told = await toldOf(transaction, actor.id);
    const [first, ...others] = told;
    if (first === undefined || told.length > MAX_ARTICLES) continue;
    const names = new Set(told.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
    const fullest =
      actor.kind === 'person' ? others.reduce((name, next) => fullerName(name, next.name), first.name) : first.name;
    const name = names.has(actor.name) ? actor.name : fullest;
    const aliases = [...actor.aliases.filter((alias) => names.has(alias)), ...told.map((one) => one.name)];
    const left = {
      name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name),
      role: told.find(({ role }) => role !== null)?.role ?? null,
      affiliation: told.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    };
    await transaction
      .updateTable('ledger_actors')
      .set({ ...left, ...(actor.given_name === null && { key: cutKey(foldName(name)) }) })
      .where('id', '=', actor.id)
      .execute();
    const given =
      actor.given_name === null ? [] : keysOfActor({ ...actor, ...left, name: actor.given_name, aliases: [] });
    await replaceActorKeys(transaction, scope, actor.id, [
      ...new Set([...keysOfActor({ ...actor, ...left }), ...given]),
    ]);
  }
}

/** How the remaining articles describe an actor, newest first. */
async function toldOf(transaction: Kysely<Schema>, actorId: string): Promise<readonly Told[]> {
  const { rows } = await sql<Told>`
    select mention.actor_id::text as id, mention.name,
      (select array_agg(alias) from jsonb_array_elements_text(actor.value -> 'aliases') as alias) as aliases,
      actor.value ->> 'role' as role, actor.value ->> 'affiliation' as affiliation
    from (
      select * from ledger_mentions where actor_id = ${actorId} order by date desc limit ${MAX_ARTICLES + 1}
    ) mention
    join ledger_articles article on article.article_id = mention.article_id
    join briefings briefing on briefing.id = article.briefing_id
    left join lateral (
      select value from jsonb_array_elements(briefing.briefing -> 'actors') where value ->> 'name' = mention.name limit 1
    ) actor on true
    order by mention.date desc, mention.article_id`.execute(transaction);
  return rows;
}

async function pruneMatters(transaction: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<void> {
  const { rows: merged } = await sql<{ root_id: string }>`
    select distinct root_id::text as root_id from ledger_matters
    where id = any(${[...ids]}::bigint[]) and root_id is not null`.execute(transaction);
  await refreshMatters(transaction, scope, ids, { keepsCorrected: false });
  // Statements of the other matters that a split names stay apart.
  await sql`
    update corrections correction set correction = jsonb_set(correction, '{matterIds}', (
      select coalesce(jsonb_agg(named.id order by named.place), '[]')
      from jsonb_array_elements_text(correction -> 'matterIds') with ordinality as named (id, place)
      join ledger_matters on ledger_matters.id = named.id::bigint))
    where ${inChannel('correction', scope)} and type = 'split-matter'`.execute(transaction);
  await sql`
    delete from corrections correction where ${inChannel('correction', scope)} and type = any(${[...OF_MATTERS]}::text[])
      and (correction -> 'matterIds' = '[]' or exists (
        select from unnest(array[correction ->> 'matterId', correction ->> 'intoId', correction ->> 'newMatterId']) as named (id)
        where named.id is not null and not exists (select from ledger_matters where ledger_matters.id = named.id::bigint)))`.execute(
    transaction,
  );
  const left = [...ids, ...merged.map(({ root_id }) => root_id)];
  await nameMatters(transaction, scope, left, new Set(), { keepsUnused: false });
}

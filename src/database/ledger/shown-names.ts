import { type Kysely, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import { wholeKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { inScope } from './row-conditions.ts';
import { sameNamed } from './same-named.ts';

/** The id and name something is shown under. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** An actor, the body it speaks for where that is an actor of the ledger, too, and what it is there. */
interface ShownActor extends Shown {
  readonly bodyId: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/**
 * The ids and names actors are shown under, by their own ids. What is merged is joined by its `root_id` alone: by an
 * expression of it, PostgreSQL would read the whole table.
 */
export async function shownActors(
  db: Kysely<Schema>,
  scope: LedgerScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownActor>> {
  const { rows } = await sql<ShownActor & { shown: string; key: string }>`
    select actor.id::text as id, coalesce(root.id, actor.id)::text as shown, coalesce(root.key, actor.key) as key,
      coalesce(root.given_name, root.name, actor.given_name, actor.name) as name,
      case when root.id is null then actor.role else root.role end as role,
      case when root.id is null then actor.affiliation else root.affiliation end as affiliation
    from ledger_actors actor left join ledger_actors root on root.id = actor.root_id
    where actor.id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  const bodies = await bodiesCalled(
    db,
    scope,
    rows.flatMap(({ affiliation }) => affiliation ?? []),
  );
  const wanted = [...rows.map(({ shown, key }) => ({ id: shown, key })), ...bodies.values()];
  const same = await sameNamed(
    db,
    scope,
    'ledger_actors',
    wanted.map(({ key }) => key),
    wanted.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, shown, name, role, affiliation }) => {
      const body = affiliation === null ? undefined : bodies.get(wholeKey(affiliation))?.id;
      const bodyId = body === undefined || body === shown ? null : (same.get(body) ?? body);
      return [id, { id: same.get(shown) ?? shown, name, bodyId, role, affiliation }];
    }),
  );
}

/** Bodies and countries by the keys of these names, where only one is called so. */
async function bodiesCalled(db: Kysely<Schema>, scope: LedgerScope, names: readonly string[]) {
  if (names.length === 0) return new Map<string, { readonly id: string; readonly key: string }>();
  const { rows } = await sql<{ called: string; id: string; key: string }>`
    select item.key as called, min(root.id)::text as id, min(root.key) as key
    from ledger_actor_keys item join ledger_actors actor on actor.id = item.actor_id
    join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
    where ${inScope('item', scope)} and item.key = any(${[...new Set(names.map(wholeKey))]}::text[]) and root.kind <> 'person'
    group by item.key having count(distinct root.key) = 1`.execute(db);
  return new Map(rows.map(({ called, id, key }) => [called, { id, key }]));
}

/** The ids and labels issues are shown under, by their own ids. */
export async function shownIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ id: string; shown: string; key: string; name: string }>`
    select matter.id::text as id, coalesce(root.id, matter.id)::text as shown, coalesce(root.key, matter.key) as key,
      coalesce(root.given_title, root.title, matter.given_title, matter.title) as name
    from ledger_matters matter left join ledger_matters root on root.id = matter.root_id
    where matter.id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  const same = await sameNamed(
    db,
    scope,
    'ledger_matters',
    rows.map(({ key }) => key),
    rows.map(({ shown }) => shown),
  );
  return new Map(rows.map(({ id, shown, name }) => [id, { id: same.get(shown) ?? shown, name }]));
}

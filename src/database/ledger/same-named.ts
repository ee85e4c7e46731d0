import { type Kysely, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { Schema } from '../schema.ts';
import { isLedgerId } from './ledger-ids.ts';
import { inScope } from './row-conditions.ts';

/**
 * The ids of all rows behind an actor: those merged into it and, if the scope has several channels, the actors with the
 * same name in the others. Empty if the scope has no such actor.
 */
export async function rowsOfActor(db: Kysely<Schema>, scope: LedgerScope, actorId: string): Promise<readonly string[]> {
  if (!isLedgerId(actorId)) return [];
  const { rows: found } = await sql<{ id: string; key: string }>`
    select coalesce(root.id, actor.id)::text as id, coalesce(root.key, actor.key) as key from ledger_actors actor
    left join ledger_actors root on root.id = actor.root_id
    where actor.id = ${actorId} and ${inScope('actor', scope)}`.execute(db);
  const [root] = found;
  if (root === undefined) return [];
  const same = await sameNamed(db, scope, 'ledger_actors', [root.key]);
  const home = same.get(root.id) ?? root.id;
  const roots = [...new Set([root.id, ...[...same].flatMap(([id, first]) => (first === home ? [id] : []))])];
  const { rows } = await sql<{ id: string }>`
    select id::text as id from ledger_actors where id = any(${roots}::bigint[])
    union all select id::text from ledger_actors where root_id = any(${roots}::bigint[])`.execute(db);
  return rows.map(({ id }) => id);
}

/** The ids of the same issue in the scope's channels. Empty if the scope has no such issue. */
export async function rowsOfIssue(db: Kysely<Schema>, scope: LedgerScope, issueId: string): Promise<readonly string[]> {
  return (await rowsOfIssues(db, scope, [issueId])).map(({ id }) => id);
}

/** Like `rowsOfIssue`, for several issues: each row with its issue. */
export async function rowsOfIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  issueIds: readonly string[],
): Promise<readonly { readonly id: string; readonly home: string }[]> {
  const { rows: roots } = await sql<{ id: string; key: string }>`
    select distinct coalesce(root.id, matter.id)::text as id, coalesce(root.key, matter.key) as key from ledger_matters matter
    left join ledger_matters root on root.id = matter.root_id
    where matter.id = any(${issueIds.filter(isLedgerId)}::bigint[]) and ${inScope('matter', scope)}`.execute(db);
  const same = await sameNamed(
    db,
    scope,
    'ledger_matters',
    roots.map(({ key }) => key),
  );
  const homes = new Map(roots.map(({ id }) => [id, same.get(id) ?? id]));
  const wanted = new Set(homes.values());
  const all = new Map([...homes, ...[...same].filter(([, home]) => wanted.has(home))]);
  const { rows: members } = await sql<{ id: string; root_id: string }>`
    select id::text as id, root_id::text as root_id from ledger_matters
    where root_id = any(${[...all.keys()]}::bigint[])`.execute(db);
  return [
    ...[...all].map(([id, home]) => ({ id, home })),
    ...members.map(({ id, root_id }) => ({ id, home: all.get(root_id) ?? root_id })),
  ];
}

/**
 * For rows with the same name in several channels, the first one's id represents them all. A name that two rows share
 * within one channel is ambiguous in the others: those stay separate. Empty for one channel.
 * @param ids whose representing ids are wanted; by default those of all rows with these names
 * @returns the representing id by row id
 */
export async function sameNamed(
  db: Kysely<Schema>,
  scope: LedgerScope,
  table: 'ledger_actors' | 'ledger_matters',
  keys: readonly string[],
  ids?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (scope.channels.length < 2 || keys.length === 0) return new Map();
  // A person and a country may share a name: "Jordan".
  const isPerson = table === 'ledger_actors' ? sql`kind = 'person'` : sql`false`;
  const wanted =
    ids === undefined ? sql`` : sql`join unnest(${[...new Set(ids)]}::bigint[]) as wanted (id) on wanted.id = named.id`;
  // Grouped twice, never joined with itself: PostgreSQL takes the groups for few, and would compare each with each.
  const { rows } = await sql<{ id: string; first: string }>`
    select named.id::text as id, same.first::text as first
    from (
      select min(id) as first, array_agg(id) as ids from (
        select min(id) as id, key, is_person
        from (
          select id, channel, key, ${isPerson} as is_person from ${sql.table(table)} as item
          where ${inScope('item', scope)} and key = any(${[...new Set(keys)]}::text[]) and key <> '' and root_id is null
        ) called group by key, is_person, channel having count(*) = 1
      ) alone group by key, is_person
    ) same cross join lateral unnest(same.ids) as named (id) ${wanted}`.execute(db);
  return new Map(rows.map(({ id, first }) => [id, first]));
}

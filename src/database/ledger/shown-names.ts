import { type Kysely, sql } from 'kysely';
import type { LedgerScope } from '../../ledger/ledger.ts';
import type { Schema } from '../schema.ts';
import { sameNamed } from './same-named.ts';

/** The id and name something is shown under. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** The ids and names actors are shown under, by their own ids. */
export async function shownActors(
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

/** The ids and labels issues are shown under, by their own ids. */
export async function shownIssues(
  db: Kysely<Schema>,
  scope: LedgerScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ id: string; shown: string; key: string; name: string }>`
    select matter.id::text as id, root.id::text as shown, root.key, coalesce(root.given_title, root.title) as name
    from ledger_matters matter join ledger_matters root on root.id = coalesce(matter.root_id, matter.id)
    where matter.id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  const same = await sameNamed(
    db,
    scope,
    'ledger_matters',
    rows.map(({ key }) => key),
  );
  return new Map(rows.map(({ id, shown, name }) => [id, { id: same.get(shown) ?? shown, name }]));
}

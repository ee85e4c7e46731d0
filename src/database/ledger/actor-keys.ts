import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { LedgerActor } from '../../ledger/ledger.ts';
import { knownKeys } from '../../ledger/merge-actors.ts';
import { cutKey, searchKeys } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';

/** All keys that find an actor, from names in articles and from what people type. */
export function keysOfActor(
  actor: Pick<LedgerActor, 'name' | 'aliases' | 'kind' | 'role' | 'affiliation'>,
): readonly string[] {
  const searched = [actor.name, ...actor.aliases].flatMap(searchKeys);
  return [...new Set([...knownKeys(actor).map(cutKey), ...searched])].map((key) => toStorable(key));
}

/** Replaces an actor's keys. */
export async function replaceActorKeys(db: Kysely<Schema>, scope: Scope, actor_id: string, keys: readonly string[]) {
  await db.deleteFrom('ledger_actor_keys').where('actor_id', '=', actor_id).execute();
  await insertActorKeys(
    db,
    scope,
    keys.map((key) => ({ key, actor_id })),
  );
}

export async function insertActorKeys(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  keys: readonly { readonly key: string; readonly actor_id: string }[],
): Promise<void> {
  await sql`
    insert into ledger_actor_keys (platform, workspace, channel, key, actor_id)
    select ${platform}, ${workspace}, ${channel}, key, actor_id
    from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ actor_id }) => actor_id)}::bigint[]) as given (key, actor_id)
    on conflict do nothing`.execute(db);
}

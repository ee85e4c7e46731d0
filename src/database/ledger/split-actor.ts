import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import { foldName } from '../../language/fold-name.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import type { Schema } from '../schema.ts';
import { keysOfActor, replaceActorKeys } from './actor-keys.ts';
import { refreshActors } from './refresh-actors.ts';

/**
 * Creates a new actor from some of the names articles use for `actorId` and the actors merged into it.
 * @returns the new actor's id
 * @throws UsageError if no article uses those names for it, or it would be left without a name
 */
export async function splitActor(
  transaction: Kysely<Schema>,
  scope: Scope,
  actorId: string,
  names: readonly string[],
): Promise<string> {
  const members = await transaction
    .selectFrom('ledger_actors')
    .selectAll()
    .where((where) => where.or([where('id', '=', actorId), where('root_id', '=', actorId)]))
    .execute();
  const ids = members.map(({ id }) => id);
  const mentioned = await transaction
    .selectFrom('ledger_mentions')
    .select('name')
    .distinct()
    .where('actor_id', 'in', ids)
    .execute();
  const moving = mentioned.filter(({ name }) => names.includes(name)).map(({ name }) => name);
  const staying = mentioned.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const [name] = moving.toSorted((one, other) => other.length - one.length);
  const first = members.find(({ id }) => id === actorId);
  if (name === undefined || first === undefined)
    throw new UsageError('No article in this channel uses that name for this actor.');
  if (staying.length === 0)
    throw new UsageError('That would leave the actor without a name.', { advice: 'Rename it instead.' });

  const aliases = moving.filter((other) => other !== name);
  const { kind, speaks_for, first_seen, last_seen } = first;
  const made = { name, aliases, kind, role: null, affiliation: null };
  const { platform, workspace, channel } = scope;
  const { id } = await transaction
    .insertInto('ledger_actors')
    .values({
      ...{ platform, workspace, channel, speaks_for, first_seen, last_seen },
      ...made,
      key: cutKey(foldName(name)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await replaceActorKeys(transaction, scope, id, keysOfActor(made));

  await sql`update ledger_mentions set actor_id = ${id}
    where actor_id = any(${ids}::bigint[]) and name = any(${moving}::text[])`.execute(transaction);
  // Positions that people reassigned to another actor stay there.
  await sql`update ledger_positions set briefed_actor_id = ${id},
      actor_id = case when actor_id = briefed_actor_id then ${id} else actor_id end
    where briefed_actor_id = any(${ids}::bigint[]) and speaker = any(${moving}::text[])`.execute(transaction);

  for (const member of members) {
    const own = [member.name, ...member.aliases].filter((other) => !moving.includes(other));
    const [fullest = staying[0] ?? member.name] = own;
    const rest = { ...member, name: fullest, aliases: own.filter((other) => other !== fullest) };
    await transaction
      .updateTable('ledger_actors')
      .set({
        name: rest.name,
        aliases: rest.aliases,
        ...(member.given_name === null && { key: cutKey(foldName(rest.name)) }),
      })
      .where('id', '=', member.id)
      .execute();
    await replaceActorKeys(transaction, scope, member.id, [
      ...keysOfActor(rest),
      ...(member.given_name === null ? [] : keysOfActor({ ...rest, name: member.given_name, aliases: [] })),
    ]);
  }
  await refreshActors(transaction, scope, [actorId, id]);
  return id;
}

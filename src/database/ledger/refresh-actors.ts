import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { Schema } from '../schema.ts';

/**
 * Recounts how many articles name each actor, and since when; merged actors count for the actor they were merged into.
 * Needed only when articles are removed or people correct something: new articles are simply added to the count.
 */
export async function refreshActors(db: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { platform, workspace, channel } = scope;
  await sql`
    with roots as (
      select distinct coalesce(root_id, id) as id from ledger_actors
      where id = any(${ids}::bigint[]) and platform = ${platform} and workspace = ${workspace} and channel = ${channel}
    ), counted as (
      select roots.id, count(distinct mention.article_id) as articles, min(mention.date) as first, max(mention.date) as last
      from roots
      join ledger_actors member on member.id = roots.id or member.root_id = roots.id
      left join ledger_mentions mention on mention.actor_id = member.id
      group by roots.id
    )
    update ledger_actors set articles = counted.articles,
      first_seen = coalesce(counted.first, first_seen), last_seen = coalesce(counted.last, last_seen)
    from counted where ledger_actors.id = counted.id`.execute(db);
}

/** Deletes actors that no article names any more, unless a correction refers to them. */
export async function dropActors(db: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<void> {
  const { platform, workspace, channel } = scope;
  await sql`
    delete from ledger_actors actor
    where actor.id = any(${ids}::bigint[])
      and actor.platform = ${platform} and actor.workspace = ${workspace} and actor.channel = ${channel}
      and not exists (select from ledger_mentions mention where mention.actor_id = actor.id)
      and not exists (select from ledger_positions position where position.actor_id = actor.id)
      and not exists (select from ledger_positions position where position.briefed_actor_id = actor.id)
      and not exists (
        select from corrections
        where corrections.platform = ${platform} and corrections.workspace = ${workspace} and corrections.channel = ${channel}
          and actor.id::text in (correction ->> 'actorId', correction ->> 'intoId', correction ->> 'newActorId')
      )`.execute(db);
}

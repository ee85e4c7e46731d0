import { type Kysely, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import type { Schema } from './schema.ts';

/**
 * Counts anew in how many articles actors are named, and since when; for those merged into others, under whom they are
 * shown. Only where articles leave or people correct: new articles are added up.
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

import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import type { MatterLine } from '../../ledger/ledger-corrections.ts';
import { whileReachable } from '../connection-failure.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';

/** A channel's open matters that somebody speaks on, the most recent first. @throws DatabaseError */
export function listMatters(db: Kysely<Schema>, scope: Scope, limit: number): Promise<readonly MatterLine[]> {
  return whileReachable(async () => {
    const { rows } = await sql<Omit<MatterLine, 'lastSeen'> & { last_seen: string }>`
      select matter.id::text as id, coalesce(matter.given_title, matter.title) as title, said.statements, said.actors,
        said.last_seen
      from ledger_matters matter cross join lateral (
        select count(*)::int as statements, count(distinct coalesce(actor.root_id, actor.id))::int as actors,
          max(item.date) as last_seen
        from ledger_matters member join ledger_positions item on item.matter_id = member.id and not item.is_dismissed
        join ledger_actors actor on actor.id = item.actor_id
        where member.id = matter.id or member.root_id = matter.id
      ) said
      where ${inChannel('matter', scope)} and matter.root_id is null and matter.closed_at is null and said.statements > 0
      order by said.last_seen desc, matter.id desc limit ${limit}`.execute(db);
    return rows.map(({ last_seen, ...row }) => ({ ...row, lastSeen: last_seen }));
  });
}

import { type Kysely, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import { inChannel } from './in-channel.ts';
import type { Schema } from './schema.ts';

/** How many briefings to collect labels from, and how many labels an analyst gets. */
const LIMITS = { briefings: 15, labels: 40 } as const;

/** Labels of the matters in the channel's latest briefings, the newest of each article, sticking points first, each once. */
export function knownIssuesOf(db: Kysely<Schema>, scope: Scope): Promise<string[]> {
  return whileReachable(async () => {
    // The labels alone: a briefing is long, and this is asked for each article.
    const { rows } = await sql<Readonly<Record<'points' | 'positions', readonly string[]>>>`
      select jsonb_path_query_array(briefing, '$.stickingPoints[*].issue') as points,
        jsonb_path_query_array(briefing, '$.positions[*].issue') as positions
      from briefings where ${inChannel('briefings', scope)} and not exists (
        select from briefings later where later.article_id = briefings.article_id
          and (later.created_at, later.id) > (briefings.created_at, briefings.id))
      order by created_at desc, id limit ${LIMITS.briefings}`.execute(db);
    const labels = [...rows.flatMap(({ points }) => points), ...rows.flatMap(({ positions }) => positions)];
    return [...new Set(labels)].slice(0, LIMITS.labels);
  });
}

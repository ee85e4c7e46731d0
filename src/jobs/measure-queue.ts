import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** The jobs of one kind, in all processes. */
export interface QueueDepth {
  /** A job's name; with "-dead" for those that were given up. */
  readonly kind: string;
  readonly waiting: number;
  /** How long the oldest of those that may start has been due; 0 where none is. */
  readonly oldestSeconds: number;
}

/** The jobs that wait, of each kind. */
export async function measureQueue(db: Kysely<Schema>): Promise<readonly QueueDepth[]> {
  const { rows } = await sql<{ kind: string; waiting: number; oldest: number | null }>`
    select queue.name as kind, count(job.id)::int as waiting,
      extract(epoch from now() - min(job.start_after) filter (where job.start_after <= now()))::float8 as oldest
    from jobs.queue left join jobs.job job on job.name = queue.name and job.state in ('created', 'retry')
    group by queue.name order by queue.name`.execute(db);
  return rows.map(({ kind, waiting, oldest }) => ({ kind, waiting, oldestSeconds: Math.max(0, oldest ?? 0) }));
}

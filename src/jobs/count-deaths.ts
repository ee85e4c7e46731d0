import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

const LIMITS = {
  /** Until a job whose process died is begun again, and from one such job to the next. */
  pauseSeconds: 10,
  spacingSeconds: 5,
} as const;

/**
 * Counts in a job's data, as `deaths`, how often its process died with it: pg-boss counts that as one more failed try,
 * and would hand a text that kills its reader from process to process. It writes a job that failed anew, so the count is
 * raised on the way in. Nobody knows which of a process's jobs killed it, so they are begun again one after the other:
 * the next process that dies then dies with the one that did it, and not with all of them.
 */
export async function countDeaths(db: Kysely<Schema>, queue: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // PostgreSQL refuses two replacements of a function at once, which processes starting together would attempt.
    await sql`select pg_advisory_xact_lock(hashtextextended('jobs.count_death', 0))`.execute(transaction);
    await sql`
      create or replace function jobs.count_death() returns trigger language plpgsql as $$
      begin
        if new.name = ${sql.lit(queue)} and new.state = 'retry'
          and new.output -> 'value' ->> 'message' = 'job heartbeat timeout'
        then
          new.start_after := greatest(new.start_after, now() + ${sql.lit(LIMITS.pauseSeconds)} * interval '1 second', (
            select max(start_after) + ${sql.lit(LIMITS.spacingSeconds)} * interval '1 second' from jobs.job
            where name = new.name and state = 'retry' and data ? 'deaths'));
          new.data := jsonb_set(new.data, '{deaths}', to_jsonb(coalesce((new.data ->> 'deaths')::int, 0) + 1));
        end if;
        return new;
      end $$`.execute(transaction);
    await sql`
      create or replace trigger count_death before insert on jobs.job for each row
      execute function jobs.count_death()`.execute(transaction);
  });
}

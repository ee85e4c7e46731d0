import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Counts in a job's data, as `deaths`, how often its process died with it: pg-boss counts that as one more failed try,
 * and would hand a text that kills its reader from process to process. It writes a job that failed anew, so the count is
 * raised on the way in.
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
          new.data := jsonb_set(new.data, '{deaths}', to_jsonb(coalesce((new.data ->> 'deaths')::int, 0) + 1));
        end if;
        return new;
      end $$`.execute(transaction);
    await sql`
      create or replace trigger count_death before insert on jobs.job for each row
      execute function jobs.count_death()`.execute(transaction);
  });
}

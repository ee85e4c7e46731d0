import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Makes the groups of a queue take turns, whoever added more jobs or earlier ones: start-time fair queueing (Goyal, Vin
 * and Cheng, 1996), with pg-boss's priority as the place in line. A job comes one place behind the last of its group, and
 * never ahead of the foremost that is running.
 */
export async function takeGroupsInTurn(db: Kysely<Schema>, queue: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // PostgreSQL refuses two replacements of a function at once, which processes starting together would attempt.
    await sql`select pg_advisory_xact_lock(hashtextextended('jobs.take_turn', 0))`.execute(transaction);
    await sql`
      create or replace function jobs.take_turn() returns trigger language plpgsql as $$
      begin
        if new.name <> ${sql.lit(queue)} or new.group_id is null then return new; end if;
        new.priority := coalesce(least(
          (select min(priority) - 1 from jobs.job
            where name = new.name and group_id = new.group_id and state <= 'active'),
          (select max(priority) from jobs.job where name = new.name and state = 'active')), 0);
        return new;
      end $$`.execute(transaction);
    await sql`
      create or replace trigger take_turn before insert on jobs.job for each row
      execute function jobs.take_turn()`.execute(transaction);
  });
}

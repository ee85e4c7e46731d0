import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Makes the database enforce each queue's limit on jobs of one group that run at once, across all processes.
 * pg-boss counts the running jobs and claims the next one in a single statement: workers that ask at the same moment
 * each count none, and each claim one. The claim itself therefore counts again, behind a lock on the group; a job over
 * the limit stays as it was, and is found again.
 * @param limits by queue; null: no limit
 */
export async function keepGroupLimits(
  db: Kysely<Schema>,
  limits: Readonly<Record<string, number | null>>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // PostgreSQL refuses two replacements of a function at once, which processes starting together would attempt.
    await sql`select pg_advisory_xact_lock(hashtextextended('jobs.keep_group_limit', 0))`.execute(transaction);
    await sql`
      create or replace function jobs.keep_group_limit() returns trigger language plpgsql as $$
      declare most int := case new.name ${limitsByName(limits)} end;
      begin
        if new.state <> 'active' or old.state = 'active' or new.group_id is null or most is null then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended(new.name || ' ' || new.group_id, 0));
        if (select count(*) from jobs.job where name = new.name and group_id = new.group_id and state = 'active') < most
        then return new; end if;
        return null;
      end $$`.execute(transaction);
    await sql`
      create or replace trigger keep_group_limit before update on jobs.job for each row
      execute function jobs.keep_group_limit()`.execute(transaction);
  });
}

function limitsByName(limits: Readonly<Record<string, number | null>>): RawBuilder<unknown> {
  const cases = Object.entries(limits).map(([name, most]) => sql`when ${sql.lit(name)} then ${sql.lit(most)}`);
  return sql.join(cases, sql` `);
}

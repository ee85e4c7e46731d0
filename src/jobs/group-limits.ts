import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** How many jobs of one group may run at once, in all processes. */
export interface GroupLimit {
  readonly most: number;
  /** Whether it holds only while a group that has fewer waits: one that is alone may have every place. */
  readonly isShared: boolean;
}

/**
 * Makes the database enforce each queue's limit on jobs of one group that run at once, across all processes.
 * pg-boss counts the running jobs and claims the next one in a single statement: workers that ask at the same moment
 * each count none, and each claim one. The claim itself therefore counts again, behind a lock on the group; a job over
 * the limit stays as it was, and is found again.
 * @param limits by queue; null: no limit
 */
export async function keepGroupLimits(
  db: Kysely<Schema>,
  limits: Readonly<Record<string, GroupLimit | null>>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // PostgreSQL refuses two replacements of a function at once, which processes starting together would attempt.
    await sql`select pg_advisory_xact_lock(hashtextextended('jobs.keep_group_limit', 0))`.execute(transaction);
    await sql`
      create or replace function jobs.does_group_wait(queue text, below int, besides text) returns boolean
      language sql stable as $$
        select exists (
          select from (
            select distinct group_id from jobs.job
            where name = queue and state < 'active' and not blocked and start_after <= now() and group_id <> besides
          ) waiting
          where below > (
            select count(*) from jobs.job
            where name = queue and group_id = waiting.group_id and state = 'active'))
      $$`.execute(transaction);
    await sql`
      create or replace function jobs.keep_group_limit() returns trigger language plpgsql as $$
      declare
        most int := case new.name ${byName(limits, ({ most }) => most)} end;
        is_shared boolean := case new.name ${byName(limits, ({ isShared }) => isShared)} end;
      begin
        if new.state <> 'active' or old.state = 'active' or new.group_id is null or most is null then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended(new.name || ' ' || new.group_id, 0));
        if (select count(*) from jobs.job where name = new.name and group_id = new.group_id and state = 'active') < most
        then return new; end if;
        if is_shared and not jobs.does_group_wait(new.name, most, new.group_id) then return new; end if;
        return null;
      end $$`.execute(transaction);
    await sql`
      create or replace trigger keep_group_limit before update on jobs.job for each row
      execute function jobs.keep_group_limit()`.execute(transaction);
  });
}

/** Whether a group waits that has fewer than `below` running. */
export async function doesGroupWait(db: Kysely<Schema>, queue: string, below: number): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select jobs.does_group_wait(${queue}, ${below}, '') as waits`.execute(
    db,
  );
  return rows[0]?.waits === true;
}

function byName(
  limits: Readonly<Record<string, GroupLimit | null>>,
  settingOf: (limit: GroupLimit) => number | boolean,
): RawBuilder<unknown> {
  const cases = Object.entries(limits).map(
    ([name, limit]) => sql`when ${sql.lit(name)} then ${sql.lit(limit === null ? null : settingOf(limit))}`,
  );
  return sql.join(cases, sql` `);
}

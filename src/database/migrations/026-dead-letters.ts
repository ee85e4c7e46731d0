import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was given up stays until an operator has seen to it; what ended before this is not counted as such. */
export const deadLetters: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of ['submissions', 'deliveries', 'digests']) {
      // null: it was not given up, or was replayed or dropped.
      await sql`alter table ${sql.table(table)} add column given_up_at timestamptz`.execute(db);
      await sql`create index ${sql.ref(`${table}_given_up`)} on ${sql.table(table)} (given_up_at)
        where given_up_at is not null`.execute(db);
    }
    // Why, for the operator. A digest has such a column.
    await sql`alter table submissions add column problem text`.execute(db);
    await sql`alter table deliveries add column problem text`.execute(db);
    // What is under way is looked through for what has lost its job; it is little beside what ended.
    await sql`create index submissions_under_way on submissions (created_at) where state = 'taken'`.execute(db);
    await sql`create index deliveries_under_way on deliveries (created_at) where state in ('waiting', 'posting')`.execute(
      db,
    );
    await sql`create index digests_under_way on digests (due_at) where state = 'due'`.execute(db);
  },
};

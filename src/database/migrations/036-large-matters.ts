import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Most questions are about the few actors and matters that have most of the statements. PostgreSQL expects the average,
 * some thirty, and so reads all of a matter to sort out its newest. Told to expect a thousand, it reads the newest by the
 * index.
 */
export const largeMatters: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table ledger_positions
        alter column matter_id set (n_distinct = -0.001), alter column actor_id set (n_distinct = -0.001)`.execute(db);
    await sql`analyze ledger_positions (matter_id, actor_id)`.execute(db);
  },
};

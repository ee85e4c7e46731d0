import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const signingKey: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('signing_key')
      // There is one row: true.
      .addColumn('is_only', 'boolean', (column) => column.primaryKey().defaultTo(true).check(sql`is_only`))
      .addColumn('key', 'bytea', (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often in a row a platform refused what Readout posts in a channel. */
export const refusals: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('refusals')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('refusals_key', ['platform', 'workspace', 'channel'])
      .execute();
  },
};

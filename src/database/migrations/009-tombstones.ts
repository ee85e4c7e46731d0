import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const tombstones: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('tombstones')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      // Empty: the whole workspace.
      .addColumn('channel', 'text', (column) => column.notNull())
      // Hashes only: nothing of what was forgotten can be read here.
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('forgotten_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`clock_timestamp()`))
      .addPrimaryKeyConstraint('tombstones_key', ['platform', 'workspace', 'channel', 'key'])
      .execute();
    // What is forgotten is found by who posted it where; and a briefing's submissions go with it.
    await db.schema.createIndex('submissions_of_briefing').on('submissions').column('briefing_id').execute();
  },
};

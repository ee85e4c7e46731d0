import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people used on a day, for their quotas. Only the day under way is asked for. */
export const spending: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('spending')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      // Empty for what nobody in particular asked for, as a digest.
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('day', 'date', (column) => column.notNull())
      .addColumn('links', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('tokens', 'bigint', (column) => column.notNull().defaultTo(0))
      // Whether they were told that a quota is used up.
      .addColumn('is_told', 'boolean', (column) => column.notNull().defaultTo(false))
      .addPrimaryKeyConstraint('spending_key', ['platform', 'workspace', 'channel', 'person', 'day'])
      .execute();
  },
};

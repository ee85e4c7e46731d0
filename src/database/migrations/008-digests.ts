import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const digests: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await scoped(db.schema.createTable('digest_schedules'))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('time_zone', 'text', (column) => column.notNull())
      .addColumn('days', sql`text[]`, (column) => column.notNull())
      .addColumn('quiet', 'text', (column) => column.notNull().check(sql`quiet in ('tell', 'silent')`))
      .addColumn('length', 'text', (column) => column.notNull().check(sql`length in ('short', 'full')`))
      .addColumn('language', 'text')
      // null: switched off.
      .addColumn('next_due_at', 'timestamptz')
      .addColumn('problem', 'text')
      .addColumn('set_by_id', 'text', (column) => column.notNull())
      .addColumn('set_by_name', 'text', (column) => column.notNull())
      .addColumn('set_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('digest_schedules_key', ['platform', 'workspace', 'channel'])
      .execute();
    await db.schema
      .createIndex('digest_schedules_due')
      .on('digest_schedules')
      .column('next_due_at')
      .where(sql.ref('next_due_at'), 'is not', null)
      .execute();

    await scoped(db.schema.createTable('digests'))
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('local_date', 'text', (column) => column.notNull())
      .addColumn('due_at', 'timestamptz', (column) => column.notNull())
      .addColumn('since', 'timestamptz', (column) => column.notNull())
      .addColumn('until', 'timestamptz', (column) => column.notNull())
      .addColumn('state', 'text', (column) =>
        column.notNull().check(sql`state in ('due', 'composed', 'quiet', 'missed', 'failed')`),
      )
      .addColumn('problem', 'text')
      .addColumn('told', 'jsonb')
      .addColumn('delivery_id', 'uuid', (column) => column.references('deliveries.id').onDelete('set null'))
      // Whatever clocks, replicas and changed time zones do: one digest a channel a day of its place.
      .addUniqueConstraint('digests_of_day', ['platform', 'workspace', 'channel', 'local_date'])
      .execute();
    await db.schema
      .createIndex('digests_by_due_time')
      .on('digests')
      .columns(['platform', 'workspace', 'channel', 'due_at desc'])
      .execute();
    await db.schema.createIndex('digests_of_delivery').on('digests').column('delivery_id').execute();

    // A digest that did not get out in its hours is no longer wanted.
    await db.schema.alterTable('deliveries').addColumn('expires_at', 'timestamptz').execute();
  },
};

function scoped<Name extends string>(table: CreateTableBuilder<Name, never>) {
  return table
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull());
}

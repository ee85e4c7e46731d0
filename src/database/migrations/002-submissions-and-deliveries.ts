import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const submissionsAndDeliveries: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await scoped(db.schema.createTable('channels'))
      .addColumn('mode', 'text', (column) => column.notNull().check(sql`mode in ('auto', 'reaction', 'mention')`))
      .addColumn('emoji', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('channels_key', ['platform', 'workspace', 'channel'])
      .execute();

    await scoped(db.schema.createTable('submissions'))
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('thread', 'text')
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('author_name', 'text', (column) => column.notNull())
      .addColumn('is_addressed', 'boolean', (column) => column.notNull())
      .addColumn('is_command', 'boolean', (column) => column.notNull())
      .addColumn('source', 'jsonb', (column) => column.notNull())
      .addColumn('source_key', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) =>
        column.notNull().defaultTo('taken').check(sql`state in ('taken', 'briefed', 'refused', 'failed')`),
      )
      .addColumn('briefing_id', 'uuid', (column) => column.references('briefings.id').onDelete('set null'))
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      // However often a platform tells of a message, each article in it is taken once.
      .addUniqueConstraint('submissions_source', ['platform', 'workspace', 'channel', 'message', 'source_key'])
      .execute();

    await scoped(db.schema.createTable('deliveries'))
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('submission_id', 'uuid', (column) => column.references('submissions.id').onDelete('cascade'))
      .addColumn('briefing_id', 'uuid', (column) => column.references('briefings.id').onDelete('cascade'))
      .addColumn('thread', 'text')
      .addColumn('addressee', 'text')
      .addColumn('reply', 'jsonb', (column) => column.notNull())
      .addColumn('state', 'text', (column) =>
        column.notNull().defaultTo('waiting').check(sql`state in ('waiting', 'posting', 'sent', 'dead')`),
      )
      .addColumn('posted_message', 'text')
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('sent_at', 'timestamptz')
      .execute();
    await scoped(db.schema.createTable('reports'))
      .addColumn('briefing_id', 'uuid', (column) => column.notNull().references('briefings.id').onDelete('cascade'))
      .addColumn('caller_id', 'text', (column) => column.notNull())
      .addColumn('caller_name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('reports_key', ['briefing_id', 'caller_id'])
      .execute();

    // A pointer to a known briefing asks where it was posted.
    await db.schema.createIndex('deliveries_of_briefing').on('deliveries').column('briefing_id').execute();
    await db.schema
      .createIndex('deliveries_by_workspace')
      .on('deliveries')
      .columns(['platform', 'workspace', 'sent_at desc'])
      .execute();
    await db.schema.createIndex('deliveries_of_submission').on('deliveries').column('submission_id').execute();
  },
};

function scoped<Name extends string>(table: CreateTableBuilder<Name, never>) {
  return table
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull());
}

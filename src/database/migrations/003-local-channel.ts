import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const localChannel: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create sequence local_revisions as bigint`.execute(db);
    await db.schema
      .createTable('local_messages')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('thread', 'bigint', (column) => column.references('local_messages.id').onDelete('cascade'))
      .addColumn('author_id', 'text')
      .addColumn('author_name', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('reply', 'jsonb')
      .addColumn('mark', 'text', (column) => column.check(sql`mark in ('working', 'done', 'refused')`))
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      // A message sent again because its answer was lost, and a delivery tried again, are there but once.
      .addUniqueConstraint('local_messages_key', ['platform', 'workspace', 'channel', 'key'])
      .execute();
    await db.schema
      .createTable('local_files')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('message', 'bigint', (column) => column.notNull().references('local_messages.id').onDelete('cascade'))
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bytea', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('local_messages_changed')
      .on('local_messages')
      .columns(['platform', 'workspace', 'channel', 'revision'])
      .execute();
    await db.schema.createIndex('local_messages_thread').on('local_messages').column('thread').execute();
    await db.schema.createIndex('local_files_message').on('local_files').column('message').execute();
  },
};

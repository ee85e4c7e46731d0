import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const articlesAndBriefings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('articles')
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('canonical_url', 'text')
      .addColumn('title', 'text')
      .addColumn('byline', 'text')
      .addColumn('site_name', 'text')
      .addColumn('published_at', 'text')
      .addColumn('language', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('word_count', 'integer', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      // The same text is kept once a channel. The channel comes last: the key also serves look-ups in the workspace.
      .addUniqueConstraint('articles_content', ['platform', 'workspace', 'content_hash', 'channel'])
      // What a briefing refers to, so that it cannot point into another channel's article.
      .addUniqueConstraint('articles_scope', ['id', 'platform', 'workspace', 'channel'])
      .execute();

    await db.schema
      .createTable('briefings')
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('article_id', 'uuid', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('analyst', 'text', (column) => column.notNull())
      .addColumn('analyst_version', 'text', (column) => column.notNull())
      .addColumn('source_key', 'text', (column) => column.notNull())
      .addColumn('briefing', 'jsonb', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addForeignKeyConstraint(
        'briefings_article',
        ['article_id', 'platform', 'workspace', 'channel'],
        'articles',
        ['id', 'platform', 'workspace', 'channel'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .addUniqueConstraint('briefings_of_article', ['article_id', 'analyst_version'])
      .addUniqueConstraint('briefings_of_source', ['platform', 'workspace', 'source_key', 'analyst_version', 'channel'])
      .execute();

    await db.schema
      .createIndex('briefings_by_channel')
      .on('briefings')
      .columns(['platform', 'workspace', 'channel', 'created_at desc'])
      .execute();
  },
};

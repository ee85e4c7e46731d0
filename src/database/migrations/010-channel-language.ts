import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const channelLanguage: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // null: each article's own.
    await db.schema.alterTable('channels').addColumn('language', 'text').execute();
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const howArticlesWereRead: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table articles
        -- Where the date of publication comes from; null for articles that were read before.
        add column published_from text,
        add column modified_at text,
        -- What the text lacks, and what its publisher says about mistakes in an earlier version.
        add column left_out text[] not null default '{}',
        add column corrections text[] not null default '{}'`.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const datedArticles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Where an article doesn't say when it was published, its date is the day it was posted, and no move is told from it.
    await sql`alter table ledger_articles add column is_dated boolean not null default true`.execute(db);
    await sql`
      update ledger_articles set is_dated = false from articles
      where articles.id = ledger_articles.article_id
        and (articles.published_at is null or articles.published_at !~ '^\\d{4}-\\d\\d-\\d\\d')`.execute(db);
  },
};

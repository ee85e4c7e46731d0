import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether a model briefed an article: asked for with each reference to one, of which a file has thousands. */
export const articlesByModel: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table ledger_articles add column is_by_model boolean not null default false`.execute(db);
    await sql`
      update ledger_articles article set is_by_model = true from briefings briefing
      where briefing.id = article.briefing_id and briefing.analyst <> 'extractive analyst'`.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const retractions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table ledger_retractions (
        id bigint generated always as identity primary key,
        platform text not null,
        workspace text not null,
        channel text not null,
        -- The article that takes the statement back, and its sentence.
        article_id uuid not null references ledger_articles (article_id) on delete cascade,
        quote text not null,
        type text not null,
        date text collate "C" not null,
        position_id bigint not null references ledger_positions (id) on delete cascade,
        unique (position_id, article_id)
      )`.execute(db);
    await sql`create index ledger_retractions_article on ledger_retractions (article_id)`.execute(db);
    await sql`create index ledger_retractions_day on ledger_retractions (platform, workspace, channel, date)`.execute(
      db,
    );
  },
};

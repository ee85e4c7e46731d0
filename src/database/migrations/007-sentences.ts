import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const sentences: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Whose a sentence is stands among its words too, as "@" and a number: a search is narrowed to one channel, or one
    // workspace, within the index. What a number might share with another channel is told apart by the columns.
    await sql`
      create table ledger_sentences (
        id bigint generated always as identity primary key,
        platform text not null,
        workspace text not null,
        channel text not null,
        article_id uuid not null references ledger_articles (article_id) on delete cascade,
        place integer not null,
        span_start integer not null,
        span_end integer not null,
        text text not null,
        about text not null,
        date text collate "C" not null,
        words tsvector not null generated always as (
          setweight(to_tsvector('english', text), 'A') || setweight(to_tsvector('english', about), 'D')
          || array_to_tsvector(array[
            '@' || hashtextextended(platform || E'\n' || workspace, 0),
            '@' || hashtextextended(platform || E'\n' || workspace || E'\n' || channel, 0)
          ])
        ) stored,
        unique (article_id, place)
      )`.execute(db);
    await sql`create index ledger_sentences_words on ledger_sentences using gin (words)`.execute(db);
  },
};

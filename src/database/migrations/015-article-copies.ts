import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const articleCopies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // By these a near copy is found. Articles that were stored before have none, and are found by text and address alone.
    await sql`alter table articles add column bands integer[] not null default '{}'`.execute(db);
    await sql`create index articles_bands on articles using gin (bands)`.execute(db);
    await sql`
      create table article_copies (
        id uuid primary key default gen_random_uuid(),
        platform text not null,
        workspace text not null,
        channel text not null,
        article_id uuid not null references articles (id) on delete cascade,
        -- The submission that brought it: once that is erased, so is where the copy stood.
        submission_id uuid references submissions (id) on delete cascade,
        source_key text not null,
        site_name text,
        url text,
        created_at timestamptz not null default now(),
        unique (article_id, source_key)
      )`.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepApart } from '../keep-apart.ts';

export const retention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // null: for ever.
    await sql`alter table channels add column keep_months integer check (keep_months > 0)`.execute(db);
    // What was erased because it was older than that: when and how much, and nothing of what it was.
    await sql`
      create table erasures (
        id bigint generated always as identity primary key,
        platform text not null,
        workspace text not null,
        channel text not null,
        keep_months integer not null,
        older_than timestamptz not null,
        articles integer not null,
        submissions integer not null,
        erased_at timestamptz not null default now()
      )`.execute(db);
    await keepApart(db, 'erasures');
    await sql`create index erasures_of_channel on erasures (platform, workspace, channel, erased_at)`.execute(db);
    await sql`create index articles_by_age on articles (platform, workspace, channel, created_at)`.execute(db);
  },
};

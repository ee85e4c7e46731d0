import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const usage: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // What a month's usage is summed from, out of the briefing: that is large, and would be read for each of them.
    await sql`
      alter table briefings
        add column words_read bigint generated always as ((briefing #>> '{receipt,words,read}')::bigint) stored,
        add column tokens_sent bigint generated always as ((briefing #>> '{receipt,tokens,input}')::bigint) stored,
        add column tokens_answered bigint generated always as ((briefing #>> '{receipt,tokens,output}')::bigint) stored,
        add column cost_usd float8 generated always as ((briefing #>> '{receipt,costUsd}')::float8) stored`.execute(db);
    await sql`create index briefings_by_day on briefings (platform, workspace, created_at)`.execute(db);
    await sql`create index submissions_refused on submissions (platform, workspace, created_at)
      where state in ('refused', 'failed')`.execute(db);
  },
};

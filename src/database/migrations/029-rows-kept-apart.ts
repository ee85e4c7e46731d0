import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { isOwn, keepApart } from '../keep-apart.ts';

const OF_A_CHANNEL = [
  ...['articles', 'article_copies', 'briefings', 'channels', 'submissions', 'deliveries', 'refusals', 'reports'],
  ...['digest_schedules', 'digests', 'corrections', 'local_messages', 'local_files'],
  ...['ledger_articles', 'ledger_actors', 'ledger_actor_keys', 'ledger_mentions', 'ledger_matters'],
  ...['ledger_matter_keys', 'ledger_positions', 'ledger_retractions', 'ledger_sticking_points'],
];

export const rowsKeptApart: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of OF_A_CHANNEL) await keepApart(db, table);
    await keepApart(db, 'tombstones', 'channel-or-workspace');
    // Quotas of a workspace count what all its channels used.
    for (const table of ['installations', 'spending']) await keepApart(db, table, 'workspace');
    // With a policy, PostgreSQL would neither search by the index of words nor tell how common a word is. So the sentences
    // are seen through a view, and nothing else names their table.
    await sql`alter table ledger_sentences rename to every_sentence`.execute(db);
    await sql`
      create view ledger_sentences as select * from every_sentence where ${isOwn('channel')} with check option`.execute(
      db,
    );
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables with rows of channels, as they were called then. */
const TABLES = [
  ...['articles', 'article_copies', 'briefings', 'channels', 'submissions', 'deliveries', 'refusals', 'reports'],
  ...['digest_schedules', 'digests', 'corrections', 'tombstones', 'spending', 'every_sentence'],
  ...['ledger_articles', 'ledger_actors', 'ledger_actor_keys', 'ledger_mentions', 'ledger_matters'],
  ...['ledger_matter_keys', 'ledger_positions', 'ledger_retractions', 'ledger_sticking_points'],
];

/** All conversations with one person each had been one workspace on Discord. */
export const directMessagesApart: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of TABLES)
      await sql`update ${sql.table(table)} set workspace = 'dm:' || channel
        where platform = 'discord' and workspace = 'dm'`.execute(db);
  },
};

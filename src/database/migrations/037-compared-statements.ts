import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const comparedStatements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // How a model compared a statement with its speaker's last stand on the matter; null where nothing did.
    await sql`alter table ledger_positions add column relation text`.execute(db);
  },
};

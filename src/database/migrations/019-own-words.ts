import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const ownWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // What a statement says itself, as words: read for every statement a new one is compared with. null: filed before.
    await sql`alter table ledger_positions add column own text[]`.execute(db);
  },
};

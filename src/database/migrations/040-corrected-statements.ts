import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people put right about a statement beside its speaker and stance: its day, its words, that it was taken back. */
export const correctedStatements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // As briefed; null: as shown.
    await sql`alter table ledger_positions add column briefed_date text collate "C", add column briefed_statement text,
      add column taken_back_on text`.execute(db);
  },
};

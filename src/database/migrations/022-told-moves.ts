import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const toldMoves: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // The earlier statement that an article says somebody moved from, and its sentence.
    await sql`
      alter table ledger_positions
        add column moved_from_id bigint references ledger_positions (id) on delete set null,
        add column moved_quote text`.execute(db);
    await sql`
      create index ledger_positions_moved_from on ledger_positions (moved_from_id) where moved_from_id is not null`.execute(
      db,
    );
  },
};

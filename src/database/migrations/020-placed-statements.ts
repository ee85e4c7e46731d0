import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const placedStatements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `alter table ledger_positions
    -- People said which matter it is of, or that it is of none.
    add column is_placed boolean not null default false,
    -- Where filing was not sure: the matter it is nearest to.
    add column near_matter_id bigint references ledger_matters (id) on delete set null`,
  `create index ledger_positions_of_none on ledger_positions (platform, workspace, channel, date)
    where is_placed and matter_id is null`,
  `create index ledger_positions_near on ledger_positions (near_matter_id) where near_matter_id is not null`,
  `create index ledger_matters_closed on ledger_matters (platform, workspace, channel) where closed_at is not null`,
];

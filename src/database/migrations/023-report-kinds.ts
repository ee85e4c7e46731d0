import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Somebody may report several mistakes of one briefing: each says what is wrong. */
export const reportKinds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `alter table reports add column kind text not null default 'other'`,
  `alter table reports drop constraint reports_key`,
  `alter table reports add constraint reports_key primary key (briefing_id, caller_id, kind)`,
  `create index reports_of_channel on reports (platform, workspace, channel, created_at desc)`,
];

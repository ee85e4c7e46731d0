import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const endedSessions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table ended_sessions (session text primary key, until timestamptz not null)`.execute(db);
  },
};

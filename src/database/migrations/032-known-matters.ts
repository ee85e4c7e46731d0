import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const knownMatters: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Nobody wrote down which of the earlier ones did not.
    await sql`alter table briefings add column knew_matters boolean not null default true`.execute(db);
  },
};

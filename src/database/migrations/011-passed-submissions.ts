import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A link nobody asked about may be no article: it is passed over, which is no refusal. */
export const passedSubmissions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('submissions').dropConstraint('submissions_state_check').execute();
    await db.schema
      .alterTable('submissions')
      .addCheckConstraint('submissions_state_check', sql`state in ('taken', 'briefed', 'passed', 'refused', 'failed')`)
      .execute();
  },
};

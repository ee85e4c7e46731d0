import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const channelBriefing: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('channels')
      .addColumn('briefing', 'text', (column) =>
        column.notNull().defaultTo('card').check(sql`briefing in ('card', 'full')`),
      )
      .execute();
  },
};

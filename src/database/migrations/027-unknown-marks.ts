import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** An answer may stand in a channel, and nobody can look. */
export const unknownMarks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table local_messages
        drop constraint local_messages_mark_check,
        add constraint local_messages_mark_check check (mark in ('working', 'done', 'refused', 'unknown'))`.execute(db);
  },
};

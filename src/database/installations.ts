import type { Kysely } from 'kysely';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** The workspaces of one platform that installed Readout. A record is the platform's own, and holds a token: no log. */
export interface Installations {
  save(workspace: string, record: string): Promise<void>;
  /** null where the workspace has not installed Readout. */
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
}

/** Each of its functions throws a DatabaseError where the database does not answer. */
export function installationsOf(db: Kysely<Schema>, platform: string): Installations {
  return {
    async save(workspace, record) {
      await whileReachable(() =>
        db
          .insertInto('installations')
          .values({ platform, workspace, record })
          .onConflict((conflict) =>
            conflict.constraint('installations_key').doUpdateSet({ record, changed_at: new Date() }),
          )
          .execute(),
      );
    },
    find(workspace) {
      return whileReachable(async () => {
        const row = await db
          .selectFrom('installations')
          .select('record')
          .where((where) => where.and({ platform, workspace }))
          .executeTakeFirst();
        return row?.record ?? null;
      });
    },
    async remove(workspace) {
      await whileReachable(() =>
        db
          .deleteFrom('installations')
          .where((where) => where.and({ platform, workspace }))
          .execute(),
      );
    },
  };
}

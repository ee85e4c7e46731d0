import type { Kysely } from 'kysely';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** The workspaces of one platform that installed Readout. A record contains a token: never log it. */
export interface Installations {
  save(workspace: string, record: string): Promise<void>;
  /** null if the workspace hasn't installed Readout. */
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
}

/** Each function throws a DatabaseError if the database isn't responding. */
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

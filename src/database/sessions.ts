import type { Kysely } from 'kysely';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';
import { signingKeyOf } from './signing-key.ts';

/** What the processes on one database have to know alike of the page's sessions. Each throws DatabaseError. */
export function createSessionStore(db: Kysely<Schema>) {
  return {
    secret: () => signingKeyOf(db),
    /** @param until when it would have ended by itself: from then on nothing has to be kept */
    async end(session: string, until: Date): Promise<void> {
      await whileReachable(async () => {
        await db.deleteFrom('ended_sessions').where('until', '<', new Date()).execute();
        await db
          .insertInto('ended_sessions')
          .values({ session, until })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },
    isEnded(session: string): Promise<boolean> {
      return whileReachable(async () => {
        const row = await db
          .selectFrom('ended_sessions')
          .select('session')
          .where('session', '=', session)
          .executeTakeFirst();
        return row !== undefined;
      });
    },
  };
}

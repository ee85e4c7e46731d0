import { type Kysely, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** Refusals in a row after which Readout no longer briefs in a channel unasked. */
export const REFUSALS_UNTIL_OFF = 3;

/** Counts one more refusal. Runs in the caller's transaction. @returns how many there are in a row */
export async function countRefusal(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
): Promise<number> {
  const { count } = await transaction
    .insertInto('refusals')
    .values({ platform, workspace, channel, count: 1 })
    .onConflict((conflict) =>
      conflict
        .constraint('refusals_key')
        .doUpdateSet({ count: sql<number>`refusals.count + 1`, changed_at: sql<Date>`now()` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** Something was posted: the channel is on again. @throws DatabaseError */
export async function endRefusals(db: Kysely<Schema>, { platform, workspace, channel }: Scope): Promise<void> {
  await whileReachable(() =>
    db
      .deleteFrom('refusals')
      .where((where) => where.and({ platform, workspace, channel }))
      .execute(),
  );
}

/** Whether the platform has refused what Readout posts there too often. @throws DatabaseError */
export function isSwitchedOff(db: Kysely<Schema>, { platform, workspace, channel }: Scope): Promise<boolean> {
  return whileReachable(async () => {
    const row = await db
      .selectFrom('refusals')
      .select('count')
      .where((where) => where.and({ platform, workspace, channel }))
      .executeTakeFirst();
    return (row?.count ?? 0) >= REFUSALS_UNTIL_OFF;
  });
}

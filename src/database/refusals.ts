import { type Kysely, sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { type ChannelMode, DEFAULT_SETTINGS } from './channels.ts';
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

/**
 * Whether each article posted in the channel is to be briefed unasked: so it is set, and its platform hasn't refused what
 * Readout posts there too often. @throws DatabaseError
 */
export function briefsUnasked(db: Kysely<Schema>, { platform, workspace, channel }: Scope): Promise<boolean> {
  return whileReachable(async () => {
    const { rows } = await sql<{ mode: ChannelMode | null; refusals: number | null }>`
      select
        (select mode from channels
          where platform = ${platform} and workspace = ${workspace} and channel = ${channel}) as mode,
        (select count from refusals
          where platform = ${platform} and workspace = ${workspace} and channel = ${channel}) as refusals`.execute(db);
    const { mode = null, refusals = null } = rows[0] ?? {};
    return (mode ?? DEFAULT_SETTINGS.mode) === 'auto' && (refusals ?? 0) < REFUSALS_UNTIL_OFF;
  });
}

import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../connection-failure.ts';
import type { DeliveryState } from '../deliveries.ts';
import type { DigestsTable, Schema } from '../schema.ts';
import { toStorable, toStorableJson } from '../storable.ts';

/** A channel's digest of one local day. */
export interface StoredDigest {
  readonly id: string;
  readonly scope: Scope;
  readonly localDate: string;
  readonly dueAt: Date;
  readonly since: Date;
  readonly until: Date;
  readonly state: DigestsTable['state'];
  /** Why it wasn't delivered. */
  readonly problem: string | null;
}

/** What became of a digest. */
export interface DigestOutcome extends StoredDigest {
  /** null if there is no message. */
  readonly delivery: { readonly state: DeliveryState; readonly sentAt: Date | null } | null;
}

/** null if it was erased. @throws DatabaseError */
export function findDigest(db: Kysely<Schema>, id: string): Promise<StoredDigest | null> {
  return whileReachable(async () => {
    const row = await db.selectFrom('digests').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toDigest(row);
  });
}

/** What the last digest delivered before an instant reported; null if there was none. @throws DatabaseError */
export function toldBefore(db: Kysely<Schema>, scope: Scope, instant: Date): Promise<unknown> {
  return whileReachable(async () => {
    const row = await outcomes(db, scope)
      .select('told')
      .where('digests.state', 'in', ['composed', 'quiet'])
      .where('due_at', '<', instant)
      .where((where) => where.or([where('deliveries.state', 'is', null), where('deliveries.state', '!=', 'dead')]))
      .executeTakeFirst();
    return row?.told ?? null;
  });
}

/** A channel's last digests and what became of them, newest first. @throws DatabaseError */
export function digestsOf(db: Kysely<Schema>, scope: Scope, limit: number): Promise<DigestOutcome[]> {
  return whileReachable(async () => {
    const rows = await outcomes(db, scope).selectAll('digests').limit(limit).execute();
    return rows.map((row) => ({
      ...toDigest(row),
      delivery: row.delivery_state === null ? null : { state: row.delivery_state, sentAt: row.sent_at },
    }));
  });
}

/**
 * Ends a digest that is due. Runs in the transaction that stores its message.
 * @returns false if it was ended or erased in the meantime: then post nothing
 */
export async function endDigest(
  transaction: Kysely<Schema>,
  id: string,
  end:
    | { readonly state: 'composed' | 'quiet'; readonly told: unknown }
    | { readonly state: 'missed' | 'failed'; readonly problem: string },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('digests')
    .set({
      state: end.state,
      ...('told' in end && { told: toStorableJson(end.told ?? null) }),
      ...('problem' in end && { problem: toStorable(end.problem) }),
      ...(end.state === 'failed' && { given_up_at: sql`now()` }),
    })
    .where('id', '=', id)
    .where('state', '=', 'due')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Records a digest's delivery. Runs in the transaction that stores the delivery. */
export async function linkDelivery(transaction: Kysely<Schema>, id: string, deliveryId: string): Promise<void> {
  await transaction.updateTable('digests').set({ delivery_id: deliveryId }).where('id', '=', id).execute();
}

/** Records why a digest's message didn't reach its channel. @returns false if it did, or isn't a digest's */
export async function noteUndelivered(
  transaction: Kysely<Schema>,
  deliveryId: string,
  end: { readonly state: 'missed' | 'failed'; readonly problem: string },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('digests')
    .set({ state: end.state, problem: toStorable(end.problem) })
    .where('delivery_id', '=', deliveryId)
    // Another worker may have delivered it in the meantime.
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('deliveries')
          .select('deliveries.id')
          .where('deliveries.id', '=', deliveryId)
          .where('deliveries.state', '!=', 'sent'),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The id of the channel's last digest message. @throws DatabaseError */
export function lastDigestMessage(db: Kysely<Schema>, scope: Scope): Promise<string | null> {
  return whileReachable(async () => {
    const row = await outcomes(db, scope)
      .select('posted_message')
      .where('posted_message', 'is not', null)
      .executeTakeFirst();
    return row?.posted_message ?? null;
  });
}

function outcomes(db: Kysely<Schema>, { platform, workspace, channel }: Scope) {
  return db
    .selectFrom('digests')
    .leftJoin('deliveries', 'deliveries.id', 'digests.delivery_id')
    .select(['deliveries.state as delivery_state', 'deliveries.sent_at'])
    .where('digests.platform', '=', platform)
    .where('digests.workspace', '=', workspace)
    .where('digests.channel', '=', channel)
    .orderBy('digests.due_at', 'desc');
}

function toDigest(row: Pick<DigestsTable, Exclude<keyof DigestsTable, 'id' | 'told'>> & { id: string }): StoredDigest {
  const { platform, workspace, channel } = row;
  return {
    id: row.id,
    scope: { platform, workspace, channel },
    localDate: row.local_date,
    dueAt: row.due_at,
    since: row.since,
    until: row.until,
    state: row.state,
    problem: row.problem,
  };
}

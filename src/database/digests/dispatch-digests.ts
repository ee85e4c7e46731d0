import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { DIGEST_LIMITS } from '../../digests/digest-settings.ts';
import { lastDue, nextDue } from '../../digests/schedule.ts';
import { whileReachable } from '../connection-failure.ts';
import type { DigestSchedulesTable, Schema } from '../schema.ts';
import { type StoredSchedule, stopDigests, toSchedule } from './digest-schedules.ts';

const LATE = 'Readout wasn’t running, or couldn’t reach its database, for more than two hours after it was due.';

export interface DispatchedDigests {
  /** Number of channels that were due; 0: nothing is due any more. */
  readonly channels: number;
  /** The digests to compose, one job each. */
  readonly digests: readonly { readonly id: string; readonly scope: Scope }[];
  /** Digests that are too late to be posted. */
  readonly missed: readonly { readonly scope: Scope; readonly localDate: string }[];
}

/** A channel that is due, and the end of its last digest's period. */
interface DueChannel extends StoredSchedule {
  readonly dueAt: Date;
  readonly localDate: string;
  readonly toldUntil: Date | null;
}

/**
 * Dispatches the digests of channels that are due. In one transaction: locks the channels, skipping those another
 * process has locked; inserts the one row each can have for the local day; has `enqueue` add the jobs; computes the next
 * due time.
 * @param limit channels at once
 * @throws DatabaseError: then nothing was dispatched
 */
export function dispatchDue(
  db: Kysely<Schema>,
  now: Date,
  limit: number,
  enqueue: (transaction: Kysely<Schema>, digests: DispatchedDigests['digests']) => Promise<void>,
): Promise<DispatchedDigests> {
  return whileReachable(() =>
    db.transaction().execute(async (transaction) => {
      const due = await lockDue(transaction, now, limit);
      const isLate = ({ dueAt }: DueChannel) => now.getTime() - dueAt.getTime() > DIGEST_LIMITS.GRACE_MS;
      const digests = await insertDigests(
        transaction,
        now,
        due.filter((channel) => !isLate(channel)),
      );
      const missed = await insertMissed(transaction, due.filter(isLate));
      await enqueue(transaction, digests);
      await moveOn(transaction, now, due);
      return { channels: due.length, digests, missed };
    }),
  );
}

async function lockDue(db: Kysely<Schema>, now: Date, limit: number): Promise<DueChannel[]> {
  const { rows } = await sql<DigestSchedulesTable & { next_due_at: Date; told_until: Date | null }>`
    select schedule.*, earlier.until as told_until
    from digest_schedules schedule
    left join lateral (
      select digest.until from digests digest
      left join deliveries delivery on delivery.id = digest.delivery_id
      where digest.platform = schedule.platform and digest.workspace = schedule.workspace
        and digest.channel = schedule.channel and digest.state in ('composed', 'quiet')
        and delivery.state is distinct from 'dead'
      order by digest.due_at desc limit 1
    ) earlier on true
    where schedule.next_due_at <= ${now}
    order by schedule.next_due_at
    limit ${limit}
    for update of schedule skip locked`.execute(db);
  const due: DueChannel[] = [];
  for (const row of rows) {
    const schedule = toSchedule(row);
    const localDate = dateOf(schedule, row.next_due_at);
    if (localDate !== null) due.push({ ...schedule, dueAt: row.next_due_at, localDate, toldUntil: row.told_until });
    // The other channels don't have to wait.
    else await stopDigests(db, schedule.scope, `The time zone ${row.time_zone} is no longer supported.`);
  }
  return due;
}

/** null if the schedule can't be read: the time zone may only exist in another version's data. */
function dateOf({ settings }: StoredSchedule, dueAt: Date): string | null {
  try {
    return lastDue(settings, dueAt).localDate;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A day with a digest gets no other; one marked as missed does, since its time may have been changed afterwards. */
async function insertDigests(
  db: Kysely<Schema>,
  now: Date,
  due: readonly DueChannel[],
): Promise<DispatchedDigests['digests']> {
  if (due.length === 0) return [];
  const rows = await db
    .insertInto('digests')
    .values(
      due.map((channel) => ({
        ...channel.scope,
        local_date: channel.localDate,
        due_at: channel.dueAt,
        since: beginOf(channel, now),
        until: settledBy(now),
        state: 'due' as const,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .constraint('digests_of_day')
        .doUpdateSet(({ ref }) => ({
          state: 'due',
          problem: null,
          due_at: ref('excluded.due_at'),
          since: ref('excluded.since'),
          until: ref('excluded.until'),
        }))
        .where('digests.state', '=', 'missed'),
    )
    .returning(['id', 'platform', 'workspace', 'channel'])
    .execute();
  return rows.map(({ id, ...scope }) => ({ id, scope }));
}

async function insertMissed(db: Kysely<Schema>, due: readonly DueChannel[]): Promise<DispatchedDigests['missed']> {
  if (due.length === 0) return [];
  const rows = await db
    .insertInto('digests')
    .values(
      due.map(({ scope, localDate, dueAt }) => ({
        ...scope,
        local_date: localDate,
        due_at: dueAt,
        since: dueAt,
        until: dueAt,
        state: 'missed' as const,
        problem: LATE,
      })),
    )
    .onConflict((conflict) => conflict.constraint('digests_of_day').doNothing())
    .returning(['local_date', 'platform', 'workspace', 'channel'])
    .execute();
  return rows.map(({ local_date: localDate, ...scope }) => ({ scope, localDate }));
}

/** Starts where the last delivered digest ended; the first digest starts where the previous one would have been due. */
function beginOf({ settings, dueAt, toldUntil }: DueChannel, now: Date): Date {
  const since = toldUntil ?? lastDue(settings, new Date(dueAt.getTime() - 1)).instant;
  return new Date(Math.max(since.getTime(), now.getTime() - DIGEST_LIMITS.PERIOD_MS));
}

async function moveOn(db: Kysely<Schema>, now: Date, due: readonly DueChannel[]): Promise<void> {
  if (due.length === 0) return;
  const next = due.map(({ settings, dueAt, localDate }) => {
    // After a long absence, only the last days are worked through one by one.
    const after = Math.max(dueAt.getTime(), now.getTime() - DIGEST_LIMITS.PERIOD_MS);
    return nextDue(settings, new Date(after), localDate).instant;
  });
  const column = (name: keyof Scope) => due.map(({ scope }) => scope[name]);
  await sql`
    update digest_schedules schedule set next_due_at = turn.next_due_at
    from unnest(${column('platform')}::text[], ${column('workspace')}::text[], ${column('channel')}::text[],
      ${next}::timestamptz[]) as turn (platform, workspace, channel, next_due_at)
    where schedule.platform = turn.platform and schedule.workspace = turn.workspace
      and schedule.channel = turn.channel`.execute(db);
}

/** What is being stored right now, or by a process whose clock is behind, goes into the next digest and isn't lost. */
function settledBy(now: Date): Date {
  return new Date(now.getTime() - DIGEST_LIMITS.SETTLE_MS);
}

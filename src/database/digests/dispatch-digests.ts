import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { DIGEST_LIMITS } from '../../digests/digest-settings.ts';
import { lastDue, nextDue } from '../../digests/schedule.ts';
import { whileReachable } from '../connection-failure.ts';
import type { DigestSchedulesTable, Schema } from '../schema.ts';
import { type StoredSchedule, stopDigests, toSchedule } from './digest-schedules.ts';

const LATE = 'Readout was not running, or its database was away, for more than two hours from then on.';

export interface DispatchedDigests {
  /** Channels whose time had come; none: nothing is due any more. */
  readonly channels: number;
  /** The digests to be composed, each by its job. */
  readonly digests: readonly { readonly id: string; readonly scope: Scope }[];
  /** Those whose hours are over. */
  readonly missed: readonly { readonly scope: Scope; readonly localDate: string }[];
}

/** A channel whose time has come, and until when it was told what moved. */
interface DueChannel extends StoredSchedule {
  readonly dueAt: Date;
  readonly localDate: string;
  readonly toldUntil: Date | null;
}

/**
 * Takes channels whose time has come. In one transaction: they are locked, and those that another process has are left
 * to it; each gets the one row it can have for the local day; `enqueue` adds the jobs; the next time is computed.
 * @param limit channels at once
 * @throws DatabaseError: then nothing was taken
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
    // The others are not kept waiting.
    else await stopDigests(db, schedule.scope, `The time zone ${row.time_zone} is not known here any more.`);
  }
  return due;
}

/** null where a schedule cannot be read: another version's time zones may have had its place. */
function dateOf({ settings }: StoredSchedule, dueAt: Date): string | null {
  try {
    return lastDue(settings, dueAt).localDate;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A day that has its digest gets no other; one that was only noted as missed, before the time was changed, does. */
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

/** From where the last digest that reached the channel ended; the first one tells of the time since its last turn would have been. */
function beginOf({ settings, dueAt, toldUntil }: DueChannel, now: Date): Date {
  const since = toldUntil ?? lastDue(settings, new Date(dueAt.getTime() - 1)).instant;
  return new Date(Math.max(since.getTime(), now.getTime() - DIGEST_LIMITS.PERIOD_MS));
}

async function moveOn(db: Kysely<Schema>, now: Date, due: readonly DueChannel[]): Promise<void> {
  if (due.length === 0) return;
  const next = due.map(({ settings, dueAt, localDate }) => {
    // Of a long absence only the last days are gone through one by one.
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

/** What is being stored at this moment, or by a clock that is behind, has its turn in the next digest and is not lost. */
function settledBy(now: Date): Date {
  return new Date(now.getTime() - DIGEST_LIMITS.SETTLE_MS);
}

import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { DIGEST_LIMITS, type DigestSettings } from '../../digests/digest-settings.ts';
import { nextDue } from '../../digests/schedule.ts';
import { whileReachable } from '../connection-failure.ts';
import type { DigestSchedulesTable, Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';

/** A channel's digest settings as stored. */
export interface StoredSchedule {
  readonly scope: Scope;
  readonly settings: DigestSettings;
  /** null: switched off. */
  readonly nextDueAt: Date | null;
  /** Why Readout itself switched it off. */
  readonly problem: string | null;
  readonly setBy: { readonly id: string; readonly name: string };
}

/** null if the channel has never had digests. @throws DatabaseError */
export function digestScheduleOf(db: Kysely<Schema>, scope: Scope): Promise<StoredSchedule | null> {
  return whileReachable(async () => {
    const row = await db
      .selectFrom('digest_schedules')
      .selectAll()
      .where((where) => where.and(keyOf(scope)))
      .executeTakeFirst();
    return row === undefined ? null : toSchedule(row);
  });
}

/**
 * Switches a channel's digests on, or changes them. The next one is due on a local day that has had none yet.
 * @throws DatabaseError
 */
export function keepDigestSchedule(
  db: Kysely<Schema>,
  scope: Scope,
  settings: DigestSettings,
  { by, now }: { readonly by: StoredSchedule['setBy']; readonly now: Date },
): Promise<StoredSchedule> {
  return whileReachable(() =>
    db.transaction().execute(async (transaction) => {
      const last = await transaction
        .selectFrom('digests')
        .select((select) => select.fn.max('local_date').as('day'))
        .where((where) => where.and(keyOf(scope)))
        .where('state', '!=', 'missed')
        .executeTakeFirst();
      const before = await transaction
        .selectFrom('digest_schedules')
        .select('next_due_at')
        .where((where) => where.and(keyOf(scope)))
        .forUpdate()
        .executeTakeFirst();
      const after = isUntaken(before?.next_due_at ?? null, now)
        ? new Date(now.getTime() - DIGEST_LIMITS.GRACE_MS)
        : now;
      const { at, timeZone, days, quiet, length, language } = settings;
      const values = {
        at,
        time_zone: timeZone,
        days: [...days],
        quiet,
        length,
        language,
        problem: null,
        next_due_at: nextDue(settings, after, last?.day ?? null).instant,
        set_by_id: by.id,
        set_by_name: toStorable(by.name),
        set_at: now,
      };
      const row = await transaction
        .insertInto('digest_schedules')
        .values({ ...keyOf(scope), ...values })
        .onConflict((conflict) => conflict.constraint('digest_schedules_key').doUpdateSet(values))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toSchedule(row);
    }),
  );
}

/**
 * Switches a channel's digests off; the settings stay for when they are switched on again.
 * @param problem why Readout itself does it; null if a person does
 * @returns the schedule that was on; null if there was none. @throws DatabaseError
 */
export function stopDigests(
  db: Kysely<Schema>,
  scope: Scope,
  problem: string | null = null,
): Promise<StoredSchedule | null> {
  return whileReachable(async () => {
    const row = await db
      .updateTable('digest_schedules')
      .set({ next_due_at: null, problem })
      .where((where) => where.and(keyOf(scope)))
      .where('next_due_at', 'is not', null)
      .returningAll()
      .executeTakeFirst();
    // A digest waiting to be posted is no longer wanted either.
    await sql`
      update deliveries set state = 'dead' where state = 'waiting' and id in (
        select delivery_id from digests
        where platform = ${scope.platform} and workspace = ${scope.workspace} and channel = ${scope.channel}
      )`.execute(db);
    return row === undefined ? null : toSchedule(row);
  });
}

export function toSchedule(row: DigestSchedulesTable): StoredSchedule {
  const { at, time_zone: timeZone, days, quiet, length, language } = row;
  return {
    scope: keyOf(row),
    settings: { at, timeZone, days, quiet, length, language },
    nextDueAt: row.next_due_at,
    problem: row.problem,
    setBy: { id: row.set_by_id, name: row.set_by_name },
  };
}

/** Whether a digest is due but not yet dispatched: changing the settings in that very minute must not lose it. */
function isUntaken(dueAt: Date | null, now: Date): boolean {
  return dueAt !== null && dueAt <= now && now.getTime() - dueAt.getTime() <= DIGEST_LIMITS.GRACE_MS;
}

function keyOf({ platform, workspace, channel }: Scope): Scope {
  return { platform, workspace, channel };
}

import type { CommandCall } from '../../chat/command.ts';
import type { Reply } from '../../chat/reply.ts';
import { channelKey, type Scope } from '../../chat/scope.ts';
import {
  digestScheduleOf,
  keepDigestSchedule,
  type StoredSchedule,
  stopDigests,
} from '../../database/digests/digest-schedules.ts';
import { type DigestOutcome, digestsOf, toldBefore } from '../../database/digests/digests.ts';
import { dispatchDue } from '../../database/digests/dispatch-digests.ts';
import { DEFAULT_DIGEST, type DigestSettings } from '../../digests/digest-settings.ts';
import { makeDigest } from '../../digests/make-digest.ts';
import { UsageError } from '../../errors.ts';
import { languageOfDigest } from './digest-language.ts';
import type { DigestParts } from './digest-parts.ts';

/** A channel's digests: the schedule, and digests on request. */
export interface DigestDesk {
  /** null if digests were never switched on there. */
  scheduleOf(scope: Scope): Promise<StoredSchedule | null>;
  /** The latest digests, newest first, with their outcomes. */
  lastOf(scope: Scope, limit: number): Promise<readonly DigestOutcome[]>;
  /** Switches them on, or changes settings. @throws UsageError if no time zone is known, or the caller may not */
  switchOn(call: CommandCall, change: Partial<DigestSettings>): Promise<StoredSchedule>;
  /** @returns false if they were off. @throws UsageError if the caller may not */
  switchOff(call: CommandCall): Promise<boolean>;
  /** Composes a digest of the period for the caller alone; the scheduled one still goes out. */
  compose(scope: Scope, period: { readonly since: Date; readonly until: Date }): Promise<Reply>;
}

/** Channels dispatched in one transaction. */
const BATCH = 500;

export function createDigestDesk({ database, digestSources, now }: DigestParts): DigestDesk {
  return {
    scheduleOf: (scope) => digestScheduleOf(database.within(scope), scope),
    lastOf: (scope, limit) => digestsOf(database.within(scope), scope, limit),
    async switchOn(call, change) {
      allow(call);
      const db = database.within(call.scope);
      const known = (await digestScheduleOf(db, call.scope))?.settings;
      const timeZone = change.timeZone ?? known?.timeZone;
      if (timeZone === undefined)
        throw new UsageError('This channel’s time zone isn’t known yet.', {
          advice: 'Set it once, for example with /digest on at:09:00 timezone:Europe/Berlin.',
        });
      const settings = { ...DEFAULT_DIGEST, ...known, ...change, timeZone };
      return await keepDigestSchedule(db, call.scope, settings, { by: call.caller, now: now() });
    },
    async switchOff(call) {
      allow(call);
      return (await stopDigests(database.within(call.scope), call.scope)) !== null;
    },
    async compose(scope, { since, until }) {
      const db = database.within(scope);
      const settings = (await digestScheduleOf(db, scope))?.settings ?? { ...DEFAULT_DIGEST, timeZone: 'UTC' };
      const { timeZone, length } = settings;
      const language = await languageOfDigest(db, scope, settings);
      // Swedish dates are ISO 8601.
      const localDate = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(until);
      const earlier = await toldBefore(db, scope, since);
      const request = { scope, since, until, timeZone, localDate, length, language, quiet: 'tell', earlier } as const;
      const { reply } = await makeDigest(digestSources, request);
      return { ...(reply ?? { title: 'Nothing moved', blocks: [] }), visibility: 'caller' };
    },
  };
}

/**
 * Dispatches every channel whose digest is due, in batches; a job then composes each digest.
 * @returns how many digests were dispatched. @throws DatabaseError
 */
export async function dispatchDigests({ database, queue, log, now }: DigestParts): Promise<number> {
  let taken = 0;
  for (;;) {
    const { channels, digests, missed } = await dispatchDue(database.acrossChannels, now(), BATCH, (transaction, due) =>
      queue.addAll(
        transaction,
        'digest',
        due.map(({ id, scope }) => ({ id, group: channelKey(scope) })),
      ),
    );
    for (const { scope, localDate } of missed)
      log.warn({ scope, localDate }, 'a digest was missed: it was due over two hours ago');
    taken += digests.length;
    if (channels === 0) return taken;
  }
}

function allow({ caller }: CommandCall): void {
  if (!caller.isManager)
    throw new UsageError('Only channel managers can switch this channel’s digests on or off.', {
      advice: 'Ask a channel manager to do it.',
    });
}

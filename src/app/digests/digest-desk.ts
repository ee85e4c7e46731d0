import { languageName } from '../../articles/language.ts';
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
import type { DigestParts } from './digest-parts.ts';

/** A channel's digests, as its people set and ask for them. */
export interface DigestDesk {
  /** null where nobody has ever asked for digests there. */
  scheduleOf(scope: Scope): Promise<StoredSchedule | null>;
  /** The last ones, newest first, and what became of them. */
  lastOf(scope: Scope, limit: number): Promise<readonly DigestOutcome[]>;
  /** Switches them on, or changes what is given. @throws UsageError where no time zone is known, or the caller may not */
  switchOn(call: CommandCall, change: Partial<DigestSettings>): Promise<StoredSchedule>;
  /** @returns false where they were off. @throws UsageError where the caller may not */
  switchOff(call: CommandCall): Promise<boolean>;
  /** What the digest of that period says, for who asks; the day's own comes all the same. */
  compose(scope: Scope, period: { readonly since: Date; readonly until: Date }): Promise<Reply>;
}

/** Channels that are taken in one transaction. */
const BATCH = 500;

export function createDigestDesk({ database, digestSources, now }: DigestParts): DigestDesk {
  const db = database.kysely;
  return {
    scheduleOf: (scope) => digestScheduleOf(db, scope),
    lastOf: (scope, limit) => digestsOf(db, scope, limit),
    async switchOn(call, change) {
      allow(call);
      const known = (await digestScheduleOf(db, call.scope))?.settings;
      const timeZone = change.timeZone ?? known?.timeZone;
      if (timeZone === undefined)
        throw new UsageError('The time zone of this channel is not known yet.', {
          advice: 'Give it once, as in /digest on at:09:00 timezone:Europe/Berlin.',
        });
      const settings = { ...DEFAULT_DIGEST, ...known, ...change, timeZone };
      return await keepDigestSchedule(db, call.scope, settings, { by: call.caller, now: now() });
    },
    async switchOff(call) {
      allow(call);
      return (await stopDigests(db, call.scope)) !== null;
    },
    async compose(scope, { since, until }) {
      const settings = (await digestScheduleOf(db, scope))?.settings ?? { ...DEFAULT_DIGEST, timeZone: 'UTC' };
      const { timeZone, length } = settings;
      const language = settings.language === null ? null : languageName(settings.language);
      // The Swedish way of writing a date is ISO's.
      const localDate = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(until);
      const earlier = await toldBefore(db, scope, since);
      const request = { scope, since, until, timeZone, localDate, length, language, quiet: 'tell', earlier } as const;
      const { reply } = await makeDigest(digestSources, request);
      return { ...(reply ?? { title: 'Nothing moved', blocks: [] }), visibility: 'caller' };
    },
  };
}

/**
 * Takes every channel whose time has come, batch by batch: its digest is then composed by a job.
 * @returns how many digests were taken. @throws DatabaseError
 */
export async function dispatchDigests({ database, queue, log, now }: DigestParts): Promise<number> {
  let taken = 0;
  for (;;) {
    const { channels, digests, missed } = await dispatchDue(database.kysely, now(), BATCH, (transaction, due) =>
      queue.addAll(
        transaction,
        'digest',
        due.map(({ id, scope }) => ({ id, group: channelKey(scope) })),
      ),
    );
    for (const { scope, localDate } of missed)
      log.warn({ scope, localDate }, 'a digest was missed: its time was over two hours ago');
    taken += digests.length;
    if (channels === 0) return taken;
  }
}

function allow({ caller }: CommandCall): void {
  if (!caller.isManager)
    throw new UsageError('Only those who manage this channel can switch its digests on or off.', {
      advice: 'Ask a channel manager to do it.',
    });
}

import type { Kysely } from 'kysely';
import { channelKey } from '../../chat/scope.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { keepDelivery } from '../../database/deliveries.ts';
import { digestScheduleOf, type StoredSchedule } from '../../database/digests/digest-schedules.ts';
import { endDigest, findDigest, linkDelivery, type StoredDigest, toldBefore } from '../../database/digests/digests.ts';
import type { Schema } from '../../database/schema.ts';
import type { DigestRequest } from '../../digests/digest.ts';
import { DIGEST_LIMITS } from '../../digests/digest-settings.ts';
import { makeDigest } from '../../digests/make-digest.ts';
import { ReadoutError } from '../../errors.ts';
import type { JobHandler } from '../../jobs/queue.ts';
import { onAccount } from '../../models/token-account.ts';
import { languageOfDigest } from './digest-language.ts';
import type { DigestParts } from './digest-parts.ts';

const PROBLEMS = {
  late: 'It wasn’t composed within two hours of its time: Readout wasn’t running, or was too busy.',
  off: 'Digests were switched off before it was composed.',
  defect: 'It couldn’t be composed because something went wrong in Readout; its log has the details.',
} as const;

/** Turns a digest that is due into a stored message, or nothing if nothing moved and the channel prefers silence. */
export function createDigestJob(parts: DigestParts): JobHandler {
  const { database, digestSources, log, now } = parts;
  return {
    async run(id, signal) {
      const digest = await findDigest(database.acrossChannels, id);
      if (digest === null || digest.state !== 'due') return null;
      const db = database.within(digest.scope);
      const schedule = await digestScheduleOf(db, digest.scope);
      if (schedule === null || schedule.nextDueAt === null) return await end(digest, 'missed', PROBLEMS.off);
      if (endOfGrace(digest) < now()) return await end(digest, 'missed', PROBLEMS.late);
      const request = await requestOf(digest, schedule);
      const made = await onAccount({ ...digest.scope, person: '' }, () => makeDigest(digestSources, request));
      // Once aborted, another worker may have the job.
      signal.throwIfAborted();
      await whileReachable(() => db.transaction().execute((transaction) => keep(transaction, digest, made)));
      return null;
    },
    async giveUp(id, error) {
      const digest = await findDigest(database.acrossChannels, id);
      if (digest !== null) await end(digest, 'failed', error instanceof ReadoutError ? error.message : PROBLEMS.defect);
    },
  };

  async function requestOf(digest: StoredDigest, { settings }: StoredSchedule): Promise<DigestRequest> {
    const { scope, since, until, localDate, dueAt } = digest;
    const { timeZone, length, quiet } = settings;
    const db = database.within(scope);
    const language = await languageOfDigest(db, scope, settings);
    const earlier = await toldBefore(db, scope, dueAt);
    return { scope, since, until, timeZone, localDate, length, language, quiet, earlier };
  }

  /** Ends the digest together with its message or not at all, and once even if two workers have it. */
  async function keep(
    transaction: Kysely<Schema>,
    digest: StoredDigest,
    { reply, told }: Awaited<ReturnType<typeof makeDigest>>,
  ): Promise<void> {
    // Digests may have been switched off while this one was composed.
    const schedule = await digestScheduleOf(transaction, digest.scope);
    if (schedule === null || schedule.nextDueAt === null) {
      await endDigest(transaction, digest.id, { state: 'missed', problem: PROBLEMS.off });
      return;
    }
    const ended = await endDigest(transaction, digest.id, { state: reply === null ? 'quiet' : 'composed', told });
    if (!ended || reply === null) return;
    const { scope } = digest;
    const deliveryId = await keepDelivery(transaction, {
      ...{ scope, submissionId: null, briefingId: null, thread: null, addressee: null },
      ...{ reply, expiresAt: endOfGrace(digest) },
    });
    await linkDelivery(transaction, digest.id, deliveryId);
    await parts.queue.add(transaction, { name: 'deliver', id: deliveryId, group: channelKey(scope) });
  }

  async function end(digest: StoredDigest, state: 'missed' | 'failed', problem: string): Promise<null> {
    const { scope, localDate } = digest;
    const isEnded = await whileReachable(() => endDigest(database.within(scope), digest.id, { state, problem }));
    if (isEnded) log.warn({ scope, localDate, problem }, 'a digest was not sent');
    return null;
  }
}

function endOfGrace({ dueAt }: StoredDigest): Date {
  return new Date(dueAt.getTime() + DIGEST_LIMITS.GRACE_MS);
}

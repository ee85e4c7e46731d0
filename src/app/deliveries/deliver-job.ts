import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../../chat/platform.ts';
import { channelKey } from '../../chat/scope.ts';
import {
  beginPosting,
  endDelivery,
  endPosted,
  findDelivery,
  lastPostedAt,
  type StoredDelivery,
} from '../../database/deliveries.ts';
import type { Database } from '../../database/open-database.ts';
import { PlatformError } from '../../errors.ts';
import type { JobHandler, Queue } from '../../jobs/queue.ts';
import type { Log } from '../../log.ts';
import { deliveries } from '../../metrics.ts';
import { noteRefusedDigest, noteUnsentDigest } from '../digests/undelivered-digest.ts';
import { sayGivenUp } from '../say-given-up.ts';
import { markMessage } from './mark-message.ts';
import { noteRefusal } from './note-refusal.ts';
import { waitForPlatform } from './wait-for-platform.ts';

export interface DeliverJobParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'add'>;
  /** null if the platform isn't running. */
  readonly platformOf: (delivery: StoredDelivery) => Platform | null;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * Posts a stored delivery once. Before the platform is called, the delivery is marked as possibly posted; the next try
 * then looks for the message first.
 */
export function createDeliverJob(parts: DeliverJobParts): JobHandler {
  const { database, platformOf, log, now } = parts;
  /** When a channel may be posted to again, if its platform said so. By platform, workspace and channel. */
  const held = new Map<string, Date>();

  return {
    async run(id, signal) {
      const delivery = await findDelivery(database.acrossChannels, id);
      if (delivery === null) return null;
      const db = database.within(delivery.scope);
      const platform = platformOf(delivery);
      if (delivery.state === 'sent' || delivery.state === 'dead') {
        // The previous try ended after posting and before marking.
        if (platform !== null) await markEnd(platform, delivery);
        return null;
      }
      if (delivery.state === 'waiting' && delivery.expiresAt && delivery.expiresAt < now()) {
        log.warn({ delivery: id, scope: delivery.scope }, 'a delivery expired and was not posted');
        count(delivery, 'expired');
        await noteUnsentDigest(db, id, 'missed');
        await endDelivery(db, id, { state: 'dead', messageId: null });
        return null;
      }
      if (platform === null) return waitForPlatform(delivery, now());
      const key = channelKey(delivery.scope);
      const heldUntil = held.get(key);
      if (heldUntil !== undefined && heldUntil > now()) return { again: heldUntil };
      held.delete(key);
      await keepInterval(platform, delivery, signal);
      if (!(await beginPosting(db, id))) return null;
      // Once aborted, another worker may have the job.
      signal.throwIfAborted();
      try {
        const messageId = await say(platform, delivery);
        const isWanted = await endPosted(db, id, messageId, now());
        count(delivery, 'sent');
        log.info({ submission: delivery.submissionId, delivery: id, scope: delivery.scope }, 'an answer was posted');
        if (messageId !== null && !isWanted) await takeBack(platform, delivery, messageId);
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        if (error.retryAfterMs !== null) {
          const until = new Date(now().getTime() + error.retryAfterMs);
          held.set(key, until);
          return { again: until };
        }
        if (error.retryable) throw error;
        const facts = { error, submission: delivery.submissionId, delivery: id, scope: delivery.scope };
        if (error.reason === 'unknown-outcome') {
          log.error(facts, 'nobody can say whether a delivery was posted');
          await endUnknown(delivery);
        } else {
          log.error(facts, 'the platform refused a delivery');
          count(delivery, 'refused');
          await noteRefusedDigest(parts, platform, delivery, error);
          await endDelivery(db, id, { state: 'dead', messageId: null, problem: error.message }, now());
        }
        await noteRefusal(parts, delivery, error);
      }
      await markEnd(platform, delivery);
      return null;
    },
    async giveUp(id, error) {
      log.error({ error, delivery: id }, 'gave up on a delivery');
      const delivery = await findDelivery(database.acrossChannels, id);
      if (delivery === null) return;
      if (mayBePosted(delivery, error)) await endUnknown(delivery);
      else {
        const db = database.within(delivery.scope);
        await noteUnsentDigest(db, id, 'failed', error);
        await endDelivery(db, id, { state: 'dead', messageId: null, problem: sayGivenUp(error) }, now());
        count(delivery, 'gave-up');
      }
      const platform = platformOf(delivery);
      if (platform !== null) await markEnd(platform, delivery);
    },
  };

  /** It isn't posted a second time, and not called failed. */
  async function endUnknown(delivery: StoredDelivery): Promise<void> {
    count(delivery, 'unknown');
    await endDelivery(database.within(delivery.scope), delivery.id, { state: 'sent', messageId: null }, now());
  }

  /** Across all processes, one job at a time posts to a channel: waiting here delays no other channel. */
  async function keepInterval(platform: Platform, { scope, addressee }: StoredDelivery, signal: AbortSignal) {
    const interval = platform.messageIntervalMs ?? 0;
    if (interval === 0 || addressee !== null) return;
    const last = await lastPostedAt(database.within(scope), scope, new Date(now().getTime() - interval));
    if (last !== null) await sleep(Math.min(interval, last.getTime() + interval - now().getTime()), null, { signal });
  }

  async function say(platform: Platform, delivery: StoredDelivery): Promise<string | null> {
    const { id, scope, thread, addressee, reply, state, createdAt } = delivery;
    if (addressee !== null) {
      await platform.tell({ scope, callerId: addressee, thread }, reply);
      return null;
    }
    const posted = await platform.post({ id, scope, thread, reply, createdAt, mayBePosted: state === 'posting' });
    return posted.messageId;
  }

  /** Its message was deleted, and its briefing erased, while that was posted. */
  async function takeBack(platform: Platform, { scope }: StoredDelivery, messageId: string): Promise<void> {
    // It was posted: that it can't be taken back is no refusal to post.
    await platform.withdraw?.(scope, messageId).catch((error: unknown) => {
      log.warn({ error, platform: platform.name, scope }, 'could not take back what was posted');
    });
  }

  async function markEnd(platform: Platform, { scope, submissionId }: StoredDelivery): Promise<void> {
    if (submissionId !== null) await markMessage({ db: database.within(scope), log }, platform, scope, submissionId);
  }
}

/** Whether the last of its tries left open what the ones before did. */
function mayBePosted({ state, addressee }: StoredDelivery, error: unknown): boolean {
  if (state !== 'posting' || addressee !== null) return false;
  return error === null || (error instanceof PlatformError && error.reason === 'unknown-outcome');
}

function count({ scope }: StoredDelivery, outcome: 'sent' | 'unknown' | 'refused' | 'expired' | 'gave-up'): void {
  deliveries.inc({ platform: scope.platform, outcome });
}

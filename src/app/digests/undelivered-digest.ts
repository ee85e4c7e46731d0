import type { Kysely } from 'kysely';
import type { Platform } from '../../chat/platform.ts';
import type { Text } from '../../chat/reply.ts';
import { channelKey, type Scope } from '../../chat/scope.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { keepDelivery, type StoredDelivery } from '../../database/deliveries.ts';
import { stopDigests } from '../../database/digests/digest-schedules.ts';
import { lastDigestMessage, noteUndelivered } from '../../database/digests/digests.ts';
import type { Database } from '../../database/open-database.ts';
import type { Schema } from '../../database/schema.ts';
import { type PlatformError, ReadoutError } from '../../errors.ts';
import type { Queue } from '../../jobs/queue.ts';
import type { Log } from '../../log.ts';
import { note } from '../replies.ts';

const LATE = 'It couldn’t be posted within two hours of its time.';
const UNKNOWN = 'It couldn’t be posted; Readout’s log says why.';

/**
 * If a platform refuses a digest's message, records why; if Readout can no longer post there at all, switches the
 * channel's digests off and notifies the person who set them up. Deliveries that aren't digests are left alone.
 */
export async function noteRefusedDigest(
  parts: { readonly database: Database; readonly queue: Pick<Queue, 'add'>; readonly log: Log },
  platform: Platform,
  { id, scope }: StoredDelivery,
  error: PlatformError,
): Promise<void> {
  const place = error.reason === 'no-access' ? await placeOf(parts, platform, scope) : null;
  const noteIt = async (transaction: Kysely<Schema>): Promise<void> => {
    const isDigest = await noteUndelivered(transaction, id, { state: 'failed', problem: error.message });
    if (!isDigest || place === null) return;
    const stopped = await stopDigests(transaction, scope, error.message);
    if (stopped === null) return;
    parts.log.warn({ scope }, 'a channel’s digests were switched off: Readout cannot post there');
    const advice = error.advice === '' ? [] : [`${error.advice} `];
    const text = [...place, ` ${error.message} `, ...advice, 'Then use /digest on there to switch them back on.'];
    const told = await keepDelivery(transaction, {
      ...{ scope, submissionId: null, briefingId: null, thread: null, addressee: stopped.setBy.id },
      reply: note('The digests you set up have been switched off', text, 'caller'),
    });
    await parts.queue.add(transaction, {
      name: 'deliver',
      id: told,
      group: `${channelKey(scope)}/${stopped.setBy.id}`,
    });
  };
  await whileReachable(() => parts.database.within(scope).transaction().execute(noteIt));
}

/** Records that a digest's message was not posted in time, or not in any of its tries. */
export async function noteUnsentDigest(
  db: Kysely<Schema>,
  deliveryId: string,
  state: 'missed' | 'failed',
  error: unknown = null,
): Promise<void> {
  const problem = error instanceof ReadoutError ? error.message : state === 'missed' ? LATE : UNKNOWN;
  await whileReachable(() => noteUndelivered(db, deliveryId, { state, problem }));
}

/** A direct message has to say which channel it is about. */
async function placeOf(
  { database, log }: { readonly database: Database; readonly log: Log },
  platform: Platform,
  scope: Scope,
): Promise<Text> {
  const unknown = [`They were for the channel ${scope.channel}.`];
  try {
    const message = await lastDigestMessage(database.within(scope), scope);
    const url = message === null ? null : await platform.linkTo(scope, message);
    return url === null ? unknown : ['They were for ', { type: 'link', text: 'this channel', url }, '.'];
  } catch (error) {
    log.warn({ error, platform: platform.name }, 'could not get the link to a message');
    return unknown;
  }
}

import { whileReachable } from '../../database/connection-failure.ts';
import {
  channelsThatExpire,
  eraseExpired,
  type KeepingChannel,
  noteErasure,
} from '../../database/erasing/erase-expired.ts';
import type { Log } from '../../log.ts';
import type { ForgettingParts } from './forgetting.ts';

/** Of one channel in one run: the rest waits for the next, so that each channel has its turn. */
const BATCHES_A_RUN = 200;

/**
 * Erases what is older than its channel keeps it, batch by batch, each in a transaction that records how much it was.
 * @returns how many articles. @throws DatabaseError
 */
export async function eraseOld({
  database,
  queue,
  log,
  now,
}: ForgettingParts & { readonly log: Log; readonly now: () => Date }): Promise<number> {
  let erased = 0;
  for (const channel of await channelsThatExpire(database.acrossChannels)) {
    const before = monthsBefore(now(), channel.keepMonths);
    const articles = await eraseOf({ database, queue }, channel, before);
    if (articles > 0)
      log.info({ scope: channel.scope, articles, before }, 'articles older than their channel keeps were erased');
    erased += articles;
  }
  return erased;
}

async function eraseOf({ database, queue }: ForgettingParts, channel: KeepingChannel, before: Date): Promise<number> {
  let articles = 0;
  for (let batches = 0; batches < BATCHES_A_RUN; batches += 1) {
    const batch = await whileReachable(() =>
      database
        .within(channel.scope)
        .transaction()
        .execute(async (transaction) => {
          const done = await eraseExpired(transaction, channel.scope, before);
          if (done.articles + done.submissions > 0) await noteErasure(transaction, channel, before, done);
          await queue.forget(transaction, done.jobs);
          return done;
        }),
    );
    articles += batch.articles;
    if (batch.articles + batch.submissions === 0) break;
  }
  return articles;
}

/** The same day and time, so many months earlier; of a month without that day, its last. */
export function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then;
}

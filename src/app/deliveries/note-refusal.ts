import type { Kysely } from 'kysely';
import type { Reply } from '../../chat/reply.ts';
import { channelKey } from '../../chat/scope.ts';
import { whoChanged } from '../../database/channels.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { keepDelivery, type StoredDelivery } from '../../database/deliveries.ts';
import type { Database } from '../../database/open-database.ts';
import { countRefusal, REFUSALS_UNTIL_OFF } from '../../database/refusals.ts';
import type { Schema } from '../../database/schema.ts';
import { findSubmission } from '../../database/submissions.ts';
import type { PlatformError } from '../../errors.ts';
import type { Queue } from '../../jobs/queue.ts';
import type { Log } from '../../log.ts';
import { note } from '../replies.ts';

/**
 * When a platform refuses a message for good, or to say whether it is there, tells whoever asked for it, and which
 * permission is missing. After three refusals in a row the channel is switched off until somebody asks there, and whoever
 * set it up is told.
 */
export async function noteRefusal(
  { database, queue, log }: { readonly database: Database; readonly queue: Pick<Queue, 'add'>; readonly log: Log },
  { scope, submissionId, addressee }: StoredDelivery,
  error: PlatformError,
): Promise<void> {
  // What is for one person alone says nothing about the channel, and would be refused once more.
  if (addressee !== null) return;
  const db = database.within(scope);
  const submission = submissionId === null ? null : await findSubmission(db, submissionId);
  const work = async (transaction: Kysely<Schema>): Promise<void> => {
    if (submission?.isAddressed) await tell(transaction, submission.author.id, titleOf(error), [error.message]);
    if (error.reason !== 'no-access' || (await countRefusal(transaction, scope)) !== REFUSALS_UNTIL_OFF) return;
    log.warn({ scope }, 'a channel was switched off: its platform refuses what Readout posts there');
    const owner = await whoChanged(transaction, scope);
    const said = [error.message, 'It goes on as soon as it can answer somebody who asks there.'];
    if (owner !== null) await tell(transaction, owner, 'Readout no longer briefs in a channel you set up', said);
  };
  await whileReachable(() => db.transaction().execute(work));

  async function tell(transaction: Kysely<Schema>, person: string, title: string, said: readonly string[]) {
    const text = [...said, ...(error.advice === '' ? [] : [error.advice])].join(' ');
    const reply: Reply = note(title, [text], 'caller');
    const told = { scope, submissionId: null, briefingId: null, thread: null, addressee: person, reply };
    const id = await keepDelivery(transaction, told);
    await queue.add(transaction, { name: 'deliver', id, group: `${channelKey(scope)}/${person}` });
  }
}

function titleOf({ reason }: PlatformError): string {
  return reason === 'unknown-outcome'
    ? 'Readout may have posted its answer here'
    : 'Readout couldn’t post its answer here';
}

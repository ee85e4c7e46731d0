import type { Kysely } from 'kysely';
import type { Reply } from '../../chat/reply.ts';
import { channelKey } from '../../chat/scope.ts';
import { keepDelivery } from '../../database/deliveries.ts';
import type { Schema } from '../../database/schema.ts';
import type { NewSubmission } from '../../database/submissions.ts';
import type { Queue } from '../../jobs/queue.ts';

/**
 * Stores the reply to a submission, and its job, in the caller's transaction. The reply goes under the message;
 * a private one goes to the person who posted it, and the reply to a command goes where the command was called.
 */
export async function enqueueDelivery(
  { queue }: { readonly queue: Pick<Queue, 'add'> },
  transaction: Kysely<Schema>,
  submission: Omit<NewSubmission, 'source'> & { readonly id?: string },
  reply: Reply,
  briefingId: string | null = null,
): Promise<void> {
  const { scope, message, thread, author, isCommand } = submission;
  const id = await keepDelivery(transaction, {
    scope,
    submissionId: submission.id ?? null,
    briefingId,
    thread: thread ?? (isCommand ? null : message),
    addressee: reply.visibility === 'caller' ? author.id : null,
    reply,
  });
  await queue.add(transaction, { name: 'deliver', id, group: channelKey(scope) });
}

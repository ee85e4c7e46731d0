import { channelKey, workspaceKey } from '../chat/scope.ts';
import { whileReachable } from '../database/connection-failure.ts';
import { type DeadLetter, type DeadLetterKind, reviveDeadLetter } from '../database/dead-letters.ts';
import type { Database } from '../database/open-database.ts';
import type { JobName, Queue } from '../jobs/queue.ts';

const JOBS: Readonly<Record<DeadLetterKind, JobName>> = { article: 'brief', answer: 'deliver', digest: 'digest' };

/**
 * Gives something that was given up a job again, with all its tries.
 * @returns false if there is nothing to replay any more: somebody saw to it, or a later digest covers its period
 * @throws DatabaseError
 */
export async function replayDeadLetter(
  {
    database,
    queue,
    now,
  }: { readonly database: Database; readonly queue: Pick<Queue, 'add'>; readonly now: () => Date },
  letter: DeadLetter,
): Promise<boolean> {
  const { kind, id, scope } = letter;
  const group = kind === 'article' ? workspaceKey(scope) : channelKey(scope);
  return await whileReachable(() =>
    database
      .within(scope)
      .transaction()
      .execute(async (transaction) => {
        const isRevived = await reviveDeadLetter(transaction, letter, now());
        if (isRevived) await queue.add(transaction, { name: JOBS[kind], id, group });
        return isRevived;
      }),
  );
}

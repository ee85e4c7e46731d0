import { channelKey } from '../chat/scope.ts';
import type { Database } from '../database/open-database.ts';
import type { JobName, NewJob, Queue } from '../jobs/queue.ts';

/**
 * Makes the jobs of everything that waits for one: after a restore, which has no jobs of its own.
 * @returns how many. @throws DatabaseError
 */
export async function enqueueWaiting(database: Database, queue: Pick<Queue, 'addAll'>): Promise<number> {
  return await database.kysely.transaction().execute(async (transaction) => {
    const scoped = ['id', 'platform', 'workspace', 'channel'] as const;
    const taken = await transaction.selectFrom('submissions').select(scoped).where('state', '=', 'taken').execute();
    const unsent = await transaction
      .selectFrom('deliveries')
      .select(scoped)
      .where('state', 'in', ['waiting', 'posting'])
      .execute();
    const due = await transaction.selectFrom('digests').select(scoped).where('state', '=', 'due').execute();
    const jobs: Readonly<Record<JobName, readonly Omit<NewJob, 'name'>[]>> = {
      brief: taken.map(({ id, platform, workspace }) => ({ id, group: `${platform}/${workspace}` })),
      deliver: unsent.map(({ id, ...scope }) => ({ id, group: channelKey(scope) })),
      digest: due.map(({ id, ...scope }) => ({ id, group: channelKey(scope) })),
    };
    await queue.addAll(transaction, 'brief', jobs.brief);
    await queue.addAll(transaction, 'deliver', jobs.deliver);
    await queue.addAll(transaction, 'digest', jobs.digest);
    return jobs.brief.length + jobs.deliver.length + jobs.digest.length;
  });
}

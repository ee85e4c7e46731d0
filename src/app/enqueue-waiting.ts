import { channelKey, workspaceKey } from '../chat/scope.ts';
import type { Database } from '../database/open-database.ts';
import { JOB_NAMES, type JobName, type NewJob, type Queue } from '../jobs/queue.ts';

/**
 * Makes the jobs of everything that waits for one: after a restore, which has no jobs of its own.
 * @returns how many. @throws DatabaseError
 */
export async function enqueueWaiting(database: Database, queue: Pick<Queue, 'addAll'>): Promise<number> {
  return await database.acrossChannels.transaction().execute(async (transaction) => {
    const scoped = ['id', 'platform', 'workspace', 'channel'] as const;
    const taken = await transaction.selectFrom('submissions').select(scoped).where('state', '=', 'taken').execute();
    const unsent = await transaction
      .selectFrom('deliveries')
      .select(scoped)
      .where('state', 'in', ['waiting', 'posting'])
      .execute();
    const due = await transaction.selectFrom('digests').select(scoped).where('state', '=', 'due').execute();
    const jobs: Readonly<Record<JobName, readonly Omit<NewJob, 'name'>[]>> = {
      brief: taken.map(({ id, ...scope }) => ({ id, group: workspaceKey(scope) })),
      deliver: unsent.map(({ id, ...scope }) => ({ id, group: channelKey(scope) })),
      digest: due.map(({ id, ...scope }) => ({ id, group: channelKey(scope) })),
    };
    for (const name of JOB_NAMES) await queue.addAll(transaction, name, jobs[name]);
    return Object.values(jobs).flat().length;
  });
}

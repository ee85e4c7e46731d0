import { availableParallelism } from 'node:os';
import { type Kysely, sql } from 'kysely';
import { fromKysely, type JobAttempt, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { explainConnection } from '../database/connection-failure.ts';
import type { Database } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import type { Log } from '../log.ts';
import { keepGroupLimits } from './group-limits.ts';

/** What is done outside a platform's few seconds: `brief` a submission, `deliver` a delivery, compose a `digest`. */
export const JOB_NAMES = ['brief', 'deliver', 'digest'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface Queue {
  /** Adds a job in the caller's transaction: it is there if what it is about is there. */
  add(transaction: Kysely<Schema>, job: NewJob): Promise<void>;
  /** Takes away the jobs of submissions and deliveries that are erased; those that run find nothing by themselves. */
  forget(transaction: Kysely<Schema>, ids: readonly string[]): Promise<void>;
  /** As `add`, for many jobs of one name at once. */
  addAll(transaction: Kysely<Schema>, name: JobName, jobs: readonly Omit<NewJob, 'name'>[]): Promise<void>;
  /** Starts working. Until then jobs only gather. */
  work(handlers: Readonly<Record<JobName, JobHandler>>): Promise<void>;
  /** Claims nothing new, and waits for what runs; what does not end in time is given back. */
  stop(): Promise<void>;
}

export interface NewJob {
  readonly name: JobName;
  /** The id of the submission, delivery or digest. */
  readonly id: string;
  /** Whose turn it takes: jobs of one group wait for each other, and never for those of another. */
  readonly group: string;
  readonly startAfter?: Date;
}

export interface JobHandler {
  /** Throws to be tried again; gives a date to be called again then, without that counting as a try. */
  run(id: string, signal: AbortSignal): Promise<{ readonly again: Date } | null>;
  /** No try is left: says so to whoever waits. `error` is how the last one ended, null where its process did. */
  giveUp(id: string, error: unknown): Promise<void>;
}

const JOB = z.object({ id: z.string(), group: z.string() });
const ENDED = z.object({ affected: z.number() });

const QUEUES = {
  brief: { retryLimit: 3, retryDelay: 2, retryBackoff: true, retryDelayMax: 60, expireInSeconds: 300 },
  // A platform that is down for half an hour loses nothing: the tries reach over an hour.
  deliver: { retryLimit: 14, retryDelay: 1, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  digest: { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 },
} as const satisfies Record<JobName, object>;

const LIMITS = {
  /** Jobs of a process that was killed are claimed again after so long without a sign of life. */
  HEARTBEAT_SECONDS: 10,
  MONITOR_SECONDS: 5,
  STOP_MS: 25_000,
  /**
   * At once in one process. More articles at once than there are processors only keep each other, and the platforms'
   * few seconds, waiting.
   */
  CONCURRENCY: { brief: Math.max(2, availableParallelism()), deliver: 8, digest: 4 },
  /**
   * At once of one group, in all processes: two articles of a workspace, and one message into a channel. A channel has
   * one digest a day, so nothing waits there.
   */
  GROUP_CONCURRENCY: { brief: 2, deliver: 1, digest: null },
  /** The database gives notice of new jobs; those that wait for a time, a retry's or a platform's, are looked for. */
  POLL_SECONDS: 2,
} as const;

const POLLING = {
  pollingIntervalSeconds: LIMITS.POLL_SECONDS,
  notifyPollingIntervalSeconds: LIMITS.POLL_SECONDS,
} as const;

const dead = (name: JobName) => `${name}-dead` as const;

/** Opens the queue in the database's schema "jobs". @throws DatabaseError */
export async function openQueue(database: Database, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: database.url,
    schema: 'jobs',
    application_name: 'readout jobs',
    useListenNotify: true,
    schedule: false,
    monitorIntervalSeconds: LIMITS.MONITOR_SECONDS,
    superviseIntervalSeconds: LIMITS.MONITOR_SECONDS,
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'the job queue reports an error'));
  try {
    await boss.start();
    for (const name of JOB_NAMES) await prepareQueue(boss, name);
    await keepGroupLimits(database.kysely, LIMITS.GROUP_CONCURRENCY);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw explainConnection(error, database.url);
  }
  const add: Queue['add'] = async (transaction, { name, id, group, startAfter }) => {
    await boss.send(
      name,
      { id, group },
      { db: fromKysely(transaction), group: { id: group }, ...(startAfter && { startAfter }) },
    );
  };
  /** One job for the other in one transaction, so that there is never none, and never two of the same. */
  const postpone = async ({ id, retryCount }: JobAttempt, later: NewJob): Promise<void> => {
    await database.kysely.transaction().execute(async (transaction) => {
      const ended = await boss.complete(later.name, { id, retryCount }, null, { db: fromKysely(transaction) });
      // None where another worker has the job by now.
      if (ENDED.parse(ended).affected > 0) await add(transaction, later);
    });
  };
  const startWorker = async (name: JobName, handler: JobHandler): Promise<void> => {
    const groupConcurrency = LIMITS.GROUP_CONCURRENCY[name];
    const options = { ...POLLING, ...(groupConcurrency && { groupConcurrency }), includeMetadata: true } as const;
    let worker: string | null = null;
    worker = await boss.work(name, options, async ([job]) => {
      if (job === undefined) return;
      // Where there was one there may be more: a worker that found a job looks again without waiting for its poll.
      if (worker !== null) boss.notifyWorker(worker);
      const { id, group } = JOB.parse(job.data);
      try {
        const outcome = await handler.run(id, job.signal);
        if (outcome !== null) await postpone(job, { name, id, group, startAfter: outcome.again });
      } catch (error) {
        log.warn({ error, job: name, id, tried: job.retryCount + 1 }, 'a job failed');
        if (job.retryCount < job.retryLimit || job.signal.aborted) throw error;
        await handler.giveUp(id, error);
      }
    });
  };
  return {
    add,
    async forget(transaction, ids) {
      // Ended ones too: what a failed try left in them may name the article.
      await sql`delete from jobs.job where data ->> 'id' = any(${[...ids]}::text[]) and state <> 'active'`.execute(
        transaction,
      );
    },
    async addAll(transaction, name, jobs) {
      const rows = jobs.map(({ id, group, startAfter }) => ({
        data: { id, group },
        group: { id: group },
        ...(startAfter && { startAfter }),
      }));
      if (rows.length > 0) await boss.insert(name, rows, { db: fromKysely(transaction) });
    },
    async work(handlers) {
      for (const name of JOB_NAMES) {
        for (let worker = 0; worker < LIMITS.CONCURRENCY[name]; worker += 1) await startWorker(name, handlers[name]);
        await boss.work(dead(name), POLLING, async ([job]) => {
          if (job !== undefined) await handlers[name].giveUp(JOB.parse(job.data).id, null);
        });
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: LIMITS.STOP_MS });
    },
  };
}

/** Where the queue is there from a start before, it gets today's options. */
async function prepareQueue(boss: PgBoss, name: JobName): Promise<void> {
  const options = {
    ...QUEUES[name],
    notify: true,
    heartbeatSeconds: LIMITS.HEARTBEAT_SECONDS,
    deadLetter: dead(name),
  };
  await boss.createQueue(dead(name), { notify: true, retryLimit: 5, retryDelay: 5, retryBackoff: true });
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

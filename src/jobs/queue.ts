import { type Kysely, sql } from 'kysely';
import { fromKysely, type JobAttempt, type JobWithMetadata, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { DEFAULTS } from '../config/config.ts';
import { explainConnection } from '../database/connection-failure.ts';
import type { Database } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { waitForDatabase } from '../database/wait-for-database.ts';
import type { Log } from '../log.ts';
import { countDeaths } from './count-deaths.ts';
import { doesGroupWait, type GroupLimit, keepGroupLimits } from './group-limits.ts';
import { followGroupShare } from './group-share.ts';
import { takeGroupsInTurn } from './group-turns.ts';

/** What takes longer than a platform waits: `brief` a submission, `deliver` a delivery, compose a `digest`. */
export const JOB_NAMES = ['brief', 'deliver', 'digest'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface Queue {
  /** Enqueues a job in the caller's transaction: the job exists if what it is about does. */
  add(transaction: Kysely<Schema>, job: NewJob): Promise<void>;
  /** Removes the jobs of erased submissions and deliveries; those already running find nothing to do. */
  forget(transaction: Kysely<Schema>, ids: readonly string[]): Promise<void>;
  /** Like `add`, for many jobs of one name at once. */
  addAll(transaction: Kysely<Schema>, name: JobName, jobs: readonly Omit<NewJob, 'name'>[]): Promise<void>;
  /** Starts running the jobs that have a handler. Until then they only accumulate, for this or another process. */
  work(handlers: Readonly<Partial<Record<JobName, JobHandler>>>): Promise<void>;
  /** Claims nothing new, and waits for running jobs; those that don't end in time return to the queue. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  /** How long a digest may wait for a model. */
  readonly modelMs?: number;
  /** How long an article may wait for one: a long article is many questions. */
  readonly briefingMs?: number;
  readonly articlesAtOnce?: number;
}

export interface NewJob {
  readonly name: JobName;
  /** The id of the submission, delivery or digest. */
  readonly id: string;
  /** Jobs of one group wait for each other, and not behind all those of another. */
  readonly group: string;
  readonly startAfter?: Date;
}

export interface JobHandler {
  /** Throws to be tried again; returns a date to be called again then, which does not count as a try. */
  run(id: string, signal: AbortSignal): Promise<{ readonly again: Date } | null>;
  /** Called when no try is left, to notify whoever is waiting. `error` ended the last try; null if its process died. */
  giveUp(id: string, error: unknown): Promise<void>;
}

const JOB = z.object({ id: z.string(), group: z.string(), deaths: z.number().default(0) });
const ENDED = z.object({ affected: z.number() });

/** `expireInSeconds` without what a job may wait for a model, and for a thread that others use. */
const QUEUES = {
  brief: { retryLimit: 3, retryDelay: 2, retryBackoff: true, retryDelayMax: 60, expireInSeconds: 300 },
  // A platform that is down for half an hour loses nothing: the tries span over an hour.
  deliver: { retryLimit: 14, retryDelay: 1, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  digest: { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 },
} as const satisfies Record<JobName, object>;

const LIMITS = {
  /** Jobs of a killed process are claimed again after this long without a heartbeat. */
  HEARTBEAT_SECONDS: 10,
  MONITOR_SECONDS: 5,
  /** An article whose process died with it so often is given up: it may be what kills them. */
  DEATHS: 2,
  STOP_MS: 25_000,
  /** Of a process, beside the one that waits for notices: claims are short, and a server has a hundred by default. */
  CONNECTIONS: 4,
  /** At once in one process, beside the articles. */
  AT_ONCE: { deliver: 8, digest: 4 },
  /** One article may keep a thread from the others for so long: the deadline for reading it. */
  THREAD_SECONDS: 20,
  /** Of the articles at once in one process, how many may be of one workspace while others wait. */
  WORKSPACE_SHARE: 3 / 4,
  /** The database notifies of new jobs; those that wait for a retry's or a platform's time are polled for. */
  POLL_SECONDS: 2,
} as const;

const POLLING = {
  pollingIntervalSeconds: LIMITS.POLL_SECONDS,
  notifyPollingIntervalSeconds: LIMITS.POLL_SECONDS,
} as const;

/** How many jobs run at once. */
interface Concurrency {
  /**
   * In one process. Articles mostly wait, for a model or for a site; the threads that read and analyse them are limited
   * by their pools.
   */
  readonly inProcess: Readonly<Record<JobName, number>>;
  /** In one group, across all processes. A channel has one digest a day, so those need no limit. */
  readonly inGroup: Readonly<Record<JobName, GroupLimit | null>>;
}

function concurrencyOf(articlesAtOnce: number): Concurrency {
  const perWorkspace = Math.max(1, Math.floor(articlesAtOnce * LIMITS.WORKSPACE_SHARE));
  return {
    inProcess: { brief: articlesAtOnce, ...LIMITS.AT_ONCE },
    inGroup: { brief: { most: perWorkspace, isShared: true }, deliver: { most: 1, isShared: false }, digest: null },
  };
}

const dead = (name: JobName) => `${name}-dead` as const;

/**
 * Opens the queue in the database's schema "jobs".
 * @param options.articlesAtOnce how many articles are worked on at once in this process
 * @throws DatabaseError
 */
export async function openQueue(
  database: Database,
  log: Log,
  { modelMs = 0, briefingMs = 0, articlesAtOnce = DEFAULTS.articlesAtOnce }: QueueOptions = {},
): Promise<Queue> {
  const { inProcess, inGroup } = concurrencyOf(articlesAtOnce);
  const threadSeconds = (articlesAtOnce - 1) * LIMITS.THREAD_SECONDS;
  const waitSeconds = {
    brief: Math.ceil(briefingMs / 1000) + threadSeconds,
    deliver: 0,
    digest: Math.ceil(modelMs / 1000),
  } as const;
  const boss = new PgBoss({
    connectionString: database.url,
    schema: 'jobs',
    application_name: 'readout jobs',
    max: LIMITS.CONNECTIONS,
    useListenNotify: true,
    schedule: false,
    monitorIntervalSeconds: LIMITS.MONITOR_SECONDS,
    superviseIntervalSeconds: LIMITS.MONITOR_SECONDS,
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'the job queue reports an error'));
  try {
    await boss.start();
    for (const name of JOB_NAMES) await prepareQueue(boss, name, waitSeconds[name]);
    await keepGroupLimits(database.acrossChannels, inGroup);
    await takeGroupsInTurn(database.acrossChannels, 'brief');
    await countDeaths(database.acrossChannels, 'brief');
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
  /** Replaces a job in one transaction, so that there is always exactly one. */
  const postpone = async ({ id, retryCount }: JobAttempt, later: NewJob): Promise<void> => {
    await database.acrossChannels.transaction().execute(async (transaction) => {
      const ended = await boss.complete(later.name, { id, retryCount }, null, { db: fromKysely(transaction) });
      // None if another worker has the job by now.
      if (ENDED.parse(ended).affected > 0) await add(transaction, later);
    });
  };
  const startWorkers = async (name: JobName, handler: JobHandler): Promise<void> => {
    const limit = inGroup[name];
    const workers: string[] = [];
    const share =
      limit?.isShared === true
        ? followGroupShare(
            limit.most,
            () => doesGroupWait(database.acrossChannels, name, limit.most),
            () => {
              for (const worker of workers) boss.notifyWorker(worker);
            },
          )
        : null;
    const groupConcurrency = share?.limit ?? limit?.most;
    const options = { ...POLLING, ...(groupConcurrency && { groupConcurrency }), includeMetadata: true } as const;
    for (let place = 0; place < inProcess[name]; place += 1) {
      const started = await boss.work(name, options, async ([job]) => {
        if (job === undefined) return;
        // Where there was one job there may be more: the worker looks again without waiting for its next poll.
        const worker = workers[place];
        if (worker !== undefined) boss.notifyWorker(worker);
        // Not waited for: others may now take what this group leaves.
        void share?.refresh();
        await runJob(name, handler, job);
        await share?.refresh();
      });
      workers.push(started);
    }
  };
  const runJob = async (name: JobName, handler: JobHandler, job: JobWithMetadata<unknown>): Promise<void> => {
    const { id, group, deaths } = JOB.parse(job.data);
    if (deaths >= LIMITS.DEATHS) {
      log.error({ job: name, id, deaths }, 'a job is given up: each process that had it died');
      await handler.giveUp(id, null);
      return;
    }
    try {
      const outcome = await waitForDatabase(
        () => handler.run(id, job.signal),
        job.signal,
        (error) => log.warn({ error, job: name, id }, 'a job waits for the database'),
      );
      if (outcome !== null) await postpone(job, { name, id, group, startAfter: outcome.again });
    } catch (error) {
      log.warn({ error, job: name, id, tried: job.retryCount + 1 }, 'a job failed');
      if (job.retryCount < job.retryLimit || job.signal.aborted) throw error;
      await handler.giveUp(id, error);
    }
  };
  return {
    add,
    async forget(transaction, ids) {
      // Ended jobs too: what a failed try stored in them may name the article.
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
        const handler = handlers[name];
        if (handler === undefined) continue;
        await startWorkers(name, handler);
        await boss.work(dead(name), POLLING, async ([job]) => {
          if (job !== undefined) await handler.giveUp(JOB.parse(job.data).id, null);
        });
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: LIMITS.STOP_MS });
    },
  };
}

/** Creates the queue, or updates the options of one created earlier. */
async function prepareQueue(boss: PgBoss, name: JobName, waitSeconds: number): Promise<void> {
  const options = {
    ...QUEUES[name],
    expireInSeconds: QUEUES[name].expireInSeconds + waitSeconds,
    notify: true,
    heartbeatSeconds: LIMITS.HEARTBEAT_SECONDS,
    deadLetter: dead(name),
  };
  await boss.createQueue(dead(name), { notify: true, retryLimit: 5, retryDelay: 5, retryBackoff: true });
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { expect, vi } from 'vitest';
import type { Schema } from '../../src/database/schema.ts';
import type { JobHandler, JobName, Queue } from '../../src/jobs/queue.ts';
import type { StuckProcess } from '../servers/stuck-process.ts';

/** Where jobs are kept, and those who work on them. */
export interface TestQueues {
  /** What callers keep their own things in. */
  readonly db: Kysely<Schema>;
  /** One more queue on the same jobs, as another process has it. */
  open(): Promise<Queue>;
  startStuckProcess(): Promise<StuckProcess>;
  /** Makes a job's next try its last. */
  leaveOneTry(id: string): Promise<void>;
  close(): Promise<void>;
}

export const WAIT = { timeout: 20_000, interval: 25 };
export type SomeHandlers = Partial<Record<JobName, Partial<JobHandler>>>;

/** Queues that work with the same handlers until `body` is over. */
export async function withQueues(
  test: TestQueues,
  count: number,
  handlers: SomeHandlers,
  body: (first: Queue) => Promise<void>,
): Promise<void> {
  const queues = await Promise.all(Array.from({ length: count }, () => test.open()));
  const [first] = queues;
  if (first === undefined) throw new Error('There has to be one.');
  try {
    for (const queue of queues) await queue.work(toHandlers(handlers));
    await body(first);
  } finally {
    await Promise.all(queues.map((queue) => queue.stop()));
  }
}

/** Adds a job behind all others, and waits until it ran: what was to run has begun by then. */
export async function addAndWait(
  test: TestQueues,
  queue: Queue,
  ran: readonly string[],
  name: JobName = 'deliver',
): Promise<void> {
  const id = randomUUID();
  await queue.add(test.db, { name, id, group: id });
  await vi.waitFor(() => expect(ran).toContain(id), WAIT);
}

/** Notes what it runs, in order, and when. */
export function recorder() {
  const ran: string[] = [];
  const times = new Map<string, number>();
  const run: JobHandler['run'] = async (id) => {
    ran.push(id);
    times.set(id, Date.now());
    return null;
  };
  return { ran, run, at: (id: string) => times.get(id) ?? 0 };
}

/** Jobs nobody handles here belong to no test. */
export function toHandlers(given: SomeHandlers): Record<JobName, JobHandler> {
  const nothing: JobHandler = { run: async () => null, giveUp: async () => {} };
  const of = (name: JobName): JobHandler => ({ ...nothing, ...given[name] });
  return { brief: of('brief'), deliver: of('deliver'), digest: of('digest') };
}

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/database/open-database.ts';
import { type JobHandler, openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';

/** A process that takes jobs and ends none of them. */
export interface StuckProcess {
  /** The ids of those it has. */
  readonly taken: ReadonlySet<string>;
  /** Ends it as the system would, with nothing put in order. */
  kill(): Promise<void>;
}

/** Runs this very file in a process of its own. */
export async function startStuckProcess(databaseUrl: string): Promise<StuckProcess> {
  const child = fork(fileURLToPath(import.meta.url), [databaseUrl]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const taken = new Set<string>();
  child.on('message', (id) => taken.add(String(id)));
  return {
    taken,
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

async function takeJobs(databaseUrl: string): Promise<void> {
  const log = createLog('error');
  const database = await openDatabase({ databaseUrl, dataDir: '', log });
  const stuck: JobHandler = {
    run: (id) => {
      process.send?.(id);
      return new Promise<never>(() => {});
    },
    giveUp: async () => {},
  };
  await (await openQueue(database, log)).work({ brief: stuck, deliver: stuck, digest: stuck });
}

const [, started, databaseUrl] = process.argv;
if (started === fileURLToPath(import.meta.url) && databaseUrl !== undefined) await takeJobs(databaseUrl);

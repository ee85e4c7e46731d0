import { pino } from 'pino';
import type { Briefer } from '../../src/app/briefings/briefer.ts';
import { createApp, type WorkingApp } from '../../src/app.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { loadCommands } from '../../src/main.ts';
import { createEmptyDatabase } from '../servers/database.ts';

const NO_BRIEFER: Briefer = { brief: async () => Promise.reject(new Error('Nothing is briefed here.')) };

/** Readout in several processes on one database, by a clock that tests set. */
export interface Replicas {
  readonly apps: readonly WorkingApp[];
  readonly database: Database;
  /** What they wrote into their log, a line each. */
  readonly logged: readonly string[];
  /** Sets the clock of all. */
  setClock(instant: string): void;
  now(): Date;
  /** Every replica takes what is due, at the same moment; how many digests were taken. */
  tick(): Promise<number>;
  work(): Promise<void>;
  close(): Promise<void>;
}

export async function createReplicas(count: number, platforms: readonly Platform[]): Promise<Replicas> {
  const { url, drop } = await createEmptyDatabase();
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const commands = await loadCommands();
  let clock = new Date();
  const replicas = await Promise.all(
    Array.from({ length: count }, async () => {
      const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
      const queue = await openQueue(database, log);
      const app = createApp({
        ...{ database, queue, briefer: NO_BRIEFER, commands, log, now: () => clock },
        ...{ answerer: null, digestProse: null, publicUrl: null },
      });
      return { database, queue, app };
    }),
  );
  const [first] = replicas;
  if (first === undefined) throw new Error('There has to be one.');
  for (const platform of platforms) await platform.start(first.app.handlers);
  return {
    apps: replicas.map(({ app }) => app),
    database: first.database,
    logged,
    setClock(instant) {
      clock = new Date(instant);
    },
    now: () => clock,
    async tick() {
      const taken = await Promise.all(replicas.map(({ app }) => app.dispatchDigests()));
      return taken.reduce((sum, each) => sum + each, 0);
    },
    async work() {
      for (const { app } of replicas) await app.work(platforms);
    },
    async close() {
      for (const { queue } of replicas) await queue.stop();
      for (const platform of platforms) await platform.stop();
      for (const { database } of replicas) await database.close();
      await drop();
    },
  };
}

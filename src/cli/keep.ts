import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { enqueueWaiting } from '../app/enqueue-waiting.ts';
import { queueOptionsOf } from '../app/queue-options.ts';
import { type Config, readConfig } from '../config/config.ts';
import { backUp } from '../database/keeping/back-up.ts';
import type { RowCounts } from '../database/keeping/backup-file.ts';
import { restore } from '../database/keeping/restore.ts';
import { openDatabase } from '../database/open-database.ts';
import { startEmbeddedPostgres } from '../database/postgres/embedded-postgres.ts';
import { UsageError } from '../errors.ts';
import { openQueue } from '../jobs/queue.ts';
import { createLog, type Log } from '../log.ts';
import { seeToDeadLetters } from './dead.ts';
import { calledIn } from './read-source.ts';
import { writeSupportFile } from './support.ts';

/** What an operator does with the whole database; by its name, and what it takes. */
export const KEEPING = {
  backup: 'FILE         writes everything Readout stores into FILE, while it runs',
  restore: 'FILE        fills an empty database from FILE; stop Readout first',
  'move-database': 'URL   copies everything to the PostgreSQL at URL; stop Readout first, then set DATABASE_URL to it',
  dead: '[show | replay | drop] [ID]   lists what was given up; looks into one, tries it again, or drops it',
  support: 'FILE        writes versions, counts and states into FILE, for whoever helps you; no secret and no text',
} as const;

export type KeepingCommand = keyof typeof KEEPING;

export function isKeeping(word: string | undefined): word is KeepingCommand {
  return word !== undefined && Object.hasOwn(KEEPING, word);
}

/**
 * @param say called with each line for the operator
 * @throws UsageError, ConfigError, DatabaseError
 */
export async function keep(
  command: KeepingCommand,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  if (command === 'dead') return await seeToDeadLetters(words, env, say);
  const [target, ...rest] = words;
  if (target === undefined || rest.length > 0)
    throw new UsageError(`Usage: npm run -s readout -- ${command} ${command === 'move-database' ? 'URL' : 'FILE'}`);
  const config = readConfig(env);
  const log = createLog('error');
  const file = path.resolve(calledIn(), target);
  await withServer(config, log, async (url) => {
    switch (command) {
      case 'backup':
        return say(`${file} holds ${total(await backUp(url, file, say))} rows.`);
      case 'restore':
        return await fill(url, file, config, log, say);
      case 'support':
        await writeSupportFile(file, { url, config, env });
        return say(`Look through ${file} before you send it: it holds no secret, address, name or text.`);
      case 'move-database':
        return await move(url, target, config, log, say);
      default:
        command satisfies never;
    }
  });
}

async function move(from: string, to: string, config: Config, log: Log, say: (line: string) => void): Promise<void> {
  if (!/^postgres(?:ql)?:\/\//.test(to))
    throw new UsageError('The address of a PostgreSQL database is needed.', {
      advice: 'Such as postgres://user:password@host:5432/readout.',
    });
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-move-'));
  try {
    const file = path.join(folder, 'database');
    await backUp(from, file, () => undefined);
    await fill(to, file, config, log, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(url: string, file: string, config: Config, log: Log, say: (line: string) => void): Promise<void> {
  const counts = await restore(url, file, log);
  for (const [table, rows] of Object.entries(counts)) say(`${table}: ${rows}`);
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
  try {
    const queue = await openQueue(database, log, queueOptionsOf(config));
    const jobs = await enqueueWaiting(database, queue).finally(queue.stop);
    say(`${total(counts)} rows restored; ${jobs} jobs wait for the start.`);
  } finally {
    await database.close();
  }
}

/** With the server that is configured, its tables left as they are. */
async function withServer(
  { databaseUrl, dataDir }: Config,
  log: Log,
  run: (url: string) => Promise<void>,
): Promise<void> {
  if (databaseUrl !== null) return await run(databaseUrl);
  const own = await startEmbeddedPostgres(dataDir, log);
  try {
    await run(own.url);
  } finally {
    await own.close();
  }
}

function total(counts: RowCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

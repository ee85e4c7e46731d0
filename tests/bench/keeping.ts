import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keep } from '../../src/cli/keep.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';
import { checksums } from '../database/checksums.ts';
import { query } from '../servers/database.ts';
import { generateWorkspace } from './generate-ledger.ts';

/** One of the operator's commands over a whole database. */
export interface Keeping {
  readonly command: string;
  readonly seconds: number;
  /** Of the tables that it filled, those that differ from what they were made of, by count or checksum. */
  readonly differ: readonly string[];
}

export interface KeepingResult {
  readonly rows: number;
  readonly tables: number;
  /** Of the backup. */
  readonly megabytes: number;
  readonly commands: readonly Keeping[];
}

/** Backs up, restores and moves a database with so many articles by `readout`'s own commands, on the embedded PostgreSQL. */
export async function measureKeeping(articles: number): Promise<KeepingResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
  await chmod(folder, 0o755);
  const log = createLog('error');
  const source = await openDatabase({ databaseUrl: null, dataDir: folder, log });
  try {
    await generateWorkspace(source.url, { workspace: 'W1', articles, until: '2026-11-24' });
    const before = await checksums(source);
    const file = path.join(folder, 'backup');
    const env = { DATABASE_URL: source.url };
    const restored = await addDatabase(source.url, 'restored');
    const moved = await addDatabase(source.url, 'moved');
    const filled = async (url: string): Promise<readonly string[]> => {
      const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
      const after = await checksums(database).finally(database.close);
      return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (name) => before[name] !== after[name],
      );
    };
    const backupSeconds = await time(() => keep('backup', [file], env, () => undefined));
    const restoreSeconds = await time(() => keep('restore', [file], { DATABASE_URL: restored }, () => undefined));
    const moveSeconds = await time(() => keep('move-database', [moved], env, () => undefined));
    return {
      rows: Object.values(before).reduce((sum, each) => sum + Number(each.split(' ')[0]), 0),
      tables: Object.keys(before).length,
      megabytes: (await stat(file)).size / 1e6,
      commands: [
        { command: 'backup', seconds: backupSeconds, differ: [] },
        { command: 'restore', seconds: restoreSeconds, differ: await filled(restored) },
        { command: 'move-database', seconds: moveSeconds, differ: await filled(moved) },
      ],
    };
  } finally {
    await source.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An empty one beside it, on the same server. @returns its address */
async function addDatabase(url: string, name: string): Promise<string> {
  await query(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

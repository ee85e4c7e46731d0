import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/database/postgres/embedded-postgres.ts';
import { createLog } from '../../src/log.ts';
import { query } from '../servers/database.ts';

/** Each Readout takes up to some twenty, and many run at once. */
const CONNECTIONS = 500;

/** One PostgreSQL for the whole run, with room for many processes. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'readout-faults-'));
  await chmod(directory, 0o755);
  const log = createLog('error');
  const narrow = await startEmbeddedPostgres(directory, log);
  await query(narrow.url, `alter system set max_connections = ${CONNECTIONS}`);
  await narrow.close();
  const server = await startEmbeddedPostgres(directory, log);
  project.provide('databaseServerUrl', server.url);
  return async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  };
}

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/database/postgres/embedded-postgres.ts';
import { createLog } from '../../src/log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server all test files share, each in databases of its own. */
    databaseServerUrl: string;
  }
}

/** One PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'readout-tests-'));
  await chmod(directory, 0o755);
  const server = await startEmbeddedPostgres(directory, createLog('error'));
  project.provide('databaseServerUrl', server.url);
  return async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  };
}

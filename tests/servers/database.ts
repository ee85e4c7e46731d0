import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import type { Schema } from '../../src/database/schema.ts';
import { createLog } from '../../src/log.ts';

export interface TestDatabase extends Database {
  /** Sees everything. */
  readonly db: Kysely<Schema>;
}

/** An empty database with all tables, on the server that the test run shares. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log: createLog('error') });
  return {
    ...database,
    db: database.acrossChannels,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/** A database with nothing in it. `options` as CREATE DATABASE takes them. */
export async function createEmptyDatabase(options = ''): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(inject('databaseServerUrl'), `create database ${name} ${options}`);
  const url = new URL(inject('databaseServerUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => query(inject('databaseServerUrl'), `drop database ${name} with (force)`) };
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { briefingsOf, saveBriefing } from '../../src/database/briefings.ts';
import { migrations } from '../../src/database/migrations/index.ts';
import { checkServer, type Database, openDatabase } from '../../src/database/open-database.ts';
import { DatabaseError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { createEmptyDatabase, query } from '../servers/database.ts';
import { exampleEntry, GENERAL } from './examples.ts';

const OPENER = path.join(import.meta.dirname, 'database-opener.ts');
const log = createLog('silent');

describe('opening a database', () => {
  let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
  beforeAll(async () => {
    empty = await createEmptyDatabase();
  });
  afterAll(() => empty.drop());

  it('from several processes and several times at once prepares it once', async () => {
    const processes = Array.from({ length: 3 }, () =>
      spawn(process.execPath, [OPENER, empty.url], { stdio: 'inherit' }),
    );
    const here = Promise.all(Array.from({ length: 3 }, () => open(empty.url)));
    const codes = await Promise.all(processes.map(async (child) => (await once(child, 'exit'))[0]));
    const databases = await here;
    expect(codes).toEqual([0, 0, 0]);
    const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      first(databases).acrossChannels,
    );
    expect(applied.rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort());
    await Promise.all(databases.map((database) => database.close()));
  });

  it('keeps what is in it', async () => {
    const before = await open(empty.url);
    await saveBriefing(before.acrossChannels, GENERAL, exampleEntry());
    await before.close();
    const after = await open(empty.url);
    expect(await briefingsOf(after.acrossChannels, GENERAL, { limit: 10 })).toHaveLength(1);
    await after.close();
  });

  it("without an address runs Readout's own PostgreSQL, and closing it twice is harmless", async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'readout-open-'));
    const database = await openDatabase({ databaseUrl: null, dataDir, log });
    const { isNew } = await saveBriefing(database.acrossChannels, GENERAL, exampleEntry());
    await Promise.all([database.close(), database.close()]);
    expect(isNew).toBe(true);
    await rm(dataDir, { recursive: true, force: true });
  });

  it('outlives the server closing its connections', async () => {
    const database = await open(empty.url);
    await briefingsOf(database.acrossChannels, GENERAL, { limit: 1 });
    await query(
      inject('databaseServerUrl'),
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(empty.url).pathname.slice(1)}'`,
    );
    await expect
      .poll(() => briefingsOf(database.acrossChannels, GENERAL, { limit: 1 }).then(({ length }) => length, String))
      .toBe(1);
    await database.close();
  });
});

describe('a database that cannot be used', () => {
  it('with a wrong password is named by its host and user, the password is not', async () => {
    const error = await refusal(change({ password: 'sesame-17' }));
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ rejected the password of user readout/);
    expect(error.advice).toContain('DATABASE_URL');
    expect(inspect(error, { depth: null }) + error.stack).not.toContain('sesame-17');
  });

  it('because nothing answers there is named by host and port, and may be tried again', async () => {
    const error = await refusal(change({ password: 'sesame-17', port: '9' }));
    expect(error.message).toBe('PostgreSQL isn’t responding on 127.0.0.1:9.');
    expect([error.retryable, error.advice]).toEqual([true, expect.stringContaining('Check that it is running')]);
    expect(inspect(error, { depth: null }) + error.stack).not.toContain('sesame-17');
  });

  it('because its host does not exist is named', async () => {
    const error = await refusal('postgres://readout:sesame-17@database.invalid:5432/readout');
    expect(error.message).toContain('database.invalid:5432');
    expect(inspect(error, { depth: null }) + error.stack).not.toContain('sesame-17');
  });

  it('because it is no PostgreSQL is named', async () => {
    const server = createServer((socket) =>
      socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).on('error', () => {}),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const error = await refusal(`postgres://readout@127.0.0.1:${port}/readout`);
    server.close();
    expect(error.message).toContain(`127.0.0.1:${port}`);
  });

  it('because it does not exist is told how to be made', async () => {
    const error = await refusal(change({ pathname: '/nowhere' }));
    expect(error.message).toContain('no database nowhere');
    expect(error.advice).toContain('createdb nowhere');
  });

  it('because it stores no UTF-8 is refused before anything is written', async () => {
    const latin = await createEmptyDatabase(
      `encoding 'LATIN1' template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    expect((await refusal(latin.url)).message).toContain('LATIN1, not UTF8');
    await latin.drop();
  });

  it('because it is older than PostgreSQL 15 is told so', () => {
    const check = (version: number) => () =>
      checkServer({ version, encoding: 'UTF8' }, 'postgres://u:sesame@db.example/x');
    expect(check(140_020)).toThrow('db.example:5432 is version 14; Readout needs 15 or newer');
    expect(check(150_000)).not.toThrow();
  });

  it('because its user may create nothing there is told what to grant', async () => {
    const empty = await createEmptyDatabase();
    await query(empty.url, `create role "${new URL(empty.url).pathname.slice(1)}" login password 'plain'`);
    const url = new URL(empty.url);
    url.username = url.pathname.slice(1);
    url.password = 'plain';
    expect((await refusal(url.href)).advice).toContain('grant it CREATE');
    await empty.drop();
  });

  it('because a newer Readout used it is told so', async () => {
    const newer = await createEmptyDatabase();
    await (await open(newer.url)).close();
    await query(newer.url, `insert into kysely_migration values ('999-future', '2030-01-01')`);
    expect((await refusal(newer.url)).message).toContain('newer version of Readout');
    await newer.drop();
  });

  it('because another program has tables of the same name is left alone', async () => {
    const taken = await createEmptyDatabase();
    await query(taken.url, 'create table articles (price int)');
    expect((await refusal(taken.url)).message).toContain('another program’s tables');
    await query(taken.url, 'select price from articles');
    await taken.drop();
  });
});

function open(databaseUrl: string): Promise<Database> {
  return openDatabase({ databaseUrl, dataDir: '', log });
}

async function refusal(databaseUrl: string): Promise<DatabaseError> {
  const error = await open(databaseUrl).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseError) return error;
  throw new Error('it was not refused', { cause: error });
}

function change(parts: { password?: string; port?: string; pathname?: string }): string {
  return Object.assign(new URL(inject('databaseServerUrl')), parts).href;
}

function first(databases: readonly Database[]): Database {
  const [database] = databases;
  if (database === undefined) throw new Error('no database');
  return database;
}

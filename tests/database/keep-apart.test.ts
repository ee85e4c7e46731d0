import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import type { Area } from '../../src/database/scoped-access.ts';
import { createLog } from '../../src/log.ts';
import { createEmptyDatabase, query } from '../servers/database.ts';

const ITS_WORKSPACE = { platform: 'slack', workspace: 'T1' } as const;
const OWN = { ...ITS_WORKSPACE, channel: 'C1' } as const;
/** Seen by nobody but the view `ledger_sentences`, which the tests below ask instead. */
const BEHIND_A_VIEW = 'every_sentence';
/** Rows of these belong to a workspace, whatever the channel. */
const OF_WORKSPACE = ['installations', 'spending'];

describe.each([
  ['a superuser', 'superuser'],
  ['the owner of the tables', ''],
  ['a user whom no policy binds', 'bypassrls createrole'],
])('with the database’s user %s, a query without any condition', (_who, rights) => {
  let opened: Awaited<ReturnType<typeof openAs>>;
  let tables: readonly string[];
  beforeAll(async () => {
    opened = await openAs(rights);
    tables = await fillAll(opened.adminUrl);
  }, 60_000);
  afterAll(() => opened.close());

  it('finds a channel’s rows in its own scope, in every table', async () => {
    expect(await counted(OWN)).toEqual(all(1));
    expect(await counted({ ...ITS_WORKSPACE, channels: ['C1', 'C2'] })).toEqual(all(1));
    expect(await counted(ITS_WORKSPACE)).toEqual(all(1));
  });

  it.each([
    ['another workspace', { ...OWN, workspace: 'T2' }],
    ['all of another workspace', { ...ITS_WORKSPACE, workspace: 'T2' }],
    ['a workspace of the same name on another platform', { ...OWN, platform: 'discord' }],
  ])('finds nothing in the scope of %s, in any table', async (_where, area) => {
    expect(await counted(area)).toEqual(all(0));
  });

  it.each([
    ['another channel', { ...OWN, channel: 'C2' }],
    ['several others', { ...ITS_WORKSPACE, channels: ['C2', 'C3'] }],
    ['no channel at all', { ...ITS_WORKSPACE, channels: [] }],
  ])('finds nothing of a channel in the scope of %s of its workspace', async (_where, area) => {
    const ofWorkspace = Object.fromEntries(OF_WORKSPACE.map((table) => [table, 1]));
    expect(await counted(area)).toEqual({ ...all(0), ...ofWorkspace });
  });

  it('changes and deletes nothing of another workspace', async () => {
    const db = opened.database.within({ ...OWN, workspace: 'T2' });
    for (const table of tables) {
      const changed = await sql`update ${sql.table(table)} set workspace = workspace`.execute(db);
      const deleted = await sql`delete from ${sql.table(table)}`.execute(db);
      expect([table, changed.numAffectedRows, deleted.numAffectedRows]).toEqual([table, 0n, 0n]);
    }
    expect(await counted(OWN)).toEqual(all(1));
  });

  it('can give no row to another workspace', async () => {
    for (const table of tables) {
      const moved = sql`update ${sql.table(table)} set workspace = 'T2'`.execute(opened.database.within(OWN));
      await expect(moved, table).rejects.toThrow(/row-level security|check option/);
    }
  });

  it('leaves nothing of its scope on the connection, whether it failed or not', async () => {
    const { database } = opened;
    await sql`select 1`.execute(database.within(OWN));
    await expect(sql`select 1 / 0`.execute(database.within(OWN))).rejects.toThrow('division by zero');
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        counted(turn % 2 === 0 ? OWN : { ...OWN, workspace: 'T2' }, ['articles']),
      ),
    );
    expect(others.map(({ articles }) => articles)).toEqual(others.map((_, turn) => (turn % 2 === 0 ? 1 : 0)));
  });

  async function counted(area: Area, of = tables): Promise<Readonly<Record<string, number>>> {
    const db = opened.database.within(area);
    const counts = of.map(async (table) => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(db);
      return [table, rows[0]?.count ?? -1] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  function all(count: number): Readonly<Record<string, number>> {
    return Object.fromEntries(tables.map((table) => [table, count]));
  }
});

describe('the tables', () => {
  it('show their owner nothing where no scope was set at all', async () => {
    const opened = await openAs('');
    const tables = await fillAll(opened.adminUrl);
    const client = new pg.Client({ connectionString: opened.url });
    await client.connect();
    for (const table of tables)
      expect([table, (await client.query(`select * from ${table}`)).rows]).toEqual([table, []]);
    await client.end();
    await opened.close();
  }, 60_000);

  it('are seen across channels only by what belongs to the process, not to a channel', async () => {
    expect(await filesNaming('acrossChannels')).toEqual([
      'app/briefings/brief-job.ts', // finds whose the submission of a job is
      'app/create-watch.ts', // asks whether the database answers, and how many jobs wait
      'app/deliveries/deliver-job.ts', // finds whose the delivery of a job is
      'app/digests/digest-desk.ts', // dispatches what is due, in all channels
      'app/digests/digest-job.ts', // finds whose the digest of a job is
      'app/enqueue-waiting.ts', // makes the jobs of all that waits, after a restore
      'app/erasing/erase-old.ts', // finds the channels that don’t keep everything
      'app/reading-room/create-reading-room.ts', // reads the key that signs links
      'cli/dead.ts', // lists what was given up, for the operator
      'database/fill-ledger.ts', // finds what no ledger has yet, in all channels
      'database/installations.ts', // encrypts the tokens of all workspaces with the current key
      'database/open-database.ts', // migrates
      'database/scoped-access.ts',
      'jobs/queue.ts', // the queue's own tables
      'main.ts', // sessions of the page, which belong to no channel
    ]);
  });

  it('of sentences is named by nothing but its view, what counts words, backups and migrations', async () => {
    expect(await filesNaming(BEHIND_A_VIEW)).toEqual([
      'database/keeping/table-shapes.ts',
      'database/ledger/word-statistics.ts',
      'database/migrations/029-rows-kept-apart.ts',
      'database/migrations/031-direct-messages-apart.ts',
    ]);
  });
});

/** A database of a user with these rights, opened as that user. */
async function openAs(rights: string) {
  const user = `user_${randomUUID().replaceAll('-', '')}`;
  await query(inject('databaseServerUrl'), `create role ${user} login password 'secret' ${rights}`);
  const { url: adminUrl, drop } = await createEmptyDatabase(`owner ${user}`);
  const url = Object.assign(new URL(adminUrl), { username: user, password: 'secret' }).href;
  const database: Database = await openDatabase({ databaseUrl: url, dataDir: '', log: createLog('error') });
  const close = async () => {
    await database.close();
    await drop();
  };
  return { database, url, adminUrl, close };
}

/** Puts one row of `OWN` into each table that has a workspace. @returns the names of what is asked for them */
async function fillAll(adminUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  // No row has to refer to another.
  await client.query(`set session_replication_role = replica; set readout.reach = 'process'`);
  const { rows } = await client.query<{ table: string; column: string; type: string; taken: string | null }>(`
    select relation.table_name as table, own.column_name as column, own.udt_name as type,
      (select substring(pg_get_constraintdef(oid) from $$'([a-z]+)'$$) from pg_constraint
        where contype = 'c' and conname = relation.table_name || '_' || own.column_name || '_check') as taken
    from information_schema.columns relation join information_schema.tables kind using (table_schema, table_name)
    join information_schema.columns own using (table_schema, table_name)
    where table_schema = 'public' and relation.column_name = 'workspace' and kind.table_type = 'BASE TABLE'
      and own.is_nullable = 'NO' and own.column_default is null and own.is_identity = 'NO' and own.is_generated = 'NEVER'`);
  for (const [table, columns] of Map.groupBy(rows, (row) => row.table)) {
    const values = columns.map(({ column, type, taken }) => taken ?? valueFor(column, type));
    const names = columns.map(({ column }) => `"${column}"`).join(', ');
    await client.query(
      `insert into ${table} (${names}) values (${values.map((_, place) => `$${place + 1}`).join(', ')})`,
      values,
    );
  }
  await client.end();
  const names = new Set(rows.map(({ table }) => (table === BEHIND_A_VIEW ? 'ledger_sentences' : table)));
  expect(names.size).toBeGreaterThan(20);
  return [...names].toSorted();
}

const VALUES: Readonly<Record<string, string>> = {
  ...{ uuid: randomUUID(), int4: '1', int8: '1', bool: 'true', jsonb: '{}', bytea: '\\x00' },
  ...{ timestamptz: '2026-03-02', date: '2026-03-02', float8: '1', _text: '{}', _int4: '{}' },
};

function valueFor(column: string, type: string): string {
  return Object.entries(OWN).find(([name]) => name === column)?.[1] ?? VALUES[type] ?? 'x';
}

async function filesNaming(word: string): Promise<readonly string[]> {
  const src = path.join(import.meta.dirname, '../../src');
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const named = await Promise.all(
    files.map(async (file) => ((await readFile(path.join(src, file), 'utf8')).includes(word) ? [file] : [])),
  );
  return named.flat().toSorted();
}

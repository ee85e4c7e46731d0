import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../src/database/briefings.ts';
import { prepareScopeRole } from '../../src/database/scope-role.ts';
import { createScopedAccess, type ScopedAccess } from '../../src/database/scoped-access.ts';
import { createLog } from '../../src/log.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { exampleEntry, GENERAL } from './examples.ts';

const OTHER = { ...GENERAL, workspace: 'T2' };

let database: TestDatabase;
let pool: pg.Pool;
let access: ScopedAccess;
beforeAll(async () => {
  database = await createTestDatabase();
  await saveBriefing(database.db, GENERAL, exampleEntry());
  await sql`create table tides (height int)`.execute(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  // One connection: each query finds what the one before left there.
  pool = new pg.Pool({ connectionString: database.url, max: 1, pipeline: true });
  // The database is dropped while the server still ends the last one.
  pool.on('connect', (client) => client.on('error', () => undefined));
  access = createScopedAccess(pool, await prepareScopeRole(pool, createLog('silent')), { isPrepared: true });
});
afterEach(() => pool.end());

async function prepared(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from pg_prepared_statements order by name');
  return rows.map(({ name }) => name);
}

const times = async <T>(count: number, run: (time: number) => Promise<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for (let time = 0; time < count; time += 1) all.push(await run(time));
  return all;
};

describe('on connections that queries are prepared on', () => {
  it('a query that comes often is prepared once, and answers each time', async () => {
    const doubles = await times(6, async (time) => {
      const { rows } = await sql<{ double: number }>`select ${time}::int * 2 as double`.execute(access.acrossChannels);
      return rows[0]?.double;
    });
    expect(doubles).toEqual([0, 2, 4, 6, 8, 10]);
    expect(await prepared()).toEqual(['process 0']);
  });

  it('a query that comes twice is not', async () => {
    await times(2, () => sql`select ${1}::int`.execute(access.acrossChannels));
    expect(await prepared()).toEqual([]);
  });

  it('no more are than a connection should keep', async () => {
    for (let length = 1; length <= 140; length += 1)
      await times(3, () => sql`select ${length}::int as ${sql.raw(`a${length}`)}`.execute(access.acrossChannels));
    expect(await prepared()).toHaveLength(128);
  });

  it('workspaces stay apart, and from what the process sees', async () => {
    const count = async (db: ScopedAccess['acrossChannels']) =>
      (await db.selectFrom('briefings').select('id').where('article_id', 'is not', null).limit(9).execute()).length;
    const counts = await times(8, async () => [
      await count(access.within(GENERAL)),
      await count(access.within(OTHER)),
      await count(access.acrossChannels),
    ]);
    expect(counts).toEqual(Array.from({ length: 8 }, () => [1, 0, 1]));
    expect(await prepared()).toEqual(['area 0', 'process 0']);
  });

  it('a query that fails leaves the next one to be answered', async () => {
    const divide = (by: number) => sql<{ part: number }>`select 6 / ${by}::int as part`.execute(access.acrossChannels);
    await times(4, () => divide(2));
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect((await divide(3)).rows).toEqual([{ part: 2 }]);
  });

  it('a query for every column is not prepared: a new version may add one', async () => {
    const read = () =>
      access.acrossChannels.selectFrom('tombstones').selectAll().where('workspace', '=', 'T9').execute();
    const change = () =>
      access.acrossChannels.deleteFrom('tombstones').where('workspace', '=', 'T9').returningAll().execute();
    await times(4, read);
    await times(4, change);
    expect(await prepared()).toEqual([]);
  });

  it('one whose answer got another column since fails once, and is answered on a new connection', async () => {
    const read = () =>
      sql`select high.* from (select * from tides) high where height > ${1}::int`.execute(access.acrossChannels);
    await times(4, read);
    await sql`alter table tides add column at date`.execute(database.db);
    await expect(read()).rejects.toThrow('cached plan must not change result type');
    expect((await read()).rows).toEqual([]);
  });
});

it('queries are not prepared where nobody asked for it: a pooler may be between', async () => {
  const unprepared = createScopedAccess(pool, null).acrossChannels;
  await times(6, () => sql`select ${1}::int`.execute(unprepared));
  expect(await prepared()).toEqual([]);
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, createTestDatabase, query, type TestDatabase } from '../servers/database.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

let folder = '';
let database: TestDatabase;
let target: Awaited<ReturnType<typeof createEmptyDatabase>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-keep-'));
  database = await createTestDatabase();
  target = await createEmptyDatabase();
});
afterAll(async () => {
  await database.close();
  await target.drop();
  await rm(folder, { recursive: true, force: true });
});

it('backs up the database and moves it to another one, where what waits has its job again, once', async () => {
  await query(
    database.url,
    `insert into submissions (platform, workspace, channel, message, author_id, author_name, is_addressed, is_command, source, source_key)
      values ('slack', 'T1', 'general', 'm1', 'U1', 'Ada', false, false, '{"type": "link", "url": "https://news.example/a"}', 'k')`,
  );
  const backup = await run(['readout', 'backup', 'readout.backup']);
  expect(backup).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^submissions: 1$/m) });
  expect(backup.out).toMatch(/\/readout\.backup holds \d+ rows\.\n$/);
  expect((await stat(path.join(folder, 'readout.backup'))).size).toBeGreaterThan(0);

  const moved = await run(['readout', 'move-database', target.url]);
  expect(moved).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^submissions: 1$/m) });
  expect(moved.out).toMatch(/ rows restored; 1 jobs wait for the start\.\n$/);
  expect(await jobsOf(target.url)).toEqual([{ name: 'brief', group_id: 'slack/T1', state: 'created' }]);
}, 120_000);

async function jobsOf(url: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query('select name, group_id, state::text as state from jobs.job')
    .finally(() => client.end());
  return rows;
}

function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', DATABASE_URL: database.url } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

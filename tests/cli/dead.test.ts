import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, query, type TestDatabase } from '../servers/database.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');
const ID = '6f0b5a0e-9a3e-4c0e-8a53-5d7d5c6f0001';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

it('lists what was given up, looks into it, tries it again or drops it', { timeout: 180_000 }, async () => {
  expect(await run([])).toMatchObject({ code: 0, out: 'Nothing was given up.\n' });
  await query(
    database.url,
    `insert into submissions (id, platform, workspace, channel, message, author_id, author_name, is_addressed, is_command,
        source, source_key, state, problem, given_up_at)
      values ('${ID}', 'slack', 'T1', 'C0DESK', 'm1', 'U1', 'Ada', true, false,
        '{"type": "link", "url": "https://news.example/a"}', 'k', 'failed', 'The page took too long.', '2026-11-25T14:02Z')`,
  );
  const listed = await run([]);
  expect(listed.out).toBe(
    `article ${ID}  slack/T1/C0DESK  since 2026-11-25T14:02:00.000Z\n    The page took too long.\n1 in all. dead show ID looks into one.\n`,
  );
  const shown = await run(['show', ID]);
  expect(shown.out).toContain('message: m1\nsince: 2026-11-25T14:02:00.000Z\nwhy: The page took too long.\n');
  expect(shown.out).toContain('what: https://news.example/a\n');
  expect(await run(['replay', ID])).toMatchObject({ code: 0, out: `article ${ID}: has a job again.\n` });
  expect(await run(['drop', ID])).toMatchObject({ code: 2, err: expect.stringContaining('was given up') });
  await query(database.url, `update submissions set given_up_at = now(), state = 'failed'`);
  expect(await run(['drop', 'all'])).toMatchObject({ code: 0, out: `article ${ID}: dropped.\n` });
  expect(await run([])).toMatchObject({ out: 'Nothing was given up.\n' });
});

it('refuses what it does not know', { timeout: 60_000 }, async () => {
  const usage = { code: 2, err: expect.stringContaining('Usage: npm run -s readout -- dead') };
  for (const words of [
    ['shred', ID],
    ['show', 'all'],
  ])
    expect(await run(words)).toMatchObject(usage);
});

function run(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, 'readout', 'dead', ...words],
      { env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', DATABASE_URL: database.url } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

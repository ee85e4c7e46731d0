import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config/config.ts';
import { connect } from '../../src/database/keeping/connect.ts';
import { readTableShapes } from '../../src/database/keeping/table-shapes.ts';
import { ConfigError } from '../../src/errors.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { GENERAL } from '../database/examples.ts';
import { tell } from '../database/ledger/ledger-examples.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');
const EXAMPLE = path.join(import.meta.dirname, '../../.env.example');
/** Stands in every setting and every column that takes it. */
const PLANTED = 'gooseberry';

let folder = '';
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-support-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

it('tells versions, counts and states, and none of the secrets, names and texts that stand everywhere', {
  timeout: 120_000,
}, async () => {
  const columns = await plantInDatabase();
  expect(columns).toBeGreaterThan(80);
  const env = await plantInSettings();
  expect(env.ENCRYPTION_KEYS).toMatch(/\S{40}/);
  expect(Object.values(env).filter((value) => value.includes(PLANTED)).length).toBeGreaterThan(12);
  const page = await servePlanted();
  const { code, out, err } = await run(['support.json'], { ...env, PORT: String(page.port) });
  page.close();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Look through \S+support\.json before you send it/);
  expect(page.passwords).toEqual([]);

  const file = path.join(folder, 'support.json');
  const written = await readFile(file, 'utf8');
  expect(written.toLowerCase()).not.toContain(PLANTED);
  expect(written).not.toContain(env.ENCRYPTION_KEYS);
  expect(written).not.toContain(new URL(database.url).password);
  expect(written).not.toContain(new URL(database.url).pathname.slice(1));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(written)).toMatchObject({
    readout: '0.1.0',
    machine: { node: process.version },
    settings: { SLACK_BOT_TOKEN: 'set', MODEL_API_KEY: 'set', WEB_PASSWORD: 'set', ARTICLES_AT_ONCE: '4' },
    doctor: expect.arrayContaining(['Configuration: good', 'Database: good', 'Slack: fault']),
    database: {
      migrations: { unknown: 0 },
      tables: { articles: { rows: expect.any(Number), bytes: expect.any(Number) } },
      'last 7 days': { submissions: [{ platform: 'slack', state: 'failed', count: 1 }] },
      'given up': [{ kind: 'article', count: 1 }, { kind: 'answer' }, { kind: 'digest' }],
      jobs: expect.arrayContaining([expect.objectContaining({ kind: 'brief', state: 'created', count: 1 })]),
    },
  });
  const again = await run(['support.json'], { DATABASE_URL: database.url });
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
});

/** Fills the tables, and then writes the word into each column of words that takes it. @returns how many did */
async function plantInDatabase(): Promise<number> {
  const { db, url } = database;
  await tell(db, GENERAL, {
    title: `The ${PLANTED} talks`,
    says: [{ actor: 'Mara Lindqvist', issue: 'The wage rise' }],
  });
  await sql`
    insert into submissions (platform, workspace, channel, message, author_id, author_name, is_addressed, is_command, source,
      source_key, state, given_up_at)
    values ('slack', 'T1', 'C1', 'm1', 'U1', 'Ada', true, false, '{}', 'k', 'failed', now())`.execute(db);
  await sql`insert into deliveries (platform, workspace, channel, reply) values ('slack', 'T1', 'C1', '{}')`.execute(
    db,
  );
  await sql`insert into channels (platform, workspace, channel, mode, emoji, changed_by) values ('slack', 'T1', 'C1', 'auto', 'eyes', 'U1')`.execute(
    db,
  );
  await sql`insert into installations (platform, workspace, record) values ('slack', 'T1', '{}')`.execute(db);
  await sql`insert into local_messages (platform, workspace, channel, revision, key, author_id, author_name, text) values ('web', 'local', 'C1', 1, 'k', 'U1', 'Ada', 'hello')`.execute(
    db,
  );
  await sql`insert into digest_schedules (platform, workspace, channel, at, time_zone, days, quiet, length, set_by_id, set_by_name, set_at)
    values ('slack', 'T1', 'C1', '09:00', 'UTC', '{mon}', 'tell', 'full', 'U1', 'Ada', now())`.execute(db);
  await sql`insert into digests (platform, workspace, channel, local_date, due_at, since, until, state)
    values ('slack', 'T1', 'C1', '2026-11-25', now(), now(), now(), 'composed')`.execute(db);
  const queue = await openQueue(database, createLog('silent'));
  await queue.add(db, { name: 'brief', id: PLANTED, group: PLANTED });
  await queue.stop();
  await sql`update jobs.job set output = ${JSON.stringify({ message: PLANTED })}::jsonb where name = 'brief'`.execute(
    db,
  );

  const client = await connect(url, 'planting');
  let planted = 0;
  for (const { name } of await readTableShapes(client)) {
    const { rows } = await client.query<{ column: string; type: string }>(
      `select column_name as column, data_type as type from information_schema.columns
        where table_name = $1 and table_schema = current_schema() and is_generated = 'NEVER'`,
      [name],
    );
    const values: Readonly<Record<string, string>> = {
      text: `'${PLANTED}'`,
      jsonb: `'{"${PLANTED}": "${PLANTED}"}'`,
      ARRAY: `'{${PLANTED}}'`,
      bytea: `'${PLANTED}'::bytea`,
    };
    for (const { column, type } of rows) {
      // What has to be something else, such as a state, refuses the word.
      if (values[type] === undefined || column === 'platform') continue;
      const done = await client.query(`update "${name}" set "${column}" = ${values[type]}`).catch(() => null);
      if ((done?.rowCount ?? 0) > 0) planted += 1;
    }
  }
  await client.end();
  return planted;
}

/** Every setting there is, with the word where a setting takes words. */
async function plantInSettings(): Promise<Record<string, string>> {
  const example = await readFile(EXAMPLE, 'utf8');
  const names = [...example.matchAll(/^# ([A-Z][A-Z_]+)=(.*)$/gm)];
  const given: Record<string, string> = {};
  for (const [, name = '', value = ''] of names) given[name] ??= value;
  const told = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plantIn(name, value)]));
  const { SLACK_CLIENT_ID: _, SLACK_CLIENT_SECRET: __, ...rest } = told;
  const planted: Record<string, string> = { ...rest, DATABASE_URL: database.url, ARTICLES_AT_ONCE: '4' };
  // Those that take only words of their own keep the example's.
  for (const name of refusedOf(planted))
    planted[name] = name === 'QUOTA_EXCEPTIONS' ? `slack/${PLANTED} links-person=50` : (given[name] ?? '');
  expect(refusedOf(planted)).toEqual([]);
  return planted;
}

/** The settings that the configuration says something against. */
function refusedOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map((fault) => /^[A-Z_]+/.exec(fault)?.[0] ?? fault);
  }
}

function plantIn(name: string, value: string): string {
  if (name === 'SLACK_BOT_TOKEN') return `xoxb-${PLANTED}`;
  if (name === 'SLACK_APP_TOKEN') return `xapp-${PLANTED}`;
  if (name === 'HOST') return '127.0.0.1';
  if (name === 'TRUST_PROXY') return value;
  if (name === 'ENCRYPTION_KEYS') return Buffer.alloc(32, PLANTED).toString('base64');
  // Nobody answers there.
  if (name.endsWith('_API_URL') || name === 'MODEL_BASE_URL')
    return `http://${PLANTED}:${PLANTED}@127.0.0.1:1/${PLANTED}`;
  if (name === 'PUBLIC_URL') return `https://${PLANTED}.example`;
  if (/^[\d.-]+$/.test(value) || name === 'LOG_LEVEL' || name === 'ROLE') return value;
  return PLANTED;
}

/** Another program on the page's port, which would like to have the password. */
async function servePlanted() {
  const passwords: string[] = [];
  const server = createServer((request, response) => {
    if (request.headers.authorization !== undefined) passwords.push(request.headers.authorization);
    response.end(`${PLANTED}\nreadout_articles_total{outcome="${PLANTED}"} 1\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { passwords, port, close: () => server.close() };
}

function run(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, 'readout', 'support', ...words],
      { cwd: folder, env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

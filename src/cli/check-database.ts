import { existsSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { type Finding, fault, good, warning } from '../chat/finding.ts';
import type { Config } from '../config/config.ts';
import { connect } from '../database/keeping/connect.ts';
import { countGivenUp } from '../database/keeping/describe-database.ts';
import { migrations } from '../database/migrations/index.ts';
import { checkServer } from '../database/open-database.ts';
import { startEmbeddedPostgres } from '../database/postgres/embedded-postgres.ts';
import { createLog } from '../log.ts';
import { plural } from '../text.ts';

const LIMITS = {
  /** For a notice to come back on another connection. */
  noticeMs: 2_000,
  /** With fewer left, a server has no room for two more processes. */
  connections: 30,
  differsSeconds: 5,
} as const;

/** Connects, and looks at the server, the tables and what waits in them. Nothing is changed. @throws DatabaseError */
export async function checkDatabase({ databaseUrl, dataDir }: Config): Promise<readonly Finding[]> {
  if (databaseUrl !== null) return await examine(databaseUrl);
  if (!existsSync(path.join(dataDir, 'postgres')))
    return [good(`There is none yet: the first start makes one in ${dataDir}.`)];
  const own = await startEmbeddedPostgres(dataDir, createLog('silent'));
  try {
    return await examine(own.url);
  } finally {
    await own.close();
  }
}

interface ServerFacts {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
  readonly megabytes: number;
  readonly at: Date;
  readonly mayCreate: boolean;
  readonly free: number;
}

async function examine(url: string): Promise<readonly Finding[]> {
  const client = await connect(url, 'readout doctor');
  try {
    const { rows } = await client.query<ServerFacts>(`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        current_setting('server_encoding') as encoding,
        pg_database_size(current_database())::float8 / 1e6 as megabytes, clock_timestamp() as at,
        has_schema_privilege(current_schema(), 'create') and has_database_privilege(current_database(), 'create') as "mayCreate",
        current_setting('max_connections')::int - (select count(*)::int from pg_stat_activity) as free`);
    const [server] = rows;
    if (server === undefined) return [];
    checkServer({ version: server.number, encoding: server.encoding }, url);
    return [
      good(`PostgreSQL ${server.version}, with ${server.megabytes.toFixed(0)} MB in the database.`),
      ...checkServerFacts(server),
      await checkNotices(client, url),
      ...(await checkTables(client)),
    ];
  } finally {
    await client.end();
  }
}

function checkServerFacts({ at, mayCreate, free }: ServerFacts): readonly Finding[] {
  const seconds = Math.round((Date.now() - at.getTime()) / 1_000);
  return [
    ...(mayCreate ? [] : [fault('The user may not create tables and schemas.', 'Make it the owner of the database.')]),
    ...(free >= LIMITS.connections
      ? []
      : [
          warning(
            `The server has ${plural(free, 'connection')} left.`,
            'Raise max_connections: docs/running.md says how many a process takes.',
          ),
        ]),
    ...(Math.abs(seconds) <= LIMITS.differsSeconds
      ? []
      : [
          warning(
            `The server’s clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'ahead of' : 'behind'} this machine’s.`,
            'Let both keep time by NTP.',
          ),
        ]),
  ];
}

/** A pooler that gives each transaction another connection loses notices, and with them the speed of the queue. */
async function checkNotices(client: pg.Client, url: string): Promise<Finding> {
  const other = await connect(url, 'readout doctor');
  try {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    client.once('notification', () => resolve(true));
    const timer = setTimeout(() => resolve(false), LIMITS.noticeMs);
    await client.query('listen readout_doctor');
    await other.query('notify readout_doctor');
    const isHeard = await promise;
    clearTimeout(timer);
    return isHeard
      ? good('Notices arrive: jobs begin at once.')
      : warning(
          'Notices do not arrive: something like PgBouncer in transaction mode stands between.',
          'Connect to PostgreSQL itself, or to PgBouncer in session mode.',
        );
  } finally {
    await other.end();
  }
}

async function checkTables(client: pg.Client): Promise<readonly Finding[]> {
  const isThere = async (name: string) =>
    (await client.query('select to_regclass($1) is not null as there', [name])).rows[0]?.there === true;
  if (!(await isThere('kysely_migration'))) return [good('It is empty: the first start makes the tables.')];
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const applied = rows.map(({ name }) => name);
  if (applied.some((name) => !(name in migrations)))
    return [fault('It belongs to a newer version of Readout.', 'Start that version, or a newer one.')];
  const waiting = Object.keys(migrations).length - applied.length;
  const tables =
    waiting === 0
      ? good('The tables are up to date.')
      : good(`The next start brings the tables up to date, with ${plural(waiting, 'migration')}: back up first.`);
  return [tables, ...(waiting === 0 && (await isThere('jobs.job')) ? await checkQueue(client) : [])];
}

async function checkQueue(client: pg.Client): Promise<readonly Finding[]> {
  const dead = (await countGivenUp(client)).reduce((sum, { count }) => sum + count, 0);
  const { rows } = await client.query<{ due: number | null }>(`
    select (extract(epoch from now() - min(start_after)) / 60)::int as due from jobs.job
    where state < 'active' and start_after <= now() and name not like '%-dead'`);
  const due = rows[0]?.due ?? null;
  return [
    ...(dead === 0
      ? []
      : [
          warning(
            `${plural(dead, 'article, answer or digest', 'articles, answers and digests')} were given up.`,
            'npm run -s readout -- dead lists them.',
          ),
        ]),
    ...(due === null || due < 10
      ? []
      : [
          warning(
            `The oldest job has been waiting for ${plural(due, 'minute')}.`,
            'Is Readout running? If it is, raise ARTICLES_AT_ONCE, or start another process.',
          ),
        ]),
  ];
}

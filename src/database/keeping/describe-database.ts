import type { ClientBase } from 'pg';
import { migrations } from '../migrations/index.ts';
import { readTableShapes } from './table-shapes.ts';

/** The places that people write in: other words in such a column are counted without being told. */
const PLATFORMS = ['slack', 'discord', 'web', 'terminal'];
const DAYS = 7;

/** What somebody who cannot look into a database needs to know of it: versions, sizes and counts, none of its words. */
export async function describeDatabase(client: ClientBase): Promise<Readonly<Record<string, unknown>>> {
  return {
    server: await serverOf(client),
    migrations: await migrationsOf(client),
    tables: await tablesOf(client),
    [`last ${DAYS} days`]: {
      submissions: await countStates(client, 'submissions', 'created_at'),
      deliveries: await countStates(client, 'deliveries', 'created_at'),
      digests: await countStates(client, 'digests', 'due_at'),
    },
    'given up': await countGivenUp(client),
    jobs: await jobsOf(client),
  };
}

async function serverOf(client: ClientBase): Promise<unknown> {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      current_setting('max_connections')::int as "maxConnections", (select count(*)::int from pg_stat_activity) as connections,
      pg_database_size(current_database())::float8 as bytes`);
  return rows[0];
}

async function migrationsOf(client: ClientBase): Promise<unknown> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const known = rows.filter(({ name }) => name in migrations).map(({ name }) => name);
  return { last: known.at(-1) ?? null, applied: known.length, unknown: rows.length - known.length };
}

async function tablesOf(client: ClientBase): Promise<unknown> {
  const tables: Record<string, unknown> = {};
  for (const { name } of await readTableShapes(client)) {
    const { rows } = await client.query(
      `select n_live_tup::int as rows, n_dead_tup::int as dead, pg_table_size(relid)::float8 as bytes,
        pg_indexes_size(relid)::float8 as "indexBytes", greatest(last_vacuum, last_autovacuum) as vacuumed
      from pg_stat_user_tables where relid = to_regclass($1)`,
      [name],
    );
    tables[name] = rows[0];
  }
  return tables;
}

async function countStates(client: ClientBase, table: string, since: string): Promise<unknown> {
  const { rows } = await client.query(
    `select case when platform = any($1) then platform else 'other' end as platform, state, count(*)::int as count
    from ${table} where ${since} > now() - make_interval(days => ${DAYS}) group by 1, 2 order by 1, 2`,
    [PLATFORMS],
  );
  return rows;
}

/** What was given up and no operator has seen to, by kind. */
export async function countGivenUp(client: ClientBase): Promise<readonly { readonly count: number }[]> {
  const { rows } = await client.query<{ kind: string; count: number; oldest: Date | null }>(`
    select 'article' as kind, count(*)::int as count, min(given_up_at) as oldest from submissions where given_up_at is not null
    union all select 'answer', count(*)::int, min(given_up_at) from deliveries where given_up_at is not null
    union all select 'digest', count(*)::int, min(given_up_at) from digests where given_up_at is not null`);
  return rows;
}

/** The queue's names are Readout's own; what a job holds, and why it failed, stays where it is. */
async function jobsOf(client: ClientBase): Promise<unknown> {
  const { rows: there } = await client.query(`select to_regclass('jobs.job') is not null as there`);
  if (there[0]?.there !== true) return [];
  const { rows } = await client.query(`
    select queue.name as kind, job.state::text as state, count(*)::int as count, max(job.retry_count)::int as "mostRetries",
      extract(epoch from now() - min(job.start_after))::int as "oldestSeconds"
    from jobs.queue join jobs.job on job.name = queue.name
    where queue.name ~ '^(brief|deliver|digest)(-dead)?$' group by 1, 2 order by 1, 2`);
  return rows;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Log } from '../log.ts';
import { codeOf, describeServer, explainConnection, isStarting } from './connection-failure.ts';
import { createGatheringSocket } from './gathering-socket.ts';
import { migrations } from './migrations/index.ts';
import { startEmbeddedPostgres } from './postgres/embedded-postgres.ts';
import type { Schema } from './schema.ts';
import { prepareScopeRole } from './scope-role.ts';
import { createScopedAccess, type ScopedAccess } from './scoped-access.ts';

/** The database, ready for use: connected, checked, its tables up to date. */
export interface Database extends ScopedAccess {
  /** For components that need a connection of their own. Contains the password: not for logs. */
  readonly url: string;
  /** Waits for running queries, and stops Readout's own PostgreSQL if no other process uses it. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** null: Readout's own PostgreSQL, in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly log: Log;
  /** The last migration to apply, for a backup of that time. Default: all. */
  readonly upTo?: string;
}

const LIMITS = {
  CONNECTIONS: 10,
  CONNECT_MS: 10_000,
  /** How long to wait for a server that says it is starting. */
  STARTING_MS: 30_000,
  STARTING_POLL_MS: 250,
  MIGRATION_TRIES: 5,
  MIGRATION_PAUSE_MS: 100,
} as const;

/** Older versions are out of support, or soon will be: https://www.postgresql.org/support/versioning/ */
const OLDEST_VERSION = 15;
/** Two processes created the same thing at the same moment, or deadlocked: 23505, 42P07, 42710, 40P01. */
const CREATION_RACES: readonly string[] = ['23505', '42P07', '42710', '40P01'];

/**
 * Opens the database at `databaseUrl`, or Readout's own, and applies migrations; processes that start at once wait for
 * each other.
 * @throws DatabaseError if it can't be started, reached or prepared, or is older than PostgreSQL 15.
 */
export async function openDatabase({ databaseUrl, dataDir, log, upTo }: DatabaseOptions): Promise<Database> {
  const own = databaseUrl === null ? await startEmbeddedPostgres(dataDir, log) : null;
  const url = databaseUrl ?? own?.url ?? '';
  const pool = new pg.Pool({
    connectionString: url,
    max: LIMITS.CONNECTIONS,
    connectionTimeoutMillis: LIMITS.CONNECT_MS,
    application_name: 'readout',
    keepAlive: true,
    pipeline: true,
    stream: createGatheringSocket,
  });
  // The pool replaces an idle connection that breaks; without a listener the error would end the process.
  pool.on('error', (error) => log.warn({ error: error.message }, 'lost a database connection'));
  // A connection that breaks in a transaction emits an error besides failing the query. It mustn't end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closed: Promise<void> | null = null;
  const close = async () => {
    await pool.end();
    await own?.close();
  };
  try {
    checkServer(await askServer(pool, log), url);
    const role = await prepareScopeRole(pool, log);
    const access = createScopedAccess(pool, role, { isPrepared: own !== null });
    await migrate(access.acrossChannels, url, upTo);
    return { ...access, url, close: () => (closed ??= close()) };
  } catch (error) {
    await close().catch(() => undefined);
    throw error instanceof DatabaseError ? error : explainConnection(error, url);
  }
}

export interface ServerFacts {
  /** As `server_version_num` gives it: 180004. */
  readonly version: number;
  readonly encoding: string;
}

/** @throws DatabaseError if Readout can't work with the server. */
export function checkServer({ version, encoding }: ServerFacts, databaseUrl: string): void {
  const { server, database } = describeServer(databaseUrl);
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_VERSION)
    throw new DatabaseError(`PostgreSQL on ${server} is version ${major}; Readout needs ${OLDEST_VERSION} or newer.`, {
      advice: 'Upgrade the server, or unset DATABASE_URL so that Readout runs its own PostgreSQL.',
    });
  if (encoding !== 'UTF8')
    throw new DatabaseError(`The database ${database} on ${server} uses the encoding ${encoding}, not UTF8.`, {
      advice: `Create one with UTF8: createdb --encoding=UTF8 --template=template0 ${database === 'readout' ? 'readout2' : 'readout'}`,
    });
}

async function askServer(pool: pg.Pool, log: Log): Promise<ServerFacts> {
  const deadline = Date.now() + LIMITS.STARTING_MS;
  for (;;) {
    try {
      const { rows } = await pool.query(
        `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
      );
      return { version: Number(rows[0]?.version), encoding: String(rows[0]?.encoding) };
    } catch (error) {
      if (!isStarting(error) || Date.now() > deadline) throw error;
      log.info('the database is starting; waiting for it');
      await sleep(LIMITS.STARTING_POLL_MS);
    }
  }
}

async function migrate(kysely: Kysely<Schema>, url: string, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => ({ ...migrations }) } });
  for (let tries = 1; ; tries += 1) {
    const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
    if (error === undefined) return;
    if (!CREATION_RACES.includes(codeOf(error)) || tries === LIMITS.MIGRATION_TRIES) throw explainMigration(error, url);
    await sleep(LIMITS.MIGRATION_PAUSE_MS * tries);
  }
}

function explainMigration(error: unknown, url: string): DatabaseError {
  const { server, database } = describeServer(url);
  // Kysely's message for an applied migration it doesn't know: https://github.com/kysely-org/kysely, migrator.ts
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    return new DatabaseError(`The database ${database} on ${server} belongs to a newer version of Readout.`, {
      advice: 'Start that version or a newer one, or set DATABASE_URL to another database.',
      cause: error,
    });
  if (codeOf(error) === '42P07')
    return new DatabaseError(
      `The database ${database} on ${server} contains another program’s tables: ${error instanceof Error ? error.message : ''}.`,
      { advice: 'Give Readout a database of its own in DATABASE_URL.', cause: error },
    );
  return explainConnection(error, url);
}

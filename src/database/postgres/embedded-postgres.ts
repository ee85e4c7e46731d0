import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import {
  dropForeignPidFile,
  isRunning,
  OWN_USER,
  openCluster,
  type PostgresCluster,
  readPostmaster,
} from './postgres-cluster.ts';
import { explainFailure, readStartFailure } from './postgres-failure.ts';

/** Readout's own PostgreSQL, in use by this process. */
export interface OwnPostgres {
  /** Contains the password: not for logs. */
  readonly url: string;
  /** Disconnects, and stops the server if no other process uses it. */
  close(): Promise<void>;
}

const LIMITS = {
  /** A start after a crash first replays the write-ahead log. */
  START_MS: 120_000,
  STOP_MS: 60_000,
  CONNECT_MS: 5_000,
  POLL_MS: 20,
  HANG_UP_MS: 1_000,
  /** How often a process that leaves looks whether one that was killed is still counted, and between these looks. */
  LEAVE_TRIES: 4,
  LEAVE_POLL_MS: 200,
  /** How long to wait for a running server that refuses connections before trying to start one anyway. */
  HELD_MS: 1_000,
  /** Between attempts to reconnect to a server that went away. */
  RETURN_MS: 1_000,
  LOG_BYTES: 5_000_000,
} as const;

const DATABASE = 'readout';
/** The advisory lock that all processes using the server share; a process that gets it exclusively is the last. */
const SEATS = 7_326_001;
/** How the session with a process's seat is called, before its process id. */
const SEAT_OF = 'readout seat of ';
const HOST = '127.0.0.1';

/** Durability stays PostgreSQL's default (fsync on). These confine it to this machine and keep texts out of its log. */
const SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: `${bufferMegabytes(Math.min(totalmem(), process.constrainedMemory() || Infinity))}MB`,
  // Its manual: of storage that finds any place as fast as the next one, "1.1". At its default of a disk that turns, it sorts
  // all rows of somebody who says much, rather than read the newest from an index in its order.
  random_page_cost: '1.1',
  listen_addresses: HOST,
  unix_socket_directories: '',
  timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/**
 * How much of the database PostgreSQL keeps in memory, once it was read: a sixteenth of the machine's (its manual says up
 * to a quarter, of a machine of its own), no less than its default of 128 MB and at most 1 GB.
 * @param bytes of memory on the machine, or that the process may use
 */
export function bufferMegabytes(bytes: number): number {
  return Math.round(Math.min(1024, Math.max(128, bytes / 16 / 1024 ** 2)));
}

/**
 * Starts PostgreSQL in `dataDir`, or joins the server already running there: another Readout's, or one that survived
 * a kill -9. The first start creates the cluster.
 *
 * The server itself tracks its users: each process has one session with a shared advisory lock, which ends with the
 * process, however that ends. On closing, a process that gets the lock exclusively is the last one and stops the
 * server. A process that arrives in the meantime gets no lock, waits until the server is gone and starts it again. When
 * two processes start at once, PostgreSQL's own lock on the cluster lets one through.
 * @throws DatabaseError if the directory can't be used or the server doesn't start.
 */
export async function startEmbeddedPostgres(dataDir: string, log: Log): Promise<OwnPostgres> {
  const cluster = await openCluster(dataDir, log);
  const closing = new AbortController();
  let seat = await takeSeat(cluster, log, closing.signal);
  let returning: Promise<void> = Promise.resolve();
  try {
    await createDatabase(seat.client);
  } catch (cause) {
    await hangUp(seat.client);
    throw explainFailure(cause instanceof Error ? cause.message : String(cause), cluster);
  }

  const watch = () =>
    seat.client.once('end', () => {
      if (closing.signal.aborted) return;
      log.warn('lost the connection to Readout’s own PostgreSQL');
      returning = comeBack();
    });
  const comeBack = async () => {
    while (!closing.signal.aborted) {
      try {
        seat = await takeSeat(cluster, log, closing.signal);
        watch();
        return;
      } catch (error) {
        if (!closing.signal.aborted)
          log.error({ error }, 'could not reach or restart Readout’s own PostgreSQL; trying again');
        await sleep(LIMITS.RETURN_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  };
  const leave = async () => {
    closing.abort();
    await returning;
    if (await isLast(seat.client)) await stop(cluster, log);
    await hangUp(seat.client);
  };

  watch();
  const url = `postgres://${OWN_USER}:${cluster.password}@${HOST}:${seat.port}/${DATABASE}`;
  let closed: Promise<void> | null = null;
  return { url, close: () => (closed ??= leave()) };
}

interface Seat {
  readonly client: pg.Client;
  readonly port: number;
}

/** Joins the cluster's server, starting it if necessary. */
async function takeSeat(cluster: PostgresCluster, log: Log, signal: AbortSignal): Promise<Seat> {
  const deadline = Date.now() + LIMITS.START_MS;
  let port = await readPort(cluster);
  let heldSince: number | null = null;
  for (;;) {
    const seat = await join(cluster);
    if (seat !== null) return seat;
    signal.throwIfAborted();
    if (Date.now() > deadline) {
      throw new DatabaseError(`PostgreSQL in ${cluster.directory} is running, but refuses connections.`, {
        advice: `See its log, ${cluster.logFile}. Then stop it and start Readout again.`,
      });
    }
    // A server that is starting or stopping has the cluster locked: wait, and check its pid file from time to time.
    const holder = await readPostmaster(cluster);
    if (holder !== null && (await isRunning(holder.pid))) {
      heldSince ??= Date.now();
      if (Date.now() - heldSince < LIMITS.HELD_MS) {
        await sleep(LIMITS.POLL_MS);
        continue;
      }
      await dropForeignPidFile(cluster, log);
    }
    heldSince = null;
    if (port === null || !(await isFree(port))) port = await findFreePort();
    const failure = await launch(cluster, port, log);
    if (failure?.type === 'fatal') throw failure.error;
    if (failure?.type === 'port-taken') port = null;
    if (failure?.type === 'already-running') await sleep(LIMITS.POLL_MS);
  }
}

/** A session on the running server; null if there is none, or it is starting, stopping or not ours. */
async function join(cluster: PostgresCluster): Promise<Seat | null> {
  const postmaster = await readPostmaster(cluster);
  // Never send the password to the port in a stale file: another program may be listening there by now.
  if (postmaster === null || !(await isRunning(postmaster.pid))) return null;
  const client = new pg.Client({
    host: HOST,
    port: postmaster.port,
    user: OWN_USER,
    password: cluster.password,
    database: 'postgres',
    application_name: `${SEAT_OF}${process.pid}`,
    connectionTimeoutMillis: LIMITS.CONNECT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`select pg_try_advisory_lock_shared(${SEATS}) as taken`);
    if (rows[0]?.taken === true) return { client, port: postmaster.port };
  } catch {
    // Starting up, shutting down, or another program on that port: the caller checks again.
  }
  await hangUp(client);
  return null;
}

/** Gives up the seat. @returns true if nobody else has one; from then on nobody can get one */
async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${SEATS})`);
    // The server takes a moment to notice that a process which was killed is gone.
    for (let tries = 1; ; tries += 1) {
      const { rows } = await client.query(`select pg_try_advisory_lock(${SEATS}) as alone`);
      if (rows[0]?.alone === true) return true;
      if (tries === LIMITS.LEAVE_TRIES || (await isAnyoneThere(client))) return false;
      await sleep(LIMITS.LEAVE_POLL_MS);
    }
  } catch {
    return false;
  }
}

/** Whether a process that is running has a seat: then it is the one to stop the server, or the next after it. */
async function isAnyoneThere(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = ${SEATS} and mode = 'ShareLock' and granted and pid <> pg_backend_pid()`,
  );
  const pids = rows.map(({ name }) => (name.startsWith(SEAT_OF) ? Number(name.slice(SEAT_OF.length)) : 0));
  const running = await Promise.all(pids.map(async (pid) => pid > 0 && (await isRunning(pid))));
  return running.includes(true);
}

async function launch(cluster: PostgresCluster, port: number, log: Log) {
  const before = await sizeOf(cluster.logFile);
  if (before > LIMITS.LOG_BYTES) await rename(cluster.logFile, `${cluster.logFile}.1`).catch(() => undefined);
  const settings = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  const outcome = await cluster.programs.run('pg_ctl', [
    'start',
    '--wait',
    `--timeout=${LIMITS.START_MS / 1000}`,
    `--pgdata=${cluster.data}`,
    `--log=${cluster.logFile}`,
    `--options=-p ${port} ${settings.join(' ')}`,
  ]);
  if (outcome.code === 0) {
    log.info({ port, directory: cluster.directory }, 'started Readout’s own PostgreSQL');
    await writeFile(cluster.portFile, `${port}\n`).catch(() => undefined);
    return null;
  }
  const written = await readFile(cluster.logFile).catch(() => Buffer.alloc(0));
  const output = `${outcome.output}\n${written.subarray(before <= written.length ? before : 0).toString()}`;
  return readStartFailure(output, cluster);
}

/** Stops the server, and waits until it has released the cluster. */
async function stop(cluster: PostgresCluster, log: Log): Promise<void> {
  const server = await readPostmaster(cluster);
  if (server === null) return;
  // Not --wait: if another process starts the server right away, pg_ctl mistakes it for the old one and keeps waiting.
  const outcome = await cluster.programs.run('pg_ctl', [
    'stop',
    '--mode=fast',
    '--no-wait',
    `--pgdata=${cluster.data}`,
  ]);
  const deadline = Date.now() + LIMITS.STOP_MS;
  while (outcome.code === 0 && Date.now() < deadline) {
    if ((await readPostmaster(cluster))?.pid !== server.pid) {
      log.info('stopped Readout’s own PostgreSQL');
      return;
    }
    await sleep(LIMITS.POLL_MS);
  }
  log.warn({ output: outcome.output, file: cluster.logFile }, 'could not stop Readout’s own PostgreSQL');
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount !== 0) return;
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    // Another process created it at the same moment: duplicate_database, unique_violation.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error;
  }
}

/** Ends a session. A broken one may never confirm, so the wait is short. */
async function hangUp(client: pg.Client): Promise<void> {
  const ended = new AbortController();
  const end = client.end().finally(() => ended.abort());
  await Promise.race([end, sleep(LIMITS.HANG_UP_MS, undefined, { signal: ended.signal })]).catch(() => undefined);
}

async function readPort(cluster: PostgresCluster): Promise<number | null> {
  const port = Number(await readFile(cluster.portFile, 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

async function findFreePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw new DatabaseError(`No free port on ${HOST}.`);
  return port;
}

/** Listens on the port for a moment. @returns the port; null if it is taken */
function listenOnce(port: number): Promise<number | null> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const server = createServer();
  server.once('error', () => resolve(null));
  server.listen({ port, host: HOST, exclusive: true }, () => {
    const address = server.address();
    server.close(() => resolve(address === null || typeof address === 'string' ? null : address.port));
  });
  return promise;
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

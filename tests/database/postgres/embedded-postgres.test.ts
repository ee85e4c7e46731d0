import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  bufferMegabytes,
  type OwnPostgres,
  startEmbeddedPostgres,
} from '../../../src/database/postgres/embedded-postgres.ts';
import { DatabaseError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';

const log = createLog('silent');
const USER = path.join(import.meta.dirname, 'own-postgres-user.ts');
/** Clusters are made and processes started: on a busy machine that takes its time. */
const PATIENCE = { timeout: 90_000 } as const;

let directory: string;
let open: OwnPostgres[];
beforeEach(async () => {
  // Closed to everybody else, as temporary directories and home directories are: root's server has to cope with it.
  directory = await mkdtemp(path.join(tmpdir(), 'readout-own-'));
  open = [];
});
afterEach(async () => {
  for (const own of open) await own.close();
  await rm(directory, { recursive: true, force: true });
});

describe("Readout's own PostgreSQL", PATIENCE, () => {
  it('is made at the first start, keeps its data and its port, and is gone after closing', async () => {
    const first = await start();
    await ask(first.url, 'create table notes as select 1 as id');
    const pid = await serverPid();
    await first.close();
    await gone(pid);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select id from notes')).toEqual([{ id: 1 }]);
  });

  it('writes through to the disk, in UTF-8, with checksums', async () => {
    const own = await start();
    const settings = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
      current_setting('server_encoding') as encoding`;
    expect(await ask(own.url, settings)).toEqual([
      { fsync: 'on', commit: 'on', pages: 'on', checksums: 'on', encoding: 'UTF8' },
    ]);
  });

  it('keeps what it read in memory, as much as the machine affords', async () => {
    const gigabytes = (count: number) => bufferMegabytes(count * 1024 ** 3);
    expect([0.5, 2, 4, 8, 64].map(gigabytes)).toEqual([128, 128, 256, 512, 1024]);
    const own = await start();
    const settings = `select pg_size_bytes(current_setting('shared_buffers')) / 1024 ^ 2 as megabytes`;
    const here = Math.min(totalmem(), process.constrainedMemory() || Infinity);
    expect(await ask(own.url, settings)).toEqual([{ megabytes: bufferMegabytes(here) }]);
  });

  it('takes any place of its storage for as near as the next one', async () => {
    const own = await start();
    expect(await ask(own.url, `select current_setting('random_page_cost') as cost`)).toEqual([{ cost: '1.1' }]);
  });

  it('can be reached from this machine only, and with its password only', async () => {
    const own = await start();
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((face) => face?.family === 'IPv4' && !face.internal);
    const elsewhere = new URL(own.url);
    elsewhere.hostname = outside?.address ?? '127.0.0.2';
    await expect(ask(elsewhere.href, 'select 1')).rejects.toThrow('ECONNREFUSED');
    const guessed = new URL(own.url);
    guessed.password = 'guessed';
    await expect(ask(guessed.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it.skipIf(process.platform === 'win32')('keeps its password in a file that nobody else may read', async () => {
    await start();
    expect((await stat(path.join(directory, 'postgres/password'))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(directory, 'postgres'))).mode & 0o077).toBe(0);
  });

  it('takes another port where its own is taken by another program', async () => {
    const first = await start();
    await first.close();
    const stranger = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(stranger, 'listening');
    const second = await start();
    stranger.close();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after kill -9 of Readout', PATIENCE, () => {
  it('the server lives on, the next start uses it, and nothing is lost', async () => {
    expect(await ended(run('die'))).toBe('SIGKILL');
    const pid = await serverPid();
    expect(isAlive(pid)).toBe(true);
    const own = await start();
    expect(await serverPid()).toBe(pid);
    expect(await ask(own.url, 'select text from notes')).toEqual([{ text: 'from a process that will die' }]);
    await own.close();
    await gone(pid);
  });

  it('and of the server, the next start recovers, and nothing is lost', async () => {
    await ended(run('die'));
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    const own = await start();
    expect(await serverPid()).not.toBe(pid);
    expect(await ask(own.url, 'select text from notes')).toEqual([{ text: 'from a process that will die' }]);
  });

  it.runIf(process.platform === 'linux')(
    'a process number that another program has by now does not block',
    async () => {
      await (await start()).close();
      const { uid, gid } = await stat(path.join(directory, 'postgres/cluster'));
      const stranger = spawn('sleep', ['60'], { uid, gid });
      const file = path.join(directory, 'postgres/cluster/postmaster.pid');
      await writeFile(
        file,
        `${stranger.pid}\n${path.dirname(file)}\n1700000000\n1\n\n127.0.0.1\n        1         1\nready   \n`,
      );
      await chmod(file, 0o644);
      const own = await start();
      stranger.kill();
      expect(await ask(own.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
  );

  it('half a cluster of a first start that was killed is cleared away', async () => {
    const [killed, underway] = ['postgres-new-killed', 'postgres-new-underway'].map((name) =>
      path.join(directory, name),
    );
    for (const name of [killed, underway]) await mkdir(path.join(name ?? '', 'cluster'), { recursive: true });
    const twoHoursAgo = Date.now() / 1000 - 7_200;
    await utimes(killed ?? '', twoHoursAgo, twoHoursAgo);
    const own = await start();
    expect(await ask(own.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(directory)).sort()).toEqual(['postgres', 'postgres-new-underway']);
  });
});

describe('two processes with one data directory', PATIENCE, () => {
  it('started at once for the first time share one server, and only the last one out stops it', async () => {
    const users = [run('stay'), run('stay'), run('stay')];
    await Promise.all(users.map(ready));
    const pid = await serverPid();
    expect((await readdir(directory)).sort()).toEqual(['postgres']);
    for (const user of users.slice(1)) {
      user.stdin?.end();
      await ended(user);
      expect(await serverPid()).toBe(pid);
    }
    users[0]?.stdin?.end();
    await ended(users[0]);
    await gone(pid);
  });

  it('are both counted when one of them is killed: the other one stops the server', async () => {
    const own = await start();
    const pid = await serverPid();
    await ended(run('die'));
    expect(await serverPid()).toBe(pid);
    expect(await ask(own.url, 'select count(*)::int as notes from notes')).toEqual([{ notes: 1 }]);
    await own.close();
    await gone(pid);
  });

  it('find a server when one comes while the other one goes', async () => {
    let previous = await start();
    for (let round = 0; round < 5; round += 1) {
      const [next] = await Promise.all([start(), previous.close()]);
      expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      previous = next;
    }
  });

  it('leaving at the same moment leave no server behind', async () => {
    const users = [await start(), await start(), await start()];
    const pid = await serverPid();
    await Promise.all(users.map((user) => user.close()));
    await gone(pid);
  });

  it('leave at once while others stay, without waiting for what a killed one leaves behind', async () => {
    await start();
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const leaving = await start();
      const startedAt = performance.now();
      await leaving.close();
      waits.push(performance.now() - startedAt);
    }
    // The machine may be busy: one of them shows it. To look again three times takes 600 ms.
    expect(Math.min(...waits)).toBeLessThan(400);
  });

  it('get their server back when it is killed under them', async () => {
    const own = await start();
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => ask(own.url, 'select 1 as one').catch(() => []), { timeout: 60_000 }).toEqual([{ one: 1 }]);
    expect(await serverPid()).not.toBe(pid);
    await own.close();
    expect(await serverPid().catch(() => null)).toBeNull();
  });
});

describe('a data directory that cannot be used', PATIENCE, () => {
  it('because a file is in its place is named', async () => {
    await writeFile(path.join(directory, 'data'), '');
    const error = await refusal(path.join(directory, 'data'));
    expect(error.message).toContain(path.join(directory, 'data'));
    expect(error.advice).toContain('DATA_DIR');
  });

  it('because the system lets nobody make it is named at once', async () => {
    if (process.platform !== 'linux') return;
    const error = await refusal('/proc/nope');
    expect(error.message).toContain('/proc/nope');
    expect(error.advice).toContain('DATA_DIR');
  });

  it('because something else lies there is left as it is', async () => {
    await mkdir(path.join(directory, 'postgres'));
    await writeFile(path.join(directory, 'postgres/holiday.txt'), 'sun');
    expect((await refusal()).advice).toContain('move it away');
    expect(await readFile(path.join(directory, 'postgres/holiday.txt'), 'utf8')).toBe('sun');
  });

  it('because another version of PostgreSQL made it is told so', async () => {
    await (await start()).close();
    await writeFile(path.join(directory, 'postgres/cluster/PG_VERSION'), '17\n');
    expect((await refusal()).message).toContain('created by PostgreSQL 17');
  });

  it('because its password is lost is told so', async () => {
    await (await start()).close();
    await rm(path.join(directory, 'postgres/password'));
    expect((await refusal()).message).toMatch(/^Can’t read .*password: it doesn’t exist\.$/);
  });
});

async function start(): Promise<OwnPostgres> {
  const own = await startEmbeddedPostgres(directory, log);
  open.push(own);
  return own;
}

async function refusal(dataDir = directory): Promise<DatabaseError> {
  const error = await startEmbeddedPostgres(dataDir, log).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseError) return error;
  throw new Error('it was not refused', { cause: error });
}

function run(then: 'die' | 'stay'): ChildProcess {
  return spawn(process.execPath, [USER, directory, then], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function ready(child: ChildProcess): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes('ready')) return;
  throw new Error('the process ended before it was ready');
}

async function ended(child: ChildProcess | undefined): Promise<unknown> {
  if (child === undefined) return null;
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode ?? child.exitCode;
}

async function serverPid(): Promise<number> {
  return Number((await readFile(path.join(directory, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** The server lets go of its files a moment before its process ends. */
async function gone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return await client
    .query(question)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

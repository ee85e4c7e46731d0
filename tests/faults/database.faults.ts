import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { query, type TestDatabase } from '../servers/database.ts';
import { openTcpGate } from '../servers/tcp-gate.ts';
import type { World } from './fault-world.ts';
import { survives } from './survives.ts';

const run = promisify(execFile);
const DOWN_MS = 60_000;

describe('a database', () => {
  survives(
    17,
    'that is away for a minute: nothing is acknowledged as done, readiness is red, liveness green',
    'slack',
    async (world) => {
      const url = new URL(world.database.url);
      const gate = await openTcpGate({ host: url.hostname, port: Number(url.port) });
      url.port = String(gate.port);
      const readout = await world.start([world.chat], { DATABASE_URL: url.href });
      const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(readout.out()) ?? [];
      const status = async (page: string) => (await fetch(`${address}/${page}`)).status;
      expect([await status('healthz'), await status('readyz')]).toEqual([200, 200]);
      await world.post(world.chat, 'story/1');
      gate.cut();
      const downAt = Date.now();
      const unheard = [2, 3].map((number) => world.chat.keep(`<${world.pages.address(`story/${number}`)}>`));
      for (const message of unheard) expect(await world.chat.tell(message)).not.toBe(200);
      await world.until(
        async () => expect([await status('healthz'), await status('readyz')]).toEqual([200, 503]),
        20_000,
      );
      await sleep(Math.max(0, DOWN_MS - (Date.now() - downAt)));
      gate.open();
      await world.until(async () => expect(await status('readyz')).toBe(200), 30_000);
      // Slack sends again what it heard nothing of.
      for (const message of unheard) {
        await world.until(async () => expect(await world.chat.tell(message)).toBe(200));
        world.accept(world.chat, message.ts);
      }
      await world.settled();
      expect(world.chat.said()).toHaveLength(3);
      await readout.stop();
      await gate.close();
    },
  );

  survives(
    19,
    'whose disk is full: nothing is lost, no try is burnt, and it goes on when there is room',
    'slack',
    async (world, skip) => {
      const disk = await fillableDisk(world);
      if (disk === null) return skip('no disk can be mounted here');
      try {
        await world.start([world.chat]);
        await world.post(world.chat, 'story/1');
        await world.settled();
        await disk.fill();
        const messages = Array.from({ length: 12 }, (_, number) =>
          world.chat.keep(`<${world.pages.address(`story/${number + 2}`)}>`),
        );
        const heard = new Set<string>();
        for (const message of messages) if ((await world.chat.tell(message)) === 200) heard.add(message.ts);
        // Longer than a job's tries last.
        await sleep(40_000);
        expect(world.chat.said().length, 'the disk is full').toBeLessThan(13);
        await disk.empty();
        const { rows } = await sql`select id from submissions where state = 'failed'`.execute(world.database.db);
        expect(rows).toEqual([]);
        for (const message of messages) {
          if (!heard.has(message.ts)) await world.until(async () => expect(await world.chat.tell(message)).toBe(200));
          world.accept(world.chat, message.ts);
        }
        await world.settled();
        expect(world.chat.said()).toHaveLength(13);
      } finally {
        await disk.empty();
      }
    },
  );
});

interface Disk {
  fill(): Promise<void>;
  empty(): Promise<void>;
}

/** Moves the database onto a small disk of its own; null where nobody may mount one. */
async function fillableDisk({ database, afterwards }: World): Promise<Disk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-disk-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  if (!mounted) {
    await rm(folder, { recursive: true });
    return null;
  }
  const name = `small_${path.basename(folder).replace(/\W/gu, '')}`.toLowerCase();
  const server = new URL(database.url);
  const own = server.pathname.slice(1);
  server.pathname = '/postgres';
  afterwards(async () => {
    await query(server.href, `drop tablespace if exists ${name}`);
    await run('umount', [folder]);
    await rm(folder, { recursive: true });
  });
  const place = path.join(folder, 'tables');
  await mkdir(place, { mode: 0o700 });
  await ownAsServer(database, [folder, place]);
  await query(server.href, `create tablespace ${name} location '${place}'`);
  await query(server.href, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${own}'`);
  await query(server.href, `alter database ${own} set tablespace ${name}`);
  const ballast = path.join(folder, 'ballast');
  return {
    async fill() {
      // The disk decides where it ends.
      await writeFile(ballast, Buffer.alloc(64 * 1024 * 1024)).catch(() => undefined);
    },
    empty: () => rm(ballast, { force: true }),
  };
}

/** The server's own user has to be able to write there. */
async function ownAsServer({ db }: TestDatabase, folders: readonly string[]): Promise<void> {
  const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(db);
  const { uid, gid } = await stat(rows[0]?.data_directory ?? '');
  for (const folder of folders) await run('chown', [`${uid}:${gid}`, folder]);
}

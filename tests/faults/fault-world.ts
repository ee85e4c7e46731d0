import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import type { ChatDouble } from './chat-double.ts';
import { type Accepted, type Account, checkWorld } from './check-world.ts';
import { createRandom, type Random } from './random.ts';
import { type Pages, servePages } from './serve-pages.ts';

/** Two people post all of what a suite posts. */
const NO_QUOTAS = { QUOTA_LINKS_PERSON: 'none', QUOTA_LINKS_CHANNEL: 'none', QUOTA_LINKS_WORKSPACE: 'none' } as const;

/** The running product with all that is around it, for one fault. */
export interface World {
  readonly database: TestDatabase;
  readonly pages: Pages;
  readonly random: Random;
  /** Everything that was written and taken. */
  readonly accepted: readonly Accepted[];
  /** Another Readout on the same database, on these chats. */
  start(chats: readonly ChatDouble[], env?: Readonly<Record<string, string>>): Promise<ReadoutProcess>;
  /** Somebody posts a page's link, and Readout takes it. */
  post(chat: ChatDouble, page: string, place?: { readonly channel?: string; readonly user?: string }): Promise<string>;
  /** Counts a message that was written otherwise. */
  accept(chat: ChatDouble, messageId: string): void;
  /** Whether Readout has stored what a message holds. */
  isTaken(messageId: string): Promise<boolean>;
  /** Waits until nothing is open any more. */
  settled(withinMs?: number): Promise<void>;
  /** Waits until it holds. */
  until(holds: () => unknown, withinMs?: number): Promise<void>;
  check(): Promise<Account>;
  /** What is left to tidy up once the database is gone. */
  afterwards(tidy: () => Promise<void>): void;
  close(): Promise<void>;
}

const LIMITS = { settledMs: 120_000, untilMs: 60_000, pauseMs: 50 } as const;

/** @param random decides everything that is left to chance */
export async function openWorld(seed: number): Promise<World> {
  const [database, pages] = [await createTestDatabase(), await servePages()];
  const running: ReadoutProcess[] = [];
  const accepted: Accepted[] = [];
  const tidying: (() => Promise<void>)[] = [];
  const world: World = {
    database,
    pages,
    random: createRandom(seed),
    accepted,
    async start(chats, env = {}) {
      const places = Object.assign({}, ...chats.map((chat) => chat.env));
      const readout = await startReadoutProcess({
        ...{ DATABASE_URL: database.url, FETCH_ALLOW_HOSTS: pages.host, ...NO_QUOTAS, ...places, ...env },
      });
      running.push(readout);
      for (const chat of chats) await readout.isOn(chat.isOn);
      return readout;
    },
    async post(chat, page, place) {
      const text = chat.name === 'slack' ? `<${pages.address(page)}>` : pages.address(page);
      const messageId = await chat.write(text, place);
      // Discord doesn't hear that a message was taken.
      await world.until(async () => expect(await world.isTaken(messageId)).toBe(true));
      accepted.push({ chat, messageId });
      return messageId;
    },
    isTaken: (messageId) => isTaken(database, messageId),
    accept: (chat, messageId) => void accepted.push({ chat, messageId }),
    settled: (withinMs = LIMITS.settledMs) =>
      world.until(async () => expect(await openRows(database)).toEqual([]), withinMs),
    async until(holds, withinMs = LIMITS.untilMs) {
      const deadline = Date.now() + withinMs;
      for (;;) {
        try {
          await holds();
          return;
        } catch (error) {
          if (Date.now() > deadline) throw error;
          await sleep(LIMITS.pauseMs);
        }
      }
    },
    check: () => checkWorld(database.db, accepted),
    afterwards: (tidy) => void tidying.push(tidy),
    async close() {
      await Promise.all(running.map((readout) => readout.kill()));
      await pages.close();
      await database.close();
      for (const tidy of tidying) await tidy();
    },
  };
  return world;
}

async function isTaken({ db }: TestDatabase, messageId: string): Promise<boolean> {
  const row = await db.selectFrom('submissions').select('id').where('message', '=', messageId).executeTakeFirst();
  return row !== undefined;
}

/** What waits or is in work: messages that are not in the database yet count too, as their event was acknowledged. */
async function openRows({ db }: TestDatabase): Promise<readonly string[]> {
  const open = await sql<{ what: string }>`
    select 'submission ' || id || ' ' || state as what from submissions where state = 'taken'
    union all select 'delivery ' || id || ' ' || state from deliveries where state in ('waiting', 'posting')
    union all select 'digest ' || id || ' ' || state from digests where state = 'due'
    union all select 'job ' || name || ' ' || state from jobs.job where state in ('created', 'retry', 'active')
      and name in ('brief', 'deliver', 'digest', 'brief-dead', 'deliver-dead', 'digest-dead')`.execute(db);
  return open.rows.map(({ what }) => what);
}

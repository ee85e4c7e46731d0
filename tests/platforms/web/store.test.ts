import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewLocalMessage } from '../../../src/chat/local-message.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { createLocalChannel } from '../../../src/database/local-channel.ts';
import type { WebStore } from '../../../src/platforms/web/store.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { createMemoryStore } from './memory-store.ts';

const ELSEWHERE: Scope = { platform: 'web', workspace: 'local', channel: 'other' };
const YOU = { id: 'local', name: 'You' };
const REPLY = { title: 'Ferry talks stall', blocks: [], visibility: 'channel' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe.each<[string, () => WebStore]>([
  ['PostgreSQL', () => createLocalChannel(database)],
  ['memory', () => createMemoryStore()],
])('the local channel in %s', (_name, createStore) => {
  let store: WebStore;
  let here: Scope;
  let count = 0;
  beforeEach(() => {
    store = createStore();
    count += 1;
    here = { ...ELSEWHERE, channel: `channel-${count}` };
  });

  it('keeps a message with its files, and gives them back', async () => {
    const files = [
      { name: 'talks.txt', bytes: new TextEncoder().encode('The talks go on.') },
      { name: 'empty.md', bytes: new Uint8Array() },
    ];
    const kept = await store.keepMessage(here, message({ text: 'see these', files }));
    expect(await store.findMessage(here, kept.id)).toEqual(kept);
    expect(kept).toMatchObject({ text: 'see these', author: YOU, mark: null, thread: null });
    expect(kept.files.map(({ name, size }) => ({ name, size }))).toEqual([
      { name: 'talks.txt', size: 16 },
      { name: 'empty.md', size: 0 },
    ]);
    const file = await store.readFile(here, kept.files[0]?.id ?? '');
    expect(new TextDecoder().decode(file?.bytes)).toBe('The talks go on.');
  });

  it('keeps what is sent twice once', async () => {
    const first = await store.keepMessage(here, message({ key: 'one', text: 'first' }));
    const again = await store.keepMessage(here, message({ key: 'one', text: 'again' }));
    expect(again).toEqual(first);
    expect(await store.messagesSince(here, 0, 10)).toHaveLength(1);
  });

  it('keeps one delivery once when two tries run at the same time', async () => {
    const tries = Array.from({ length: 8 }, () =>
      store.keepMessage(here, message({ key: 'delivery:1', reply: REPLY })),
    );
    expect(new Set((await Promise.all(tries)).map(({ id }) => id)).size).toBe(1);
  });

  it('tells what changed since, in order, a marked message again', async () => {
    const [one, two] = [await keep('one'), await keep('two')];
    await store.setMark(here, one.id, 'working');
    const changed = await store.messagesSince(here, two.revision, 10);
    expect(changed.map(({ text, mark }) => ({ text, mark }))).toEqual([{ text: 'one', mark: 'working' }]);
    await store.setMark(here, one.id, 'working');
    expect(await store.messagesSince(here, changed[0]?.revision ?? 0, 10)).toEqual([]);
  });

  it('misses no change however many happen at once', async () => {
    const all = Array.from({ length: 30 }, (_, index) => keep(`message ${index}`));
    const seen: string[] = [];
    let revision = 0;
    const read = async () => {
      for (const each of await store.messagesSince(here, revision, 100)) {
        seen.push(each.text);
        revision = each.revision;
      }
    };
    while (seen.length < 5) await read();
    await Promise.all(all);
    await read();
    expect(seen.toSorted()).toEqual(Array.from({ length: 30 }, (_, index) => `message ${index}`).toSorted());
  });

  it('shows the latest messages with their threads, and the earlier ones before them', async () => {
    const roots = [await keep('one'), await keep('two'), await keep('three')];
    const [first, second] = roots.map(({ id }) => id);
    await store.keepMessage(here, message({ text: 'under two', thread: second ?? null }));
    await store.keepMessage(here, message({ text: 'under one', thread: first ?? null }));
    const latest = await store.recentMessages(here, { before: null, limit: 2 });
    expect(latest.messages.map(({ text }) => text)).toEqual(['two', 'three', 'under two']);
    expect(latest.hasEarlier).toBe(true);
    const earlier = await store.recentMessages(here, { before: second ?? null, limit: 2 });
    expect(earlier.messages.map(({ text }) => text)).toEqual(['one', 'under one']);
    expect(earlier.hasEarlier).toBe(false);
  });

  it('knows nothing of another channel', async () => {
    const bytes = new Uint8Array([1]);
    const kept = await store.keepMessage(here, message({ files: [{ name: 'a.txt', bytes }] }));
    expect(await store.findMessage(ELSEWHERE, kept.id)).toBeNull();
    expect(await store.readFile(ELSEWHERE, kept.files[0]?.id ?? '')).toBeNull();
    await store.setMark(ELSEWHERE, kept.id, 'done');
    expect((await store.findMessage(here, kept.id))?.mark).toBeNull();
  });

  it.each(['', '0', 'x', '-1', "1' or '1'='1", '99999999999999999999', '1; drop table local_messages'])(
    'finds nothing under an id that is none: %s',
    async (id) => {
      await keep('one');
      expect(await store.findMessage(here, id)).toBeNull();
      expect(await store.readFile(here, id)).toBeNull();
      await store.setMark(here, id, 'done');
    },
  );

  it('keeps text that a database refuses, without the character it refuses', async () => {
    const kept = await store.keepMessage(here, message({ text: 'before\0after \uD800' }));
    expect((await store.findMessage(here, kept.id))?.text).toContain('before');
  });

  function keep(text: string) {
    return store.keepMessage(here, message({ text }));
  }
});

describe('two messages at once in PostgreSQL', () => {
  it('become visible in the order of their revisions, even if the first one takes long', async () => {
    const { db } = database;
    const store = createLocalChannel(database);
    const here = { ...ELSEWHERE, channel: 'at once' };
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
    const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>();
    // The first message has its revision, and waits for this table to keep its file.
    const holding = db.transaction().execute(async (transaction) => {
      await sql`lock table local_files in exclusive mode`.execute(transaction);
      isHeld();
      await goOn;
    });
    await held;
    const kept: string[] = [];
    const keep = async (text: string, files: NewLocalMessage['files']) => {
      await store.keepMessage(here, message({ text, files }));
      kept.push(text);
    };
    const first = keep('first', [{ name: 'a.txt', bytes: new Uint8Array([1]) }]);
    await vi.waitUntil(async () => (await countWaiting()) === 1);
    const second = keep('second', []);
    await vi.waitUntil(async () => kept.length > 0 || (await countWaiting()) === 2);
    expect(kept).toEqual([]);
    letGo();
    await Promise.all([holding, first, second]);
    expect((await store.messagesSince(here, 0, 10)).map(({ text }) => text)).toEqual(['first', 'second']);
  });

  async function countWaiting(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(database.db);
    return rows[0]?.count ?? 0;
  }
});

function message(facts: Partial<NewLocalMessage>): NewLocalMessage {
  return { key: crypto.randomUUID(), thread: null, author: YOU, text: '', files: [], reply: null, ...facts };
}

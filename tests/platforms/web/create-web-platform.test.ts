import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../../src/articles/readable-files.ts';
import type { WebConfig } from '../../../src/config/config.ts';
import { ConfigError, NotAnArticleError, PlatformError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createWebPlatform, type WebPlatform } from '../../../src/platforms/web/create-web-platform.ts';
import { LOCAL_SCOPE } from '../../../src/platforms/web/read-message.ts';
import type { WebStore } from '../../../src/platforms/web/store.ts';
import { BRIEFING, createFakeCore, EMPTY_ROOM } from './fake-core.ts';
import { createMemorySessions, createMemoryStore } from './memory-store.ts';

const CONFIG: WebConfig = { host: '127.0.0.1', port: 0, password: null, proxies: [] };
const log = createLog('silent');

let store: WebStore;
const running: WebPlatform[] = [];
beforeEach(() => {
  store = createMemoryStore();
});
afterEach(async () => {
  for (const platform of running.splice(0)) await platform.stop();
});

async function start(config: Partial<WebConfig> = {}): Promise<WebPlatform> {
  const platform = createWebPlatform(
    { ...CONFIG, ...config },
    { log, store, sessions: createMemorySessions(), readingRoom: EMPTY_ROOM, files: READABLE_FILES },
  );
  await platform.start(createFakeCore());
  running.push(platform);
  return platform;
}

/** Somebody's message, as the page sends it. */
async function say(text: string, name = 'talks.txt') {
  const files = text === '' ? [{ name, bytes: new TextEncoder().encode('The talks go on.') }] : [];
  const author = { id: 'local', name: 'You' };
  return await store.keepMessage(LOCAL_SCOPE, {
    key: crypto.randomUUID(),
    thread: null,
    author,
    text,
    files,
    reply: null,
  });
}

const delivery = (id: string, thread: string | null) =>
  ({ id, scope: LOCAL_SCOPE, thread, reply: BRIEFING, mayBePosted: false, createdAt: new Date(0) }) as const;

interface Told {
  event: string;
  data: string;
  id: string;
}

/** An open page: what it is told, in order. */
async function listen(platform: WebPlatform, headers: Record<string, string> = {}) {
  const page = await fetch(`${platform.address()}/`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ended = new AbortController();
  const response = await fetch(`${platform.address()}/events`, {
    headers: { cookie, ...headers },
    signal: ended.signal,
  });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async (): Promise<Told | null> => {
    while (!buffer.includes('\n\n')) {
      const { done, value } = await reader.read();
      if (done) return null;
      buffer += value;
    }
    const end = buffer.indexOf('\n\n');
    const lines = buffer.slice(0, end).split('\n');
    buffer = buffer.slice(end + 2);
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
    return { event: field('event'), data: field('data'), id: field('id') };
  };
  /** The next thing of a kind. */
  const nextOf = async (event: string): Promise<Told> => {
    for (;;) {
      const told = await next();
      if (told === null) throw new Error('the connection ended');
      if (told.event === event) return told;
    }
  };
  return { response, next, nextOf, leave: () => ended.abort() };
}

describe('an open page', () => {
  it('is told of each message, mark and stage as it happens', async () => {
    const platform = await start();
    const page = await listen(platform);
    await page.nextOf('hello');
    const message = await say('https://news.example/ferry');
    await platform.mark(LOCAL_SCOPE, message.id, 'working');
    const working = await page.nextOf('message');
    expect(JSON.parse(working.data)).toMatchObject({ id: '1', thread: null, announce: 'Working on it' });

    platform.showStage?.(LOCAL_SCOPE, message.id, 'checking quotes');
    expect(JSON.parse((await page.nextOf('stage')).data)).toEqual({ id: '1', stage: 'checking quotes' });

    await platform.post(delivery('d1', message.id));
    const briefing = JSON.parse((await page.nextOf('message')).data);
    expect(briefing).toMatchObject({ id: '2', thread: '1', announce: `Readout: ${BRIEFING.title}` });
    expect(briefing.html).toContain('We will not sign a timetable');

    await platform.mark(LOCAL_SCOPE, message.id, 'done');
    expect(JSON.parse((await page.nextOf('message')).data)).toMatchObject({ id: '1', announce: 'Briefed' });
  });

  it('is told what it missed when it comes back, and nothing twice', async () => {
    const platform = await start();
    await say('one');
    const first = await listen(platform);
    const told = await first.nextOf('message');
    first.leave();
    await say('two');
    const again = await listen(platform, { 'last-event-id': told.id });
    expect(JSON.parse((await again.nextOf('message')).data)).toMatchObject({ id: '2' });
  });

  it('that opens while work goes on is shown its stage', async () => {
    const platform = await start();
    const message = await say('https://news.example/ferry');
    await platform.mark(LOCAL_SCOPE, message.id, 'working');
    platform.showStage?.(LOCAL_SCOPE, message.id, 'reading');
    const page = await listen(platform);
    expect(JSON.parse((await page.nextOf('stage')).data)).toEqual({ id: '1', stage: 'reading' });
  });

  it('of another process of Readout is told what was kept by this one', async () => {
    const platform = await start();
    const page = await listen(platform);
    await page.nextOf('hello');
    // Kept by somebody else: nothing wakes the page but its own look.
    await say('one');
    expect(JSON.parse((await page.nextOf('message')).data)).toMatchObject({ id: '1' });
  });

  it('is let go when Readout stops', async () => {
    const platform = await start();
    const page = await listen(platform);
    await page.nextOf('hello');
    await platform.stop();
    expect(await page.next()).toBeNull();
    expect(platform.address()).toBeNull();
  });

  it('is one of thirty at most', async () => {
    const platform = await start();
    const pages = await Promise.all(Array.from({ length: 30 }, () => listen(platform)));
    for (const page of pages) await page.nextOf('hello');
    expect((await listen(platform)).response.status).toBe(503);
  });
});

describe('a delivery', () => {
  it('is posted in the thread it belongs to, and found by the next try', async () => {
    const platform = await start();
    const message = await say('https://news.example/ferry');
    const posted = await platform.post(delivery('d1', message.id));
    const again = await platform.post({ ...delivery('d1', message.id), mayBePosted: true });
    expect(again).toEqual(posted);
    const all = await store.messagesSince(LOCAL_SCOPE, 0, 10);
    expect(all.map(({ id, thread, reply }) => ({ id, thread, title: reply?.title }))).toEqual([
      { id: '1', thread: null, title: undefined },
      { id: '2', thread: '1', title: BRIEFING.title },
    ]);
    expect(await platform.linkTo(LOCAL_SCOPE, posted.messageId)).toBe('#message-2');
  });

  it('under a message that is gone is refused for good', async () => {
    const platform = await start();
    const refused = platform.post(delivery('d1', '99'));
    await expect(refused).rejects.toMatchObject({ name: 'PlatformError', reason: 'no-access', retryable: false });
  });

  it('for one person is a quiet note, and the same note is told once', async () => {
    const platform = await start();
    const { id } = await say('https://news.example/ferry');
    const to = { scope: LOCAL_SCOPE, callerId: 'local', thread: id };
    const reply = { title: 'Only 61 words could be read.', blocks: [], visibility: 'channel' } as const;
    await platform.tell(to, reply);
    await platform.tell(to, reply);
    const notes = (await store.messagesSince(LOCAL_SCOPE, 0, 10)).filter((each) => each.reply !== null);
    expect(notes.map(({ thread, reply: told }) => [thread, told?.visibility])).toEqual([['1', 'caller']]);
  });
});

describe('an attached file', () => {
  it('is read back, up to what may be read', async () => {
    const platform = await start();
    const [file] = (await say('')).files;
    const reference = { name: 'talks.txt', size: 16, reference: file?.id ?? '' };
    expect(new TextDecoder().decode(await platform.readFile(LOCAL_SCOPE, reference, 16))).toBe('The talks go on.');
    await expect(platform.readFile(LOCAL_SCOPE, reference, 15)).rejects.toThrow(NotAnArticleError);
    await expect(platform.readFile(LOCAL_SCOPE, { ...reference, reference: 'x' }, 16)).rejects.toThrow(PlatformError);
  });
});

describe('opening', () => {
  it.each(['0.0.0.0', '::', '192.168.0.7', 'readout.example'])('beyond this machine needs a password: %s', (host) => {
    expect(() =>
      createWebPlatform(
        { ...CONFIG, host },
        { log, store, sessions: createMemorySessions(), readingRoom: EMPTY_ROOM, files: READABLE_FILES },
      ),
    ).toThrow(ConfigError);
    expect(() =>
      createWebPlatform(
        { ...CONFIG, host, password: 'correct horse' },
        { log, store, sessions: createMemorySessions(), readingRoom: EMPTY_ROOM, files: READABLE_FILES },
      ),
    ).not.toThrow();
  });

  it('says so where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const taken = createWebPlatform(
      { ...CONFIG, port },
      { log, store, sessions: createMemorySessions(), readingRoom: EMPTY_ROOM, files: READABLE_FILES },
    ).start(createFakeCore());
    await expect(taken).rejects.toThrow(`The local channel can’t open on 127.0.0.1: port ${port} is in use`);
    other.close();
  });

  it('by name and by address answers in the same way', async () => {
    const platform = await start();
    const port = new URL(platform.address() ?? '').port;
    for (const host of ['127.0.0.1', 'localhost']) {
      const answer = await fetch(`http://${host}:${port}/healthz`);
      expect([host, await answer.text()]).toEqual([host, 'ok']);
    }
  });
});

describe('a form whose length nobody tells, as a proxy passes it on', () => {
  it('is taken like any other, and refused once it is too large', async () => {
    const at = (await start({ password: 'an open secret' })).address();
    const signIn = async (password: string) => {
      const body = new Blob([`password=${encodeURIComponent(password)}`]).stream();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
      return await fetch(`${at}/login`, { method: 'POST', redirect: 'manual', duplex: 'half', headers, body });
    };
    expect((await signIn('an open secret')).status).toBe(303);
    expect((await signIn('a guess')).status).toBe(401);
    expect((await signIn('x'.repeat(5_000))).status).toBe(413);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../../src/articles/readable-files.ts';
import { DatabaseError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createWebApp } from '../../../src/platforms/web/app.ts';
import { createLive } from '../../../src/platforms/web/live.ts';
import { LOCAL_SCOPE } from '../../../src/platforms/web/read-message.ts';
import type { SessionStore } from '../../../src/platforms/web/sessions.ts';
import type { WebStore } from '../../../src/platforms/web/store.ts';
import type { WebAppParts } from '../../../src/platforms/web/web-app-parts.ts';
import { createFakeCore, EMPTY_ROOM, type FakeCore } from './fake-core.ts';
import { createMemorySessions, createMemoryStore } from './memory-store.ts';

const HOME = 'http://127.0.0.1:3000';
const FROM_HERE = { 'sec-fetch-site': 'same-origin' } as const;
const log = createLog('silent');

let store: WebStore;
let sessions: SessionStore;
let core: FakeCore;
beforeEach(() => {
  store = createMemoryStore();
  sessions = createMemorySessions();
  core = createFakeCore();
});

async function openApp(facts: Partial<WebAppParts> = {}) {
  const live = createLive({ store, log });
  const base = {
    store,
    sessions,
    proxies: [],
    handlers: core,
    readingRoom: EMPTY_ROOM,
    files: READABLE_FILES,
    live,
    log,
    now: () => new Date(),
  };
  const app = await createWebApp({ ...base, password: null, isLoopback: true, ...facts });
  /** From another end of the connection than usual, where one is named. */
  const ask = (path: string, init: RequestInit = {}, peer?: string) =>
    app.request(
      `${HOME}${path}`,
      { ...init, headers: { host: '127.0.0.1:3000', ...init.headers } },
      { incoming: { socket: { remoteAddress: peer } } },
    );
  return { ask };
}

/** A browser with the page open. */
async function openPage(facts: Partial<WebAppParts> = {}) {
  const { ask } = await openApp(facts);
  const page = await ask('/');
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const token = /name="readout-token" content="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const headers = { ...FROM_HERE, cookie, 'x-readout-token': token };
  const post = (path: string, body: FormData | object) =>
    ask(path, {
      method: 'POST',
      headers: body instanceof FormData ? headers : { ...headers, 'content-type': 'application/json' },
      body: body instanceof FormData ? body : JSON.stringify(body),
    });
  return { ask, post, headers, cookie, get: (path: string) => ask(path, { headers }) };
}

function form(text: string, ...files: File[]): FormData {
  const fields = new FormData();
  fields.set('key', crypto.randomUUID());
  fields.set('text', text);
  for (const file of files) fields.append('file', file);
  return fields;
}

describe('posting', () => {
  it('hands a link to the core as a request: nobody else is there', async () => {
    const { post } = await openPage();
    const answer = await post('/messages', form('https://news.example/ferry'));
    expect(await answer.json()).toEqual({ advice: null });
    expect(core.messages).toEqual([
      {
        scope: LOCAL_SCOPE,
        id: '1',
        thread: null,
        author: { id: 'local', name: 'You', isManager: true },
        text: 'https://news.example/ferry',
        files: [],
        isAddressed: true,
      },
    ]);
  });

  it.each([
    ['@Readout https://news.example/ferry', 'https://news.example/ferry', true],
    ['what of this, @readout: https://news.example/ferry', 'what of this, https://news.example/ferry', true],
    ['https://news.example/@readout', 'https://news.example/@readout', true],
    ['mail me@readout.example about it', 'mail me@readout.example about it', false],
  ])('asks Readout where it is mentioned or given a link: %s', async (written, text, isAddressed) => {
    const { post } = await openPage();
    await post('/messages', form(written));
    expect(core.messages[0]).toMatchObject({ text, isAddressed });
  });

  it('says which files it takes, and offers no others to choose', async () => {
    const { ask } = await openApp({ files: { names: 'X or Y', accept: '.x,.y' } });
    const html = await (await ask('/')).text();
    expect(html).toContain('<b>drop a file</b>: X or Y.');
    expect(html).toMatch(/<input type="file"[^>]* accept="\.x,\.y">/);
  });

  it('keeps a dropped file, asks for it, and gives its bytes back as a download', async () => {
    const { post, get } = await openPage();
    await post('/messages', form('', new File(['<script>alert(1)</script>'], '..\\dir/Talks “1”.html')));
    const [file] = core.messages[0]?.files ?? [];
    expect(file).toMatchObject({ name: 'Talks “1”.html', size: 25 });
    expect(core.messages[0]?.isAddressed).toBe(true);
    const saved = await get(`/files/${file?.reference}`);
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Talks%20/);
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await saved.text()).toBe('<script>alert(1)</script>');
  });

  it('takes a long text that was typed for an article', async () => {
    const { post } = await openPage();
    await post('/messages', form('The union asked for six people on each ship. '.repeat(10)));
    expect(core.messages[0]?.isAddressed).toBe(true);
  });

  it('says so where there is nothing to brief', async () => {
    const { post } = await openPage();
    const answer = await post('/messages', form('good morning'));
    expect(await answer.json()).toEqual({ advice: expect.stringContaining('no link') });
  });

  it('adds nothing when it is sent again because its answer was lost', async () => {
    const { post } = await openPage();
    const fields = form('https://news.example/ferry');
    await post('/messages', fields);
    await post('/messages', fields);
    expect(core.messages.map(({ id }) => id)).toEqual(['1', '1']);
    expect(await store.messagesSince(LOCAL_SCOPE, 0, 10)).toHaveLength(1);
  });

  it('tells the reader to try again where the database does not answer', async () => {
    core = createFakeCore({
      onMessage: () => Promise.reject(new DatabaseError('The database does not answer.', { retryable: true })),
    });
    const { post } = await openPage();
    const answer = await post('/messages', form('https://news.example/ferry'));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ error: 'The database does not answer.' });
  });

  it('says nothing of a defect but that there is one', async () => {
    core = createFakeCore({ onMessage: () => Promise.reject(new TypeError('secret of /srv/readout')) });
    const { post } = await openPage();
    const answer = await post('/messages', form('https://news.example/ferry'));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it('refuses what is too much, and an empty message', async () => {
    const { ask, headers, post } = await openPage();
    expect((await post('/messages', form(''))).status).toBe(400);
    expect((await post('/messages', form('a'.repeat(200_001)))).status).toBe(400);
    const files = Array.from({ length: 11 }, (_, index) => new File(['a'], `${index}.txt`));
    expect((await post('/messages', form('', ...files))).status).toBe(400);
    const large = new File([new Uint8Array(33 * 1024 * 1024)], 'large.pdf');
    expect((await post('/messages', form('', large))).status).toBe(413);
    // By what is told of its length, before any of it is read.
    const told = { ...headers, 'content-length': String(1024 ** 3) };
    expect((await ask('/messages', { method: 'POST', headers: told, body: form('a') })).status).toBe(413);
    expect(core.messages).toEqual([]);
  });

  it('briefs the example article with one click', async () => {
    const { post } = await openPage();
    await post('/example', {});
    const [file] = core.messages[0]?.files ?? [];
    const kept = await store.readFile(LOCAL_SCOPE, file?.reference ?? '');
    expect(new TextDecoder().decode(kept?.bytes).split(/\s+/).length).toBeGreaterThan(250);
  });

  it('briefs a message that is there when somebody asks for it', async () => {
    const { post } = await openPage();
    await post('/messages', form('https://news.example/ferry'));
    await post('/messages/1/brief', {});
    expect(core.messages.map(({ isAddressed }) => isAddressed)).toEqual([true, true]);
    expect((await post('/messages/99/brief', {})).status).toBe(400);
  });
});

describe('commands', () => {
  it('are called with what was written for each option', async () => {
    const { post } = await openPage();
    await post('/commands', form('/positions Ines Halvard since:monday'));
    expect(core.calls).toEqual([
      {
        name: 'positions',
        call: {
          scope: LOCAL_SCOPE,
          caller: { id: 'local', name: 'You', isManager: true },
          id: '1',
          thread: '1',
          options: { actor: 'Ines Halvard', since: 'monday' },
        },
      },
    ]);
  });

  it('are answered under the line they were called with', async () => {
    const { post, get } = await openPage();
    await post('/commands', form('/help'));
    const [line, answer] = await store.messagesSince(LOCAL_SCOPE, 0, 10);
    expect(line).toMatchObject({ text: '/help', thread: null });
    expect(answer).toMatchObject({ thread: line?.id, reply: { title: 'Answer of /help', visibility: 'caller' } });
    // Whoever opens the channel sees it.
    expect(await (await get('/')).text()).not.toContain('only visible to you');
  });

  it('take an attached file for the option that wants one', async () => {
    const { post } = await openPage();
    await post('/commands', form('/brief', new File(['talks'], 'talks.txt')));
    const { file = '' } = core.calls[0]?.call.options ?? {};
    expect(JSON.parse(file)).toMatchObject({ name: 'talks.txt', size: 5 });
  });

  it('ask in a dialog for what they need, and run with what it gives', async () => {
    const { post } = await openPage();
    const asked = await post('/commands', form('/brief'));
    expect(await asked.json()).toEqual({ dialog: expect.stringContaining('<textarea') });
    expect(core.calls).toEqual([]);
    const fields = form('/brief');
    fields.set('option.text', 'The ferry talks\nwent on.');
    expect(await (await post('/commands', fields)).json()).toEqual({ dialog: null });
    expect(core.calls[0]?.call.options).toEqual({ text: 'The ferry talks\nwent on.' });
    const [line] = await store.messagesSince(LOCAL_SCOPE, 0, 1);
    expect(line?.text).toBe('/brief text:The ferry talks went on.');
  });

  it('complete from the channel', async () => {
    const { get } = await openPage();
    const found = await (await get(`/complete?line=${encodeURIComponent('/positions actor:Ines')}`)).json();
    expect(found).toEqual([{ label: 'Ines Halvard', detail: 'actor', line: '/positions actor:Ines Halvard ' }]);
  });
});

describe('a button', () => {
  it('is answered for who pressed it, and nothing is kept', async () => {
    const { post } = await openPage();
    await post('/messages', form('https://news.example/ferry'));
    const answer = await post('/actions', { messageId: '1', action: 'briefing-evidence', value: 'b1' });
    expect(await answer.json()).toEqual({ html: expect.stringContaining('Evidence') });
    expect(core.presses[0]).toMatchObject({ thread: '1', action: 'briefing-evidence', value: 'b1' });
    expect(await store.messagesSince(LOCAL_SCOPE, 0, 10)).toHaveLength(1);
  });

  it.each([null, {}, { messageId: '1' }, { messageId: 1, action: [], value: {} }])(
    'is refused when it is none: %j',
    async (body) => {
      const { post } = await openPage();
      expect((await post('/actions', body ?? [])).status).toBe(400);
      expect(core.presses).toEqual([]);
    },
  );
});

describe('another site', () => {
  it.each([
    ['a form of it', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an old browser', { origin: 'http://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a program without either', {}],
  ])('can do nothing here, not even with the cookie: %s', async (_name, from) => {
    const { ask, headers } = await openPage();
    const { 'sec-fetch-site': _, ...own } = headers;
    const answer = await ask('/messages', {
      method: 'POST',
      headers: { ...own, ...from },
      body: form('https://news.example/a'),
    });
    expect(answer.status).toBe(403);
    expect(core.messages).toEqual([]);
  });

  it('cannot read what is here, nor load it as its own', async () => {
    const { ask, cookie } = await openPage();
    const headers = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    for (const path of ['/', '/messages', '/events', '/complete?line=/', '/files/1-0', '/page/channel.js'])
      expect([path, (await ask(path, { headers })).status]).toEqual([path, 403]);
  });

  it('cannot do anything without the token of the page', async () => {
    const { ask, cookie } = await openPage();
    const other = await openPage();
    for (const token of [undefined, '', 'x', other.headers['x-readout-token']]) {
      const headers = { ...FROM_HERE, cookie, ...(token !== undefined && { 'x-readout-token': token }) };
      expect((await ask('/messages', { method: 'POST', headers, body: form('https://news.example/a') })).status).toBe(
        401,
      );
    }
    expect(core.messages).toEqual([]);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3000',
    'evil.example:80',
    '192.168.0.7:3000',
    '',
  ])('cannot be made to look like this machine by its name: %s', async (host) => {
    const { ask, headers } = await openPage();
    expect((await ask('/', { headers: { ...headers, host } })).status).toBe(421);
  });

  it.each(['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000'])('is not who asks by %s', async (host) => {
    const { ask } = await openApp();
    expect((await ask('/', { headers: { host } })).status).toBe(200);
  });
});

describe('each answer', () => {
  it.each([
    '/',
    '/login',
    '/healthz',
    '/page/channel.js',
    '/page/base.css',
    '/nothing',
    '/messages',
    '/page/..%2fapp.ts',
  ])('tells the browser to run, load and frame nothing from elsewhere: %s', async (path) => {
    const { get } = await openPage();
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe(path === '/login' ? 'same-origin' : 'no-referrer');
  });

  it('of the page needs nothing that the policy forbids', async () => {
    const { get } = await openPage();
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<script(?![^>]* src="\/page\/)|<style|\sstyle=|\son\w+=|https?:\/\//);
  });

  it('gives no file but those of the page', async () => {
    const { get } = await openPage();
    for (const name of ['../app.ts', '..%2fapp.ts', '%2e%2e/app.ts', 'tsconfig.json', 'toString', '__proto__'])
      expect([name, (await get(`/page/${name}`)).status]).toEqual([name, 404]);
  });
});

describe('an address that leads nowhere', () => {
  it('is told to whoever opens it as a page, also where there is no session yet', async () => {
    const { ask } = await openApp({});
    const page = await ask('/nowhere', { headers: { 'sec-fetch-mode': 'navigate' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    expect(await page.text()).toContain('<h1>Page not found</h1>');
  });
});

describe('a channel with a password', () => {
  const withPassword = { password: 'correct horse', isLoopback: false } as const;

  async function signIn(
    ask: Awaited<ReturnType<typeof openApp>>['ask'],
    password: string,
    { peer, headers }: { readonly peer?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    const body = new URLSearchParams({ password });
    return await ask('/login', { method: 'POST', headers: { ...FROM_HERE, ...headers }, body }, peer);
  }

  it('shows nothing to who has not signed in', async () => {
    const { ask } = await openApp(withPassword);
    const page = await ask('/');
    expect([page.status, page.headers.get('location')]).toEqual([302, '/login']);
    for (const path of ['/messages', '/events', '/complete?line=/', '/files/1-0'])
      expect([path, (await ask(path)).status]).toEqual([path, 401]);
    const post = await ask('/messages', { method: 'POST', headers: FROM_HERE, body: form('https://news.example/a') });
    expect(post.status).toBe(401);
    expect(core.messages).toEqual([]);
  });

  it('leads whoever opens another address there to the login', async () => {
    const { ask } = await openApp(withPassword);
    const page = await ask('/nowhere', { headers: { 'sec-fetch-mode': 'navigate' } });
    expect([page.status, page.headers.get('location')]).toEqual([302, '/login']);
  });

  it('opens with the password, by a cookie no script and no other site can use', async () => {
    const { ask } = await openApp(withPassword);
    const answer = await signIn(ask, 'correct horse');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    const set = answer.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    const page = await ask('/', { headers: { cookie: set.split(';')[0] ?? '' } });
    expect(await page.text()).toContain('Sign out');
  });

  it('stays shut for a wrong one, and says so', async () => {
    const { ask } = await openApp(withPassword);
    const answer = await signIn(ask, '<script>');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain('Wrong password.');
  });

  it('makes who guesses wait', async () => {
    const { ask } = await openApp(withPassword);
    for (let tries = 0; tries < 5; tries += 1) await signIn(ask, `guess ${tries}`);
    const answer = await signIn(ask, 'correct horse');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('300');
  });

  it('makes nobody else wait, and keeps those who are signed in', async () => {
    const { ask } = await openApp(withPassword);
    const cookie = (await signIn(ask, 'correct horse')).headers.get('set-cookie')?.split(';')[0] ?? '';
    for (let tries = 0; tries < 100; tries += 1) await signIn(ask, `guess ${tries}`, { peer: '203.0.113.7' });
    expect((await signIn(ask, 'correct horse', { peer: '203.0.113.7' })).status).toBe(429);
    expect((await signIn(ask, 'correct horse', { peer: '203.0.113.8' })).status).toBe(303);
    expect((await ask('/', { headers: { cookie } }, '203.0.113.7')).status).toBe(200);
  });

  it('tells visitors behind a proxy apart, if that is named in the settings', async () => {
    const { ask } = await openApp({ ...withPassword, proxies: ['10.0.0.1'] });
    const through = (visitor: string) => ({ peer: '10.0.0.1', headers: { 'x-forwarded-for': visitor } });
    for (let tries = 0; tries < 6; tries += 1) await signIn(ask, `guess ${tries}`, through('203.0.113.7'));
    expect((await signIn(ask, 'correct horse', through('203.0.113.7'))).status).toBe(429);
    expect((await signIn(ask, 'correct horse', through('203.0.113.8'))).status).toBe(303);
  });

  it('believes nobody else where they say they come from', async () => {
    const { ask } = await openApp(withPassword);
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const from = { peer: '203.0.113.7', headers: { 'x-forwarded-for': `198.51.100.${tries}` } };
      statuses.push((await signIn(ask, `guess ${tries}`, from)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('marks its cookie as for encrypted connections where the proxy has one, and nobody else says so', async () => {
    const { ask } = await openApp({ ...withPassword, proxies: ['10.0.0.1'] });
    const set = async (peer: string) => {
      const answer = await signIn(ask, 'correct horse', { peer, headers: { 'x-forwarded-proto': 'https' } });
      return answer.headers.get('set-cookie') ?? '';
    };
    expect(await set('10.0.0.1')).toContain('; Secure');
    expect(await set('203.0.113.7')).not.toContain('; Secure');
  });

  it('lets nobody in with a copy of the cookie once its owner has signed out', async () => {
    const { ask } = await openApp(withPassword);
    const cookie = (await signIn(ask, 'correct horse')).headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await (await ask('/', { headers: { cookie } })).text();
    const token = /name="readout-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    await ask('/logout', { method: 'POST', headers: { ...FROM_HERE, cookie, 'x-readout-token': token } });
    expect((await ask('/', { headers: { cookie } })).status).toBe(302);
    // Another process on the same database.
    expect((await (await openApp(withPassword)).ask('/', { headers: { cookie } })).status).toBe(302);
  });

  it('knows its visitors again after a restart', async () => {
    const { ask } = await openApp(withPassword);
    const cookie = (await signIn(ask, 'correct horse')).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await (await openApp(withPassword)).ask('/', { headers: { cookie } })).status).toBe(200);
  });

  it('cannot be signed into from another site', async () => {
    const { ask } = await openApp(withPassword);
    const body = new URLSearchParams({ password: 'correct horse' });
    const answer = await ask('/login', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body });
    expect(answer.status).toBe(403);
  });

  it('tells that it is alive to who has no password', async () => {
    const { ask } = await openApp(withPassword);
    const answer = await ask('/healthz');
    expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
  });
});

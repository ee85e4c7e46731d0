import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/articles/fetch.ts';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import { FetchError } from '../../src/errors.ts';
import {
  answers,
  type Behaviour,
  type HostileServer,
  head,
  sendsAndWaits,
  sendsTo,
  startHostileServer,
} from '../servers/hostile-server.ts';
import { FORBIDDEN_LITERALS, FORBIDDEN_NAMES, INVALID_HOSTS } from './forbidden-addresses.ts';

/** For what happens soon, on a machine that may be busy. */
const PATIENT = { timeout: 10_000 };
const PAGE = '<html><body><p>The envoys met again on Tuesday.</p></body></html>';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

describe('a page', () => {
  it('comes with its bytes as they are, its type and its address', async () => {
    const bytes = Uint8Array.from([0xef, 0xe8, 0xf2, 0x0d, 0x0a, 0x00]);
    const { fetcher, origin } = await serve({
      '/a': answers(bytes, { 'content-type': 'text/html; charset=windows-1251' }),
    });
    const page = await fetcher.fetch(`${origin}/a?x=1`);
    expect(page).toMatchObject({ url: `${origin}/a?x=1`, contentType: 'text/html; charset=windows-1251' });
    expect([...page.bytes]).toEqual([...bytes]);
  });

  it('is asked for by name and version of Readout, with what it can read', async () => {
    const { fetcher, origin, server } = await serve({ '/a': answers(PAGE) });
    await fetcher.fetch(`${origin}/a?x=%20y#part`);
    expect(server.requests[0]).toMatch(/^GET \/a\?x=%20y HTTP\/1\.1\r\n/);
    expect(server.requests[0]).toMatch(/^user-agent: Readout\/\d+\.\d+\.\d+ \(briefing bot\)\r$/im);
    expect(server.requests[0]).toMatch(/^accept-encoding: gzip, deflate, br, zstd\r$/im);
    expect(server.requests[0]).toMatch(/^accept: text\/html/im);
    expect(server.requests[0]).toContain(
      'accept: text/html, application/xhtml+xml, application/pdf;q=0.9, application/x-pdf;q=0.9, ',
    );
    expect(server.requests[0]).toContain(', application/rtf;q=0.9, ');
    expect(server.requests[0]).toContain(', text/*;q=0.8, */*;q=0.1\r\n');
    expect(server.requests[0]).not.toMatch(/^(?:cookie|referer|authorization):/im);
  });

  it('is decompressed', async () => {
    const { fetcher, origin } = await serve({ '/a': answers(gzipSync(PAGE), { 'content-encoding': 'gzip' }) });
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe(PAGE);
  });

  it.each([
    ['in chunks', `${head(200, { 'transfer-encoding': 'chunked' })}5\r\nhello\r\n0\r\n\r\n`],
    ['until the connection ends', 'HTTP/1.0 200 OK\r\n\r\nhello'],
    [
      'after an early hint',
      `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${head(200, { 'content-length': '5' })}hello`,
    ],
  ])('is read when it is sent %s', async (_title, bytes) => {
    const { fetcher, origin } = await serve({ '/a': (socket) => socket.end(bytes) });
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe('hello');
  });
});

describe('a page with many headers', () => {
  it('is read, as long as they are no flood', async () => {
    const policy = `default-src 'self' ${'https://cdn.example '.repeat(2000)}`;
    const { fetcher, origin } = await serve({ '/a': answers(PAGE, { 'content-security-policy': policy }) });
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe(PAGE);
  });
});

describe('addresses that are not public', () => {
  it.each([...FORBIDDEN_LITERALS, ...FORBIDDEN_NAMES])('are not opened: %s', async (host) => {
    const fetcher = open(createFetcher({ allowHosts: [] }, { resolve: publicAnswers }));
    for (const scheme of ['http', 'https'])
      await expect(fetcher.fetch(`${scheme}://${host}/`)).rejects.toMatchObject({
        reason: 'not-public',
        retryable: false,
      });
  });

  it.each([
    'http://news.example\\@127.0.0.1/',
    'http://127.0.0.1\\@news.example/',
    'http://127.0.0.1#@news.example/',
    'http://127.0.0.1?@news.example/',
    'http://127.0.\t0.1/',
    'http://127.0.\r\n0.1/',
    '  http://127.0.0.1/  ',
    'http:127.0.0.1',
    'http:/127.0.0.1',
    'http:///127.0.0.1',
    'http:\\\\127.0.0.1\\',
  ])('are not opened when the address is written to mislead a parser: %j', async (address) => {
    const { fetcher, lookedUp } = await serve({}, { 'news.example': '127.0.0.1' });
    // Either it is refused for where it leads, or what it leads to is the other host, whose look-up is refused in turn.
    await expect(fetcher.fetch(address)).rejects.toMatchObject({ reason: 'not-public' });
    expect(lookedUp.filter((host) => host !== 'news.example')).toEqual([]);
  });

  it.each(['http://news.example@127.0.0.1/', 'http://user:secret@news.example/', 'https://user@news.example/'])(
    'are not hidden behind a user name: %s',
    async (address) => {
      const { fetcher, lookedUp } = await serve({});
      await expect(fetcher.fetch(address)).rejects.toMatchObject({
        reason: 'invalid-url',
        advice: 'Post it without them.',
      });
      expect(lookedUp).toEqual([]);
    },
  );

  it.each([
    ...INVALID_HOSTS.map((host) => `http://${host}/`),
    'http://',
    'http://a b/',
    'http://news.example:99999/',
    'news.example',
    '',
    'file:///etc/passwd',
    'ftp://news.example/',
    'gopher://news.example/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'blob:http://news.example/1',
  ])('or no addresses of the web are refused as such: %j', async (address) => {
    const { fetcher, lookedUp } = await serve({});
    await expect(fetcher.fetch(address)).rejects.toMatchObject({ reason: 'invalid-url', retryable: false });
    expect(lookedUp).toEqual([]);
  });

  it.each(['http://news.example:8080/', 'https://news.example:22/', 'http://news.example:25/', 'http://8.8.8.8:6379/'])(
    'or public ones on another port are refused: %s',
    async (address) => {
      const { fetcher, lookedUp } = await serve({});
      await expect(fetcher.fetch(address)).rejects.toMatchObject({ reason: 'not-public' });
      expect(lookedUp).toEqual([]);
    },
  );

  it('are told to the reader, with what can be done', async () => {
    const { fetcher } = await serve({});
    const error = await fetcher.fetch('http://example.internal/a').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({
      message: 'example.internal isn’t a public address, so Readout didn’t open it.',
      advice: 'An administrator can allow it with FETCH_ALLOW_HOSTS.',
      url: 'http://example.internal/a',
      status: null,
    });
  });
});

describe('allowed hosts', () => {
  it('are opened by name although they are not public, and looked up once', async () => {
    const { fetcher, port, lookedUp } = await serve({ '/a': answers(PAGE) }, { 'wiki.internal': '127.0.0.1' }, [
      'wiki.internal',
    ]);
    expect(textOf(await fetcher.fetch(`http://wiki.internal:${port}/a`))).toBe(PAGE);
    expect(textOf(await fetcher.fetch(`http://WIKI.internal.:${port}/a`))).toBe(PAGE);
    expect(lookedUp).toEqual(['wiki.internal', 'wiki.internal.']);
  });

  it('are looked up as the system does, and reached at whichever of their addresses answers', async () => {
    const { port } = await serve({ '/a': answers(PAGE) });
    const fetcher = open(createFetcher({ allowHosts: [{ host: 'localhost', port }] }));
    expect(textOf(await fetcher.fetch(`http://localhost:${port}/a`))).toBe(PAGE);
  });

  it('are allowed on their own port only', async () => {
    const { fetcher, port } = await serve({}, { 'wiki.internal': '127.0.0.1' }, ['wiki.internal']);
    for (const address of ['http://wiki.internal/', 'https://wiki.internal/', `http://wiki.internal:${port + 1}/`])
      await expect(fetcher.fetch(address)).rejects.toMatchObject({ reason: 'not-public' });
  });

  it('without a port are allowed on the ports of the web', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('looked up'), { code: 'ENOTFOUND' }));
    const fetcher = open(createFetcher({ allowHosts: [{ host: 'wiki.internal', port: null }] }, { resolve }));
    for (const address of ['http://wiki.internal/', 'https://wiki.internal/'])
      await expect(fetcher.fetch(address)).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(fetcher.fetch('http://wiki.internal:8080/')).rejects.toMatchObject({ reason: 'not-public' });
  });

  it('allow neither their neighbours nor their subdomains', async () => {
    const { fetcher, port } = await serve({}, {}, ['wiki.internal']);
    for (const host of ['a.wiki.internal', 'wiki.internal.example', 'xwiki.internal', '127.0.0.2'])
      await expect(fetcher.fetch(`http://${host}:${port}/`)).rejects.toMatchObject({ reason: 'not-public' });
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('with status %d are followed', async (status) => {
    const { fetcher, origin } = await serve({ '/a': sendsTo('/b?x=1', status), '/b': answers(PAGE) });
    const page = await fetcher.fetch(`${origin}/a`);
    expect(page.url).toBe(`${origin}/b?x=1`);
    expect(textOf(page)).toBe(PAGE);
  });

  it('are followed to addresses in any alphabet', async () => {
    const { fetcher, origin } = await serve({
      '/a': sendsTo('/новости'),
      '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8': answers(PAGE),
    });
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe(PAGE);
  });

  it.each([...FORBIDDEN_LITERALS, ...FORBIDDEN_NAMES])('to what is not public are not followed: %s', async (host) => {
    const { fetcher, origin, server } = await serve({ '/a': sendsTo(`http://${host}/secret`) });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'not-public' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['//127.0.0.1/', 'not-public'],
    ['\\\\127.0.0.1\\', 'not-public'],
    ['http:\\\\127.0.0.1', 'not-public'],
    ['/\\127.0.0.1/', 'not-public'],
    ['http:///127.0.0.1/', 'not-public'],
    ['http://127.0.0.1\\@news.example/', 'not-public'],
    ['http://127.0.0.1:22/', 'not-public'],
    ['http://news.example@127.0.0.1/', 'invalid-url'],
    ['http://user:secret@news.example/', 'invalid-url'],
    ['file:///etc/passwd', 'invalid-url'],
    ['gopher://127.0.0.1:70/_x', 'invalid-url'],
    ['data:text/html,hello', 'invalid-url'],
    ['ftp://127.0.0.1/', 'invalid-url'],
    ['javascript:alert(1)', 'invalid-url'],
    ...INVALID_HOSTS.map((host) => [`http://${host}/`, 'invalid-url']),
  ])('written to mislead are not followed: %s', async (location, reason) => {
    const { fetcher, origin, server } = await serve({ '/a': sendsTo(location) });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason });
    expect(server.requests).toHaveLength(1);
  });

  it('to a name that resolves to the inside are not followed', async () => {
    const { fetcher, origin, lookedUp } = await serve(
      { '/a': sendsTo('http://news.example/') },
      { 'news.example': '10.0.0.5' },
    );
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      reason: 'not-public',
      url: 'http://news.example/',
    });
    expect(lookedUp).toEqual(['news.example']);
  });

  it('to the same host look it up again, and what it resolves to now is what counts', async () => {
    const { server, port } = await serve({ '/a': sendsTo('http://wiki.example/secret') });
    const lookedUp: string[] = [];
    const resolve = async (host: string) => {
      lookedUp.push(host);
      return [{ address: lookedUp.length === 1 ? '127.0.0.1' : '10.0.0.5', family: 4 as const }];
    };
    const fetcher = open(createFetcher({ allowHosts: [{ host: 'wiki.example', port }] }, { resolve }));
    await expect(fetcher.fetch(`http://wiki.example:${port}/a`)).rejects.toMatchObject({ reason: 'not-public' });
    expect(lookedUp).toEqual(['wiki.example', 'wiki.example']);
    expect(server.requests).toHaveLength(1);
  });

  it('are followed five times', async () => {
    const { fetcher, origin } = await serve({ ...chainOf(5), '/5': answers(PAGE) });
    expect(textOf(await fetcher.fetch(`${origin}/0`))).toBe(PAGE);
  });

  it('are not followed six times', async () => {
    const { fetcher, origin, server } = await serve({ ...chainOf(6), '/6': answers(PAGE) });
    await expect(fetcher.fetch(`${origin}/0`)).rejects.toMatchObject({ reason: 'redirects', retryable: false });
    expect(server.requests).toHaveLength(6);
  });

  it.each([
    ['to itself', { '/a': sendsTo('/a') }, 1],
    ['there and back', { '/a': sendsTo('/b'), '/b': sendsTo('/a') }, 2],
  ])('that go round in a circle are given up at once: %s', async (_title, routes, requests) => {
    const { fetcher, origin, server } = await serve(routes);
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      reason: 'redirects',
      message: expect.stringMatching(/in a circle/),
    });
    expect(server.requests).toHaveLength(requests);
  });

  it('to the same address with a cookie are followed, and the cookie is told to no other site', async () => {
    const elsewhere = await serve({ '/page': answers(PAGE) });
    const { origin, port, server } = await serve({
      '/a': (socket, request) =>
        /^cookie: seen=1\r$/im.test(request)
          ? sendsTo(`${elsewhere.origin}/page`)(socket, request)
          : answers('', { location: '/a', 'set-cookie': 'seen=1; Path=/; HttpOnly' }, 302)(socket, request),
    });
    const allowHosts = [port, elsewhere.port].map((each) => ({ host: '127.0.0.1', port: each }));
    const fetcher = open(createFetcher({ allowHosts }));
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe(PAGE);
    expect(elsewhere.server.requests[0]).not.toMatch(/^cookie:/im);
    await fetcher.fetch(`${origin}/a`);
    expect(server.requests.map((request) => /^cookie:/im.test(request))).toEqual([false, true, false, true]);
  });

  it('by a header that tells browsers to go on are followed, unless it is to read first', async () => {
    const { fetcher, origin } = await serve({
      '/a': answers('', { refresh: '0; url=/b' }),
      '/b': answers(PAGE, { refresh: '300; url=/a' }),
    });
    expect(await fetcher.fetch(`${origin}/a`)).toMatchObject({ url: `${origin}/b` });
  });

  it('that set another cookie each time end', async () => {
    let count = 0;
    const { fetcher, origin } = await serve({
      '/a': (socket, request) => {
        count += 1;
        answers('', { location: '/a', 'set-cookie': `n=${count}` }, 302)(socket, request);
      },
    });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'redirects' });
    expect(count).toBe(6);
  });

  it('without a target are an error', async () => {
    const { fetcher, origin } = await serve({ '/a': answers('', {}, 302) });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      reason: 'redirects',
      message: expect.stringMatching(/without saying where/),
    });
  });
});

describe('an answer that is no page', () => {
  it.each([
    [401, /login/, false],
    [402, /subscribers/, false],
    [403, /won’t show this page to Readout/, false],
    [404, /has no page at this address/, false],
    [408, /didn’t show this page/, true],
    [410, /has taken this page down/, false],
    [418, /didn’t show this page/, false],
    [429, /isn’t accepting more requests right now/, true],
    [451, /legal reasons/, false],
    [500, /is having problems/, true],
    [503, /is having problems/, true],
    [304, /didn’t show this page/, false],
  ])('with status %d says what it means, and whether trying again may help', async (status, message, retryable) => {
    const { fetcher, origin } = await serve({ '/a': answers('', {}, status) });
    const error = await fetcher.fetch(`${origin}/a`).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: 'http-status', status, message: expect.stringMatching(message), retryable });
    expect(error).toHaveProperty('advice', expect.stringMatching(/\.$/));
  });
});

describe('the type of an answer', () => {
  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'text/plain',
    'text/markdown',
    'application/xhtml+xml',
    'application/pdf',
    'application/octet-stream',
    'text/html, text/html',
    'nonsense',
    '',
  ])('is taken for one that can hold an article: “%s”', async (type) => {
    const { fetcher, origin } = await serve({ '/a': answers(PAGE, { 'content-type': type }) });
    expect(textOf(await fetcher.fetch(`${origin}/a`))).toBe(PAGE);
  });

  it('may be missing', async () => {
    const { fetcher, origin } = await serve({
      '/a': (socket) => socket.end(`${head(200, { 'content-length': '2' })}hi`),
    });
    expect(await fetcher.fetch(`${origin}/a`)).toMatchObject({ contentType: null, bytes: Buffer.from('hi') });
  });

  it.each([
    'image/svg+xml',
    'image/jpeg',
    'video/mp4',
    'audio/mpeg',
    'multipart/x-mixed-replace; boundary=x',
    'application/zip',
    'application/json',
    'application/javascript',
  ])('is refused before the body is read where it cannot: %s', async (type) => {
    const { fetcher, origin, server } = await serve({ '/a': sendsAndWaits(head(200, { 'content-type': type })) });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      reason: 'unsupported-type',
      retryable: false,
      advice: `Post a link to a web page or to a ${READABLE_FILES.names} file.`,
    });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });
});

/** A server, and a fetcher that may open it: as 127.0.0.1, and by the names given. */
async function serve(routes: Record<string, Behaviour>, hosts: Record<string, string> = {}, allowed: string[] = []) {
  const server: HostileServer = await startHostileServer(routes);
  const lookedUp: string[] = [];
  const resolve = async (host: string) => {
    lookedUp.push(host);
    const address = hosts[host.replace(/\.$/, '')];
    return address === undefined ? [] : [{ address, family: 4 as const }];
  };
  const { port, origin } = server;
  const allowHosts = ['127.0.0.1', ...allowed].map((host) => ({ host, port }));
  const fetcher = open(createFetcher({ allowHosts }, { resolve }));
  open(server);
  return { fetcher, server, port, origin, lookedUp };
}

function open<T extends Fetcher | HostileServer>(closable: T): T {
  opened.push(closable);
  return closable;
}

async function publicAnswers() {
  return [{ address: '93.184.216.34', family: 4 as const }];
}

function chainOf(hops: number): Record<string, Behaviour> {
  return Object.fromEntries(Array.from({ length: hops }, (_, hop) => [`/${hop}`, sendsTo(`/${hop + 1}`)]));
}

function textOf(page: { readonly bytes: Uint8Array }): string {
  return new TextDecoder().decode(page.bytes);
}

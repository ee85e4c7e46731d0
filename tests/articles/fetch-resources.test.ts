import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, FETCH_LIMITS, type Fetcher, type FetchLimits } from '../../src/articles/fetch.ts';
import { formatOfKind } from '../../src/articles/formats.ts';
import {
  answers,
  type Behaviour,
  type HostileServer,
  head,
  sends,
  sendsAndWaits,
  sendsForEver,
  sendsTo,
  startHostileServer,
} from '../servers/hostile-server.ts';

/** For what happens soon, on a machine that may be busy. */
const PATIENT = { timeout: 10_000 };
const MB = 1_000_000;
const SHORT: Partial<FetchLimits> = { deadlineMs: 300 };
const HTML = { 'content-type': 'text/html' };
const PAGE = `<p>${'The envoys met again on Tuesday. '.repeat(2000)}</p>`;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

describe('a server that is too slow is given up at the deadline, and its connection closed', () => {
  it.each<[title: string, behaviour: Behaviour]>([
    ['it says nothing', sendsAndWaits('')],
    ['it dribbles its first line', sendsForEver('HTTP/1.1 200 ', 'x', 5)],
    ['it dribbles headers', sendsForEver('HTTP/1.1 200 OK\r\n', 'a: b\r\n', 5)],
    ['it stops after its headers', sendsAndWaits(head(200, { ...HTML, 'content-length': '100' }))],
    ['it dribbles its body', sendsForEver(head(200, HTML), 'x', 5)],
    ['it dribbles chunks', sendsForEver(head(200, { ...HTML, 'transfer-encoding': 'chunked' }), '1\r\nx\r\n', 5)],
    ['it dribbles early hints', sendsForEver('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 5)],
    ['it dribbles inside gzip', sendsAndWaits(head(200, { ...HTML, 'content-encoding': 'gzip' }))],
  ])('when %s', async (_title, behaviour) => {
    const { fetcher, origin, server } = await serve({ '/a': behaviour }, SHORT);
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'timeout', retryable: true });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });

  it('when it says nothing about TLS', async () => {
    const { fetcher, port, server } = await serve({}, SHORT);
    await expect(fetcher.fetch(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({ reason: 'timeout' });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });

  it('when the look-up of its name does not end', async () => {
    const fetcher = open(createFetcher({ allowHosts: [] }, { resolve: () => new Promise(() => {}), limits: SHORT }));
    await expect(fetcher.fetch('http://news.example/')).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('when it is slow in sending visitors on: there is one deadline for all of it', async () => {
    const slowly: Behaviour = (socket) => setTimeout(() => sendsTo(`/${Math.random()}`)(socket, ''), 150);
    const routes = new Proxy<Record<string, Behaviour>>({}, { get: () => slowly });
    const { fetcher, origin, server } = await serve(routes, { ...SHORT, redirects: 100 });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'timeout' });
    expect(server.requests.length).toBeLessThan(5);
  });
});

describe('a page that is too large', () => {
  it.each<[title: string, behaviour: Behaviour]>([
    ['without an end', sendsForEver(head(200, HTML), 'x'.repeat(1000))],
    [
      'in chunks without an end',
      sendsForEver(head(200, { ...HTML, 'transfer-encoding': 'chunked' }), `3e8\r\n${'x'.repeat(1000)}\r\n`),
    ],
    ['and says so, before a byte of it', sendsAndWaits(head(200, { ...HTML, 'content-length': '100001' }))],
    ['by far', sendsAndWaits(head(200, { ...HTML, 'content-length': '99999999999999' }))],
  ])('is given up: %s', async (_title, behaviour) => {
    const { fetcher, origin, server } = await serve({ '/a': behaviour }, { wireBytes: 100_000 });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'too-large', retryable: false });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });

  it('is told with the limit', async () => {
    const { fetcher, origin } = await serve({
      '/a': sendsAndWaits(head(200, { ...HTML, 'content-length': '10000001' })),
    });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      message: 'The page on 127.0.0.1 is larger than Readout’s limit of 10 MB.',
    });
  });

  it.each([
    ['/a', 'application/pdf'],
    ['/a.pdf', 'application/octet-stream'],
    ['/A.PDF', ''],
  ])('may be twice as large when it is a PDF: %s as “%s”', async (path, type) => {
    expect(FETCH_LIMITS.wireBytes).toBe(10 * MB);
    expect(formatOfKind('pdf').maxBytes).toBe(20 * MB);
    const headers = { 'content-type': type };
    const { fetcher, origin } = await serve({ [path]: answers(Buffer.alloc(20 * MB), headers) });
    expect((await fetcher.fetch(`${origin}${path}`)).bytes).toHaveLength(20 * MB);
    const other = await serve({ [path]: answers(Buffer.alloc(20 * MB + 1), headers) });
    await expect(other.fetcher.fetch(`${other.origin}${path}`)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('is no PDF because its address says so', async () => {
    const routes = { '/a.pdf': answers(Buffer.alloc(2000), HTML) };
    const { fetcher, origin } = await serve(routes, { wireBytes: 1000 });
    await expect(fetcher.fetch(`${origin}/a.pdf`)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['zstd', (bytes: Buffer) => zstdCompressSync(bytes)],
    ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ])('once it is decompressed is given up: 200 MB in %s', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(200 * MB));
    const { fetcher, origin } = await serve({ '/a': answers(bomb, { 'content-encoding': encoding }) });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('is told with the size once it is decompressed, or with how it grew', async () => {
    const body = answers(gzipSync(Buffer.alloc(21 * MB)), { 'content-encoding': 'gzip' });
    const bySize = await serve({ '/a': body }, { ratio: Number.POSITIVE_INFINITY });
    await expect(bySize.fetcher.fetch(`${bySize.origin}/a`)).rejects.toMatchObject({
      message: 'The page on 127.0.0.1 is larger than Readout’s limit of 20 MB.',
    });
    const byRatio = await serve({ '/a': body });
    await expect(byRatio.fetcher.fetch(`${byRatio.origin}/a`)).rejects.toMatchObject({
      message: 'The page on 127.0.0.1 becomes far too large when decompressed, so Readout didn’t read it.',
    });
  });

  it('in its headers is given up', async () => {
    const flood = sendsForEver('HTTP/1.1 200 OK\r\n', `a: ${'x'.repeat(1000)}\r\n`);
    let sent = 0;
    const counted: Behaviour = (socket, request) => {
      socket.once('close', () => (sent = socket.bytesWritten));
      flood(socket, request);
    };
    const { fetcher, origin, server } = await serve({ '/a': counted });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'bad-response', retryable: false });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
    // What the system holds on the way is a few megabytes.
    expect(sent).toBeLessThan(20 * MB);
  });
});

describe('an answer that is not as it should be', () => {
  const gzipped = gzipSync(PAGE);
  const asGzip = { 'content-encoding': 'gzip' };

  it.each<[title: string, behaviour: Behaviour, retryable: boolean]>([
    ['gzip that is cut', answers(gzipped.subarray(0, gzipped.length - 20), asGzip), false],
    ['gzip that is damaged', answers(Buffer.concat([gzipped.subarray(0, 60), Buffer.alloc(20, 0xff)]), asGzip), false],
    ['gzip that is none', answers(PAGE, asGzip), false],
    ['a compression nobody knows', answers(PAGE, { 'content-encoding': 'sdch' }), false],
    ['fewer bytes than it promised', answers('x', { 'content-length': '1000' }), true],
    ['fewer bytes of gzip than it promised', answers(gzipped, { ...asGzip, 'content-length': '100000' }), true],
    [
      'chunks without the last one',
      sends(`${head(200, { ...HTML, 'transfer-encoding': 'chunked' })}5\r\nhello\r\n`),
      true,
    ],
    ['chunks that are none', sends(`${head(200, { ...HTML, 'transfer-encoding': 'chunked' })}hello`), true],
    ['no HTTP at all', sends('SSH-2.0-OpenSSH_9.6\r\n'), false],
    ['binary bytes', sends(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0x00])), false],
    ['two lengths', sends('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx'), false],
    [
      'a length and chunks',
      sends('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'),
      false,
    ],
  ])('is refused: %s', async (_title, behaviour, retryable) => {
    const { fetcher, origin } = await serve({ '/a': behaviour });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'bad-response', retryable });
  });

  it('is read as far as it says where more comes than it promised', async () => {
    const { fetcher, origin } = await serve({ '/a': answers('hello, and more', { 'content-length': '5' }) });
    expect(new TextDecoder().decode((await fetcher.fetch(`${origin}/a`)).bytes)).toBe('hello');
  });

  it.each<[title: string, behaviour: Behaviour]>([
    ['closes the connection without a word', sends('')],
    ['resets the connection', (socket) => socket.resetAndDestroy()],
  ])('may come later from a server that %s', async (_title, behaviour) => {
    const { fetcher, origin } = await serve({ '/a': behaviour });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ reason: 'unreachable', retryable: true });
  });

  it('may come later from a server that is not running', async () => {
    const { fetcher, origin, server } = await serve({});
    await server.close();
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({
      reason: 'unreachable',
      retryable: true,
      message: '127.0.0.1 couldn’t be reached.',
    });
  });
});

describe('fetching', () => {
  it('ends when its caller wants no more, with the caller’s reason', async () => {
    const { fetcher, origin, server } = await serve({ '/a': sendsAndWaits('') });
    const abort = new AbortController();
    const fetching = fetcher.fetch(`${origin}/a`, { signal: abort.signal });
    await expect.poll(() => server.requests.length, PATIENT).toBe(1);
    abort.abort(new Error('no more'));
    await expect(fetching).rejects.toThrow('no more');
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });

  it('does not begin for a caller who has already given up', async () => {
    const { fetcher, origin, server } = await serve({ '/a': answers(PAGE) });
    await expect(fetcher.fetch(`${origin}/a`, { signal: AbortSignal.abort(new Error('no more')) })).rejects.toThrow(
      'no more',
    );
    expect(server.requests).toEqual([]);
  });

  it('ends when the fetcher is closed, and does not begin again', async () => {
    const { fetcher, origin, server } = await serve({ '/a': sendsAndWaits(head(200, HTML)) });
    const fetching = fetcher.fetch(`${origin}/a`).catch((error: unknown) => error);
    await expect.poll(() => server.requests.length, PATIENT).toBe(1);
    await fetcher.close();
    expect(await fetching).toMatchObject({ name: 'AbortError' });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });

  it('leaves no connection open behind a page that was read', async () => {
    const { fetcher, origin, server } = await serve({ '/a': answers(PAGE, { connection: 'keep-alive' }) });
    await fetcher.fetch(`${origin}/a`);
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });
});

async function serve(routes: Record<string, Behaviour>, limits: Partial<FetchLimits> = {}) {
  const server = open(await startHostileServer(routes));
  const { port, origin } = server;
  const fetcher = open(createFetcher({ allowHosts: [{ host: '127.0.0.1', port }] }, { limits }));
  return { fetcher, server, port, origin };
}

function open<T extends Fetcher | HostileServer>(closable: T): T {
  opened.push(closable);
  return closable;
}

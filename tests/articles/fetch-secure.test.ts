import { createServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/articles/fetch.ts';
import { sendsTo, startHostileServer } from '../servers/hostile-server.ts';
import { selfSigned } from '../servers/self-signed.ts';

const HOST = 'news.example';
const PAGE = '<p>The envoys met again on Tuesday.</p>';

const trusted = selfSigned(HOST);
const expired = selfSigned(HOST, 2021);
const stranger = selfSigned(HOST);
const before = getCACertificates('default');
const running: Server[] = [];
let names: unknown[] = [];
let requests = 0;

beforeAll(() => setDefaultCACertificates([trusted.cert, expired.cert]));
afterAll(() => setDefaultCACertificates(before));
afterEach(async () => {
  names = [];
  requests = 0;
  for (const server of running.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe('a secure page', () => {
  it('is read over a connection to the address that was looked up, under the name of the host', async () => {
    const port = await serve(trusted);
    const page = await fetcherFor(HOST, port).fetch(`https://${HOST}:${port}/a`);
    expect(new TextDecoder().decode(page.bytes)).toBe(PAGE);
    expect(names).toEqual([HOST]);
  });

  it('is reached by a redirect from an open one', async () => {
    const port = await serve(trusted);
    const server = await startHostileServer({ '/a': sendsTo(`https://${HOST}:${port}/`) });
    const allowHosts = [port, server.port].map((each) => ({ host: HOST, port: each }));
    const page = await createFetcher({ allowHosts }, { resolve: loopback }).fetch(`http://${HOST}:${server.port}/a`);
    expect(page.url).toBe(`https://${HOST}:${port}/`);
    await server.close();
  });

  it.each([
    ['that nobody vouches for', stranger, HOST],
    ['that has expired', expired, HOST],
    ['of another host', trusted, 'other.example'],
  ])('is not read behind a certificate %s', async (_title, certificate, host) => {
    const port = await serve(certificate);
    await expect(fetcherFor(host, port).fetch(`https://${host}:${port}/`)).rejects.toMatchObject({
      reason: 'bad-response',
      message: `The certificate of ${host} isn’t trusted, so Readout didn’t read the page.`,
      retryable: false,
    });
    expect(requests).toBe(0);
  });

  it('is not read from a server that answers TLS with something else', async () => {
    const server = createTcpServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const port = await listen(server);
    await expect(fetcherFor(HOST, port).fetch(`https://${HOST}:${port}/`)).rejects.toMatchObject({
      reason: 'bad-response',
      message: `Couldn’t make a secure connection to ${HOST}.`,
      retryable: false,
    });
  });
});

async function serve(certificate: { readonly key: string; readonly cert: string }): Promise<number> {
  const server = createServer(certificate, (request, response) => {
    requests += 1;
    names.push('servername' in request.socket ? request.socket.servername : null);
    response.end(PAGE);
  });
  return listen(server);
}

async function listen(server: Server): Promise<number> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function fetcherFor(host: string, port: number): Fetcher {
  return createFetcher({ allowHosts: [{ host, port }] }, { resolve: loopback });
}

async function loopback() {
  return [{ address: '127.0.0.1', family: 4 as const }];
}

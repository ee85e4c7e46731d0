import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectorRules, createConnector, type ResolvedAddress } from '../../src/articles/connector.ts';
import { type HostileServer, sendsAndWaits, startHostileServer } from '../servers/hostile-server.ts';
import { FORBIDDEN_LITERALS, FORBIDDEN_NAMES } from './forbidden-addresses.ts';

/** For what happens soon, on a machine that may be busy. */
const PATIENT = { timeout: 10_000 };
const PUBLIC: ResolvedAddress = { address: '93.184.216.34', family: 4 };
const PUBLIC_6: ResolvedAddress = { address: '2606:4700::1111', family: 6 };

const FORBIDDEN_ANSWERS: [title: string, answers: ResolvedAddress[]][] = [
  ['a private address', [{ address: '10.0.0.5', family: 4 }]],
  ['public and private ones', [PUBLIC, { address: '192.168.1.1', family: 4 }]],
  ['public ones and one of the inside in IPv6', [PUBLIC, PUBLIC_6, { address: 'fd00::1', family: 6 }]],
  ['the metadata address', [{ address: '169.254.169.254', family: 4 }]],
  ['loopback', [{ address: '127.0.0.1', family: 4 }]],
  ['loopback in IPv6', [{ address: '::1', family: 6 }]],
  ['IPv4 inside IPv6', [{ address: '::ffff:10.0.0.1', family: 6 }]],
  ['IPv4 behind NAT64', [{ address: '64:ff9b::7f00:1', family: 6 }]],
  ['this host', [{ address: '0.0.0.0', family: 4 }]],
  ['no address at all but words', [{ address: 'localhost', family: 4 }]],
];

/** Stands in for the network: whatever is dialled, the server on loopback answers. */
let dialled: TcpNetConnectOpts[] = [];
let lookedUp: string[] = [];
let server: HostileServer;

beforeAll(async () => {
  server = await startHostileServer({ '/': sendsAndWaits('') });
});
afterAll(() => server.close());
beforeEach(() => {
  dialled = [];
  lookedUp = [];
});

describe('the check of literals', () => {
  it.each(FORBIDDEN_LITERALS)('refuses %s before anything is dialled', async (literal) => {
    await expect(connectTo(literal, { isAllowed: () => false })).rejects.toMatchObject({ reason: 'not-public' });
    expect(dialled).toEqual([]);
  });
});

describe('the check of names', () => {
  it.each(FORBIDDEN_NAMES)('refuses %s before it is looked up', async (name) => {
    const connecting = connectTo(name, { resolve: answering([PUBLIC]) });
    await expect(connecting).rejects.toMatchObject({ reason: 'not-public' });
    expect(lookedUp).toEqual([]);
  });
});

describe('the check of look-ups', () => {
  it.each(FORBIDDEN_ANSWERS)(
    'refuses a host that resolves to %s before anything is dialled',
    async (_title, answers) => {
      const connecting = connectTo('news.example', { resolve: answering(answers) });
      await expect(connecting).rejects.toMatchObject({
        reason: 'not-public',
        message: 'news.example isn’t a public address, so Readout didn’t open it.',
        advice: 'An administrator can allow it with FETCH_ALLOW_HOSTS.',
        retryable: false,
      });
      expect(dialled).toEqual([]);
    },
  );

  it('says of a host without addresses that it was not found', async () => {
    const connecting = connectTo('news.example', { resolve: answering([]) });
    await expect(connecting).rejects.toMatchObject({
      reason: 'unreachable',
      message: expect.stringMatching(/news\.example/),
    });
    expect(dialled).toEqual([]);
  });

  it.each([
    ['ENOTFOUND', false],
    ['EAI_AGAIN', true],
  ])('says of a look-up that fails with %s whether trying again may help: %s', async (code, retryable) => {
    const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code }));
    await expect(connectTo('news.example', { resolve })).rejects.toMatchObject({ reason: 'unreachable', retryable });
  });

  it('hands the socket the addresses it has checked, so that a second answer counts for nothing', async () => {
    const answers = [[PUBLIC, PUBLIC_6], [{ address: '10.0.0.5', family: 4 } as const]];
    const resolve = async (host: string) => {
      lookedUp.push(host);
      return answers.shift() ?? [];
    };
    await connectTo('news.example', { resolve }).catch(() => {});
    expect(dialled).toHaveLength(1);
    expect(await askLookup(dialled[0])).toEqual([PUBLIC, PUBLIC_6]);
    expect(await askLookup(dialled[0])).toEqual([PUBLIC, PUBLIC_6]);
    expect(lookedUp).toEqual(['news.example']);
  });
});

describe('the check of the connected socket', () => {
  it.each([
    ['a name that resolves to a public address', 'http://news.example'],
    ['a public literal', 'http://93.184.216.34'],
    ['a secure connection', 'https://news.example'],
  ])('refuses %s when the connection ends on loopback all the same, and sends nothing', async (_title, url) => {
    const connecting = connectTo(url, { resolve: answering([PUBLIC]) });
    await expect(connecting).rejects.toMatchObject({ reason: 'not-public' });
    expect(dialled).toHaveLength(1);
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
    expect(server.requests).toEqual([]);
  });

  it('lets a host through that is allowed', async () => {
    const socket = await connectTo('wiki.internal', { isAllowed: () => true, resolve: answering([PUBLIC]) });
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });
});

describe('connecting', () => {
  it('asks about the host and the port it connects to', async () => {
    const asked: [string, number][] = [];
    const isAllowed = (host: string, port: number) => asked.push([host, port]) === 0;
    await connectTo('http://127.0.0.1:8080', { isAllowed }).catch(() => {});
    await connectTo('https://[::1]', { isAllowed }).catch(() => {});
    expect(asked).toEqual([
      ['127.0.0.1', 8080],
      ['::1', 443],
    ]);
  });

  it('ends with its signal while a name is being looked up', async () => {
    const abort = new AbortController();
    const connecting = connectTo('news.example', { resolve: () => new Promise(() => {}), signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(connecting).rejects.toThrow('enough');
  });

  it('ends with its signal while the other side says nothing about TLS, and closes the socket', async () => {
    const abort = new AbortController();
    const rules = { isAllowed: () => true, resolve: answering([PUBLIC]), signal: abort.signal };
    const connecting = connectTo('https://news.example', rules);
    await expect.poll(() => server.openConnections(), PATIENT).toBe(1);
    abort.abort();
    await expect(connecting).rejects.toThrow();
    await expect.poll(() => server.openConnections(), PATIENT).toBe(0);
  });
});

function connectTo(address: string, rules: Partial<ConnectorRules>): Promise<Socket> {
  const url = new URL(address.includes('//') ? address : `http://${address}/`);
  const connector = createConnector({
    url: url.href,
    isAllowed: () => false,
    resolve: () => Promise.reject(new Error('looked up')),
    signal: new AbortController().signal,
    dial: (options) => {
      dialled.push(options);
      return connect(server.port, '127.0.0.1');
    },
    ...rules,
  });
  const target = {
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    host: url.host,
    protocol: url.protocol,
    port: url.port,
  };
  return new Promise((resolve, reject) => {
    connector(target, (error, socket) => {
      if (error !== null) reject(error);
      else if (socket !== null) resolve(socket);
    });
  });
}

function answering(answers: ResolvedAddress[]): (host: string) => Promise<ResolvedAddress[]> {
  return async (host) => {
    lookedUp.push(host);
    return answers;
  };
}

function askLookup(options: TcpNetConnectOpts | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (options?.lookup === undefined) reject(new Error('no look-up was handed over'));
    else
      options.lookup('news.example', { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
}

import { connect, isIP, type LookupFunction, type Socket, type TcpNetConnectOpts } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { buildConnector } from 'undici';
import { FetchError } from '../errors.ts';
import { notPublic } from './fetch-failure.ts';
import { isPublicAddress, isPublicName } from './public-address.ts';
import type { IsAllowed } from './web-address.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Looks up all addresses of a host. Called once per connection, which uses only the addresses it returns. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export interface ConnectorRules {
  /** The address being fetched, for error messages. */
  readonly url: string;
  /** Whether this host, IPv6 without brackets, may be reached on this port though it isn't public. */
  readonly isAllowed: IsAllowed;
  readonly resolve: Resolve;
  /** Aborts connecting, and closes the socket, at any point. */
  readonly signal: AbortSignal;
  /** Opens the TCP connection; `net.connect` unless a test replaces the network. */
  readonly dial?: (options: TcpNetConnectOpts) => Socket;
}

/** How long one address is tried before the next is tried as well. Node's default of 250 ms is too short for far hosts. */
const NEXT_ADDRESS_MS = 2_000;

/**
 * A connector for undici that reaches public addresses only. There are three checks, any of which can refuse: of the
 * literal address or the name, of every address the name resolves to, and of the address the socket finally connects
 * to, before a byte is sent. The socket gets the checked addresses, so nothing is resolved twice.
 * The callback gets a `FetchError` 'not-public' if a check refuses.
 */
export function createConnector(rules: ConnectorRules): buildConnector.connector {
  const startTls = buildConnector({ allowH2: false, maxCachedSessions: 0, timeout: 0 });
  return (options, callback) => {
    const isSecure = options.protocol === 'https:';
    const port = Number(options.port) || (isSecure ? 443 : 80);
    orAborted(openSocket(options.hostname, port, rules), rules.signal).then(
      (socket) => (isSecure ? startTls({ ...options, httpSocket: socket }, callback) : callback(null, socket)),
      (error: Error) => callback(error, null),
    );
  };
}

async function openSocket(host: string, port: number, rules: ConnectorRules): Promise<Socket> {
  const isAllowed = rules.isAllowed(host, port);
  const refuse = () => notPublic(rules.url, host);
  const literal = isIP(host);
  if (!isAllowed && !(literal === 0 ? isPublicName(host) : isPublicAddress(host))) throw refuse();

  const addresses = literal === 0 ? await resolveHost(host, rules) : [];
  if (!isAllowed && !addresses.every(({ address }) => isPublicAddress(address))) throw refuse();
  rules.signal.throwIfAborted();

  const socket = (rules.dial ?? connect)({
    host,
    port,
    lookup: answering(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    noDelay: true,
  });
  addAbortSignal(rules.signal, socket);
  await connected(socket);
  if (isAllowed || isPublicAddress(socket.remoteAddress ?? '')) return socket;
  socket.destroy();
  throw refuse();
}

async function resolveHost(host: string, rules: ConnectorRules): Promise<readonly ResolvedAddress[]> {
  const unknown = (cause?: unknown) =>
    new FetchError('unreachable', rules.url, `The host ${host} couldn’t be found.`, {
      advice: 'Check the spelling of the link.',
      retryable: codeOf(cause) === 'EAI_AGAIN',
      cause,
    });
  const addresses = await rules.resolve(host).catch((error: unknown) => {
    throw unknown(error);
  });
  if (addresses.length === 0) throw unknown();
  return addresses;
}

/** A lookup that resolves nothing: it returns the addresses that have been checked. */
function answering(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (host, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new Error(`${host} was not resolved`), '', 0);
    else if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
}

/** undici ignores a request's signal until it is connected; this does not. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

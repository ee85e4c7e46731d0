import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Platform } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import type { WebConfig } from '../../config/config.ts';
import { ConfigError, NotAnArticleError, PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Watch } from '../../pages/readiness.ts';
import type { ReadingRoom } from '../../pages/reading-room.ts';
import { quotedFile } from '../../text.ts';
import { createWebApp } from './app.ts';
import { createLive } from './live.ts';
import { LOCAL_SCOPE } from './read-message.ts';
import type { ReadableFiles } from './readable-files.ts';
import type { SessionStore } from './sessions.ts';
import type { WebStore } from './store.ts';

export interface WebParts {
  readonly log: Log;
  readonly store: WebStore;
  readonly sessions: SessionStore;
  readonly files: ReadableFiles;
  /** The pages behind signed links, which the same server serves. */
  readonly readingRoom: ReadingRoom;
  /** What an operator's tools ask; left out, they get no answer. */
  readonly watch?: Watch;
  /** Default: the system clock. */
  readonly now?: () => Date;
}

/** The local channel, with its address. */
export interface WebPlatform extends Platform {
  /** The address to open in a browser; null until it has started. */
  address(): string | null;
}

const LIMITS = {
  /** How long requests in progress may take when Readout stops. */
  STOP_MS: 5_000,
  STOP_POLL_MS: 20,
  HEADERS_MS: 10_000,
  REQUEST_MS: 60_000,
} as const;

/**
 * The channel in the browser, for people without Slack or Discord.
 * @throws ConfigError if others could reach it without a password
 */
export function createWebPlatform(config: WebConfig, parts: WebParts): WebPlatform {
  const { log, store, sessions, files, readingRoom, watch, now = () => new Date() } = parts;
  const isLoopback = isLoopbackHost(config.host);
  if (!isLoopback && config.password === null)
    throw new ConfigError([
      `HOST is ${JSON.stringify(config.host)}, which others can reach: set WEB_PASSWORD too, or unset HOST.`,
    ]);
  const live = createLive({ store, log });
  let server: Server | null = null;

  return {
    name: LOCAL_SCOPE.platform,
    showsAnswersToAll: true,
    async start(handlers) {
      const { password, proxies } = config;
      const app = await createWebApp({
        store,
        sessions,
        proxies,
        handlers,
        readingRoom,
        watch,
        files,
        live,
        log,
        now,
        password,
        isLoopback,
      });
      const listener = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false });
      server = createServer({ headersTimeout: LIMITS.HEADERS_MS, requestTimeout: LIMITS.REQUEST_MS }, listener);
      await listen(server, config);
      log.info({ address: this.address() }, 'the local channel is open');
    },
    async stop() {
      live.close();
      const running = server;
      server = null;
      if (running !== null) await close(running);
    },
    address() {
      const bound = server?.address();
      return bound === null || bound === undefined || typeof bound === 'string' ? null : addressOf(bound);
    },
    async post({ id, thread, reply }) {
      const kept = await keepReply(`delivery:${id}`, thread, reply);
      if (thread !== null) live.endStage(thread);
      return { messageId: kept.id };
    },
    async mark(_scope, messageId, mark) {
      await store.setMark(LOCAL_SCOPE, messageId, mark);
      if (mark !== 'working') live.endStage(messageId);
      live.wake();
    },
    showStage: (_scope, messageId, stage) => live.showStage(messageId, stage),
    linkTo: async (_scope, messageId) => `#message-${messageId}`,
    publicChannels: async () => [LOCAL_SCOPE.channel],
    async tell({ thread }, reply) {
      // Under a message, the same reply is shown once, however many attempts there are.
      const hash = createHash('sha256').update(JSON.stringify(reply)).digest('hex');
      await keepReply(thread === null ? `told:${randomUUID()}` : `told:${thread}:${hash}`, thread, {
        ...reply,
        visibility: 'caller',
      });
    },
    async readFile(_scope, { name, reference }, maxBytes) {
      const file = await store.readFile(LOCAL_SCOPE, reference);
      if (file === null)
        throw new PlatformError('no-access', `The file ${quotedFile(name)} no longer exists.`, {
          advice: 'Attach it again.',
        });
      if (file.size > maxBytes)
        throw new NotAnArticleError(
          'too-large',
          `${quotedFile(name)} is ${megabytes(file.size)} MB; the limit is ${megabytes(maxBytes)} MB.`,
          { advice: 'Paste the part that matters.' },
        );
      return file.bytes;
    },
  };

  async function keepReply(key: string, thread: string | null, reply: Reply): Promise<{ readonly id: string }> {
    if (thread !== null && (await store.findMessage(LOCAL_SCOPE, thread)) === null)
      throw new PlatformError('no-access', 'The message to reply to no longer exists.');
    const kept = await store.keepMessage(LOCAL_SCOPE, { key, thread, author: null, text: '', files: [], reply });
    live.wake();
    return kept;
  }
}

/** @throws PlatformError */
async function listen(server: Server, { host, port }: WebConfig): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise.catch((cause: unknown) => {
    throw explain(cause, host, port);
  });
  server.removeListener('error', reject);
}

function explain(cause: unknown, host: string, port: number): PlatformError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  const [why, advice] =
    code === 'EADDRINUSE'
      ? [`port ${port} is in use by another program`, 'Stop that program, or set PORT to another port.']
      : code === 'EACCES'
        ? [`port ${port} needs privileges this user doesn’t have`, 'Set PORT to a number above 1023.']
        : [`${host} isn’t an address of this machine`, 'Set HOST to one of its addresses, or unset it.'];
  return new PlatformError('unreachable', `The local channel can’t open on ${host}: ${why}.`, { advice, cause });
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const deadline = setTimeout(() => server.closeAllConnections(), LIMITS.STOP_MS);
  // The server keeps connections open for a browser's next request, which isn't coming.
  const idle = setInterval(() => server.closeIdleConnections(), LIMITS.STOP_POLL_MS);
  server.close(() => resolve());
  await promise.finally(() => {
    clearTimeout(deadline);
    clearInterval(idle);
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}

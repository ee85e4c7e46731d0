import { setTimeout as sleep } from 'node:timers/promises';
import { HTTPReceiver, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { z } from 'zod';
import { waitAfter } from '../../back-off.ts';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import { PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { GateClosedError } from './gate.ts';
import type { InstallationParts } from './installations.ts';
import { toPlatformError } from './slack-failure.ts';

/** How events arrive from Slack. */
export interface Connection {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** Resolves once events can arrive: with the port for HTTP, else with null. @throws PlatformError */
  open(): Promise<number | null>;
  close(): Promise<void>;
  /** Whether events can arrive now. */
  isUp(): boolean;
}

/** A request that may be a replay. */
class StaleRequestError extends Error {}

const TIMES = {
  /** How long a new socket may stay silent before it counts as failed. */
  helloMs: 20_000,
  /** Bolt accepts timestamps up to 5 minutes old, and any in the future; clocks differ by less than this. */
  aheadMs: 60_000,
  /** A connection that ends sooner has failed: otherwise a server that closes each one would be called without end. */
  livedMs: 30_000,
  retry: { firstMs: 1_000, lastMs: 60_000 },
} as const;

export interface ConnectionParts {
  readonly config: SlackConfig;
  readonly clientOptions: webApi.WebClientOptions;
  readonly installation: InstallationParts | null;
  readonly logger: Logger;
  readonly log: Log;
}

/** Socket Mode if there is an app token, otherwise HTTP. */
export function createConnection(parts: ConnectionParts): Connection {
  return parts.config.appToken === null
    ? createHttpConnection(parts)
    : createSocketConnection(parts, parts.config.appToken);
}

/**
 * Refuses an HTTP request signed for a time in the future.
 * @param sentAt `customProperties.sentAt`, in seconds; only HTTP requests have it
 * @throws StaleRequestError
 */
export function refuseFuture(sentAt: unknown, now: number): void {
  if (typeof sentAt === 'number' && !(sentAt * 1000 <= now + TIMES.aheadMs))
    throw new StaleRequestError('The request’s timestamp is in the future.');
}

function createHttpConnection({ config, clientOptions, installation, logger, log }: ConnectionParts): Connection {
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret ?? '',
    port: config.port,
    logger,
    ...installation,
    installerOptions: { ...installation?.installerOptions, clientOptions },
    customPropertiesExtractor: ({ headers }) => ({ sentAt: Number(headers['x-slack-request-timestamp']) }),
    processEventErrorHandler: async ({ error, response }) => {
      const isRefused = error instanceof StaleRequestError;
      if (!isRefused && !(error instanceof GateClosedError)) log.error({ error }, 'a Slack event failed');
      // 503: Slack sends it again, and nothing is lost.
      if (!response.headersSent) response.writeHead(isRefused ? 401 : 503).end();
      return false;
    },
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return;
      log.warn('a Slack event took longer than 3 s; Slack will send it again');
      response.writeHead(503).end();
    },
  });
  let isOpen = false;
  return {
    receiver,
    isUp: () => isOpen,
    async open() {
      try {
        const server = await receiver.start({ host: config.host, port: config.port });
        isOpen = true;
        const address = server.address();
        return typeof address === 'object' ? (address?.port ?? null) : null;
      } catch (error) {
        throw new PlatformError(
          'unreachable',
          `Readout can’t listen for Slack events on ${config.host}, port ${config.port}.`,
          {
            advice:
              'Another program may be using the port, or the address is none of this machine’s: set SLACK_PORT or SLACK_HOST.',
            cause: error,
          },
        );
      }
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await receiver.stop();
    },
  };
}

/**
 * Reconnects on its own. The client's own reconnection ends the whole process if the network is down at that moment,
 * because nothing awaits its promise.
 */
function createSocketConnection(
  { config, clientOptions, installation, logger, log }: ConnectionParts,
  appToken: string,
): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger,
    ...installation,
    installerOptions: { ...installation?.installerOptions, port: config.port, clientOptions },
    processEventErrorHandler: async ({ error }) => {
      // Not acknowledged: Slack sends it again.
      if (!(error instanceof GateClosedError)) log.error({ error }, 'a Slack event failed');
      return false;
    },
  });
  const { client } = receiver;
  const closing = new AbortController();
  let isSwitchedOff = false;
  let isUp = false;
  client.on('connected', () => {
    isUp = true;
  });
  client.on('disconnected', () => {
    isUp = false;
  });
  client.on('ws_message', (data: unknown) => {
    isSwitchedOff ||= saysSwitchedOff(data);
  });

  return {
    receiver,
    isUp: () => isUp,
    async open() {
      await connect(() => receiver.start());
      void keepConnected();
      return null;
    },
    async close() {
      closing.abort();
      await receiver.stop();
      await client.disconnect();
    },
  };

  async function connect(start: () => Promise<unknown>): Promise<void> {
    const deadline = setTimeout(() => void client.disconnect(), TIMES.helloMs);
    try {
      await start();
    } catch (error) {
      throw toPlatformError(error, 'open a WebSocket connection', 'app');
    } finally {
      clearTimeout(deadline);
    }
  }

  /** Reconnects until Readout stops, or Slack says that the app's Socket Mode was switched off. */
  async function keepConnected(): Promise<void> {
    const { signal } = closing;
    let failures = 0;
    while (!signal.aborted) {
      const openedAt = Date.now();
      await new Promise((resolve) => client.once('disconnected', resolve));
      if (signal.aborted) return;
      if (isSwitchedOff) {
        log.error(
          'Slack closed the connection for good: the app’s Socket Mode was switched off. Switch it on, and restart Readout.',
        );
        return;
      }
      failures = Date.now() - openedAt < TIMES.livedMs ? failures + 1 : 0;
      failures = await reconnect(failures);
    }
  }

  /** @returns how many tries in a row have failed by now, connections that ended at once among them */
  async function reconnect(before: number): Promise<number> {
    const { signal } = closing;
    let failures = before;
    let askedMs: number | null = null;
    while (!signal.aborted) {
      const waitMs = waitAfter(failures, TIMES.retry, { askedMs, random: Math.random() });
      if (failures > 0) log.warn({ waitMs }, 'the connection to Slack was lost, or did not last; waiting to reconnect');
      await sleep(waitMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) break;
      try {
        await connect(() => client.start());
        return failures;
      } catch (error) {
        failures++;
        askedMs = error instanceof PlatformError ? error.retryAfterMs : null;
        log.warn({ error }, 'could not reconnect to Slack');
      }
    }
    return failures;
  }
}

/** Whether a message of the socket says that the app's Socket Mode was switched off: Bolt's client tells nobody. */
function saysSwitchedOff(data: unknown): boolean {
  if (typeof data !== 'string' || !data.includes('link_disabled')) return false;
  try {
    return DISCONNECT.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}

const DISCONNECT = z.object({ type: z.literal('disconnect'), reason: z.literal('link_disabled') });

import type { RawFile, REST, RouteLike } from 'discord.js';
import { createRefusalBreaker } from '../../chat/refusal-breaker.ts';
import { PlatformError } from '../../errors.ts';
import { capitalised } from '../../text.ts';
import { CODES, codeOf, toPlatformError } from './discord-failure.ts';

const WAITS = {
  /** For the whole response: a worker is free again within ten seconds. */
  answerMs: 9_000,
} as const;

/** Discord's REST API. Calls throw a PlatformError whose `cause` is what discord.js threw. */
export interface DiscordApi {
  /** @param doing what the call is for, as in "posting a message" */
  call(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    route: RouteLike,
    doing: string,
    options?: CallOptions,
  ): Promise<unknown>;
  /** From now on every call fails without a request, with an error that is retryable after the next start. */
  close(): void;
}

interface CallOptions {
  readonly body?: unknown;
  readonly query?: URLSearchParams;
  readonly files?: RawFile[];
}

export function createApi(rest: REST, now: () => number = Date.now): DiscordApi {
  const refusals = createRefusalBreaker(now);
  let isClosed = false;
  return {
    async call(method, route, doing, options = {}) {
      if (isClosed) throw new PlatformError('unreachable', 'Readout isn’t connected to Discord.', { retryable: true });
      const ask = async () => {
        try {
          return await rest[method](route, { ...options, signal: AbortSignal.timeout(WAITS.answerMs) });
        } catch (error) {
          throw toPlatformError(error, doing);
        }
      };
      const closed = () =>
        new PlatformError('no-access', `${capitalised(doing)} failed: Discord has refused it repeatedly.`, {
          advice: 'Let Readout view the channel and post in it. It waits five minutes before it tries again.',
        });
      return await refusals.run(kindOf(method, route), ask, { closed, isRefusal: isAboutChannel });
    },
    close() {
      isClosed = true;
    },
  };
}

/** The action and the channel, regardless of the message: a bot may be allowed to post but not to react. */
function kindOf(method: string, route: string): string {
  return `${method} ${route.replace(/\/messages\/\d+/, '/messages')}`;
}

/** A deleted message says nothing about its channel. */
function isAboutChannel(failure: unknown): boolean {
  if (!(failure instanceof PlatformError) || failure.reason !== 'no-access') return false;
  const code = codeOf(failure);
  return code !== CODES.unknownMessage && code !== CODES.unknownEmoji && code !== CODES.closedToDirectMessages;
}

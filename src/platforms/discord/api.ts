import type { RawFile, REST, RouteLike } from 'discord.js';
import { PlatformError } from '../../errors.ts';
import { CODES, codeOf, toPlatformError } from './discord-failure.ts';

const WAITS = {
  /** From asking to the whole answer: a worker is free again within ten seconds. */
  answerMs: 9_000,
  /** How long a channel that refused three times running is not asked: 10,000 refusals in 10 minutes are a ban. */
  closedMs: 300_000,
} as const;
const REFUSALS_UNTIL_CLOSED = 3;

/** Discord's REST API. Each call throws PlatformError, whose `cause` is what discord.js threw. */
export interface DiscordApi {
  /** @param doing what the call is for, as in "posting a message" */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    route: RouteLike,
    doing: string,
    options?: CallOptions,
  ): Promise<unknown>;
  /** From now on nothing is asked: a call fails as one that can be made again after the next start. */
  close(): void;
}

interface CallOptions {
  readonly body?: unknown;
  readonly query?: URLSearchParams;
  readonly files?: RawFile[];
}

export function createApi(rest: REST, now: () => number = Date.now): DiscordApi {
  const refusals = new Map<string, { count: number; last: number }>();
  let isClosed = false;
  return {
    async call(method, route, doing, options = {}) {
      if (isClosed) throw new PlatformError('unreachable', 'Discord is not connected.', { retryable: true });
      const kind = kindOf(method, route);
      const refused = refusals.get(kind);
      if (refused !== undefined && refused.count >= REFUSALS_UNTIL_CLOSED && now() - refused.last < WAITS.closedMs)
        throw new PlatformError('no-access', `Discord did not let Readout go on with ${doing} when last asked.`, {
          advice: 'Let Readout see the channel and write there; it is tried again after five minutes.',
        });
      try {
        const answer = await rest[method](route, { ...options, signal: AbortSignal.timeout(WAITS.answerMs) });
        refusals.delete(kind);
        return answer;
      } catch (error) {
        const failure = toPlatformError(error, doing);
        if (isAboutChannel(failure)) refusals.set(kind, { count: (refused?.count ?? 0) + 1, last: now() });
        throw failure;
      }
    },
    close() {
      isClosed = true;
    },
  };
}

/** What is done where, whichever message it is done to: who may write may be kept from reacting. */
function kindOf(method: string, route: string): string {
  return `${method} ${route.replace(/\/messages\/\d+/, '/messages')}`;
}

/** A message that is gone says nothing about its channel. */
function isAboutChannel(failure: PlatformError): boolean {
  if (failure.reason !== 'no-access') return false;
  const code = codeOf(failure);
  return code !== CODES.unknownMessage && code !== CODES.unknownEmoji && code !== CODES.closedToDirectMessages;
}

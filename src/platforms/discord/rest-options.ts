import type { RateLimitData, RESTOptions } from 'discord.js';
import type { DiscordConfig } from '../../config/read-discord-config.ts';
import { askWithFetch } from './ask-with-fetch.ts';

const WAITS = {
  /** The longest rate limit discord.js waits out; for longer ones the queue waits, which leaves its worker free. */
  rateLimitMs: 2_000,
  /** For one request. */
  requestMs: 9_000,
} as const;

/** How discord.js makes requests, with a connection to the gateway or without. */
export function restOptions({ apiUrl }: DiscordConfig): Partial<RESTOptions> {
  return {
    ...(apiUrl !== undefined && { api: apiUrl }),
    timeout: WAITS.requestMs,
    makeRequest: askWithFetch,
    // The queue retries: it knows what must not be posted twice.
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter, sublimitTimeout }: RateLimitData) =>
      Math.max(timeToReset, retryAfter, sublimitTimeout) > WAITS.rateLimitMs,
  };
}

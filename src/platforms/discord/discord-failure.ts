import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { PlatformError } from '../../errors.ts';
import { capitalised } from '../../text.ts';

const WHERE_TOKENS_ARE =
  'Get a new one at https://discord.com/developers/applications → your application → Bot → Reset Token, and set DISCORD_TOKEN to it.';
const PERMISSIONS =
  'In that channel, give Readout’s role the permissions View Channel, Send Messages, Send Messages in Threads, Create Public Threads, Embed Links, Attach Files, Add Reactions and Read Message History.';

/** For a bot that may not read what messages say. */
export const INTENTS_ADVICE =
  'Turn on Message Content Intent at https://discord.com/developers/applications → your application → Bot → Privileged Gateway Intents, then restart Readout.';

/** For answers that Discord doesn't give. */
export const ADDRESS_ADVICE = 'Check DISCORD_API_URL; without it, Readout uses Discord’s own address.';

/** The permission for what is attempted. */
const MISSING: Readonly<Record<string, string>> = {
  'posting a message': 'Send Messages, in threads Send Messages in Threads,',
  'starting a thread': 'Create Public Threads',
  'adding a reaction': 'Add Reactions',
  'reading recent messages': 'Read Message History',
};

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
export const CODES = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownEmoji: 10_014,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  emptyMessage: 50_006,
  closedToDirectMessages: 50_007,
  missingPermissions: 50_013,
  wrongChannelType: 50_024,
  invalidWebhookToken: 50_027,
  archivedThread: 50_083,
  noMutualServer: 50_278,
  threadExists: 160_004,
  lockedThread: 160_005,
} as const;
/** Refusals that last until somebody changes the channel or Readout's role in it. */
const CLOSED = new Set<number>([
  CODES.missingAccess,
  CODES.missingPermissions,
  CODES.archivedThread,
  CODES.lockedThread,
]);
/** The request did not leave this machine. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const GATEWAY = { authenticationFailed: 4004, disallowedIntents: 4014 } as const;

/** Discord's code for why it refused; null if something else went wrong. */
export function codeOf(error: unknown): number | null {
  if (error instanceof PlatformError) return codeOf(error.cause);
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** @param doing what was attempted, as in "posting a message" */
export function toPlatformError(error: unknown, doing: string): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof RateLimitError) {
    const wait = Math.max(error.timeToReset, error.retryAfter, error.sublimitTimeout);
    return failure('rate-limited', `${capitalised(doing)} has to wait: Discord is rate-limiting Readout.`, error, {
      retryable: true,
      retryAfterMs: Math.ceil(wait),
    });
  }
  if (isTokenRefused(error)) return tokenRefused(error);
  if (error instanceof DiscordAPIError) return refused(error, doing);
  if (error instanceof HTTPError)
    return failure(
      'unknown-outcome',
      `${capitalised(doing)} may have failed: Discord returned HTTP ${error.status}.`,
      error,
      {
        retryable: true,
      },
    );
  const code = networkCodeOf(error);
  if (code !== null && NOT_SENT.has(code))
    return failure('unreachable', `${capitalised(doing)} failed: Discord can’t be reached (${code}).`, error, {
      retryable: true,
    });
  return failure('unknown-outcome', `${capitalised(doing)} may have failed: Discord didn’t respond.`, error, {
    retryable: true,
  });
}

/** Why the connection to Discord failed, or was closed permanently. */
export function toConnectionError(error: unknown): PlatformError {
  const message = error instanceof Error ? error.message : '';
  if (/authentication failed/i.test(message) || isTokenRefused(error)) return tokenRefused(error);
  if (/disallowed intents/i.test(message)) return intentsRefused(error);
  // Thrown by @discordjs/ws, which would otherwise have Discord reset the token.
  const [, resets] = /Not enough sessions remaining.*resets at (\S+)/.exec(message) ?? [];
  if (resets !== undefined)
    return failure('rate-limited', `Discord lets the bot connect no more until ${resets}.`, error, {
      advice: 'Find out what keeps restarting Readout. It connects once that time has come.',
      retryable: true,
    });
  return toPlatformError(error, 'connecting');
}

/** What the close code of a connection means; null if discord.js reconnects on its own. */
export function toClosedError(code: number): PlatformError | null {
  if (code === GATEWAY.authenticationFailed) return tokenRefused(undefined);
  return code === GATEWAY.disallowedIntents ? intentsRefused(undefined) : null;
}

function refused(error: DiscordAPIError, doing: string): PlatformError {
  const facts = `${error.message}, code ${error.code}`;
  if (error.code === CODES.emptyMessage)
    return failure('no-access', `Discord removed the content of Readout’s message (${facts}).`, error, {
      advice: 'Give Readout’s role the permission Embed Links in that channel.',
    });
  // Discord names each of its refusals by a code; what has none came from another server.
  if (error.status === 404 && !(Number(error.code) > 0))
    return failure(
      'rejected',
      `${capitalised(doing)} failed: there’s no Discord API at the address (HTTP 404).`,
      error,
      {
        advice: ADDRESS_ADVICE,
      },
    );
  if (error.status === 403 || error.status === 404 || CLOSED.has(Number(error.code)))
    return failure('no-access', `${capitalised(doing)} failed: Discord denied access (${facts}).`, error, {
      advice: adviceOn(error, doing),
    });
  return failure('rejected', `${capitalised(doing)} failed: Discord refused it (${facts}).`, error);
}

/** The permission that is missing, where the code and what was attempted tell. */
function adviceOn({ code }: DiscordAPIError, doing: string): string {
  if (code === CODES.missingAccess) return 'Give Readout’s role the permission View Channel there.';
  if (code === CODES.archivedThread || code === CODES.lockedThread) return 'Reopen the thread, or ask in its channel.';
  const permission = code === CODES.missingPermissions ? MISSING[doing] : undefined;
  return permission === undefined ? PERMISSIONS : `Give Readout’s role the permission ${permission} in that channel.`;
}

function tokenRefused(cause: unknown): PlatformError {
  return failure('unauthorised', 'Discord rejected the bot token (DISCORD_TOKEN).', cause, {
    advice: WHERE_TOKENS_ARE,
  });
}

function intentsRefused(cause: unknown): PlatformError {
  return failure('unauthorised', 'Discord doesn’t let the bot read messages.', cause, {
    advice: INTENTS_ADVICE,
  });
}

/** discord.js drops a rejected token, and then complains that there is none. */
function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401 && error.code !== CODES.invalidWebhookToken;
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'TokenInvalid') || /expected token to be set/i.test(error.message);
}

function networkCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return error.errors.map(networkCodeOf).find((code) => code !== null) ?? null;
  return networkCodeOf(error.cause);
}

function failure(
  reason: PlatformError['reason'],
  message: string,
  cause: unknown,
  facts: { advice?: string; retryable?: boolean; retryAfterMs?: number } = {},
): PlatformError {
  return new PlatformError(reason, message, { ...facts, ...(cause !== undefined && { cause }) });
}

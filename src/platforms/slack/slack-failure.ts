import { webApi } from '@slack/bolt';
import { PlatformError, type PlatformFailure } from '../../errors.ts';
import { CALLS } from './limits.ts';

/** Which token a call was made with. */
export type Credential = 'bot' | 'app';

/** What Slack's codes mean for us: https://docs.slack.dev/reference/methods/chat.postMessage#errors and others. */
const REASONS: Readonly<Record<string, PlatformFailure>> = {
  not_authed: 'unauthorised',
  invalid_auth: 'unauthorised',
  account_inactive: 'unauthorised',
  token_revoked: 'unauthorised',
  token_expired: 'unauthorised',
  not_allowed_token_type: 'unauthorised',
  org_login_required: 'unauthorised',
  team_access_not_granted: 'unauthorised',
  user_removed_from_team: 'unauthorised',
  team_disabled: 'unauthorised',
  missing_scope: 'no-access',
  no_permission: 'no-access',
  access_denied: 'no-access',
  channel_not_found: 'no-access',
  not_in_channel: 'no-access',
  user_not_in_channel: 'no-access',
  is_archived: 'no-access',
  is_inactive: 'no-access',
  restricted_action: 'no-access',
  restricted_action_read_only_channel: 'no-access',
  restricted_action_thread_only_channel: 'no-access',
  restricted_action_non_threadable_channel: 'no-access',
  messages_tab_disabled: 'no-access',
  cannot_reply_to_message: 'no-access',
  thread_not_found: 'no-access',
  message_not_found: 'no-access',
  file_not_found: 'no-access',
  file_deleted: 'no-access',
  ratelimited: 'rate-limited',
  rate_limited: 'rate-limited',
  message_limit_exceeded: 'rate-limited',
  accesslimited: 'rate-limited',
  // With these, Slack says, part of the work may have been done.
  fatal_error: 'unknown-outcome',
  internal_error: 'unknown-outcome',
  service_unavailable: 'unknown-outcome',
  request_timeout: 'unknown-outcome',
};

/** Codes of Node and undici that mean nothing was sent. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_)/;

const TOKENS = {
  bot: 'Copy the bot token (xoxb-…) from https://api.slack.com/apps → your app → OAuth & Permissions, and set SLACK_BOT_TOKEN to it.',
  app: 'Create an app-level token (xapp-…) with the scope connections:write at https://api.slack.com/apps → your app → Basic Information → App-Level Tokens, and set SLACK_APP_TOKEN to it.',
} as const satisfies Record<Credential, string>;

/** A refused or failed call as an error that says what to do. `doing` follows "Slack didn’t": "post the message". */
export function toPlatformError(error: unknown, doing: string, credential: Credential = 'bot'): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error, doing, error.retryAfter * 1000);
  if (error instanceof webApi.WebAPIPlatformError) return fromCode(error, doing, credential);
  if (error instanceof webApi.WebAPIHTTPError) {
    if (error.statusCode < 500)
      return new PlatformError('rejected', `Slack didn’t ${doing}: it returned status ${error.statusCode}.`, {
        cause: error,
      });
    return unknownOutcome(error, doing, `it returned status ${error.statusCode}`);
  }
  if (error instanceof Error && /^Retry header/.test(error.message))
    return rateLimited(error, doing, CALLS.retryAfterMs);
  const code = codeOf(error);
  if (code !== null && NOT_SENT.test(code))
    return new PlatformError('unreachable', `Slack didn’t ${doing}: it can’t be reached (${code}).`, {
      advice: 'Check the network connection; see https://slack-status.com.',
      retryable: true,
      cause: error,
    });
  return unknownOutcome(error, doing, 'there was no response');
}

/** The error code Slack returned, or null. */
export function slackCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** Codes of no access to one message or file alone. */
const OF_ONE_MESSAGE: ReadonlySet<string> = new Set([
  'message_not_found',
  'thread_not_found',
  'cannot_reply_to_message',
  'file_not_found',
  'file_deleted',
]);

/** Whether a failure says that the same would be refused for other messages of the channel too. */
export function isAboutChannel(failure: unknown): boolean {
  if (!(failure instanceof PlatformError) || failure.reason !== 'no-access') return false;
  return !OF_ONE_MESSAGE.has(slackCode(failure.cause) ?? '');
}

/** For a token that is missing or isn't of this kind. */
export function wrongToken(credential: Credential, what: string): PlatformError {
  return new PlatformError('unauthorised', `The Slack ${credential} token isn’t valid: ${what}.`, {
    advice: TOKENS[credential],
  });
}

function fromCode(error: webApi.WebAPIPlatformError, doing: string, credential: Credential): PlatformError {
  const { error: code, response_metadata: metadata } = error.data;
  // Anything that isn't a code comes from something between Slack and us, such as a proxy.
  if (!/^[a-z][a-z0-9_]*$/i.test(code)) return unknownOutcome(error, doing, 'the response didn’t come from Slack');
  const reason = REASONS[code] ?? 'rejected';
  switch (reason) {
    case 'unauthorised':
      return new PlatformError(
        'unauthorised',
        `Slack didn’t ${doing}: it rejected the ${credential} token (${code}).`,
        {
          advice: TOKENS[credential],
          cause: error,
        },
      );
    case 'rate-limited':
      return rateLimited(error, doing, (metadata?.retryAfter ?? CALLS.retryAfterMs / 1000) * 1000);
    case 'unknown-outcome':
      return unknownOutcome(error, doing, code);
    case 'no-access':
      return new PlatformError('no-access', `Slack didn’t ${doing}: ${explain(code, neededScope(error))}.`, {
        advice: adviceOn(code),
        cause: error,
      });
    default: {
      const details = metadata?.messages?.join('; ');
      return new PlatformError('rejected', `Slack didn’t ${doing}: ${code}${details ? ` (${details})` : ''}.`, {
        cause: error,
      });
    }
  }
}

function rateLimited(cause: unknown, doing: string, retryAfterMs: number): PlatformError {
  const seconds = Math.ceil(retryAfterMs / 1000);
  return new PlatformError('rate-limited', `Slack didn’t ${doing}: it asked Readout to wait ${seconds} s.`, {
    retryable: true,
    retryAfterMs,
    cause,
  });
}

function unknownOutcome(cause: unknown, doing: string, why: string): PlatformError {
  return new PlatformError('unknown-outcome', `It’s unclear whether Slack managed to ${doing}: ${why}.`, {
    advice: 'See https://slack-status.com.',
    retryable: true,
    cause,
  });
}

function explain(code: string, needed: string | null): string {
  switch (code) {
    case 'missing_scope':
      return `the app lacks a scope (missing_scope${needed === null ? '' : `: ${needed}`})`;
    case 'channel_not_found':
    case 'not_in_channel':
      return `Readout isn’t in the channel (${code})`;
    case 'is_archived':
      return 'the channel is archived (is_archived)';
    default:
      return code;
  }
}

function adviceOn(code: string): string {
  if (code === 'missing_scope') return 'Add the scopes that “npm run -s manifest” prints, then reinstall the app.';
  if (code === 'channel_not_found' || code === 'not_in_channel') return 'Invite it with /invite @Readout.';
  if (code === 'is_archived') return 'Unarchive it, or remove Readout from it.';
  if (code.startsWith('restricted_action'))
    return 'In the channel’s settings, under Posting permissions, let Readout post messages and replies.';
  return '';
}

function neededScope({ data }: webApi.WebAPIPlatformError): string | null {
  return 'needed' in data && typeof data.needed === 'string' ? data.needed : null;
}

/** The first code along the chain of causes. */
function codeOf(error: unknown): string | null {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; depth++) {
    const original: unknown = each instanceof webApi.WebAPIRequestError ? each.original : each.cause;
    if ('code' in each && typeof each.code === 'string' && !each.code.startsWith('slack_')) return each.code;
    each = original;
  }
  return null;
}

import type { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import type { Log } from '../../log.ts';
import { createBoltLog } from './bolt-log.ts';
import { CALLS } from './limits.ts';

/** How Slack is called. The queue retries, and first checks whether the previous attempt succeeded: the client must not. */
export function clientOptionsOf({ apiUrl }: SlackConfig, log: Log): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALLS.timeoutMs,
    logger: createBoltLog(log),
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
}

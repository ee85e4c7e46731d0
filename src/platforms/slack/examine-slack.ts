import { webApi } from '@slack/bolt';
import { type Finding, fault, good, toFault, warning } from '../../chat/finding.ts';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import type { Log } from '../../log.ts';
import { plural } from '../../text.ts';
import { clientOptionsOf } from './client-options.ts';
import { CALLS } from './limits.ts';
import { BOT_SCOPES } from './manifest.ts';
import { toPlatformError } from './slack-failure.ts';
import { signIn } from './workspaces.ts';

const INVITE = 'Type /invite @Readout in a channel.';

/** Tries both tokens, and looks at the app's scopes and channels. Nothing is posted, and no event is taken. */
export async function examineSlack(config: SlackConfig, log: Log): Promise<readonly Finding[]> {
  const { botToken, appToken } = config;
  const clientOf = (token: string) => new webApi.WebClient(token, clientOptionsOf(config, log));
  return [
    ...(botToken === null
      ? [good('Workspaces install Readout themselves; the token of each is tried when it is used.')]
      : await examineBot(clientOf(botToken))),
    appToken === null
      ? good('Events arrive over HTTP. Under Event Subscriptions, Slack says whether it reaches Readout.')
      : await examineApp(clientOf(appToken)),
  ];
}

async function examineBot(client: webApi.WebClient): Promise<readonly Finding[]> {
  try {
    const { team = '', response_metadata: metadata } = await signIn(client);
    return [
      good(`The bot token is of the workspace ${team}.`),
      ...examineScopes(metadata?.scopes),
      await examineChannels(client),
    ];
  } catch (error) {
    return [toFault(error)];
  }
}

/** @param granted left out where the answer doesn't say */
function examineScopes(granted: readonly string[] | undefined): readonly Finding[] {
  if (granted === undefined) return [warning('Slack didn’t say which scopes the app has.', '')];
  const missing = BOT_SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return [];
  return [
    fault(
      `The app lacks ${plural(missing.length, 'scope')}: ${missing.join(', ')}.`,
      'Replace the app’s manifest with what “npm run -s manifest” prints, and install the app again.',
    ),
  ];
}

async function examineChannels(client: webApi.WebClient): Promise<Finding> {
  try {
    const types = 'public_channel,private_channel';
    const { channels = [], response_metadata: metadata } = await client.users.conversations({
      ...{ types, exclude_archived: true, limit: CALLS.channelsPage },
    });
    if (channels.length === 0) return warning('Readout is in no channel.', INVITE);
    const more = metadata?.next_cursor ? ' or more' : '';
    return good(`Readout is in ${plural(channels.length, 'channel')}${more}.`);
  } catch (error) {
    return toFault(toPlatformError(error, 'list Readout’s channels'));
  }
}

async function examineApp(client: webApi.WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open({});
    return good('The app token opens Socket Mode.');
  } catch (error) {
    return toFault(toPlatformError(error, 'open a WebSocket connection', 'app'));
  }
}

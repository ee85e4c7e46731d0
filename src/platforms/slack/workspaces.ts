import { type Authorize, type HTTPReceiver, type SocketModeReceiver, webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import { PlatformError, ReadoutError } from '../../errors.ts';
import { toPlatformError, wrongToken } from './slack-failure.ts';

/** The token and client for each workspace. */
export interface Workspaces {
  /** Checks that the tokens are valid. @throws PlatformError that says which one isn't */
  check(): Promise<void>;
  readonly authorize: Authorize<boolean>;
  /** @throws PlatformError if Readout isn't installed in the workspace */
  tokenOf(workspace: string): Promise<string>;
  clientOf(workspace: string): Promise<webApi.WebClient>;
}

const SHAPES = { bot: 'xoxb-', app: 'xapp-' } as const;

/** One bot token for all workspaces, or with OAuth one for each. */
export function createWorkspaces(
  { botToken, appToken }: SlackConfig,
  { installer }: Pick<HTTPReceiver | SocketModeReceiver, 'installer'>,
  clientOptions: webApi.WebClientOptions,
): Workspaces {
  const clients = new Map<string, webApi.WebClient>();
  let identity: { readonly botId: string; readonly botUserId: string; readonly teamId: string } | null = null;

  const clientFor = (token: string): webApi.WebClient => {
    const client = clients.get(token) ?? new webApi.WebClient(token, { ...clientOptions });
    clients.set(token, client);
    return client;
  };

  const authorize: Authorize<boolean> = async (source) => {
    if (installer !== undefined) return await installer.authorize(source);
    if (botToken === null || identity === null) throw notInstalled(source.teamId ?? '');
    // Its own workspace, whatever a payload names: in shared channels that may be a visitor's.
    return { botToken, ...identity };
  };

  const tokenOf = async (workspace: string): Promise<string> => {
    if (installer === undefined && botToken !== null) return botToken;
    const source = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
    const found = await authorize(source).catch((error: unknown) => {
      throw causeOf(error) ?? notInstalled(workspace, error);
    });
    if (found.botToken === undefined) throw notInstalled(workspace);
    return found.botToken;
  };

  return {
    async check() {
      if (appToken !== null && !appToken.startsWith(SHAPES.app))
        throw wrongToken('app', `it doesn’t start with ${SHAPES.app}`);
      if (installer !== undefined) return;
      if (botToken === null) throw wrongToken('bot', 'it isn’t set');
      if (!botToken.startsWith(SHAPES.bot)) throw wrongToken('bot', `it doesn’t start with ${SHAPES.bot}`);
      const { bot_id: botId = '', user_id: botUserId = '', team_id: teamId = '' } = await signIn(clientFor(botToken));
      identity = { botId, botUserId, teamId };
    },
    authorize,
    tokenOf,
    clientOf: async (workspace) => clientFor(await tokenOf(workspace)),
  };
}

/** What Slack says of a client's bot token. @throws PlatformError if it isn't valid, or is of a whole organisation */
export async function signIn(client: webApi.WebClient): Promise<webApi.AuthTestResponse> {
  const answer = await client.auth.test().catch((error: unknown) => {
    throw toPlatformError(error, 'let Readout sign in');
  });
  if (answer.is_enterprise_install === true) throw orgWide();
  return answer;
}

/** Its token opens every workspace of the organisation. */
function orgWide(): PlatformError {
  return new PlatformError('unauthorised', 'SLACK_BOT_TOKEN is of an installation for a whole organisation.', {
    advice: 'Install Readout in one workspace and use that token, or set SLACK_CLIENT_ID and install it in each.',
  });
}

function notInstalled(workspace: string, cause?: unknown): PlatformError {
  return new PlatformError('unauthorised', `Readout isn’t installed in the Slack workspace ${workspace}.`, {
    advice: 'Install it at /slack/install.',
    cause,
  });
}

/** The store's own error, if it failed: the workspace may be installed all the same. Bolt wraps it as `original`. */
function causeOf(error: unknown): ReadoutError | null {
  if (error instanceof ReadoutError) return error;
  if (!(error instanceof Error)) return null;
  return causeOf('original' in error ? error.original : error.cause);
}

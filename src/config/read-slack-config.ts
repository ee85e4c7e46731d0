import { createHash } from 'node:crypto';

/** One way in (`appToken`: Socket Mode, else `signingSecret`: HTTP) and one way out (`botToken`, else by OAuth). */
export interface SlackConfig {
  /** xoxb-…, for a single workspace; null where workspaces install Readout themselves (OAuth). */
  readonly botToken: string | null;
  /** xapp-…: connects to Slack by WebSocket, and needs no public address. */
  readonly appToken: string | null;
  /** For HTTP: verifies that requests come from Slack. */
  readonly signingSecret: string | null;
  /** Where the HTTP server for events and the installation pages listens. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** All three together enable installation in several workspaces. */
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly stateSecret: string | null;
  /** Address of the Web API; Slack's own unless set. */
  readonly apiUrl?: string;
}

/** Slack is on if Readout can both receive and post; half of either is an error. */
export function readSlackConfig(
  read: (name: string) => string | null,
  { host, port }: { readonly host: string; readonly port: number },
  apiUrl: string | null,
  faults: string[],
): SlackConfig | null {
  const [botToken, appToken, signingSecret] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(read);
  const [clientId, clientSecret] = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'].map(read);
  if (!botToken && !appToken && !signingSecret && !clientId && !clientSecret) return null;
  if (botToken && !botToken.startsWith('xoxb-'))
    faults.push('SLACK_BOT_TOKEN must start with xoxb-: it is the “Bot User OAuth Token” on the app’s page.');
  if (appToken && !appToken.startsWith('xapp-'))
    faults.push('SLACK_APP_TOKEN must start with xapp-: it is an app-level token with the connections:write scope.');
  if (!appToken && !signingSecret)
    faults.push(
      'Readout can’t receive from Slack: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.',
    );
  if (!clientId !== !clientSecret)
    faults.push('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together: set both, or neither.');
  else if (!botToken && !clientId)
    faults.push(
      'Readout can’t post to Slack: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several workspaces.',
    );
  if (botToken && clientId)
    faults.push('SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for several: unset one of them.');
  if (clientId && !signingSecret)
    faults.push('Installing in several workspaces needs HTTP: set SLACK_SIGNING_SECRET too.');
  return {
    botToken: botToken ?? null,
    appToken: appToken ?? null,
    signingSecret: signingSecret ?? null,
    host,
    port,
    clientId: clientId ?? null,
    clientSecret: clientSecret ?? null,
    // Signs the state that passes through the browser during installation, so it has to be the same in all replicas.
    stateSecret: clientSecret ? createHash('sha256').update(`state ${clientSecret}`).digest('hex') : null,
    ...(apiUrl !== null && { apiUrl }),
  };
}

import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { ConfigError } from './errors.ts';

/** Everything that can be set. Made by `readConfig` alone; nothing else reads the environment. */
export interface Config {
  readonly dataDir: string;
  /** null: Readout runs its own PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly fetch: FetchConfig;
  /** null: the extractive analyst. */
  readonly model: ModelConfig | null;
  readonly web: WebConfig;
  /** Where readers reach the web server, without a slash at its end; null: links are given in the local channel only. */
  readonly publicUrl: string | null;
  /** null: no Slack. */
  readonly slack: SlackConfig | null;
  /** null: no Discord. */
  readonly discord: DiscordConfig | null;
  readonly logLevel: LogLevel;
}

/** The local channel in the browser. */
export interface WebConfig {
  readonly host: string;
  readonly port: number;
  /** null: none is asked for, which is only so on loopback. */
  readonly password: string | null;
}

/** One way in (`appToken`: Socket Mode, else `signingSecret`: HTTP) and one way out (`botToken`, else by OAuth). */
export interface SlackConfig {
  /** xoxb-…, for a single workspace; null where workspaces install Readout themselves (OAuth). */
  readonly botToken: string | null;
  /** xapp-…: Slack is reached by a web socket, and no public address is needed. */
  readonly appToken: string | null;
  /** Slack reaches Readout over HTTP, and signs what it sends. */
  readonly signingSecret: string | null;
  /** Of the HTTP server for events and for the installation pages; 0 for any free one. */
  readonly port: number;
  /** The three of them together switch on installation by several workspaces. */
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly stateSecret: string | null;
  /** Where the Web API is; Slack's own unless set. */
  readonly apiUrl?: string;
}

export interface DiscordConfig {
  /** The bot's token. */
  readonly token: string;
  /** Where the REST API is, without its version; Discord's own unless given. */
  readonly apiUrl?: string;
}

export interface FetchConfig {
  /** Hosts that may be opened although they are not public: lower-case host, and the port where one is named. */
  readonly allowHosts: readonly { readonly host: string; readonly port: number | null }[];
}

export interface ModelConfig {
  readonly baseUrl: string;
  /** null for servers that want none. */
  readonly apiKey: string | null;
  /** null: the only model the server has. */
  readonly name: string | null;
  /** US dollars a million tokens; null where none is set. */
  readonly price: { readonly input: number; readonly output: number } | null;
  /** Longer articles are cut at a paragraph. */
  readonly maxWords: number;
  /** Milliseconds one analysis may take in all, repair included. */
  readonly deadlineMs: number;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const DEFAULTS = {
  dataDir: './data',
  modelMaxWords: 8_000,
  modelDeadlineSeconds: 90,
  host: '127.0.0.1',
  port: 3000,
  slackPort: 3001,
  logLevel: 'warn',
} as const;

const POSTGRES_URL = z.url({ protocol: /^postgres(ql)?$/ });
const HTTP_URL = z.url({ protocol: /^https?$/ });
/** Without a path: the pages name their styles and one another from the root. */
const PUBLIC_ADDRESS = HTTP_URL.refine((address) => /^https?:\/\/[^/?#@]+\/?$/i.test(address));

/**
 * Reads the configuration from environment variables; see .env.example for each of them.
 * An empty variable counts as one that is not set.
 * @throws ConfigError with all faults at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const read = (name: string): string | null => env[name]?.trim() || null;
  const checked = <T>(name: string, schema: z.ZodType<T>, mustBe: string, fallback: T): T => {
    const value = read(name);
    if (value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    faults.push(`${name} must be ${mustBe}; it is ${JSON.stringify(isSecret(name) ? '…' : value)}.`);
    return fallback;
  };

  const databaseUrl = checked(
    'DATABASE_URL',
    POSTGRES_URL.nullable(),
    'a PostgreSQL address such as postgres://user:password@host:5432/readout',
    null,
  );
  // Anything else cannot stand in the header it is sent in.
  const apiKey = checked(
    'MODEL_API_KEY',
    z
      .string()
      .regex(/^[!-~]+$/)
      .nullable(),
    'one line of ASCII characters',
    null,
  );
  const price = z.coerce.number().nonnegative();
  const baseUrl = checked('MODEL_BASE_URL', HTTP_URL.nullable(), 'an address such as https://api.openai.com/v1', null);
  const input = checked('MODEL_PRICE_INPUT', price.nullable(), 'US dollars a million tokens, such as 0.25', null);
  const output = checked('MODEL_PRICE_OUTPUT', price.nullable(), 'US dollars a million tokens, such as 2', null);
  const maxWords = checked(
    'MODEL_MAX_WORDS',
    z.coerce.number().int().min(200),
    'a whole number, 200 or more',
    DEFAULTS.modelMaxWords,
  );
  const seconds = checked(
    'MODEL_DEADLINE_SECONDS',
    z.coerce.number().min(1).max(600),
    'a number of seconds from 1 to 600',
    DEFAULTS.modelDeadlineSeconds,
  );
  const logLevel = checked('LOG_LEVEL', z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`, DEFAULTS.logLevel);

  for (const name of ['MODEL_API_KEY', 'MODEL_NAME', 'MODEL_PRICE_INPUT', 'MODEL_PRICE_OUTPUT']) {
    if (read(name) !== null && read('MODEL_BASE_URL') === null)
      faults.push(`${name} is set, but MODEL_BASE_URL is not: set it to the model server's address, or unset ${name}.`);
  }
  if ((read('MODEL_PRICE_INPUT') === null) !== (read('MODEL_PRICE_OUTPUT') === null))
    faults.push('MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT belong together: set both, or neither.');

  const port = z.coerce.number().int().min(0).max(65_535);
  const web = {
    host: read('HOST') ?? DEFAULTS.host,
    port: checked('PORT', port, 'a port from 0 to 65535', DEFAULTS.port),
    password: read('WEB_PASSWORD'),
  };
  if (!isLoopback(web.host) && web.password === null)
    faults.push(`HOST is ${JSON.stringify(web.host)}, which others can reach: set WEB_PASSWORD too, or unset HOST.`);
  const publicUrl = checked(
    'PUBLIC_URL',
    PUBLIC_ADDRESS.nullable(),
    'the address of the web server without a path, such as https://readout.example.com',
    null,
  );
  const apiAddress = (name: string) =>
    checked(name, HTTP_URL.nullable(), 'an address such as https://slack.com/api/', null);
  const slackPort = checked('SLACK_PORT', port, 'a port from 0 to 65535', DEFAULTS.slackPort);
  const slack = readSlack(read, slackPort, apiAddress('SLACK_API_URL'), faults);
  const discordToken = read('DISCORD_TOKEN');
  const discordUrl = apiAddress('DISCORD_API_URL');

  const allowHosts = readAllowHosts(read('FETCH_ALLOW_HOSTS'), faults);
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    dataDir: read('DATA_DIR') ?? DEFAULTS.dataDir,
    databaseUrl,
    fetch: { allowHosts },
    model:
      baseUrl === null
        ? null
        : {
            baseUrl,
            apiKey,
            name: read('MODEL_NAME'),
            price: input === null || output === null ? null : { input, output },
            maxWords,
            deadlineMs: seconds * 1000,
          },
    web,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    slack,
    discord: discordToken === null ? null : { token: discordToken, ...(discordUrl !== null && { apiUrl: discordUrl }) },
    logLevel,
  };
}

function readAllowHosts(value: string | null, faults: string[]): FetchConfig['allowHosts'] {
  const entries = (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.flatMap((entry) => {
    const url = URL.parse(`http://${isIP(entry) === 6 ? `[${entry}]` : entry}/`);
    if (url === null || /[/@?#*]/.test(entry)) {
      faults.push(
        `FETCH_ALLOW_HOSTS must be host names with commas between them, each with a port where it is not 80 or 443; ${JSON.stringify(entry)} is none.`,
      );
      return [];
    }
    const port = /:(\d+)$/.exec(isIP(entry) === 6 ? '' : entry)?.[1];
    return [{ host: url.hostname.toLowerCase(), port: port === undefined ? null : Number(port) }];
  });
}

/** Slack is on when there is a way in and a way out; half of either is a fault. */
function readSlack(
  read: (name: string) => string | null,
  port: number,
  apiUrl: string | null,
  faults: string[],
): SlackConfig | null {
  const [botToken, appToken, signingSecret] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(read);
  const [clientId, clientSecret] = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'].map(read);
  if (!botToken && !appToken && !signingSecret && !clientId && !clientSecret) return null;
  if (botToken && !botToken.startsWith('xoxb-'))
    faults.push('SLACK_BOT_TOKEN must start with xoxb-: it is the “Bot User OAuth Token” of the app’s page.');
  if (appToken && !appToken.startsWith('xapp-'))
    faults.push('SLACK_APP_TOKEN must start with xapp-: it is an app-level token with the scope connections:write.');
  if (!appToken && !signingSecret)
    faults.push('Slack needs a way in: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.');
  if (!clientId !== !clientSecret)
    faults.push('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together: set both, or neither.');
  else if (!botToken && !clientId)
    faults.push(
      'Slack needs a way out: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several workspaces.',
    );
  if (botToken && clientId)
    faults.push('SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for several: unset one of them.');
  if (clientId && !signingSecret)
    faults.push('Installing into several workspaces goes over HTTP: set SLACK_SIGNING_SECRET too.');
  return {
    botToken: botToken ?? null,
    appToken: appToken ?? null,
    signingSecret: signingSecret ?? null,
    port,
    clientId: clientId ?? null,
    clientSecret: clientSecret ?? null,
    // Signs the state that goes through the browser during an installation, so it has to be the same in all replicas.
    stateSecret: clientSecret ? createHash('sha256').update(`state ${clientSecret}`).digest('hex') : null,
    ...(apiUrl !== null && { apiUrl }),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host);
}

function isSecret(name: string): boolean {
  return name === 'MODEL_API_KEY' || name === 'DATABASE_URL';
}

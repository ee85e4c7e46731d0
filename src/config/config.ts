import { isIP } from 'node:net';
import path from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { findUnknownSettings } from './find-unknown-settings.ts';
import { type DiscordConfig, readDiscordConfig } from './read-discord-config.ts';
import { PROJECT } from './read-environment.ts';
import { type QuotaConfig, readQuotas } from './read-quotas.ts';
import { readSlackConfig, type SlackConfig } from './read-slack-config.ts';

/** All settings. Made by `readConfig` alone; nothing else reads the environment. */
export interface Config {
  /** An absolute path. */
  readonly dataDir: string;
  /** null: Readout runs its own PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly fetch: FetchConfig;
  /** null: the extractive analyst. */
  readonly model: ModelConfig | null;
  readonly web: WebConfig;
  /** Where readers reach the web server, without a trailing slash; null: only the local channel has links. */
  readonly publicUrl: string | null;
  /** null: no Slack. */
  readonly slack: SlackConfig | null;
  /** Encrypt the tokens of workspaces, 32 bytes each: the first does, the others only decrypt. */
  readonly encryptionKeys: readonly Uint8Array[];
  /** null: no Discord. */
  readonly discord: DiscordConfig | null;
  /** Articles this process works on at once; most of them wait for a model or a site. */
  readonly articlesAtOnce: number;
  readonly role: Role;
  readonly quotas: QuotaConfig;
  readonly logLevel: LogLevel;
}

/** The local channel in the browser. */
export interface WebConfig {
  readonly host: string;
  readonly port: number;
  /** null: no password, which is allowed on loopback only. */
  readonly password: string | null;
  /** Addresses and networks of proxies whose word is taken for where a request comes from. */
  readonly proxies: readonly string[];
}

export interface FetchConfig {
  /** Hosts that may be opened though they aren't public: in lower case, with the port if one is named. */
  readonly allowHosts: readonly { readonly host: string; readonly port: number | null }[];
}

export interface ModelConfig {
  readonly baseUrl: string;
  /** null for servers that need none. */
  readonly apiKey: string | null;
  /** null: the only model the server has. */
  readonly name: string | null;
  /** US dollars per million tokens; null if not set. */
  readonly price: { readonly input: number; readonly output: number } | null;
  /** Longer articles are read in parts of at most so many words. */
  readonly partWords: number;
  /** Of one article, so many words are read at most. */
  readonly maxWords: number;
  /** Milliseconds the model may be silent: before an answer, and within it. */
  readonly deadlineMs: number;
  /** Milliseconds one answer may take in all, repair included. */
  readonly totalMs: number;
  /** Sent as it is, since servers differ in what they know; null: not sent. */
  readonly reasoningEffort: string | null;
  /** null: not sent. */
  readonly temperature: number | null;
  /** Of one answer; null: not sent. */
  readonly maxTokens: number | null;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** What a process does: receive and answer, read articles and compose digests, or both. */
export const ROLES = ['all', 'ingress', 'worker'] as const;
export type Role = (typeof ROLES)[number];

/** What holds where a setting is left out. */
export const DEFAULTS = {
  dataDir: './data',
  modelPartWords: 8_000,
  modelMaxWords: 60_000,
  modelDeadlineSeconds: 90,
  modelTotalSeconds: 600,
  host: '127.0.0.1',
  port: 3000,
  slackPort: 3001,
  articlesAtOnce: 16,
  role: 'all',
  logLevel: 'warn',
} as const;

/** Each is a worker that asks the database for its next article. */
const MOST_ARTICLES_AT_ONCE = 64;

const POSTGRES_URL = z.url({ protocol: /^postgres(ql)?$/ });
const HTTP_URL = z.url({ protocol: /^https?$/ });
/** Without a path: pages refer to their styles and to each other from the root. */
const PUBLIC_ADDRESS = HTTP_URL.refine((address) => /^https?:\/\/[^/?#@]+\/?$/i.test(address));

/**
 * Reads the configuration from environment variables; see .env.example for each.
 * An empty variable counts as not set.
 * @throws ConfigError with all problems at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const asked = new Set<string>();
  const read: Read = (name) => {
    asked.add(name);
    return env[name]?.trim() || null;
  };
  const checked: Checked = (name, schema, mustBe, fallback) => {
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
  const model = readModel(read, checked, faults);
  const logLevel = checked('LOG_LEVEL', z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`, DEFAULTS.logLevel);

  const role = checked('ROLE', z.enum(ROLES), `one of ${ROLES.join(', ')}`, DEFAULTS.role);
  if (role !== 'all' && databaseUrl === null)
    faults.push(`ROLE is ${role}: several processes share a database, so set DATABASE_URL too.`);
  const articles = z.coerce.number().int().min(1).max(MOST_ARTICLES_AT_ONCE);
  const articlesAtOnce = checked(
    'ARTICLES_AT_ONCE',
    articles,
    `a whole number from 1 to ${MOST_ARTICLES_AT_ONCE}`,
    DEFAULTS.articlesAtOnce,
  );

  const quotas = readQuotas(read, faults);

  const port = z.coerce.number().int().min(0).max(65_535);
  const web = {
    host: read('HOST') ?? DEFAULTS.host,
    port: checked('PORT', port, 'a port from 0 to 65535', DEFAULTS.port),
    password: read('WEB_PASSWORD'),
    proxies: readProxies(read('TRUST_PROXY'), faults),
  };
  if (!isLoopback(web.host) && web.password === null)
    faults.push(
      `HOST is ${JSON.stringify(web.host)}, which other machines can reach: set WEB_PASSWORD too, or unset HOST.`,
    );
  const publicUrl = checked(
    'PUBLIC_URL',
    PUBLIC_ADDRESS.nullable(),
    'the address of the web server without a path, such as https://readout.example.com',
    null,
  );
  const apiAddress = (name: string) =>
    checked(name, HTTP_URL.nullable(), 'an address such as https://slack.com/api/', null);
  const slackPort = checked('SLACK_PORT', port, 'a port from 0 to 65535', DEFAULTS.slackPort);
  const slackAddress = { host: read('SLACK_HOST') ?? web.host, port: slackPort };
  const slack = readSlackConfig(read, slackAddress, apiAddress('SLACK_API_URL'), faults);
  const encryptionKeys = readEncryptionKeys(read('ENCRYPTION_KEYS'), faults);
  const isInstalled = slack?.clientSecret != null && slack.signingSecret !== null;
  if (isInstalled && read('ENCRYPTION_KEYS') === null)
    faults.push(
      'With SLACK_CLIENT_ID, the tokens of other workspaces are stored: set ENCRYPTION_KEYS, to what openssl rand -base64 32 prints, and keep it safe.',
    );
  const discord = readDiscordConfig(read, apiAddress('DISCORD_API_URL'), faults);

  const allowHosts = readAllowHosts(read('FETCH_ALLOW_HOSTS'), faults);
  const dataDir = path.resolve(PROJECT, read('DATA_DIR') ?? DEFAULTS.dataDir);
  faults.push(...findUnknownSettings(env, asked));
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    dataDir,
    databaseUrl,
    fetch: { allowHosts },
    model,
    web,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    slack,
    encryptionKeys,
    discord,
    articlesAtOnce,
    role,
    quotas,
    logLevel,
  };
}

type Read = (name: string) => string | null;
type Checked = <T>(name: string, schema: z.ZodType<T>, mustBe: string, fallback: T) => T;

/** Of AES-256. */
const KEY_BYTES = 32;

/** What is without a meaning where there is no model. */
const OF_A_MODEL = [
  ...['MODEL_API_KEY', 'MODEL_NAME', 'MODEL_PRICE_INPUT', 'MODEL_PRICE_OUTPUT'],
  ...['MODEL_REASONING_EFFORT', 'MODEL_TEMPERATURE', 'MODEL_MAX_TOKENS'],
];

function readModel(read: Read, checked: Checked, faults: string[]): ModelConfig | null {
  // Anything else cannot stand in the header it is sent in.
  const asciiLine = z.string().regex(/^[!-~]+$/);
  const apiKey = checked('MODEL_API_KEY', asciiLine.nullable(), 'one line of ASCII characters', null);
  const price = z.coerce.number().nonnegative().nullable();
  const baseUrl = checked('MODEL_BASE_URL', HTTP_URL.nullable(), 'an address such as https://api.openai.com/v1', null);
  const input = checked('MODEL_PRICE_INPUT', price, 'US dollars a million tokens, such as 0.25', null);
  const output = checked('MODEL_PRICE_OUTPUT', price, 'US dollars a million tokens, such as 2', null);
  const words = z.coerce.number().int().min(200);
  const partWords = checked('MODEL_PART_WORDS', words, 'a whole number, 200 or more', DEFAULTS.modelPartWords);
  const maxWords = checked('MODEL_MAX_WORDS', words, 'a whole number, 200 or more', DEFAULTS.modelMaxWords);
  const seconds = (name: string, most: number, fallback: number) =>
    checked(name, z.coerce.number().min(1).max(most), `a number of seconds from 1 to ${most}`, fallback);
  const deadlineMs = seconds('MODEL_DEADLINE_SECONDS', 600, DEFAULTS.modelDeadlineSeconds) * 1000;
  const totalMs = seconds('MODEL_TOTAL_SECONDS', 3_600, DEFAULTS.modelTotalSeconds) * 1000;
  const effort = z.string().regex(/^[a-z]+$/);
  const reasoningEffort = checked('MODEL_REASONING_EFFORT', effort.nullable(), 'a word such as low', null);
  const heat = z.coerce.number().min(0).max(2);
  const temperature = checked('MODEL_TEMPERATURE', heat.nullable(), 'a number from 0 to 2', null);
  const tokens = z.coerce.number().int().min(256);
  const maxTokens = checked('MODEL_MAX_TOKENS', tokens.nullable(), 'a whole number, 256 or more', null);

  for (const name of OF_A_MODEL) {
    if (read(name) !== null && read('MODEL_BASE_URL') === null)
      faults.push(`${name} is set, but MODEL_BASE_URL is not: set it to the model server's address, or unset ${name}.`);
  }
  if ((read('MODEL_PRICE_INPUT') === null) !== (read('MODEL_PRICE_OUTPUT') === null))
    faults.push('MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT belong together: set both, or neither.');
  if (baseUrl === null) return null;
  return {
    ...{ baseUrl, apiKey, name: read('MODEL_NAME') },
    price: input === null || output === null ? null : { input, output },
    ...{ partWords, maxWords, deadlineMs, totalMs, reasoningEffort, temperature, maxTokens },
  };
}

function readAllowHosts(value: string | null, faults: string[]): FetchConfig['allowHosts'] {
  return listOf(value).flatMap((entry) => {
    const url = URL.parse(`http://${isIP(entry) === 6 ? `[${entry}]` : entry}/`);
    if (url === null || /[/@?#*]/.test(entry)) {
      faults.push(
        `FETCH_ALLOW_HOSTS must be a comma-separated list of host names, each with its port unless that is 80 or 443; ${JSON.stringify(entry)} isn’t a host name.`,
      );
      return [];
    }
    const port = /:(\d+)$/.exec(isIP(entry) === 6 ? '' : entry)?.[1];
    return [{ host: url.hostname.toLowerCase(), port: port === undefined ? null : Number(port) }];
  });
}

function readProxies(value: string | null, faults: string[]): readonly string[] {
  const entries = listOf(value);
  const wrong = entries.filter((entry) => !ipaddr.isValid(entry) && !ipaddr.isValidCIDR(entry));
  if (wrong.length > 0)
    faults.push(
      `TRUST_PROXY must be a comma-separated list of addresses or networks, such as 127.0.0.1,10.0.0.0/8; ${JSON.stringify(wrong[0])} is neither.`,
    );
  return wrong.length > 0 ? [] : entries;
}

function readEncryptionKeys(value: string | null, faults: string[]): readonly Uint8Array[] {
  const keys = listOf(value).map((entry) => ({ entry, bytes: Buffer.from(entry, 'base64') }));
  const isKey = ({ entry, bytes }: (typeof keys)[number]) =>
    bytes.length === KEY_BYTES && bytes.toString('base64').replace(/=+$/, '') === entry.replace(/=+$/, '');
  if (keys.every(isKey)) return keys.map(({ bytes }) => bytes);
  faults.push(
    `ENCRYPTION_KEYS must be a comma-separated list of keys of ${KEY_BYTES} bytes in base64, as openssl rand -base64 ${KEY_BYTES} prints them.`,
  );
  return [];
}

function listOf(value: string | null): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host);
}

function isSecret(name: string): boolean {
  return name === 'MODEL_API_KEY' || name === 'DATABASE_URL';
}

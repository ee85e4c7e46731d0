import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { createQuotasOf } from '../src/config/read-quotas.ts';
import { ConfigError } from '../src/errors.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: own database, extractive analyst', () => {
    expect(readConfig({})).toEqual({
      dataDir: path.join(import.meta.dirname, '../data'),
      databaseUrl: null,
      fetch: { allowHosts: [] },
      model: null,
      web: { host: '127.0.0.1', port: 3000, password: null, proxies: [] },
      publicUrl: null,
      slack: null,
      encryptionKeys: [],
      discord: null,
      articlesAtOnce: 16,
      role: 'all',
      quotas: {
        common: {
          links: { person: 1_000, channel: 2_000, workspace: 10_000 },
          tokens: { person: null, channel: null, workspace: null },
        },
        exceptions: new Map(),
      },
      logLevel: 'warn',
    });
  });

  it('finds the data directory from the project’s folder, wherever it is started', () => {
    expect(readConfig({ DATA_DIR: 'elsewhere' }).dataDir).toBe(path.join(import.meta.dirname, '../elsewhere'));
    expect(readConfig({ DATA_DIR: '/var/lib/readout' }).dataDir).toBe('/var/lib/readout');
  });

  it('calls what looks like a setting and is none by its name, with the one that was meant', () => {
    expect(faultsOf({ SLACK_BOTTOKEN: 'xoxb-1', MODEL_NMAE: 'm', DISCORD_APPLICATION_KEY_OF_OLD: 'x' })).toEqual([
      'SLACK_BOTTOKEN is no setting of Readout’s; did you mean SLACK_BOT_TOKEN?',
      'MODEL_NMAE is no setting of Readout’s; did you mean MODEL_NAME?',
      'DISCORD_APPLICATION_KEY_OF_OLD is no setting of Readout’s: remove it.',
    ]);
    expect(faultsOf({ DATABASE_ULR: 'postgres://localhost/x', WEB_PASWORD: 'x', LOG_LEVLE: 'info' })).toHaveLength(3);
    expect(faultsOf({ QUOTA_PERSON_LINKS: '5' })).toHaveLength(1);
  });

  it('leaves other programs’ variables alone', () => {
    const links = { MODEL_SERVER_PORT: 'tcp://10.0.0.1:80', MODEL_SERVER_SERVICE_HOST: '10.0.0.1' };
    const others = {
      ...links,
      WEB_CONCURRENCY: '2',
      LOG_FORMAT: 'json',
      PATH: '/bin',
      LOGLEVEL: 'info',
      DATA_HOME: '/x',
    };
    expect(faultsOf({ ...others, SLACK_BOTTOKEN: '' })).toEqual([]);
  });

  it('takes quotas for people, channels and workspaces, and others for single workspaces', () => {
    const { quotas } = readConfig({
      ...{ QUOTA_LINKS_PERSON: '20', QUOTA_LINKS_CHANNEL: 'none', QUOTA_TOKENS_WORKSPACE: '500000' },
      QUOTA_EXCEPTIONS: 'slack/T1 links-person=5 tokens-workspace=none; discord/77 links-workspace=0',
    });
    const quotasOf = createQuotasOf(quotas);
    expect(quotasOf({ platform: 'slack', workspace: 'T2' })).toEqual({
      links: { person: 20, channel: null, workspace: 10_000 },
      tokens: { person: null, channel: null, workspace: 500_000 },
    });
    expect(quotasOf({ platform: 'slack', workspace: 'T1' })).toEqual({
      links: { person: 5, channel: null, workspace: 10_000 },
      tokens: { person: null, channel: null, workspace: null },
    });
    expect(quotasOf({ platform: 'discord', workspace: '77' }).links.workspace).toBe(0);
  });

  it.each([
    [
      { QUOTA_LINKS_PERSON: 'many' },
      /^QUOTA_LINKS_PERSON must be a whole number, or "none" for no limit; it is "many"\.$/,
    ],
    [{ QUOTA_EXCEPTIONS: 'T1 links-person=5' }, /^QUOTA_EXCEPTIONS must be entries such as/],
    [{ QUOTA_EXCEPTIONS: 'slack/T1 links-guild=5' }, /^QUOTA_EXCEPTIONS must be entries such as/],
    [{ QUOTA_EXCEPTIONS: 'slack/T1 links-person=-5' }, /^links-person in QUOTA_EXCEPTIONS must be a whole number/],
  ])('says what is wrong with a quota: %j', (env, fault) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(fault)]);
  });

  it('works on as many articles at once as it is told to', () => {
    expect(readConfig({ ARTICLES_AT_ONCE: '4' }).articlesAtOnce).toBe(4);
    for (const wrong of ['0', '65', '1.5', 'many'])
      expect(faultsOf({ ARTICLES_AT_ONCE: wrong })).toEqual([
        `ARTICLES_AT_ONCE must be a whole number from 1 to 64; it is "${wrong}".`,
      ]);
  });

  it('does all, or one half of it where a database is shared', () => {
    expect(readConfig({}).role).toBe('all');
    const DATABASE_URL = 'postgres://readout@db/readout';
    for (const role of ['ingress', 'worker']) expect(readConfig({ ROLE: role, DATABASE_URL }).role).toBe(role);
    expect(faultsOf({ ROLE: 'boss' })).toEqual(['ROLE must be one of all, ingress, worker; it is "boss".']);
    expect(faultsOf({ ROLE: 'worker' })).toEqual([
      'ROLE is worker: several processes share a database, so set DATABASE_URL too.',
    ]);
  });

  it('hears the shards of Discord that it is told to', () => {
    const shardsOf = (ids: string, count: string) =>
      readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_SHARDS: ids, DISCORD_SHARD_COUNT: count }).discord?.shards;
    expect(shardsOf('4-7', '8')).toEqual({ ids: [4, 5, 6, 7], count: 8 });
    expect(shardsOf('0', '1')).toEqual({ ids: [0], count: 1 });
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c' }).discord).toEqual({ token: 'a.b.c' });
    for (const wrong of ['4-8', '3-2', '-1', '0,1', 'all'])
      expect(faultsOf({ DISCORD_TOKEN: 'a.b.c', DISCORD_SHARDS: wrong, DISCORD_SHARD_COUNT: '8' })).toEqual([
        `DISCORD_SHARDS must be a number or a range such as 0-3, below DISCORD_SHARD_COUNT (8); it is "${wrong}".`,
      ]);
    expect(faultsOf({ DISCORD_SHARDS: '0', DISCORD_SHARD_COUNT: 'many' })).toEqual([
      'DISCORD_SHARD_COUNT must be a whole number from 1 to 16384; it is "many".',
    ]);
    expect(faultsOf({ DISCORD_SHARDS: '0' })).toEqual([
      'DISCORD_SHARDS and DISCORD_SHARD_COUNT belong together: set both, or neither.',
    ]);
  });

  it('turns the model on with its base URL', () => {
    expect(readConfig({ MODEL_BASE_URL: 'http://localhost:11434/v1' }).model).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      name: null,
      price: null,
      partWords: 8000,
      maxWords: 60_000,
      deadlineMs: 90_000,
      totalMs: 600_000,
      reasoningEffort: null,
      temperature: null,
      maxTokens: null,
    });
  });

  it('takes for the model what only some of them know, and calls it a fault without one', () => {
    const set = { MODEL_REASONING_EFFORT: 'low', MODEL_TEMPERATURE: '0', MODEL_MAX_TOKENS: '8192' };
    expect(
      readConfig({ MODEL_BASE_URL: 'http://localhost/v1', MODEL_TOTAL_SECONDS: '1800', ...set }).model,
    ).toMatchObject({
      ...{ totalMs: 1_800_000, reasoningEffort: 'low', temperature: 0, maxTokens: 8_192 },
    });
    expect(faultsOf(set)).toHaveLength(3);
    const wrong = {
      MODEL_REASONING_EFFORT: '5',
      MODEL_TEMPERATURE: 'hot',
      MODEL_MAX_TOKENS: '12',
      MODEL_TOTAL_SECONDS: '0',
    };
    expect(faultsOf({ MODEL_BASE_URL: 'http://localhost/v1', ...wrong })).toHaveLength(4);
  });

  it('tells all faults at once, each with what to do', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root@localhost/x',
      MODEL_NAME: 'small',
      MODEL_DEADLINE_SECONDS: 'soon',
      FETCH_ALLOW_HOSTS: 'wiki.internal, https://x/',
      LOG_LEVEL: 'loud',
    });
    expect(faults).toHaveLength(5);
    for (const name of ['DATABASE_URL', 'MODEL_NAME', 'MODEL_DEADLINE_SECONDS', 'FETCH_ALLOW_HOSTS', 'LOG_LEVEL'])
      expect(faults.join('\n')).toContain(name);
  });

  it('calls half a model a fault', () => {
    expect(faultsOf({ MODEL_API_KEY: 'k' })).toEqual([
      'MODEL_API_KEY is set, but MODEL_BASE_URL is not: set it to the model server’s address, or unset MODEL_API_KEY.'.replace(
        '’',
        "'",
      ),
    ]);
    expect(faultsOf({ MODEL_BASE_URL: 'http://localhost/v1', MODEL_PRICE_INPUT: '1' })).toHaveLength(1);
  });

  it.each(['sk-one\nsk-two', 'sk-one two', 'sk-o…e'])(
    'takes no key that no header can hold, and does not show it: %j',
    (key) => {
      const faults = faultsOf({ MODEL_BASE_URL: 'http://localhost/v1', MODEL_API_KEY: key });
      expect(faults).toEqual(['MODEL_API_KEY must be one line of ASCII characters; it is "…".']);
    },
  );

  it('turns Slack on over Socket Mode, over HTTP, or for several workspaces', () => {
    const socket = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack;
    expect(socket).toMatchObject({ botToken: 'xoxb-1', appToken: 'xapp-1', signingSecret: null, clientId: null });
    const http = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '4000' }).slack;
    expect(http).toMatchObject({ appToken: null, signingSecret: 's', port: 4000 });
    const several = {
      ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's' },
      ENCRYPTION_KEYS: Buffer.alloc(32, 1).toString('base64'),
    };
    expect(readConfig(several).slack).toMatchObject({ botToken: null, clientId: '1.2', clientSecret: 'c' });
    expect(readConfig(several).slack?.stateSecret).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /can’t receive from Slack.*SLACK_APP_TOKEN/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /can’t post to Slack.*SLACK_BOT_TOKEN/],
    [{ SLACK_SIGNING_SECRET: 's' }, /can’t post to Slack.*SLACK_BOT_TOKEN/],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN must start with xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN must start with xapp-/],
    [{ SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' }, /SLACK_CLIENT_SECRET belong together/],
    [{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 'c', SLACK_APP_TOKEN: 'xapp-1' }, /needs HTTP.*SLACK_SIGNING_SECRET/],
  ])('calls half of Slack a fault: %o', (env, expected) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
    expect(faults[0]).not.toContain('-1');
  });

  it('asks for a key where workspaces install Readout, as their tokens are stored', () => {
    const several = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's' };
    expect(faultsOf(several)).toEqual([
      expect.stringMatching(/SLACK_CLIENT_ID.*set ENCRYPTION_KEYS.*openssl rand -base64 32/),
    ]);
    expect(faultsOf({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' })).toEqual([]);
  });

  it('takes several keys, the one that encrypts first, and shows none that is wrong', () => {
    const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const both = `${first.toString('base64')}, ${second.toString('base64')}`;
    expect(readConfig({ ENCRYPTION_KEYS: both }).encryptionKeys).toEqual([first, second]);
    for (const wrong of ['c2hvcnQ=', 'x'.repeat(32), `${first.toString('base64')},secret`, first.toString('hex')])
      expect(faultsOf({ ENCRYPTION_KEYS: wrong })).toEqual([
        'ENCRYPTION_KEYS must be a comma-separated list of keys of 32 bytes in base64, as openssl rand -base64 32 prints them.',
      ]);
  });

  it('has Slack call where the page is, or where it is told to', () => {
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig(http).slack?.host).toBe('127.0.0.1');
    expect(readConfig({ ...http, HOST: '0.0.0.0', WEB_PASSWORD: 'x' }).slack?.host).toBe('0.0.0.0');
    expect(readConfig({ ...http, SLACK_HOST: '10.0.0.7' }).slack?.host).toBe('10.0.0.7');
  });

  it('believes the proxies that are named, and takes no name for an address', () => {
    expect(readConfig({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, fd00::/8' }).web.proxies).toEqual([
      ...['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
    ]);
    for (const wrong of ['true', 'proxy.example', '10.0.0.0/40', '127.0.0.1,x'])
      expect(faultsOf({ TRUST_PROXY: wrong })).toEqual([expect.stringMatching(/^TRUST_PROXY must be/)]);
  });

  it('opens the page to others only with a password', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })).toHaveLength(1);
    expect(readConfig({ HOST: '0.0.0.0', WEB_PASSWORD: 'long enough' }).web.password).toBe('long enough');
    expect(readConfig({ HOST: 'localhost' }).web.password).toBeNull();
  });

  it('takes a public address with or without a slash at its end, and none that links cannot be built upon', () => {
    expect(readConfig({ PUBLIC_URL: 'https://readout.example/' }).publicUrl).toBe('https://readout.example');
    expect(readConfig({ PUBLIC_URL: 'http://10.0.0.7:3000' }).publicUrl).toBe('http://10.0.0.7:3000');
    const wrong = [
      'readout.example',
      'ftp://a.example',
      'https://a.example/room',
      'https://a.example/?x=1',
      'https://u:p@a.example',
    ];
    for (const address of wrong)
      expect(faultsOf({ PUBLIC_URL: address })).toEqual([expect.stringMatching(/^PUBLIC_URL must be the address/)]);
  });

  it('never shows a secret in a fault', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres:/x:hunter2@' }).join()).not.toContain('hunter2');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DATABASE_URL: '', MODEL_BASE_URL: ' ' })).toEqual(readConfig({}));
  });

  it('reads hosts with and without a port', () => {
    expect(readConfig({ FETCH_ALLOW_HOSTS: 'Wiki.internal, 127.0.0.1:8080,::1' }).fetch.allowHosts).toEqual([
      { host: 'wiki.internal', port: null },
      { host: '127.0.0.1', port: 8080 },
      { host: '[::1]', port: null },
    ]);
  });

  it('reads just what .env.example describes', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const described = [...example.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map((match) => match[1]).sort();
    const asked = new Set<string>();
    const watched = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name));
          return undefined;
        },
      },
    );
    readConfig(watched);
    expect([...asked].sort()).toEqual(described);
  });
});

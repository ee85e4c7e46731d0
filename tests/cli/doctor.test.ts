import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { BOT_SCOPES } from '../../src/platforms/slack/manifest.ts';
import { createTestDatabase, query } from '../servers/database.ts';
import { DISCORD_TOKEN, startDiscordServer } from '../servers/discord-server.ts';
import { type ModelServer, type ModelServerOptions, startModelServer } from '../servers/model-server.ts';
import { startSlackServer } from '../servers/slack-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { startTransactionPooler } from '../servers/transaction-pooler.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

let server: ModelServer;
let folder = '';
const dataDir = () => path.join(folder, 'data');
beforeAll(async () => {
  server = await startModelServer();
  folder = await mkdtemp(path.join(tmpdir(), 'readout-doctor-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('doctor', { timeout: 60_000 }, () => {
  it('is content with no configuration, says what that means, and makes nothing', async () => {
    const { code, out, err } = await run({});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      '✓ Configuration: Every setting can be read.',
      expect.stringMatching(/^✓ Disk: [\d.]+ GB are free for \S+; \d+ processors\.$/),
      `✓ Database: There is none yet: the first start makes one in ${dataDir()}.`,
      expect.stringMatching(/^✓ Clock: It is \d{4}-\S+Z here\. No platform was asked for the time\.$/),
      '✓ Slack: It is not configured.',
      '✓ Discord: It is not configured.',
      '✓ Model: None is set: the extractive analyst reads articles in English. The README tells how to set one.',
      '',
    ]);
    expect(existsSync(dataDir())).toBe(false);
  });

  it('tells all faults of the configuration, and looks no further', async () => {
    const { code, out } = await run({ MODEL_DEADLINE_SECONDS: 'soon', MODEL_NAME: 'small-model' });
    expect(
      out.match(/^✗ Configuration: MODEL_.*\n {4}Every variable is described in \.env\.example\.$/gm),
    ).toHaveLength(2);
    expect(out).not.toContain('Model:');
    expect(code).toBe(1);
  });

  it('tries the model, and says what it takes and costs', async () => {
    const { code, out } = await run({
      MODEL_BASE_URL: server.baseUrl,
      MODEL_PRICE_INPUT: '1',
      MODEL_PRICE_OUTPUT: '10',
    });
    expect(out).toMatch(
      /^✓ Model: small-model at 127\.0\.0\.1:\d+ answers in the form json_schema, strict, as a stream\.\n✓ Model: .*for \$0\.0347\.\n$/m,
    );
    expect(code).toBe(0);
  });

  it('warns of what could be better, with what to do', async () => {
    const small = { beside: { '/api/ps': { models: [{ name: 'small-model', context_length: 4_096 }] } } };
    const { code, out } = await onServer(small, { MODEL_NAME: 'small-model' });
    expect(out).toMatch(
      /^! Model: A context of 4,096 tokens is too small\.\n {4}Give the model .*OLLAMA_CONTEXT_LENGTH/m,
    );
    expect(code).toBe(0);
  });

  it('says why the model cannot be asked, with what to do', async () => {
    const refusing: ModelServerOptions = {
      answersProbes: false,
      answers: [{ type: 'status', status: 401, code: 'invalid_api_key' }],
    };
    const { code, out, err } = await onServer(refusing, { MODEL_NAME: 'small-model', MODEL_API_KEY: 'wrong' });
    expect(out).toMatch(/^✗ Model: small-model at \S+ did not accept the key\.\n {4}Check MODEL_API_KEY\.$/m);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const several = await onServer({ models: ['small-model', 'large-model'] }, {});
    expect(several.out).toMatch(
      /^✗ Model: .*2 models.*\n {4}Set MODEL_NAME to one of them: small-model, large-model\.$/m,
    );
  });
});

describe('of the database, doctor', { timeout: 120_000 }, () => {
  it('tells the version, whether notices arrive, and what was given up', async () => {
    const database = await createTestDatabase();
    try {
      expect((await run({ DATABASE_URL: database.url })).out).toMatch(
        /^✓ Database: PostgreSQL 18\.\d+, with \d+ MB in the database\.\n✓ Database: Notices arrive: jobs begin at once\.\n✓ Database: The tables are up to date\.\n/m,
      );
      await (await openQueue(database, createLog('silent'))).stop();
      await query(
        database.url,
        `insert into submissions (platform, workspace, channel, message, author_id, author_name, is_addressed, is_command,
            source, source_key, state, given_up_at)
          values ('slack', 'T1', 'C1', 'm1', 'U1', 'Ada', true, false, '{}', 'k', 'failed', now())`,
      );
      expect((await run({ DATABASE_URL: database.url })).out).toMatch(
        /^! Database: 1 article, answer or digest were given up\.\n {4}npm run -s readout -- dead lists them\.$/m,
      );
      await query(database.url, `insert into kysely_migration (name, timestamp) values ('999-later', '')`);
      const newer = await run({ DATABASE_URL: database.url });
      expect(newer).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^✗ Database: It belongs to a newer version/m),
      });
    } finally {
      await database.close();
    }
  });

  it('says that notices do not arrive where a pooler hands out another connection for each transaction', async () => {
    const database = await createTestDatabase();
    const pooler = await startTransactionPooler(database.url);
    try {
      expect((await run({ DATABASE_URL: pooler.url })).out).toMatch(
        /^! Database: Notices do not arrive: something like PgBouncer in transaction mode/m,
      );
    } finally {
      await pooler.close();
      await database.close();
    }
  });

  it('says why it cannot be reached, and goes on with the rest', async () => {
    const { code, out } = await run({ DATABASE_URL: 'postgres://readout:secret@127.0.0.1:1/readout' });
    expect(out).toMatch(/^✗ Database: PostgreSQL isn’t responding on 127\.0\.0\.1:1\.$/m);
    expect(out).toMatch(/^✓ Model: /m);
    expect(code).toBe(1);
    expect(out).not.toContain('secret');
  });
});

describe('of Slack, doctor', { timeout: 60_000 }, () => {
  it('tries both tokens, and names the scopes that the app lacks', async () => {
    const slack = await startSlackServer();
    slack.workspace.channels.set('C1', { creator: 'U1', is_member: true });
    const tokens = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken };
    try {
      const whole = await run(tokens);
      expect(whole.code).toBe(0);
      expect(whole.out).toContain(
        '✓ Slack: The bot token is of the workspace Desk.\n✓ Slack: Readout is in 1 channel.\n✓ Slack: The app token opens Socket Mode.\n',
      );
      expect(whole.out).toContain('✓ Clock: This machine’s clock is right.\n');
      slack.scopes = BOT_SCOPES.filter((scope) => scope !== 'files:read' && scope !== 'im:history');
      slack.workspace.channels.clear();
      const lacking = await run({ ...tokens, SLACK_APP_TOKEN: 'xapp-of-another-app' });
      expect(lacking.code).toBe(1);
      expect(lacking.out).toMatch(
        /^✗ Slack: The app lacks 2 scopes: im:history, files:read\.\n {4}Replace .*manifest/m,
      );
      expect(lacking.out).toMatch(/^! Slack: Readout is in no channel\.\n {4}Type \/invite @Readout in a channel\.$/m);
      expect(lacking.out).toMatch(
        /^✗ Slack: .*rejected the app token \(invalid_auth\)\.\n {4}Create an app-level token/m,
      );
    } finally {
      await slack.close();
    }
  });

  it('says so where Slack does not name the scopes, and refuses a token of a whole organisation, as a start does', async () => {
    const slack = await startSlackServer();
    const tokens = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken };
    try {
      slack.scopes = null;
      expect((await run(tokens)).out).toMatch(/^! Slack: Slack didn’t say which scopes the app has\.$/m);
      slack.workspace.isOrgWide = true;
      const ofAll = await run(tokens);
      expect(ofAll.code).toBe(1);
      expect(ofAll.out).toMatch(
        /^✗ Slack: SLACK_BOT_TOKEN is of an installation for a whole organisation\.\n {4}Install Readout in one/m,
      );
    } finally {
      await slack.close();
    }
  });
});

describe('of Discord, doctor', { timeout: 60_000 }, () => {
  it('tells the servers, the starts left, and which permissions are missing in which channel', async () => {
    const discord = await startDiscordServer();
    const { world, standing } = discord;
    const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN };
    try {
      const whole = await run(env);
      expect(whole).toMatchObject({
        code: 0,
        out: expect.stringContaining('✓ Discord: 1 shard; 999 starts left today.\n'),
      });
      expect(whole.out).toContain('✓ Discord: Readout sees 2 channels on 1 server.\n');
      // Denied to everyone, given back to its role; and the other way round.
      const [all, role] = [world.guild, world.botRole];
      const embeds = PermissionFlagsBits.EmbedLinks.toString();
      standing.overwrites.set(world.channel, [
        { id: all, type: 0, allow: '0', deny: embeds },
        { id: role, type: 0, allow: embeds, deny: '0' },
      ]);
      standing.overwrites.set(world.otherChannel, [
        { id: all, type: 0, allow: embeds, deny: '0' },
        { id: role, type: 0, allow: '0', deny: embeds },
      ]);
      standing.startsLeft = 0;
      const lacking = await run(env);
      expect(lacking.out.match(/^! Discord: Missing in .*$/gm)).toEqual([
        '! Discord: Missing in #elsewhere on A guild: Embed Links.',
      ]);
      expect(lacking.out).toMatch(/^✗ Discord: Discord lets the bot connect 0 more times until 240 minutes from now/m);
      // What it does not see is nobody's mistake.
      standing.overwrites.set(world.otherChannel, [
        { id: all, type: 0, allow: '0', deny: PermissionFlagsBits.ViewChannel.toString() },
      ]);
      expect((await run(env)).out).toContain('Readout sees 1 channel on 1 server.');
    } finally {
      await discord.close();
    }
  });

  it('says that the bot may not read messages, or that the token is refused', async () => {
    const discord = await startDiscordServer({ mayReadContent: false });
    try {
      const env = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN };
      expect((await run(env)).out).toMatch(
        /^✗ Discord: Discord doesn’t let the bot read messages\.\n {4}Turn on Message Content/m,
      );
      const refused = await run({ ...env, DISCORD_TOKEN: 'wrong' });
      expect(refused.out).toMatch(/^✗ Discord: Discord rejected the bot token \(DISCORD_TOKEN\)\.\n {4}Get a new one/m);
    } finally {
      await discord.close();
    }
  });

  it('keeps what it found where Discord refuses the rest, and counts the shards that the process is set to have', async () => {
    const discord = await startDiscordServer({ mayReadContent: false });
    const shards = { DISCORD_SHARDS: '0-1', DISCORD_SHARD_COUNT: '4' };
    discord.standing.startsLeft = 1;
    discord.fail('GET', /members/, { type: 'status', status: 403, code: 50_001, message: 'Missing Access' });
    try {
      const { out } = await run({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN, ...shards });
      expect(out.match(/^. Discord: .*$/gm)).toEqual([
        '✓ Discord: The token is of the application Readout, which is on 1 server.',
        '✗ Discord: Discord doesn’t let the bot read messages.',
        expect.stringMatching(/^✗ Discord: Discord lets the bot connect 1 more time until .*; a start needs 2\.$/),
        expect.stringMatching(/^✗ Discord: Reading Readout’s roles failed: Discord denied access/),
      ]);
    } finally {
      await discord.close();
    }
  });

  it('says that an answer is not Discord’s, rather than that there was none', async () => {
    const other = createServer((_, response) => response.setHeader('content-type', 'application/json').end('{}'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : null;
    try {
      const { out } = await run({ DISCORD_API_URL: `http://127.0.0.1:${port}/api`, DISCORD_TOKEN });
      expect(out).toMatch(
        /^✗ Discord: Signing in failed: the answer isn’t one of Discord’s\.\n {4}Check DISCORD_API_URL/m,
      );
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });
});

async function onServer(options: ModelServerOptions, env: Readonly<Record<string, string>>) {
  const other = await startModelServer(options);
  try {
    return await run({ MODEL_BASE_URL: other.baseUrl, ...env });
  } finally {
    await other.close();
  }
}

/** As `npm run doctor` does, in a folder without an .env. */
function run(env: Readonly<Record<string, string>>): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, 'doctor'],
      { cwd: folder, env: { PATH: process.env.PATH, ENV_FILE: '/dev/null', DATA_DIR: dataDir(), ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmptyDatabase } from './servers/database.ts';
import { DISCORD_TOKEN, startDiscordServer } from './servers/discord-server.ts';
import { startModelServer } from './servers/model-server.ts';
import { startReadoutProcess } from './servers/readout-process.ts';
import { startSlackServer } from './servers/slack-server.ts';
import { BOT } from './servers/slack-workspace.ts';

const WAIT = { timeout: 30_000, interval: 100 };
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('npm start', () => {
  it('opens the local channel with no configuration, and stops when asked', async () => {
    const readout = await start({});
    await vi.waitFor(() => expect(readout.out()).toMatch(/Readout is on: the local channel at http/), WAIT);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(readout.out()) ?? [];
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Readout</title>');
    expect(await readout.stop()).toBe(0);
    expect(readout.err()).toBe('');
  });

  it('has Slack, Discord and the local channel on at once', async () => {
    const { slack, discord } = await startChats();
    const readout = await start({ ...slack.env, ...discord.env });
    await vi.waitFor(() => expect(readout.out().match(/Readout is on/g)).toHaveLength(3), WAIT);
    expect(readout.out()).toMatch(
      /the local channel at[\s\S]*Slack, over Socket Mode[\s\S]*Discord; add it to a server with https:\/\/discord\.com\/\S*permissions=/,
    );
    expect(slack.server.openSockets).toBe(1);
    expect(await readout.stop()).toBe(0);
  });

  it('says which tokens are refused and where to get others, and ends', async () => {
    const { slack, discord } = await startChats();
    const readout = await start({
      ...slack.env,
      ...discord.env,
      DISCORD_TOKEN: 'wrong',
      SLACK_BOT_TOKEN: 'xoxb-wrong',
    });
    expect(await readout.ended()).not.toBe(0);
    await vi.waitFor(
      () => expect(readout.err()).toMatch(/SLACK_BOT_TOKEN[\s\S]*DISCORD_TOKEN|DISCORD_TOKEN[\s\S]*SLACK_BOT_TOKEN/),
      WAIT,
    );
    expect(readout.err()).toMatch(/api\.slack\.com[\s\S]*discord\.com\/developers/);
    expect(readout.err()).not.toMatch(/xoxb-wrong|\n\s+at /);
    expect(readout.out()).not.toMatch(/Readout is on/);
  });

  it('tries a platform again that is away at the start, and works without it until then', async () => {
    const { slack } = await startChats();
    slack.server.fail('auth.test', { type: 'drop', isDone: false }, { type: 'drop', isDone: false });
    const readout = await start(slack.env);
    await vi.waitFor(() => expect(readout.out()).toMatch(/Readout is on: the local channel/), WAIT);
    await vi.waitFor(() => expect(readout.err()).toMatch(/Readout is on: Slack, over Socket Mode/), WAIT);
    expect(slack.server.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(3);
    expect(slack.server.openSockets).toBe(1);
    expect(await readout.stop()).toBe(0);
  });

  it('tries the model, and says in the log what it takes, or why it cannot be asked', async () => {
    const server = await startModelServer({ models: [{ id: 'small-model', max_model_len: 4_096 }] });
    closers.push(server.close);
    const env = { MODEL_BASE_URL: server.baseUrl, MODEL_NAME: 'small-model', LOG_LEVEL: 'info' };
    const readout = await start(env);
    await vi.waitFor(
      () => expect(readout.err()).toMatch(/small-model at \S+ answers in the form json_schema, strict/),
      WAIT,
    );
    await vi.waitFor(
      () => expect(readout.err()).toMatch(/A context of 4,096 tokens is too small.*OLLAMA_CONTEXT_LENGTH/),
      WAIT,
    );
    expect(await readout.stop()).toBe(0);
    const broken = await startModelServer({ answersProbes: false, answers: [{ type: 'status', status: 401 }] });
    closers.push(broken.close);
    const other = await start({ ...env, MODEL_BASE_URL: broken.baseUrl });
    await vi.waitFor(() => expect(other.err()).toMatch(/did not accept the key/), WAIT);
    expect(other.out()).toMatch(/Readout is on: the local channel/);
  });

  it('does not start with half a platform', async () => {
    const readout = await start({ SLACK_BOT_TOKEN: 'xoxb-1', HOST: '0.0.0.0' });
    expect(await readout.ended()).toBe(2);
    expect(readout.err()).toMatch(/2 problems[\s\S]*WEB_PASSWORD[\s\S]*SLACK_APP_TOKEN/);
  });

  it('reads the file that ENV_FILE names, and says so where there is none', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'readout-env-'));
    closers.push(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'settings');
    await writeFile(file, 'SLACK_BOTTOKEN=xoxb-1\nWEB_PASSWORD=from the file\nHOST=0.0.0.0\n');
    const mistyped = await start({ ENV_FILE: file });
    expect(await mistyped.ended()).toBe(2);
    expect(mistyped.err()).toMatch(/SLACK_BOTTOKEN is no setting of Readout’s; did you mean SLACK_BOT_TOKEN\?/);
    const missing = await start({ ENV_FILE: `${file}-elsewhere` });
    expect(await missing.ended()).toBe(2);
    expect(missing.err()).toMatch(/ENV_FILE is ".*settings-elsewhere", and there is no such file/);
    const unreadable = await start({ ENV_FILE: folder });
    expect(await unreadable.ended()).toBe(2);
    expect(unreadable.err()).toMatch(/can’t be read by the user that runs Readout \(\w+\)/);
    expect(unreadable.err()).not.toMatch(/\n\s+at /);
  });

  it('tells an older Node, in one line, that it is too old', async () => {
    const older = 'Object.defineProperty(process, "versions", { value: { node: "20.18.0" } })';
    const check = path.join(import.meta.dirname, '../src/config/check-node.js');
    const failed = promisify(execFile)(process.execPath, [
      '--import',
      `data:text/javascript,${older}`,
      '--import',
      check,
      '-e',
      '',
    ]);
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Readout needs Node 24 or newer, and this is 20\.18\.0\. .*npm start.*\n$/),
    });
    await expect(promisify(execFile)(process.execPath, ['--import', check, '-e', ''])).resolves.toBeDefined();
  });
});

async function startChats() {
  const [slack, discord] = await Promise.all([startSlackServer(), startDiscordServer()]);
  closers.push(
    () => slack.close(),
    () => discord.close(),
  );
  const slackEnv = { SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken, SLACK_API_URL: slack.apiUrl };
  const discordEnv = { DISCORD_TOKEN, DISCORD_API_URL: discord.apiUrl };
  return { slack: { server: slack, env: slackEnv }, discord: { server: discord, env: discordEnv } };
}

/** On a database of its own. */
async function start(env: Readonly<Record<string, string>>) {
  const { url, drop } = await createEmptyDatabase();
  const readout = await startReadoutProcess({ DATABASE_URL: url, LOG_LEVEL: 'warn', ...env });
  closers.push(drop, readout.stop);
  return readout;
}

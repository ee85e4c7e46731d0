import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../../src/chat/scope.ts';
import { saveBriefing } from '../../../src/database/briefings.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/create-slack-platform.ts';
import { renderReply } from '../../../src/platforms/terminal/render-reply.ts';
import { exampleEntry } from '../../database/examples.ts';
import { connectTo } from '../../platforms/discord/discord-for-tests.ts';
import { CHANNEL, configOf } from '../../platforms/slack/slack-for-tests.ts';
import { type DiscordServer, startDiscordServer } from '../../servers/discord-server.ts';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.ts';
import { BOT, TEAM } from '../../servers/slack-workspace.ts';
import { createReplicas, type Replicas } from '../replicas.ts';

const WAIT = { timeout: 25_000, interval: 100 };

let slack: SlackServer;
let discord: DiscordServer;
let core: Replicas;
let inSlack: Scope;
let inDiscord: Scope;
beforeAll(async () => {
  slack = await startSlackServer();
  slack.workspace.channels.set(CHANNEL, { creator: 'U0CREATOR', is_member: true });
  discord = await startDiscordServer();
  inSlack = { platform: 'slack', workspace: TEAM, channel: CHANNEL };
  inDiscord = { platform: 'discord', workspace: discord.world.guild, channel: discord.world.channel };
  const log = createLog('silent');
  core = await createReplicas(1, [createSlackPlatform(configOf(slack, 'socket'), { log }), connectTo(discord)]);
  core.setClock('2026-03-02T12:00:00Z');
  await core.work();
});
afterEach(() => core.database.acrossChannels.deleteFrom('digest_schedules').execute());
afterAll(async () => {
  await core.close();
  await slack.close();
  await discord.close();
});

describe('a digest at its hour', () => {
  it('arrives in Slack’s blocks and in Discord’s embeds, of what each channel read', async () => {
    for (const scope of [inSlack, inDiscord]) {
      await switchOn(scope);
      const title = `Harbour treaty as ${scope.platform} reads it`;
      await saveBriefing(
        core.database.acrossChannels,
        scope,
        exampleEntry({ title }),
        new Date('2026-03-03T06:00:00Z'),
      );
    }
    core.setClock('2026-03-03T08:00:00Z');
    expect(await core.tick()).toBe(2);
    await vi.waitFor(() => expect([ownInSlack().length, ownInDiscord().length]).toEqual([1, 1]), WAIT);
    const [message] = ownInSlack();
    expect(message?.thread_ts).toBeUndefined();
    expect(JSON.stringify(message?.blocks)).toContain('as slack reads it');
    const [embed] = ownInDiscord()[0]?.embeds ?? [];
    expect(JSON.stringify(embed)).toContain('as discord reads it');
    expect(JSON.stringify(ownInSlack())).not.toContain('as discord reads it');
    expect(JSON.stringify(ownInDiscord())).not.toContain('as slack reads it');
  });
});

describe('a channel that Readout was removed from', () => {
  it('in Slack has its digests switched off, and who set them is told directly', async () => {
    await switchOn(inSlack);
    const tries = Array.from({ length: 5 }, () => ({ type: 'code', error: 'not_in_channel' }) as const);
    slack.fail('chat.postMessage', tries[0] ?? null, null);
    slack.fail('chat.postEphemeral', ...tries);
    const before = slack.workspace.messages.length;
    core.setClock('2026-03-04T08:00:00Z');
    expect(await core.tick()).toBe(1);
    await vi.waitFor(() => expect(slack.workspace.messages.length).toBe(before + 1), WAIT);
    const told = slack.workspace.messages.at(-1);
    expect(told?.channel).toBe('D0ANNA');
    expect(JSON.stringify(told?.blocks)).toMatch(/switched off/);
    expect(await status(inSlack)).toMatch(/Readout switched it off/);
  });

  it('in Discord has them switched off after one refused request, were it refused a hundred times', async () => {
    await switchOn(inDiscord);
    discord.fail(
      'POST',
      /channels\/\d+\/messages/,
      { type: 'status', status: 403, code: 50_001, message: 'Missing Access' },
      100,
    );
    const before = discord.requests.length;
    core.setClock('2026-03-05T08:00:00Z');
    expect(await core.tick()).toBe(1);
    await vi.waitFor(async () => expect(await status(inDiscord)).toMatch(/Readout switched it off/), WAIT);
    core.setClock('2026-03-06T08:00:00Z');
    expect(await core.tick()).toBe(0);
    const asked = discord.requests.slice(before).filter(({ method }) => method === 'POST');
    expect(asked.filter(({ path }) => path === `/channels/${inDiscord.channel}/messages`)).toHaveLength(1);
    expect(asked.length).toBeLessThan(10);
  });
});

async function switchOn(scope: Scope): Promise<void> {
  await ask(scope, { do: 'on', timezone: 'Europe/Berlin', days: 'daily' });
}

async function status(scope: Scope): Promise<string> {
  return await ask(scope, { do: 'status' });
}

async function ask(scope: Scope, options: Readonly<Record<string, string>>): Promise<string> {
  const id = scope.platform === 'slack' ? 'U0ANNA' : discord.world.manager;
  const caller = { id, name: 'Anna', isManager: true };
  const [app] = core.apps;
  const reply = await app?.handlers.onCommand('digest', { scope, caller, id: randomUUID(), thread: null, options });
  return reply === undefined ? '' : renderReply(reply, { width: 160, colours: false });
}

function ownInSlack() {
  return slack.workspace.messages.filter(({ user, channel }) => user === BOT.user && channel === CHANNEL);
}

function ownInDiscord() {
  return discord.posted(inDiscord.channel);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Fault } from '../servers/discord-server.ts';
import type { SlackFailure } from '../servers/slack-server.ts';
import type { DiscordDouble, SlackDouble } from './chat-double.ts';
import { holdAt } from './hold-at.ts';
import { survives } from './survives.ts';

const POSTING = /^\/channels\/\d+\/messages$/;
/** Hosts kill nobody who is not off after this long. */
const FREE_MS = 10_000;

describe('Readout, killed at a step of a delivery, posts it once', () => {
  for (const [step, table, when, condition] of [
    ['stores an article', 'articles', 'insert', 'true'],
    ['stores a briefing’s answer', 'deliveries', 'insert', 'true'],
    ['begins to post', 'deliveries', 'update', "new.state = 'posting'"],
    ['notes that it posted', 'deliveries', 'update', "new.state = 'sent'"],
  ] as const)
    survives(1, `SIGKILL as it ${step}`, 'slack', async (world) => {
      const hold = await holdAt(world.database, table, when, condition);
      const first = await world.start([world.chat]);
      await world.post(world.chat, 'story/1');
      await world.until(async () => expect(await hold.waiting()).toBeGreaterThan(0));
      await first.kill();
      await hold.cut();
      await hold.release();
      await world.start([world.chat]);
      await world.settled();
      expect(world.chat.said()).toHaveLength(1);
    });

  survives(1, 'SIGKILL as it waits for Slack’s answer to a post', 'slack', async (world) => {
    world.chat.server.fail('chat.postMessage', { type: 'hang', isDone: true });
    const first = await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    await world.until(() => expect(world.chat.said()).toHaveLength(1));
    await first.kill();
    await world.start([world.chat]);
  });

  survives(1, 'SIGKILL as it sets the last mark', 'slack', async (world) => {
    world.chat.server.fail('reactions.add', null, { type: 'hang', isDone: false });
    const first = await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    await world.until(() =>
      expect(world.chat.server.calls.filter(({ method }) => method === 'reactions.add')).toHaveLength(2),
    );
    await first.kill();
    await world.start([world.chat]);
  });
});

describe('a post whose outcome is unknown is posted once', () => {
  const slackFaults: readonly [number, string, SlackFailure][] = [
    [4, 'the answer is lost', { type: 'drop', isDone: true }],
    [5, 'the answer is 500', { type: 'status', status: 500, isDone: true }],
  ];
  for (const [row, title, failure] of slackFaults)
    survives(row, `posted, and ${title}`, 'slack', async (world) => {
      world.chat.server.fail('chat.postMessage', failure);
      await world.start([world.chat]);
      await world.post(world.chat, 'story/1');
      await world.settled();
      expect(world.chat.said()).toHaveLength(1);
      expect(lookUpsIn(world.chat)).toBeGreaterThan(0);
    });
  const discordFaults: readonly [number, string, Fault][] = [
    [4, 'the answer is lost', { type: 'drop', accepting: true }],
    [5, 'the answer is 500', { type: 'server error', accepting: true }],
  ];
  for (const [row, title, fault] of discordFaults)
    survives(row, `posted, and ${title}`, 'discord', async (world) => {
      world.chat.server.fail('POST', POSTING, fault);
      await world.start([world.chat]);
      await world.post(world.chat, 'story/1');
      await world.settled();
      expect(world.chat.said()).toHaveLength(1);
      expect(lookUpsIn(world.chat)).toBeGreaterThan(0);
    });

  survives(6, 'a post hangs, and others go on within ten seconds', 'slack', async (world) => {
    world.chat.server.fail('chat.postMessage', { type: 'hang', isDone: true });
    await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    await world.until(() => expect(world.chat.said()).toHaveLength(1));
    const other = await world.post(world.chat, 'story/2', { channel: world.chat.channels[1] });
    await world.until(() => expect(world.chat.saidBelow(other)).toHaveLength(1), FREE_MS);
    await world.settled();
    expect(lookUpsIn(world.chat)).toBeGreaterThan(0);
  });

  survives(6, 'a post hangs, and others go on within ten seconds', 'discord', async (world) => {
    world.chat.server.fail('POST', POSTING, { type: 'hang', accepting: true });
    await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    await world.until(() => expect(world.chat.said()).toHaveLength(1));
    const other = await world.post(world.chat, 'story/2', { channel: world.chat.channels[1] });
    await world.until(() => expect(world.chat.saidBelow(other)).toHaveLength(1), FREE_MS);
    await world.settled();
    expect(lookUpsIn(world.chat)).toBeGreaterThan(0);
  });

  survives(28, 'posted, the answer lost, and Slack refuses to look it up', 'slack', async (world) => {
    world.chat.server.fail('chat.postMessage', { type: 'drop', isDone: true });
    world.chat.server.fail('conversations.replies', ...Array(20).fill({ type: 'code', error: 'missing_scope' }));
    await world.start([world.chat]);
    const message = await world.post(world.chat, 'story/1');
    await world.settled();
    expect(world.chat.saidBelow(message)).toHaveLength(1);
    expect(world.chat.marksOn(message)).toEqual(['❔']);
  });

  survives(28, 'posted, the answer lost, and Discord refuses to look it up', 'discord', async (world) => {
    world.chat.server.fail('POST', POSTING, { type: 'drop', accepting: true });
    world.chat.server.fail(
      'GET',
      POSTING,
      { type: 'status', status: 403, code: 50_001, message: 'Missing Access' },
      20,
    );
    await world.start([world.chat]);
    const message = await world.post(world.chat, 'story/1');
    await world.settled();
    expect(world.chat.saidBelow(message)).toHaveLength(1);
    expect(world.chat.marksOn(message)).toEqual(['❔']);
  });
});

describe('a platform that says wait is waited for', () => {
  survives(7, '429, Retry-After 7: nothing there for seven seconds, others flow', 'slack', async (world) => {
    world.chat.server.fail('chat.postMessage', { type: 'rate limit', retryAfter: 7 });
    await world.start([world.chat]);
    const posts = () => world.chat.server.calls.filter(({ method }) => method === 'chat.postMessage');
    const limited = await world.post(world.chat, 'story/1');
    await world.until(() => expect(posts()).toHaveLength(1));
    const refusedAt = Date.now();
    const other = await world.post(world.chat, 'story/2', { channel: world.chat.channels[1] });
    await world.until(() => expect(world.chat.saidBelow(other)).toHaveLength(1), 6_000);
    await world.until(() => expect(world.chat.saidBelow(limited)).toHaveLength(1));
    expect(Date.now() - refusedAt).toBeGreaterThanOrEqual(6_900);
    expect(posts()).toHaveLength(3);
  });

  survives(7, '429, Retry-After 7: nothing there for seven seconds, others flow', 'discord', async (world) => {
    world.chat.server.fail('POST', POSTING, { type: 'rate limit', afterSeconds: 7 });
    await world.start([world.chat]);
    const limited = await world.post(world.chat, 'story/1');
    const posts = () =>
      world.chat.server.requests.filter(({ method, path }) => method === 'POST' && POSTING.test(path));
    await world.until(() => expect(posts()).toHaveLength(1));
    const refusedAt = Date.now();
    const other = await world.post(world.chat, 'story/2', { channel: world.chat.channels[1] });
    await world.until(() => expect(world.chat.saidBelow(other)).toHaveLength(1), 6_000);
    await world.until(() => expect(world.chat.saidBelow(limited)).toHaveLength(1));
    expect(Date.now() - refusedAt).toBeGreaterThanOrEqual(6_900);
  });

  survives(9, 'a global 429 stops the whole process', 'discord', async (world) => {
    world.chat.server.fail('POST', POSTING, { type: 'rate limit', afterSeconds: 4, isGlobal: true });
    await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    const { requests } = world.chat.server;
    const isPost = ({ method, path }: (typeof requests)[number]) => method === 'POST' && POSTING.test(path);
    await world.until(() => expect(requests.filter(isPost)).toHaveLength(1));
    await world.post(world.chat, 'story/2', { channel: world.chat.channels[1] });
    const before = requests.length;
    await sleep(3_500);
    expect(requests.length - before).toBeLessThanOrEqual(1);
  });
});

describe('a channel that refuses is left alone', () => {
  for (const error of ['not_in_channel', 'channel_not_found', 'restricted_action'])
    survives(8, `Slack answers ${error} to twenty links: three tries at most`, 'slack', async (world) => {
      const { server } = world.chat;
      server.fail('chat.postMessage', ...Array(200).fill({ type: 'code', error }));
      await world.start([world.chat]);
      for (let number = 0; number < 20; number += 1) await world.post(world.chat, `story/${number}`);
      await world.settled();
      // Whoever set the channel up, and whoever asked, may be told once.
      const posts = server.calls.filter(
        ({ method, body }) => method === 'chat.postMessage' && body.channel?.startsWith('C'),
      );
      expect(posts.length).toBeLessThanOrEqual(3);
    });
  for (const [status, code] of [
    [403, 50_001],
    [404, 10_003],
    [403, 50_013],
  ] as const)
    survives(
      8,
      `Discord answers ${status} (${code}) to twenty links: under ten invalid requests`,
      'discord',
      async (world) => {
        const { server } = world.chat;
        server.fail(
          'POST',
          /^\/channels\/\d+\/(?:messages|messages\/\d+\/threads)$/,
          { type: 'status', status, code },
          500,
        );
        await world.start([world.chat]);
        const written = await Promise.all(
          Array.from({ length: 20 }, (_, number) => world.chat.write(world.pages.address(`story/${number}`))),
        );
        // Once it is off, the channel's links are not taken any more.
        await sleep(3_000);
        for (const message of written) if (await world.isTaken(message)) world.accept(world.chat, message);
        await world.settled();
        const refused = server.requests.filter(
          ({ method, path }) => method === 'POST' && path.startsWith('/channels/'),
        );
        expect(refused.length).toBeLessThan(10);
      },
    );
});

/** How often Readout looked whether something stands in a channel: only where it doesn’t know. */
function lookUpsIn(chat: SlackDouble | DiscordDouble): number {
  return 'workspace' in chat.server
    ? chat.server.calls.filter(({ method }) => method === 'conversations.replies').length
    : chat.server.requests.filter(({ method, path }) => method === 'GET' && POSTING.test(path)).length;
}

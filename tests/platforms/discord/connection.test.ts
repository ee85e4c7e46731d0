import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inviteUrl } from '../../../src/platforms/discord/invite-url.ts';
import { type DiscordServer, startDiscordServer } from '../../servers/discord-server.ts';
import { connectTo, emptyTold, start, startBot } from './discord-for-tests.ts';

const PATIENCE = { timeout: 15_000 };

describe('the connection to Discord', () => {
  it('asks for no more than it needs', async () => {
    const { server } = await startBot();
    const [guilds, guildMessages, reactions, direct, content] = [0, 9, 10, 12, 15].map((bit) => 1 << bit);
    expect(server.gateway.intents).toBe(
      [guilds, guildMessages, reactions, direct, content].reduce((sum = 0, bit = 0) => sum | bit, 0),
    );
  });

  it('that breaks is resumed, and what was written meanwhile is heard once', async () => {
    const { server, told } = await startBot();
    server.write({ text: 'before' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    server.gateway.drop();
    server.write({ text: 'meanwhile' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(2), PATIENCE);
    server.write({ text: 'after' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(3), PATIENCE);
    expect(told.messages.map(({ text }) => text)).toEqual(['before', 'meanwhile', 'after']);
    expect(server.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('that is just being made again ends with Readout', async () => {
    const { server, platform } = await startBot();
    server.gateway.drop();
    await vi.waitFor(() => expect(server.gateway.connections).toBe(0));
    await platform.stop();
    expect(server.gateway.connections).toBe(0);
    expect(server.gateway.counts.resumed).toBe(1);
  });

  it('whose heartbeats are not answered is made anew', async () => {
    const { server, told } = await startBot({ heartbeatMs: 300 });
    server.gateway.ignoreHeartbeats(true);
    await vi.waitFor(() => expect(server.gateway.counts.resumed).toBe(1), PATIENCE);
    server.gateway.ignoreHeartbeats(false);
    server.write({ text: 'after' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1), PATIENCE);
  });

  it('whose session Discord ended is begun again', async () => {
    const { server, told } = await startBot();
    server.gateway.invalidate(false);
    await vi.waitFor(() => expect(server.gateway.counts.identified).toBe(2), PATIENCE);
    server.write({ text: 'after' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1), PATIENCE);
  }, 30_000);
});

describe('the shards of a process', () => {
  it('are those it was told to have, and no others', async () => {
    const server = await listen();
    server.standing.shards = 4;
    const platform = connectTo(server, undefined, undefined, { ids: [2, 3], count: 4 });
    onTestFinished(platform.stop);
    await start({ platform, told: emptyTold() });
    expect(server.gateway.shards.toSorted()).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect(platform.isUp?.()).toBe(true);
  }, 30_000);

  it('are not begun where Discord lets the bot connect no more, and Readout says until when', async () => {
    const server = await listen();
    server.standing.startsLeft = 0;
    await expect(start({ platform: connectTo(server), told: emptyTold() })).rejects.toMatchObject({
      reason: 'rate-limited',
      retryable: true,
      message: expect.stringMatching(/^Discord lets the bot connect no more until \d{4}-\d\d-\d\dT/),
    });
    expect(server.gateway.counts.identified).toBe(0);
  });
});

describe('a process that only works on articles', () => {
  it('calls Discord without a connection to its gateway', async () => {
    const server = await listen();
    const { world, standing } = server;
    const worker = connectTo(server);
    await worker.startWithoutEvents?.();
    expect(worker.isUp?.()).toBe(true);
    const message = server.write({ text: 'https://news.example/a' });
    const scope = { platform: 'discord', workspace: world.guild, channel: world.channel };
    await worker.mark(scope, message, 'working');
    expect([...server.find(world.channel, message).marks]).toEqual(['👀']);
    // Hidden from everyone, so nothing that the whole server may read.
    standing.overwrites.set(world.otherChannel, [{ id: world.guild, type: 0, allow: '0', deny: String(1 << 10) }]);
    expect(await worker.publicChannels(world.guild)).toEqual([world.channel, world.voice]);
    expect(server.gateway.counts.identified).toBe(0);
    await worker.stop();
    await expect(connectTo(server, 'wrong').startWithoutEvents?.()).rejects.toMatchObject({
      reason: 'unauthorised',
    });
  });

  it('leaves a mark that the process which posts the answer takes off', async () => {
    const { server, platform, told } = await startBot();
    const { world } = server;
    const message = server.write({ text: 'https://news.example/a' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    const worker = connectTo(server);
    await worker.startWithoutEvents?.();
    const scope = { platform: 'discord', workspace: world.guild, channel: world.channel };
    await worker.mark(scope, message, 'working');
    await platform.mark(scope, message, 'done');
    expect([...server.find(world.channel, message).marks]).toEqual(['✅']);
  });
});

describe('a start that cannot succeed', () => {
  it('because there is no Discord API at the address names the setting', async () => {
    const server = await listen();
    const elsewhere = connectTo({ ...server, apiUrl: `${server.apiUrl}/elsewhere` });
    const error = await failureOf(start({ platform: elsewhere, told: emptyTold() }));
    expect(error).toMatchObject({ advice: expect.stringContaining('DISCORD_API_URL') });
    expect(JSON.stringify(error)).not.toMatch(/View Channel|undefined/);
  });

  it('with a wrong token says which, and where to get one', async () => {
    const server = await listen();
    const error = await failureOf(start({ platform: connectTo(server, 'wrong.token'), told: emptyTold() }));
    expect(error).toMatchObject({ reason: 'unauthorised', retryable: false });
    expect(error).toHaveProperty('message', expect.stringContaining('DISCORD_TOKEN'));
    expect(error).toHaveProperty('advice', expect.stringContaining('https://discord.com/developers/applications'));
    expect(JSON.stringify(error)).not.toContain('wrong.token');
  });

  it('without leave to read messages says what to switch on', async () => {
    const server = await listen({ mayReadContent: false });
    const error = await failureOf(start({ platform: connectTo(server), told: emptyTold() }));
    expect(error).toMatchObject({ reason: 'unauthorised' });
    expect(error).toHaveProperty('advice', expect.stringContaining('Message Content Intent'));
  });

  it('where nobody listens may succeed later', async () => {
    const server = await listen();
    await server.close();
    const error = await failureOf(start({ platform: connectTo(server), told: emptyTold() }));
    expect(error).toMatchObject({ reason: 'unreachable', retryable: true });
  });

  it('may be made again on the same platform', async () => {
    const server = await listen();
    const platform = connectTo(server);
    onTestFinished(() => platform.stop());
    const told = emptyTold();
    server.fail('GET', /^\/gateway\/bot$/, { type: 'server error' });
    expect(await failureOf(start({ platform, told }))).toMatchObject({ retryable: true });
    await start({ platform, told });
    server.write({ text: 'once' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
  });

  it('leaves no connection behind when Discord refuses the commands', async () => {
    const server = await listen();
    server.fail('PUT', /commands$/, { type: 'status', status: 400, code: 50_035 });
    const error = await failureOf(start({ platform: connectTo(server), told: emptyTold() }));
    expect(error).toMatchObject({ reason: 'rejected' });
    await vi.waitFor(() => expect(server.gateway.connections).toBe(0));
  });
});

describe('the address that invites Readout', () => {
  it('asks for the least permissions', () => {
    const url = new URL(inviteUrl('42'));
    expect(`${url.origin}${url.pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: '42',
      scope: 'bot applications.commands',
      // Add reactions, view channels, send messages, embed links, read history, create threads, send in threads.
      permissions: [6n, 10n, 11n, 14n, 15n, 16n, 35n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n).toString(),
    });
  });
});

async function listen(options?: Parameters<typeof startDiscordServer>[0]): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  return server;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => {
      throw new Error('It started.');
    },
    (error: unknown) => error,
  );
}

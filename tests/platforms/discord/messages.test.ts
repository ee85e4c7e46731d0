import { describe, expect, it, vi } from 'vitest';
import { directWorkspace } from '../../../src/platforms/discord/message-id.ts';
import { startBot } from './discord-for-tests.ts';

describe('what people write in Discord', () => {
  it('is told once, however often Discord tells of it', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'Read https://example.org/talks please' });
    server.write({ text: 'the last' });
    await vi.waitFor(() => expect(told.messages.length).toBeGreaterThanOrEqual(2));
    expect(told.messages[0]).toEqual({
      scope: { platform: 'discord', workspace: server.world.guild, channel: server.world.channel },
      id,
      thread: null,
      author: { id: server.world.reader, name: 'reader', isManager: false },
      text: 'Read https://example.org/talks please',
      files: [],
      isAddressed: false,
    });
    expect(told.messages.map((message) => message.text)).toEqual(['Read https://example.org/talks please', 'the last']);
  });

  it('has the same id when Discord tells of it again', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    for (let time = 0; time < 10; time++) server.tellAgain(id);
    await vi.waitFor(() => expect(told.messages).toHaveLength(11));
    expect(new Set(told.messages.map((message) => message.id))).toEqual(new Set([id]));
  });

  it('comes from somebody who manages the channel, or not', async () => {
    const { server, told } = await startBot();
    server.write({ text: 'mine', author: server.world.manager });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]?.author).toEqual({ id: server.world.manager, name: 'manager', isManager: true });
  });

  it.each([
    ['its name', (botId: string) => `<@${botId}>`],
    ['its name as old clients write it', (botId: string) => `<@!${botId}>`],
  ])('is for Readout when it has %s in it, which is taken out', async (_, mention) => {
    const { server, told } = await startBot();
    server.write({ text: `${mention(server.world.botId)} what is in https://example.org/a?` });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]).toMatchObject({ isAddressed: true, text: 'what is in https://example.org/a?' });
  });

  it('is for Readout when it has the role of the bot in it', async () => {
    const { server, told } = await startBot();
    server.write({ text: `hey <@&${server.world.botRole}> https://example.org/a` });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]).toMatchObject({ isAddressed: true, text: 'hey   https://example.org/a' });
  });

  it('is for Readout when it is written to it directly', async () => {
    const { server, told } = await startBot();
    const channel = server.openDirectChannel(server.world.reader);
    server.write({ channel, text: 'https://example.org/a' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]).toMatchObject({
      isAddressed: true,
      thread: null,
      scope: { platform: 'discord', workspace: directWorkspace(channel), channel },
      author: { isManager: true },
    });
  });

  it('belongs to the channel when it stands in a thread of it', async () => {
    const { server, told } = await startBot();
    const thread = server.openThread(server.world.channel);
    const id = server.write({ channel: thread, text: 'https://example.org/a' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]).toMatchObject({
      thread,
      id: `${thread}/${id}`,
      scope: { channel: server.world.channel, workspace: server.world.guild },
    });
  });

  it('is not heard from bots, feeds and Readout itself', async () => {
    const { server, told } = await startBot();
    server.write({ author: server.world.feedBot, text: 'https://example.org/feed' });
    server.write({ author: server.world.botId, text: 'https://example.org/own' });
    server.write({ text: 'https://example.org/people' });
    await vi.waitFor(() => expect(told.messages.map(({ text }) => text)).toContain('https://example.org/people'));
    expect(told.messages).toHaveLength(1);
  });

  it('is told again when it is edited, and not when Discord unfurls its link', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    server.unfurl(id);
    server.edit(id, 'https://example.org/b');
    await vi.waitFor(() => expect(told.messages.at(-1)?.text).toBe('https://example.org/b'));
    expect(told.messages.map((message) => [message.id, message.text])).toEqual([
      [id, 'https://example.org/a'],
      [id, 'https://example.org/b'],
    ]);
    expect(told.messages[1]?.author.name).toBe('reader');
  });

  it('is not told again when it is edited days later, unless the edit addresses Readout', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    const later = new Date(Date.now() + 2 * 86_400_000);
    server.edit(id, 'https://example.org/b', later);
    server.edit(id, `<@${server.world.botId}> https://example.org/c`, later);
    await vi.waitFor(() => expect(told.messages.at(-1)?.text).toBe('https://example.org/c'));
    expect(told.messages.map(({ text }) => text)).toEqual(['https://example.org/a', 'https://example.org/c']);
  });

  it('is told to be gone when it is deleted, alone or with others, in a channel or a thread', async () => {
    const { server, told } = await startBot();
    const { guild, channel } = server.world;
    const thread = server.openThread(channel);
    const ids = [server.write({ text: 'one' }), server.write({ text: 'two' }), server.write({ text: 'three' })];
    const inThread = server.write({ channel: thread, text: 'four' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(4));
    for (const id of [ids[0] ?? '', inThread]) server.remove(id);
    server.gateway.dispatch('MESSAGE_DELETE_BULK', { ids: ids.slice(1), channel_id: channel, guild_id: guild });
    const scope = { platform: 'discord', workspace: guild, channel };
    const gone = [...ids, `${thread}/${inThread}`].map((messageId) => ({ scope, messageId }));
    await vi.waitFor(() => expect(told.deleted).toHaveLength(4));
    expect(told.deleted).toEqual(expect.arrayContaining(gone));
  });

  it('is asked for no more where the bot was taken out, but is where the server is merely unavailable', async () => {
    const { server, told } = await startBot();
    const { guild } = server.world;
    server.gateway.dispatch('GUILD_DELETE', { id: guild, unavailable: true });
    server.write({ text: 'after the outage' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.uninstalled).toEqual([]);
    server.gateway.dispatch('GUILD_DELETE', { id: guild });
    await vi.waitFor(() => expect(told.uninstalled).toEqual([{ platform: 'discord', workspace: guild }]));
  });

  it('has its words also when it was passed on from elsewhere', async () => {
    const { server, told } = await startBot();
    server.write({ text: '', passedOn: 'https://example.org/elsewhere' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    expect(told.messages[0]?.text).toBe('https://example.org/elsewhere');
  });

  it('is handed on again until it could be stored', async () => {
    const { server, told } = await startBot();
    told.failures = 1;
    server.write({ text: 'https://example.org/a' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1), 10_000);
  });

  it('is not taken any more once Readout is told to stop', async () => {
    const { server, platform, told } = await startBot();
    server.write({ text: 'before' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    await platform.stop();
    server.write({ text: 'after' });
    expect(told.messages).toHaveLength(1);
  });
});

describe('a reaction in Discord', () => {
  it('is told by the short name of its emoji, with the message under it', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    server.react(id, '📰', server.world.manager);
    await vi.waitFor(() => expect(told.reactions).toHaveLength(1));
    expect(told.reactions[0]).toMatchObject({
      reaction: { messageId: id, emoji: 'newspaper', caller: { id: server.world.manager, isManager: true } },
      message: { id, text: 'https://example.org/a', author: { name: 'reader' } },
    });
  });

  it('is told by its character where it has no short name', async () => {
    const { server, told } = await startBot();
    server.react(server.write({ text: 'https://example.org/a' }), '🛳️');
    await vi.waitFor(() => expect(told.reactions).toHaveLength(1));
    expect(told.reactions[0]?.reaction.emoji).toBe('🛳');
  });

  it('on a message that is gone is told without one', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    server.fail('GET', new RegExp(`/messages/${id}$`), { type: 'status', status: 404, code: 10_008 });
    server.react(id, '📰');
    await vi.waitFor(() => expect(told.reactions).toHaveLength(1));
    expect(told.reactions[0]?.message).toBeNull();
  });

  it('of Readout itself is none', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    server.react(id, '📰', server.world.botId);
    server.react(id, '📰');
    await vi.waitFor(() => expect(told.reactions).toHaveLength(1));
    expect(told.reactions[0]?.reaction.caller.id).toBe(server.world.reader);
  });
});

describe('a file in Discord', () => {
  const bytes = new TextEncoder().encode('The ministers met on Tuesday.');

  it('is read from where Discord keeps it', async () => {
    const { server, platform, told } = await startBot();
    server.write({ text: '', files: [{ name: 'talks.txt', bytes }] });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    const [message] = told.messages;
    const [file = { name: '', size: null, reference: '' }] = message?.files ?? [];
    expect(file).toMatchObject({ name: 'talks.txt', size: bytes.length });
    const scope = { platform: 'discord', workspace: '', channel: '' };
    expect(new Uint8Array(await platform.readFile(scope, file, 1_000))).toEqual(bytes);
    await expect(platform.readFile(scope, file, 10)).rejects.toMatchObject({ reason: 'too-large' });
    await expect(platform.readFile(scope, { ...file, size: null }, 10)).rejects.toMatchObject({ reason: 'too-large' });
    server.expireFiles();
    expect(new Uint8Array(await platform.readFile(scope, file, 1_000))).toEqual(bytes);
  });

  it.each([
    'http://169.254.169.254/latest',
    'https://cdn.discordapp.com.evil.example/a.pdf',
    'https://cdn.discordapp.com@evil.example/a.pdf',
    'http://cdn.discordapp.com/a.pdf',
    'file:///etc/passwd',
    'nonsense',
  ])('is not read from anywhere else: %s', async (reference) => {
    const { platform } = await startBot();
    const scope = { platform: 'discord', workspace: '', channel: '' };
    await expect(platform.readFile(scope, { name: 'a.pdf', size: 1, reference }, 1_000)).rejects.toMatchObject({
      reason: 'rejected',
    });
  });
});

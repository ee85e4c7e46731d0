import { describe, expect, it, vi } from 'vitest';
import type { Attachment, Reply } from '../../../src/chat/reply.ts';
import { directWorkspace } from '../../../src/platforms/discord/message-id.ts';
import { PICTURE, TABLE } from '../../fixtures/attachments.ts';
import { BITS, nextId } from '../../servers/discord-world.ts';
import { deliveryOf, startBot } from './discord-for-tests.ts';

const replyWith = (attachment: Attachment, visibility: Reply['visibility'] = 'channel'): Reply => ({
  title: 'Who holds what',
  blocks: [{ type: 'text', text: ['Below.'] }],
  visibility,
  attachment,
});
const bytesOf = ({ base64 }: Attachment) => Buffer.from(base64, 'base64');

describe('files and pictures in Discord', () => {
  it('a picture stands in the message it belongs to, with words for who cannot see it', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message, { reply: replyWith(PICTURE) }));
    const [posted, ...others] = bot.server.posted(message);
    expect(others).toEqual([]);
    expect(posted?.embeds?.at(-1)?.image).toEqual({ url: 'attachment://matrix.png' });
    expect(posted?.attachments).toEqual([{ id: '0', filename: 'matrix.png', description: PICTURE.alternative }]);
    expect(posted?.uploaded).toEqual([{ name: 'matrix.png', bytes: bytesOf(PICTURE) }]);
  });

  it('a file is attached to what is said about it', async () => {
    const bot = await startBot();
    await bot.platform.post(deliveryOf(bot, null, { reply: replyWith({ ...TABLE, name: 'positions of today.csv' }) }));
    const [posted] = bot.server.posted(bot.server.world.channel);
    expect(posted?.uploaded).toEqual([{ name: 'positions_of_today.csv', bytes: bytesOf(TABLE) }]);
    expect(posted?.embeds?.[0]?.image).toBeUndefined();
  });

  it.each(['soon', 'minutes later'])(
    'a picture is there once though the answer was lost, tried again %s',
    async (when) => {
      const bot = await startBot();
      const message = bot.server.write({ text: 'https://example.org/a' });
      bot.server.fail('POST', /messages$/, { type: 'drop', accepting: true });
      const delivery = deliveryOf(bot, message, { reply: replyWith(PICTURE) });
      await expect(bot.platform.post(delivery)).rejects.toMatchObject({ retryable: true });
      if (when !== 'soon') bot.server.forgetNonces();
      await bot.platform.post({ ...delivery, mayBePosted: true });
      expect(bot.server.posted(message)).toHaveLength(1);
    },
  );

  it('what a file shows is said in words where Readout may not attach it', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', /messages$/, { type: 'status', status: 403, code: 50_013 });
    await bot.platform.post(deliveryOf(bot, message, { reply: replyWith(PICTURE) }));
    const [posted] = bot.server.posted(message);
    expect(posted?.content).toMatch(/Couldn’t attach matrix\.png[\s\S]*Attach Files[\s\S]*Kremlin refuses/);
    expect(posted?.embeds?.[0]?.title).toBe('Who holds what');
  });

  it.each([
    ['caller', true],
    ['channel', false],
  ] as const)('an answer for the %s brings its file, seen by nobody else: %s', async (visibility, isAlone) => {
    const bot = await startBot();
    bot.told.reply = replyWith(TABLE, visibility);
    const asked = bot.server.callCommand('positions');
    const shown = await vi.waitFor(() => {
      const found = [asked.original, ...asked.followUps].find((each) => each?.uploaded.length === 1);
      if (found === undefined) throw new Error('No file was sent yet.');
      return found;
    });
    expect(shown?.uploaded).toEqual([{ name: 'positions.csv', bytes: bytesOf(TABLE) }]);
    expect(shown?.isEphemeral).toBe(isAlone);
  });
});

describe('the public channels of a Discord server', () => {
  it('are those that everybody can see and read back', async () => {
    const bot = await startBot();
    const { world, gateway } = bot.server;
    const add = (name: string, deny: bigint) => {
      const id = nextId();
      const overwrite = { id: world.guild, type: 0, allow: '0', deny: deny.toString() };
      const channel = { id, type: 0, guild_id: world.guild, name, position: 9, permission_overwrites: [overwrite] };
      gateway.dispatch('CHANNEL_CREATE', channel);
      return id;
    };
    add('hidden', BITS.viewChannel);
    add('without its past', BITS.readMessageHistory);
    const open = add('open', BITS.manageChannels);
    bot.server.openThread(world.channel);
    await vi.waitFor(async () => expect(await bot.platform.publicChannels(world.guild)).toContain(open));
    expect([...(await bot.platform.publicChannels(world.guild))].toSorted()).toEqual(
      [world.channel, world.otherChannel, world.voice, open].toSorted(),
    );
  });

  it('are none in direct messages, and not said to be none of a server that Discord does not tell of', async () => {
    const bot = await startBot();
    expect(await bot.platform.publicChannels(directWorkspace('D1'))).toEqual([]);
    await expect(bot.platform.publicChannels('1')).rejects.toThrow(/isn’t saying which channels/);
  });
});

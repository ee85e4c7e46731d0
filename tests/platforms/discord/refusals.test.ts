import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.ts';
import { createLog } from '../../../src/log.ts';
import { deliveryOf, startBot } from './discord-for-tests.ts';

const CARD: Partial<Reply> = {
  title: 'Talks go on',
  blocks: [{ type: 'list', items: [{ text: [{ type: 'actor', name: 'Ana Petrov' }, ' refuses *to sign*'] }] }],
};
const status = (code: number, http = 403) => ({ type: 'status', status: http, code }) as const;

describe('what Discord refuses', () => {
  it('50006, no embeds: the card comes as text, with all its words', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), status(50_006, 400));
    await bot.platform.post(deliveryOf(bot, message, CARD));
    const [posted, ...others] = bot.server.posted(message);
    expect(others).toEqual([]);
    expect(posted?.embeds ?? []).toEqual([]);
    expect(posted?.content).toMatch(/Talks go on\n- \*\*Ana Petrov\*\* refuses \\\*to sign\\\*/);
  });

  it('50013 on a thread: the card answers the message in the channel', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', /\/threads$/, status(50_013));
    await bot.platform.post(deliveryOf(bot, message, CARD));
    expect(bot.server.posted(bot.server.world.channel)).toMatchObject([
      { embeds: [{ title: 'Talks go on' }], message_reference: { message_id: message } },
    ]);
  });

  it.each([
    [50_013, 403],
    [50_083, 400],
    [160_005, 400],
  ])('%s in a thread: the card comes in the channel, and no empty thread stays', async (code, http) => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), status(code, http));
    await bot.platform.post(deliveryOf(bot, message, CARD));
    expect(bot.server.posted(message)).toEqual([]);
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(1);
    const closing = bot.server.requests.filter(
      ({ method, path }) => method === 'DELETE' && path === `/channels/${message}`,
    );
    expect(closing).toHaveLength(1);
  });

  it('an empty thread that can be neither removed nor closed is told to the log', async () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => void lines.push(line) });
    const bot = await startBot(undefined, log);
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), status(50_013));
    bot.server.fail('DELETE', new RegExp(`/channels/${message}$`), status(50_013));
    bot.server.fail('PATCH', new RegExp(`/channels/${message}$`), status(50_013));
    await bot.platform.post(deliveryOf(bot, message, CARD));
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(1);
    expect(lines.filter((line) => line.includes('an empty thread stays'))).toHaveLength(1);
  });

  it('50024, no threads of this kind: the card answers the message', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', /\/threads$/, status(50_024, 400));
    await bot.platform.post(deliveryOf(bot, message, CARD));
    expect(bot.server.posted(bot.server.world.channel)).toMatchObject([{ message_reference: { message_id: message } }]);
  });

  it.each([
    [50_001, 'View Channel'],
    [50_013, 'Send Messages'],
  ])('%s in the channel itself: says which permission is missing', async (code, permission) => {
    const bot = await startBot();
    bot.server.fail('POST', /\/messages$/, status(code), 2);
    const error: unknown = await bot.platform.post(deliveryOf(bot, null, CARD)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'no-access', advice: expect.stringContaining(permission) });
  });
});

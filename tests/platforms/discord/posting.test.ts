import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.ts';
import { directWorkspace } from '../../../src/platforms/discord/message-id.ts';
import { deliveryOf, replyOf, start, startBot } from './discord-for-tests.ts';

const LONG: Reply['blocks'] = [
  {
    type: 'list',
    heading: 'Evidence',
    items: Array.from({ length: 60 }, (_, index) => ({
      text: [`Item ${index}: ${'the delegations met again and agreed to go on talking. '.repeat(4)}end${index}`],
    })),
  },
];

describe('a delivery in Discord', () => {
  it('stands in a thread under the message, never in the channel', async () => {
    const bot = await startBot();
    const { server, platform } = bot;
    const message = server.write({ text: 'https://example.org/a' });
    const posted = await platform.post(deliveryOf(bot, message, { title: 'Talks resume' }));
    const [first, ...others] = server.posted(message);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      embeds: [{ title: 'Talks resume' }],
      allowed_mentions: { parse: [], replied_user: false },
      enforce_nonce: true,
    });
    expect(server.posted(server.world.channel)).toEqual([]);
    expect(server.threadName(message)).toBe('Talks resume');
    expect(posted.messageId).toBe(`${message}/${first?.id}`);
    const { scope } = deliveryOf(bot, message);
    expect(await platform.linkTo(scope, posted.messageId)).toBe(
      `https://discord.com/channels/${server.world.guild}/${message}/${first?.id}`,
    );
    expect(await platform.linkTo(scope, message)).toBe(
      `https://discord.com/channels/${server.world.guild}/${server.world.channel}/${message}`,
    );
  });

  it('goes on in the thread that is there', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a https://example.org/b' });
    await bot.platform.post(deliveryOf(bot, message, { title: 'One' }));
    await bot.platform.post(deliveryOf(bot, message, { title: 'Two' }));
    expect(bot.server.posted(message).map(({ embeds }) => embeds?.[0]?.title)).toEqual(['One', 'Two']);
  });

  it('goes into a thread that was begun without a message', async () => {
    const bot = await startBot();
    const thread = bot.server.openThread(bot.server.world.channel);
    await bot.platform.post(deliveryOf(bot, thread));
    expect(bot.server.posted(thread)).toHaveLength(1);
  });

  it('without a thread stands in the channel', async () => {
    const bot = await startBot();
    const { messageId } = await bot.platform.post(deliveryOf(bot, null));
    expect(bot.server.posted(bot.server.world.channel).map(({ id }) => id)).toEqual([messageId]);
  });

  it('answers the message where there are no threads: in direct messages and beside a voice channel', async () => {
    const bot = await startBot();
    const { server, platform } = bot;
    const direct = server.openDirectChannel(server.world.reader);
    for (const [workspace, channel] of [
      [directWorkspace(direct), direct],
      [server.world.guild, server.world.voice],
    ] as const) {
      const message = server.write({ channel, text: 'https://example.org/a' });
      const delivery = deliveryOf(bot, message);
      const posted = await platform.post({ ...delivery, scope: { ...delivery.scope, workspace, channel } });
      expect(server.posted(channel)).toMatchObject([
        { id: posted.messageId, message_reference: { message_id: message } },
      ]);
    }
  });

  it('has a thread name that fits, whatever the title', async () => {
    const bot = await startBot();
    const titles = [`${'Ministers of the coast meet '.repeat(10)}`, 'x'.repeat(300), ' \u200B ', '@everyone\nlook'];
    for (const title of titles) {
      const message = bot.server.write({ text: 'https://example.org/a' });
      await bot.platform.post(deliveryOf(bot, message, { title }));
      expect(bot.server.threadName(message)?.length).toBeLessThanOrEqual(100);
      expect(bot.server.threadName(message)).toMatch(
        /^(?:Ministers.* (?:Ministers|of|the|coast|meet) …|x+ …|Briefing|@everyone look)$/,
      );
    }
  });

  it('that is long goes on in further messages, with each item in one piece and none left out', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message, { blocks: LONG }));
    const posted = bot.server.posted(message);
    expect(posted.length).toBeGreaterThan(2);
    const lines = posted
      .flatMap(({ embeds }) => embeds ?? [])
      .flatMap(({ description = '' }) => description.split('\n'));
    const items = lines.filter((line) => line.startsWith('- '));
    expect(items).toHaveLength(60);
    expect(items.every((line, index) => line.startsWith(`- Item ${index}\\:`) && line.endsWith(`end${index}`))).toBe(
      true,
    );
  });

  it.each([
    ['the answer was lost', { type: 'drop', accepting: true } as const],
    ['Discord failed after taking it', { type: 'server error', accepting: true } as const],
  ])('is there once when %s, at once and when Discord has forgotten its nonce', async (_, fault) => {
    for (const isLate of [false, true]) {
      const bot = await startBot();
      const message = bot.server.write({ text: 'https://example.org/a' });
      const delivery = deliveryOf(bot, message, { blocks: LONG });
      bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), fault);
      await expect(bot.platform.post(delivery)).rejects.toMatchObject({ reason: 'unknown-outcome', retryable: true });
      if (isLate) bot.server.forgetNonces();
      const { messageId } = await bot.platform.post({ ...delivery, mayBePosted: true });
      const posted = bot.server.posted(message);
      const items = posted
        .flatMap(({ embeds }) => embeds ?? [])
        .flatMap(({ description = '' }) => description.match(/^- /gm) ?? []);
      expect(items).toHaveLength(60);
      expect(messageId).toBe(`${message}/${posted[0]?.id}`);
    }
  });

  it('is there once when the thread was begun and nobody heard of it', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.fail('POST', /\/threads$/, { type: 'drop', accepting: true });
    await expect(bot.platform.post(deliveryOf(bot, message))).rejects.toMatchObject({ retryable: true });
    await bot.platform.post(deliveryOf(bot, message, { mayBePosted: true }));
    expect(bot.server.posted(message)).toHaveLength(1);
  });

  it('is posted although another delivery in the thread says the same', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message));
    await bot.platform.post(deliveryOf(bot, message, { mayBePosted: true }));
    expect(bot.server.posted(message)).toHaveLength(2);
  });

  it('is not posted where nobody can see whether it is there', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message));
    bot.server.fail('GET', /\/messages$/, { type: 'server error' });
    await expect(bot.platform.post(deliveryOf(bot, message, { mayBePosted: true }))).rejects.toMatchObject({
      reason: 'unknown-outcome',
    });
    expect(bot.server.posted(message)).toHaveLength(1);
  });

  it('is neither posted nor said to be missing where Discord does not let Readout look', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message));
    bot.server.fail('GET', /\/messages$/, {
      type: 'status',
      status: 403,
      code: 50_013,
      message: 'Missing Permissions',
    });
    await expect(bot.platform.post(deliveryOf(bot, message, { mayBePosted: true }))).rejects.toMatchObject({
      reason: 'unknown-outcome',
      retryable: false,
      message: expect.stringMatching(/^It’s unclear whether the message was posted\. Reading recent messages failed/),
      advice: 'Give Readout’s role the permission Read Message History in that channel.',
    });
    expect(bot.server.posted(message)).toHaveLength(1);
  });

  it('that hangs is given up within ten seconds, and is there once', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    const delivery = deliveryOf(bot, message);
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), { type: 'hang', accepting: true });
    await expect(bot.platform.post(delivery)).rejects.toMatchObject({ reason: 'unknown-outcome', retryable: true });
    await bot.platform.post({ ...delivery, mayBePosted: true });
    expect(bot.server.posted(message)).toHaveLength(1);
  }, 15_000);
});

describe('further answers in a thread', () => {
  it('do not begin with a request for a thread that is there', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    for (const title of ['first', 'second', 'third']) await bot.platform.post(deliveryOf(bot, message, { title }));
    expect(bot.server.posted(message)).toHaveLength(3);
    expect(bot.server.requests.filter(({ path }) => path.endsWith('/threads'))).toHaveLength(1);
  });

  it('look for it again where somebody removed it', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message, { title: 'first' }));
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), {
      type: 'status',
      status: 404,
      code: 10_003,
    });
    await bot.platform.post(deliveryOf(bot, message, { title: 'second' }));
    expect(bot.server.posted(message)).toHaveLength(2);
    expect(bot.server.requests.filter(({ path }) => path.endsWith('/threads'))).toHaveLength(2);
  });

  it('look for it once, where Discord says that there is one and that it doesn’t know it', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message, { title: 'first' }));
    const gone = { type: 'status', status: 404, code: 10_003 } as const;
    bot.server.fail('POST', new RegExp(`/channels/${message}/messages$`), gone, 10);
    const asked = bot.server.requests.length;
    const error = await failureOf(bot.platform.post(deliveryOf(bot, message, { title: 'second' })));
    expect(error).toMatchObject({ reason: 'no-access', retryable: false });
    expect(bot.server.requests.slice(asked).map(({ path }) => path.split('/').at(-1))).toEqual([
      ...['messages', 'threads', 'messages'],
    ]);
  });
});

describe('when Discord does not let Readout post', () => {
  it('a rate limit of seconds is left to the queue, with the time to wait', async () => {
    const bot = await startBot();
    bot.server.fail('POST', /\/messages$/, { type: 'rate limit', afterSeconds: 7 });
    const error = await failureOf(bot.platform.post(deliveryOf(bot, null)));
    expect(error).toMatchObject({ reason: 'rate-limited', retryable: true });
    expect(error).toHaveProperty('retryAfterMs', expect.closeTo(7_000, -3));
  });

  it('a short rate limit is waited for', async () => {
    const bot = await startBot();
    bot.server.fail('POST', /\/messages$/, { type: 'rate limit', afterSeconds: 0.2 });
    await bot.platform.post(deliveryOf(bot, null));
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(1);
  });

  it('keeps to the pace that Discord sets, without being told off', async () => {
    const bot = await startBot({ bucket: { limit: 2, seconds: 0.5 } });
    const titles = ['one', 'two', 'three', 'four', 'five'];
    await Promise.all(titles.map((title) => bot.platform.post(deliveryOf(bot, null, { title }))));
    const posts = bot.server.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(posts).toHaveLength(5);
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(5);
  });

  it('by closing its connection: what is posted then is posted after the next start', async () => {
    const bot = await startBot();
    await bot.platform.stop();
    expect(await failureOf(bot.platform.post(deliveryOf(bot, null)))).toMatchObject({
      reason: 'unreachable',
      retryable: true,
    });
    await start(bot);
    await bot.platform.post(deliveryOf(bot, null));
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(1);
  });

  it('a channel without leave to react still gets its briefings', async () => {
    const bot = await startBot();
    bot.server.fail('PUT', /reactions/, { type: 'status', status: 403, code: 50_013 }, 10);
    for (let time = 0; time < 5; time++) {
      const message = bot.server.write({ text: 'https://example.org/a' });
      expect(await failureOf(bot.platform.mark(deliveryOf(bot, null).scope, message, 'working'))).toMatchObject({
        reason: 'no-access',
      });
      await bot.platform.post(deliveryOf(bot, message));
      expect(bot.server.posted(message)).toHaveLength(1);
    }
  });

  it('a limit for one channel leaves the others alone', async () => {
    const bot = await startBot();
    const { channel, otherChannel } = bot.server.world;
    bot.server.fail('POST', new RegExp(`${channel}/messages$`), { type: 'rate limit', afterSeconds: 7 });
    await failureOf(bot.platform.post(deliveryOf(bot, null)));
    const delivery = deliveryOf(bot, null);
    await bot.platform.post({ ...delivery, scope: { ...delivery.scope, channel: otherChannel } });
    expect(bot.server.posted(otherChannel)).toHaveLength(1);
  });

  it('a limit for all of Readout stops every channel without asking again', async () => {
    const bot = await startBot();
    bot.server.fail('POST', /\/messages$/, { type: 'rate limit', afterSeconds: 7, isGlobal: true });
    await failureOf(bot.platform.post(deliveryOf(bot, null)));
    const asked = bot.server.requests.length;
    const delivery = deliveryOf(bot, null);
    const scope = { ...delivery.scope, channel: bot.server.world.otherChannel };
    expect(await failureOf(bot.platform.post({ ...delivery, scope }))).toMatchObject({ reason: 'rate-limited' });
    expect(bot.server.requests).toHaveLength(asked);
  });

  it.each([
    [403, 50_001],
    [403, 50_013],
    [404, 10_003],
  ])(
    'HTTP %i with code %i is final, and a channel that refuses a hundred times is asked three times',
    async (status, code) => {
      const bot = await startBot();
      bot.server.fail('POST', /\/messages$/, { type: 'status', status, code, message: 'No' }, 100);
      const asked = bot.server.requests.length;
      for (let time = 0; time < 100; time++)
        expect(await failureOf(bot.platform.post(deliveryOf(bot, null)))).toMatchObject({
          reason: 'no-access',
          retryable: false,
        });
      expect(bot.server.requests.length - asked).toBe(3);
    },
  );

  it('a message that was deleted takes no thread, and its channel goes on', async () => {
    const bot = await startBot();
    for (let time = 0; time < 4; time++) {
      const message = bot.server.write({ text: 'https://example.org/a' });
      bot.server.remove(message);
      expect(await failureOf(bot.platform.post(deliveryOf(bot, message)))).toMatchObject({ reason: 'no-access' });
    }
    await bot.platform.post(deliveryOf(bot, null));
    expect(bot.server.posted(bot.server.world.channel)).toHaveLength(1);
  });

  it('a direct message that was deleted gets no answer', async () => {
    const bot = await startBot();
    const channel = bot.server.openDirectChannel(bot.server.world.reader);
    const message = bot.server.write({ channel, text: 'https://example.org/a' });
    bot.server.remove(message);
    const delivery = deliveryOf(bot, message);
    const scope = { ...delivery.scope, workspace: directWorkspace(channel), channel };
    expect(await failureOf(bot.platform.post({ ...delivery, scope }))).toMatchObject({ retryable: false });
    expect(bot.server.posted(channel)).toEqual([]);
  });

  it('a token that was reset is told of, with where to get a new one', async () => {
    const bot = await startBot();
    bot.server.fail('POST', /\/messages$/, { type: 'status', status: 401, message: '401: Unauthorized' });
    const error = await failureOf(bot.platform.post(deliveryOf(bot, null)));
    expect(error).toMatchObject({ reason: 'unauthorised', retryable: false });
    expect(error).toHaveProperty('advice', expect.stringContaining('Reset Token'));
    expect(await failureOf(bot.platform.post(deliveryOf(bot, null)))).toMatchObject({ reason: 'unauthorised' });
  });
});

describe('a mark in Discord', () => {
  it('is one reaction at a time', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    const { scope } = deliveryOf(bot, message);
    const seen: unknown[] = [];
    for (const mark of ['working', 'done', 'refused', 'working', null] as const) {
      await bot.platform.mark(scope, message, mark);
      seen.push(bot.server.marksOn(message));
    }
    expect(seen).toEqual([['👀'], ['✅'], ['⚠️'], ['👀'], []]);
  });

  it('that was set before a restart is taken away by the next', async () => {
    const bot = await startBot();
    const thread = bot.server.openThread(bot.server.world.channel);
    const message = bot.server.write({ channel: thread, text: 'https://example.org/a' });
    bot.server.find(thread, message).marks.add('👀');
    await bot.platform.mark(deliveryOf(bot, null).scope, `${thread}/${message}`, 'done');
    expect(bot.server.marksOn(message)).toEqual(['✅']);
  });

  it('on a message that was deleted is no failure', async () => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    bot.server.remove(message);
    await bot.platform.mark(deliveryOf(bot, message).scope, message, 'done');
  });
});

describe('what is for one person alone', () => {
  it('is told directly', async () => {
    const bot = await startBot();
    const { reader } = bot.server.world;
    await bot.platform.tell(
      { scope: deliveryOf(bot, null).scope, callerId: reader, thread: null },
      replyOf('No article'),
    );
    const direct = bot.server.openDirectChannel(reader);
    expect(bot.server.posted(direct)).toMatchObject([
      { embeds: [{ title: 'No article' }], allowed_mentions: { parse: [], replied_user: false } },
    ]);
  });

  it('is left untold where somebody takes no direct messages', async () => {
    const bot = await startBot();
    const { reader } = bot.server.world;
    bot.server.closeDirectMessages(reader);
    await bot.platform.tell(
      { scope: deliveryOf(bot, null).scope, callerId: reader, thread: null },
      replyOf('No article'),
    );
    expect(bot.server.posted(bot.server.openDirectChannel(reader))).toEqual([]);
  });
});

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => {
      throw new Error('It was posted.');
    },
    (error: unknown) => error,
  );
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BOT } from '../../servers/slack-workspace.ts';
import { CHANNEL, postMessage, SCOPE, type SlackForTests, startSlack, WAIT } from './slack-for-tests.ts';

describe.each(['http', 'socket'] as const)('messages in Slack, over %s', (transport) => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack(transport);
  });
  afterEach(() => slack.stop());

  it('a link that is posted reaches the core with where, who and what', async () => {
    const { server, core, over } = slack;
    const event = postMessage(server, { text: 'See <https://example.org/a?b=1&amp;c=2|this> &amp; that' });
    expect(await server.sendEvent(event, over)).toMatchObject({ status: 200 });
    expect(core.messages).toEqual([
      {
        scope: SCOPE,
        id: event.ts,
        thread: null,
        author: { id: 'U0ANNA', name: 'U0ANNA', isManager: false },
        text: 'See <https://example.org/a?b=1&amp;c=2|this> & that',
        files: [],
        isAddressed: false,
      },
    ]);
  });

  it('a message that could not be kept is not acknowledged, and is taken when it comes again', async () => {
    const { server, core, over } = slack;
    const event = postMessage(server);
    core.failures = 1;
    const statuses: number[] = [];
    const first = server.sendEvent(event, over).then(({ status }) => statuses.push(status));
    // In Socket Mode silence is the refusal: the first is never answered, the next one is.
    if (transport === 'http') await first;
    expect((await server.sendEvent(event, over)).status).toBe(200);
    expect(statuses).toEqual(transport === 'http' ? [503] : []);
    expect(core.messages.map(({ id }) => id)).toEqual([event.ts]);
  });

  it.each([
    ['is gone', (ts: string) => ({ subtype: 'message_deleted', deleted_ts: ts })],
    [
      'leaves a stone over its replies',
      (ts: string) => ({ subtype: 'message_changed', message: { subtype: 'tombstone', ts } }),
    ],
  ])('a message that is deleted and %s is told so, and is no message', async (_how, change) => {
    const { server, core, over } = slack;
    const event = { type: 'message', channel: CHANNEL, ts: '1764750099.000001', ...change('1764750000.000001') };
    expect(await server.sendEvent(event, over)).toMatchObject({ status: 200 });
    expect(core.deleted).toEqual([{ scope: SCOPE, messageId: '1764750000.000001' }]);
    expect(core.messages).toEqual([]);
  });

  it('a message told eleven times keeps its id, so that the core sees that it is one', async () => {
    const { server, core, over } = slack;
    const event = postMessage(server);
    for (let time = 0; time < 11; time++) await server.sendEvent(event, over, `Ev${time}`);
    expect(new Set(core.messages.map(({ id }) => id))).toEqual(new Set([event.ts]));
    expect(core.messages).toHaveLength(11);
  });

  it('a mention addresses Readout and is taken out, as a message and as a mention alike', async () => {
    const { server, core, over } = slack;
    const event = postMessage(server, { text: `<@${BOT.user}> please: <https://example.org/a> <@U0BERT>` });
    await server.sendEvent(event, over);
    await server.sendEvent({ ...event, type: 'app_mention', channel_type: undefined }, over);
    const expected = { id: event.ts, text: 'please: <https://example.org/a> <@U0BERT>', isAddressed: true };
    expect(core.messages).toMatchObject([expected, expected]);
  });

  it('whoever writes to Readout directly addresses it', async () => {
    const { server, core, over } = slack;
    await server.sendEvent(postMessage(server, { channel: 'D0ANNA', channel_type: 'im', text: 'hello' }), over);
    expect(core.messages).toMatchObject([{ scope: { channel: 'D0ANNA' }, isAddressed: true }]);
  });

  it('whoever writes to Readout as an agent asks about the channel they have open, and sees that it is at work', async () => {
    const { server, core, over } = slack;
    const entities = [
      { type: 'slack#/types/canvas_id', value: 'F0PLAN' },
      { type: 'slack#/types/message_context', value: { message_ts: '1.1', channel_id: CHANNEL } },
    ];
    const direct = { channel: 'D0ANNA', channel_type: 'im', text: 'who pays?', app_context: { entities } };
    server.fail('assistant.threads.setStatus', null, { type: 'code', error: 'access_denied' });
    const first = postMessage(server, direct);
    await server.sendEvent(first, over);
    await server.sendEvent(postMessage(server, { ...direct, thread_ts: first.ts, app_context: {} }), over);
    expect(core.messages).toMatchObject([
      { about: CHANNEL, isAddressed: true },
      { thread: first.ts, isAddressed: true },
    ]);
    expect(core.messages[1]).not.toHaveProperty('about');
    const statuses = () => server.calls.filter(({ method }) => method === 'assistant.threads.setStatus');
    await vi.waitFor(() => expect(statuses()).toHaveLength(2), WAIT);
    for (const { body } of statuses()) expect([body.channel_id, body.thread_ts]).toEqual(['D0ANNA', first.ts]);
  });

  it('where Readout is no agent, no status is shown', async () => {
    const { server, over } = slack;
    await server.sendEvent(postMessage(server, { channel: 'D0ANNA', channel_type: 'im', text: 'hello' }), over);
    expect(server.calls.filter(({ method }) => method.startsWith('assistant.'))).toEqual([]);
  });

  it('what somebody may do is looked up once for a mention that Slack tells of twice', async () => {
    const { server, core, over } = slack;
    server.workspace.admins.add('U0ANNA');
    const event = postMessage(server, { text: `<@${BOT.user}> settings mode:mention` });
    await server.sendEvent(event, over);
    await server.sendEvent({ ...event, type: 'app_mention', channel_type: undefined }, over);
    expect(core.messages.map(({ author }) => author.isManager)).toEqual([true, true]);
    expect(server.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('a reaction whose message may not be looked up yet is not acknowledged: Slack tells of it again', async () => {
    const { server, core, over } = slack;
    const { ts } = postMessage(server);
    server.fail('conversations.history', { type: 'rate limit', retryAfter: 60 });
    const item = { type: 'message', channel: CHANNEL, ts };
    const reaction = { type: 'reaction_added', user: 'U0BERT', reaction: 'newspaper', item };
    const statuses: number[] = [];
    const first = server.sendEvent(reaction, over).then(({ status }) => statuses.push(status));
    // In Socket Mode silence is the refusal: the first is never answered, the next one is.
    if (transport === 'http') await first;
    expect((await server.sendEvent(reaction, over)).status).toBe(200);
    expect(statuses).toEqual(transport === 'http' ? [503] : []);
    expect(core.reactions).toMatchObject([{ message: { id: ts } }]);
  });

  it('a reply tells in which thread it stands', async () => {
    const { server, core, over } = slack;
    await server.sendEvent(postMessage(server, { thread_ts: '1764750000.000001' }), over);
    expect(core.messages).toMatchObject([{ thread: '1764750000.000001' }]);
  });

  it('files come with the message, a snippet with its type as its ending', async () => {
    const { server, core, over } = slack;
    const files = [
      { id: 'F1', name: 'talks.pdf', size: 5, filetype: 'pdf' },
      { id: 'F2', name: 'Untitled', filetype: 'text' },
      null,
    ];
    await server.sendEvent(postMessage(server, { subtype: 'file_share', text: '', files }), over);
    expect(core.messages).toMatchObject([
      {
        files: [
          { name: 'talks.pdf', size: 5, reference: 'F1' },
          { name: 'Untitled.text', size: null, reference: 'F2' },
        ],
      },
    ]);
  });

  it.each([
    ['another bot', { bot_id: 'B0OTHER' }],
    ['Readout itself', { user: BOT.user }],
    ['a bot without a user', { subtype: 'bot_message', user: undefined, bot_id: 'B0OTHER' }],
    ['Slack about somebody who joined', { subtype: 'channel_join' }],
    ['Slack about a topic', { subtype: 'channel_topic' }],
    ['nobody: a message that was deleted', { subtype: 'message_deleted', user: undefined }],
  ])('a message of %s is none', async (_who, fields) => {
    const { server, core, over } = slack;
    expect((await server.sendEvent(postMessage(server, fields), over)).status).toBe(200);
    expect(core.messages).toEqual([]);
  });

  it('a message that is edited comes again with its new words and its own id', async () => {
    const { server, core, over } = slack;
    const before = postMessage(server, { text: 'no link' });
    const message = { ...before, text: '<https://example.org/b>', edited: { user: 'U0ANNA', ts: '1' } };
    const event = {
      type: 'message',
      subtype: 'message_changed',
      channel: CHANNEL,
      ts: server.workspace.nextTs(),
      message,
    };
    await server.sendEvent({ ...event, previous_message: before }, over);
    expect(core.messages).toMatchObject([{ id: before.ts, text: '<https://example.org/b>' }]);
  });

  it('a message that is changed days later is none, unless the change addresses Readout', async () => {
    const { server, core, over } = slack;
    const before = { ...postMessage(server), ts: String(Date.now() / 1000 - 2 * 86_400) };
    const event = { type: 'message', subtype: 'message_changed', channel: CHANNEL, ts: server.workspace.nextTs() };
    const changed = (text: string) => ({ ...event, message: { ...before, text }, previous_message: before });
    await server.sendEvent(changed('<https://example.org/b>'), over);
    expect(core.messages).toEqual([]);
    await server.sendEvent(changed(`<@${BOT.user}> <https://example.org/b>`), over);
    expect(core.messages).toMatchObject([{ id: before.ts, isAddressed: true }]);
  });

  it('a preview that Slack adds is no new message', async () => {
    const { server, core, over } = slack;
    const before = postMessage(server);
    const event = { type: 'message', subtype: 'message_changed', channel: CHANNEL, ts: server.workspace.nextTs() };
    await server.sendEvent({ ...event, message: { ...before, attachments: [{}] }, previous_message: before }, over);
    expect(core.messages).toEqual([]);
  });

  it('a reaction comes with the message it was put on, in the channel or in a thread', async () => {
    const { server, core, over } = slack;
    const top = postMessage(server);
    const reply = postMessage(server, { thread_ts: top.ts, text: '<https://example.org/in-thread>' });
    for (const { ts } of [top, reply]) {
      const item = { type: 'message', channel: CHANNEL, ts };
      await server.sendEvent({ type: 'reaction_added', user: 'U0BERT', reaction: 'newspaper', item }, over);
    }
    expect(core.reactions).toMatchObject([
      {
        reaction: { scope: SCOPE, messageId: top.ts, emoji: 'newspaper', caller: { id: 'U0BERT' } },
        message: { id: top.ts, thread: null, author: { id: 'U0ANNA' } },
      },
      { message: { id: reply.ts, thread: top.ts, text: '<https://example.org/in-thread>' } },
    ]);
  });

  it('a reaction on a feed’s message comes with it and its link, and on Readout’s own without one', async () => {
    const { server, core, over } = slack;
    const attachments = [{ title: 'Talks', title_link: 'https://news.example/talks' }];
    const feed = postMessage(server, {
      user: undefined,
      bot_id: 'B0FEED',
      subtype: 'bot_message',
      text: '',
      attachments,
    });
    const own = postMessage(server, { user: BOT.user, bot_id: BOT.bot, text: 'A briefing' });
    for (const { ts } of [feed, own]) {
      const item = { type: 'message', channel: CHANNEL, ts };
      await server.sendEvent({ type: 'reaction_added', user: 'U0BERT', reaction: 'newspaper', item }, over);
    }
    expect(core.reactions).toMatchObject([
      { message: { id: feed.ts, text: expect.stringContaining('https://news.example/talks') } },
      { message: null },
    ]);
  });

  it('a reaction on a message that is gone comes without one', async () => {
    const { server, core, over } = slack;
    const item = { type: 'message', channel: CHANNEL, ts: '1.1' };
    await server.sendEvent({ type: 'reaction_added', user: 'U0BERT', reaction: 'newspaper', item }, over);
    expect(core.reactions).toMatchObject([{ message: null }]);
  });

  it('Readout’s own marks are no reactions', async () => {
    const { server, core, over } = slack;
    const item = { type: 'message', channel: CHANNEL, ts: '1.1' };
    await server.sendEvent({ type: 'reaction_added', user: BOT.user, reaction: 'eyes', item }, over);
    expect(core.reactions).toEqual([]);
  });

  it('nothing new is taken while Readout stops, and what was taken is finished first', async () => {
    const { server, core, platform, over } = slack;
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    core.onMessage = async (message) => {
      begun.resolve();
      await finish.promise;
      core.messages.push(message);
    };
    const taken = server.sendEvent(postMessage(server), over);
    await begun.promise;
    const stopped = platform.stop();
    if (over.type === 'http') expect((await server.sendEvent(postMessage(server), over)).status).toBe(503);
    expect(core.messages).toHaveLength(0);
    finish.resolve();
    expect((await taken).status).toBe(200);
    await stopped;
    expect(core.messages).toHaveLength(1);
    slack.stop = () => server.close();
  });
});

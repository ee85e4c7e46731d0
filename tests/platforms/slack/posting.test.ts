import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/chat/platform.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { PlatformError } from '../../../src/errors.ts';
import { textsOf } from '../../servers/slack-checks.ts';
import type { SlackFailure } from '../../servers/slack-server.ts';
import { CHANNEL, postMessage, SCOPE, type SlackForTests, sayOnly, startSlack } from './slack-for-tests.ts';

const SHORT = sayOnly('A briefing', 'channel');
const LONG: Reply = {
  title: 'A long briefing',
  blocks: [
    {
      type: 'list',
      heading: 'Positions',
      items: Array.from({ length: 200 }, (_, index) => ({
        text: [`Position ${index} ${'of many words '.repeat(12)}end${index}`],
      })),
    },
  ],
  visibility: 'channel',
};

describe('posting to Slack', () => {
  let slack: SlackForTests;
  let thread: string;
  beforeEach(async () => {
    slack = await startSlack('http');
    thread = String(postMessage(slack.server).ts);
  });
  afterEach(() => slack.stop());

  const delivery = (change: Partial<Delivery> = {}): Delivery => ({
    id: 'delivery-1',
    scope: SCOPE,
    thread,
    reply: SHORT,
    mayBePosted: false,
    createdAt: new Date(0),
    ...change,
  });
  const posted = () => slack.server.workspace.messages.filter(({ bot_id: bot }) => bot !== undefined);
  const post = (change?: Partial<Delivery>) => slack.platform.post(delivery(change));
  const failed = async (work: Promise<unknown>): Promise<PlatformError> => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error instanceof PlatformError) return error;
    throw new Error(`not refused: ${error}`);
  };

  it('a briefing goes into the thread under the message, without previews and without calling anybody', async () => {
    const { messageId } = await post();
    expect(posted()).toMatchObject([{ ts: messageId, channel: CHANNEL, thread_ts: thread, text: 'A briefing' }]);
    const call = slack.server.calls.findLast(({ method }) => method === 'chat.postMessage');
    expect(call?.body).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', mrkdwn: 'false' });
    expect(call?.body).not.toHaveProperty('link_names');
    expect(call?.body).not.toHaveProperty('reply_broadcast');
  });

  it('a long briefing comes in parts that are divided between items, and nothing is missing', async () => {
    await post({ reply: LONG });
    expect(posted().length).toBeGreaterThan(2);
    const items = posted()
      .flatMap(({ blocks }) => textsOf(blocks))
      .filter((text) => text.startsWith('Position '));
    expect(items).toHaveLength(200);
    expect(items.every((text, index) => text.startsWith(`Position ${index} `) && text.endsWith(`end${index}`))).toBe(
      true,
    );
    expect(posted().map(({ text }) => text)).toEqual(
      posted().map((_message, index) => `A long briefing (${index + 1} of ${posted().length})`),
    );
  });

  it('in the channel’s main flow only the first part stands; the others are under it', async () => {
    const { messageId } = await post({ reply: LONG, thread: null });
    const [first, ...others] = posted();
    expect(first?.thread_ts).toBeUndefined();
    expect(others.length).toBeGreaterThan(1);
    expect(new Set(others.map((message) => message.thread_ts))).toEqual(new Set([messageId]));
  });

  const LOST: [string, SlackFailure][] = [
    ['the answer was lost', { type: 'drop', isDone: true }],
    ['Slack answered 500 after taking it', { type: 'status', status: 500, isDone: true }],
    ['Slack answered with a page of a proxy', { type: 'status', status: 200, isDone: true, body: '<html>Bad</html>' }],
    ['Slack took part of it and failed', { type: 'code', error: 'fatal_error' }],
  ];
  it.each(LOST)('when %s, the next try finds what is there and posts it once', async (_title, failure) => {
    slack.server.fail('chat.postMessage', failure);
    const error = await failed(post());
    expect(error).toMatchObject({ reason: 'unknown-outcome', retryable: true });
    const { messageId } = await post({ mayBePosted: true });
    expect(posted().map(({ ts }) => ts)).toEqual([messageId]);
  });

  it('when the answer is lost in the middle of a long briefing, only the missing parts are posted', async () => {
    await post({ reply: LONG, id: 'another-delivery' });
    const parts = posted().length;
    slack.server.workspace.pageMessages = 2;
    slack.server.fail('chat.postMessage', null, { type: 'drop', isDone: true });
    await failed(post({ reply: LONG }));
    expect(posted()).toHaveLength(parts + 2);
    await post({ reply: LONG, mayBePosted: true });
    const own = posted()
      .slice(parts)
      .map(({ metadata }) => JSON.stringify(metadata));
    expect(own).toHaveLength(parts);
    expect(new Set(own).size).toBe(parts);
  });

  it('what stands in the main flow is found again too', async () => {
    slack.server.fail('chat.postMessage', { type: 'drop', isDone: true });
    await failed(post({ thread: null }));
    await post({ thread: null, mayBePosted: true });
    expect(posted()).toHaveLength(1);
  });

  it('a look-up that Slack stops after a page goes on from there: apps in several workspaces get one a minute', async () => {
    slack.server.fail('chat.postMessage', { type: 'drop', isDone: true });
    await failed(post({ thread: null }));
    for (let others = 0; others < 40; others++) postMessage(slack.server);
    slack.server.workspace.pageMessages = 15;
    const wait: SlackFailure = { type: 'rate limit', retryAfter: 60 };
    slack.server.fail('conversations.history', null, wait, null, wait, null);
    const again = { thread: null, mayBePosted: true };
    for (let stops = 0; stops < 2; stops++)
      expect(await failed(post(again))).toMatchObject({ reason: 'rate-limited', retryAfterMs: 60_000 });
    await post(again);
    expect(posted()).toHaveLength(1);
    expect(slack.server.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(5);
  });

  it('is looked up only among what was posted since it was due', async () => {
    const createdAt = new Date();
    await post({ mayBePosted: true, createdAt });
    const looked = slack.server.calls.find(({ method }) => method === 'conversations.replies');
    const since = Number(looked?.body.oldest) * 1000;
    expect(createdAt.getTime() - since).toBeGreaterThan(60_000);
    expect(createdAt.getTime() - since).toBeLessThan(600_000);
  });

  it('in a conversation of two it tells what is for one person by an ordinary message, which stays', async () => {
    slack.server.workspace.channels.set('D0ANNA', { creator: 'U0ANNA', is_member: true, is_im: true });
    const scope = { ...SCOPE, channel: 'D0ANNA' };
    await slack.platform.tell({ scope, callerId: 'U0ANNA', thread: null }, SHORT);
    expect(posted()).toMatchObject([{ channel: 'D0ANNA', text: 'A briefing' }]);
    expect(slack.server.workspace.ephemerals).toEqual([]);
  });

  it('where it cannot be looked up, nothing is posted a second time', async () => {
    slack.server.fail('conversations.replies', { type: 'code', error: 'missing_scope', needed: 'channels:history' });
    expect(await failed(post({ mayBePosted: true }))).toMatchObject({
      reason: 'unknown-outcome',
      retryable: false,
      message: expect.stringContaining('channels:history'),
    });
    expect(posted()).toHaveLength(0);
  });

  it('where the thread is too long to search, that is said once, and nothing is posted', async () => {
    for (let others = 0; others < 11; others++) await post({ id: `another-delivery-${others}` });
    slack.server.workspace.pageMessages = 1;
    expect(await failed(post({ mayBePosted: true }))).toMatchObject({
      reason: 'unknown-outcome',
      retryable: false,
      message: 'It’s unclear whether the message was posted: its thread is too long to search.',
    });
    expect(posted()).toHaveLength(11);
  });

  it('a rate limit says how long to wait, and is not tried again by the client', async () => {
    slack.server.fail('chat.postMessage', { type: 'rate limit', retryAfter: 7 });
    expect(await failed(post())).toMatchObject({ reason: 'rate-limited', retryable: true, retryAfterMs: 7_000 });
    expect(slack.server.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('a rate limit without a time waits a while', async () => {
    slack.server.fail('chat.postMessage', { type: 'rate limit', retryAfter: null });
    expect(await failed(post())).toMatchObject({ reason: 'rate-limited', retryAfterMs: 30_000 });
  });

  it.each([
    ['channel_not_found', 'no-access'],
    ['not_in_channel', 'no-access'],
    ['is_archived', 'no-access'],
    ['missing_scope', 'no-access'],
    ['token_revoked', 'unauthorised'],
    ['account_inactive', 'unauthorised'],
    ['invalid_arguments', 'rejected'],
    ['something_new', 'rejected'],
  ])('%s is final: %s', async (error, reason) => {
    slack.server.fail('chat.postMessage', { type: 'code', error });
    expect(await failed(post())).toMatchObject({ reason, retryable: false, message: expect.stringContaining(error) });
  });

  it('a server that cannot be reached has posted nothing, and may be tried again', async () => {
    const { platform, server } = slack;
    await server.close();
    expect(await failed(platform.post(delivery()))).toMatchObject({ reason: 'unreachable', retryable: true });
    slack.stop = () => platform.stop();
  });

  it('the mark on a message takes the place of the one before', async () => {
    const { platform, server } = slack;
    const marks = () => [...server.workspace.reactions].map((key) => key.split('/').at(-1));
    await platform.mark(SCOPE, thread, 'working');
    expect(marks()).toEqual(['eyes']);
    await platform.mark(SCOPE, thread, 'working');
    await platform.mark(SCOPE, thread, 'refused');
    expect(marks()).toEqual(['warning']);
    await platform.mark(SCOPE, thread, 'done');
    expect(marks()).toEqual(['white_check_mark']);
    await platform.mark(SCOPE, thread, null);
    expect(marks()).toEqual([]);
  });

  it('a mark that another process set is taken away at the end', async () => {
    const { platform, server } = slack;
    server.workspace.reactions.add(`${CHANNEL}/${thread}/eyes`);
    await platform.mark(SCOPE, thread, 'done');
    expect([...server.workspace.reactions]).toEqual([`${CHANNEL}/${thread}/white_check_mark`]);
  });

  it('a message has an address to be read at, and one that is gone has none', async () => {
    expect(await slack.platform.linkTo(SCOPE, thread)).toBe(
      `https://desk.slack.com/archives/${CHANNEL}/p${thread.replace('.', '')}`,
    );
    expect(await slack.platform.linkTo(SCOPE, '1.1')).toBeNull();
  });

  it('one person is told something in the channel, seen by nobody else', async () => {
    await slack.platform.tell({ scope: SCOPE, callerId: 'U0ANNA', thread }, sayOnly('No article'));
    expect(slack.server.workspace.ephemerals).toMatchObject([
      { channel: CHANNEL, user: 'U0ANNA', thread_ts: thread, text: 'No article' },
    ]);
    expect(posted()).toEqual([]);
  });

  it('who is not in the channel any more is told directly', async () => {
    slack.server.fail('chat.postEphemeral', { type: 'code', error: 'user_not_in_channel' });
    await slack.platform.tell({ scope: SCOPE, callerId: 'U0ANNA', thread }, sayOnly('No article'));
    expect(posted()).toMatchObject([{ channel: 'D0ANNA' }]);
  });

  it('what one person was told cannot be looked up, so a lost answer is not told twice', async () => {
    slack.server.fail('chat.postEphemeral', { type: 'drop', isDone: true });
    const error = await failed(
      slack.platform.tell({ scope: SCOPE, callerId: 'U0ANNA', thread }, sayOnly('No article')),
    );
    expect(error).toMatchObject({ reason: 'unknown-outcome', retryable: false });
  });
});

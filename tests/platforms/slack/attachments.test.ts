import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../../src/chat/platform.ts';
import type { Attachment, Reply } from '../../../src/chat/reply.ts';
import { PICTURE, TABLE } from '../../fixtures/attachments.ts';
import { picturesOf, textsOf } from '../../servers/slack-checks.ts';
import { CHANNEL, commandBody, postMessage, SCOPE, type SlackForTests, startSlack } from './slack-for-tests.ts';

describe('files and pictures in Slack', () => {
  let slack: SlackForTests;
  let thread: string;
  beforeEach(async () => {
    slack = await startSlack('http');
    thread = String(postMessage(slack.server).ts);
  });
  afterEach(() => slack.stop());

  const replyWith = (attachment: Attachment, visibility: Reply['visibility'] = 'channel'): Reply => ({
    title: 'Who holds what',
    blocks: [{ type: 'text', text: ['Below.'] }],
    visibility,
    attachment,
  });
  const post = (attachment: Attachment, change: Partial<Delivery> = {}) =>
    slack.platform.post({
      ...{
        id: 'delivery-1',
        scope: SCOPE,
        thread,
        reply: replyWith(attachment),
        mayBePosted: false,
        createdAt: new Date(0),
      },
      ...change,
    });
  const call = async (reply: Reply) => {
    slack.core.reply = reply;
    await slack.server.send('slash_commands', commandBody(slack.server, { command: '/help' }), slack.over);
  };
  const own = () => slack.server.workspace.messages.filter(({ bot_id: bot }) => bot !== undefined);
  const answered = () =>
    vi.waitFor(() => {
      expect(slack.server.responses).toHaveLength(1);
      return textsOf(slack.server.responses[0]?.blocks).join('\n');
    });
  const bytesOf = ({ base64 }: Attachment) => Buffer.from(base64, 'base64');

  it('a picture stands in the message it belongs to, with words for who cannot see it', async () => {
    await post(PICTURE);
    const [message, ...others] = own();
    expect(others).toEqual([]);
    const [id = ''] = picturesOf(message?.blocks);
    expect(slack.server.workspace.files.get(id)?.bytes).toEqual(bytesOf(PICTURE));
    expect(JSON.stringify(message?.blocks)).toContain(PICTURE.alternative);
    expect(slack.server.workspace.files.get(id)?.alternative).toBe(PICTURE.alternative);
  });

  it('a picture’s words are cut where Slack takes no more', async () => {
    await post({ ...PICTURE, alternative: 'word '.repeat(300) });
    const [id = ''] = picturesOf(own()[0]?.blocks);
    expect(slack.server.workspace.files.get(id)?.alternative?.length).toBeLessThanOrEqual(1_000);
  });

  it('a picture that Slack does not take is told in words', async () => {
    slack.server.fail('files.getUploadURLExternal', { type: 'code', error: 'missing_scope', needed: 'files:write' });
    await post(PICTURE);
    expect(own()).toHaveLength(1);
    expect(textsOf(own()[0]?.blocks).join('\n')).toContain(PICTURE.alternative);
  });

  it('a picture that Slack refuses in the message is told in words, in one message', async () => {
    slack.server.fail('chat.postMessage', { type: 'code', error: 'invalid_blocks' });
    await post(PICTURE);
    expect(own()).toHaveLength(1);
    expect(textsOf(own()[0]?.blocks).join('\n')).toContain(PICTURE.alternative);
  });

  it.each(['files.getUploadURLExternal', 'files.completeUploadExternal', 'chat.postMessage'])(
    'a picture is there once though the answer to %s was lost',
    async (method) => {
      slack.server.fail(method, { type: 'drop', isDone: true });
      await expect(post(PICTURE)).rejects.toMatchObject({ retryable: true });
      await post(PICTURE, { mayBePosted: true });
      expect(own().flatMap(({ blocks }) => picturesOf(blocks))).toHaveLength(1);
      expect(own()).toHaveLength(1);
    },
  );

  it.each(['chat.postMessage', 'files.completeUploadExternal'])(
    'a file is there once, under its message, though the answer to %s was lost',
    async (method) => {
      slack.server.fail(method, { type: 'drop', isDone: true });
      await expect(post(TABLE)).rejects.toMatchObject({ retryable: true });
      await post(TABLE, { mayBePosted: true });
      expect(own().map(({ files }) => files?.length ?? 0)).toEqual([0, 1]);
      expect(own().map(({ thread_ts: under }) => under)).toEqual([thread, thread]);
    },
  );

  it('a file of the same name that was there before does not stand for a new one', async () => {
    await post(TABLE);
    slack.server.fail('files.completeUploadExternal', { type: 'drop', isDone: false });
    await expect(post(TABLE, { id: 'delivery-2' })).rejects.toMatchObject({ retryable: true });
    await post(TABLE, { id: 'delivery-2', mayBePosted: true });
    expect(own().map(({ files }) => files?.length ?? 0)).toEqual([0, 1, 0, 1]);
  });

  it('a file that cannot be looked up is neither sent again nor said to be missing', async () => {
    slack.server.fail('files.completeUploadExternal', { type: 'drop', isDone: true });
    await expect(post(TABLE)).rejects.toMatchObject({ retryable: true });
    slack.server.fail('conversations.replies', null, { type: 'code', error: 'missing_scope' });
    await expect(post(TABLE, { mayBePosted: true })).rejects.toMatchObject({ reason: 'unknown-outcome' });
    expect(own().map(({ files }) => files?.length ?? 0)).toEqual([0, 1]);
  });

  it('a file that the app may not send is said to be missing, once', async () => {
    const refusal = { type: 'code', error: 'missing_scope', needed: 'files:write' } as const;
    slack.server.fail('files.getUploadURLExternal', refusal, refusal);
    await post(TABLE);
    await post(TABLE, { mayBePosted: true });
    expect(own().map(({ text }) => text)).toEqual(['Who holds what', 'Couldn’t send positions.csv']);
    expect(textsOf(own()[1]?.blocks).join('\n')).toMatch(/files:write[\s\S]*“npm run -s manifest” prints/);
  });

  it('a file for the caller alone comes as a direct message, and the answer says so', async () => {
    await call(replyWith(TABLE, 'caller'));
    expect(await answered()).toContain('positions.csv is in your direct messages');
    expect(own().map(({ channel, files }) => [channel, files?.length ?? 0])).toEqual([
      ['D0ANNA', 0],
      ['D0ANNA', 1],
    ]);
    expect([...slack.server.workspace.files.values()].map(({ bytes }) => bytes)).toEqual([bytesOf(TABLE)]);
  });

  it('an answer comes without its file where Slack does not take it, and says why', async () => {
    slack.server.fail('files.getUploadURLExternal', { type: 'code', error: 'missing_scope', needed: 'files:write' });
    await call(replyWith(TABLE, 'caller'));
    expect(await answered()).toMatch(/Below\.[\s\S]*positions\.csv[\s\S]*files:write/);
  });

  it('a picture for the caller alone is told in words, since Slack shows none unseen', async () => {
    await call(replyWith(PICTURE, 'caller'));
    expect(await answered()).toContain(PICTURE.alternative);
    expect(own()).toEqual([]);
  });

  it('a picture for all is shown where the command was called', async () => {
    await call(replyWith(PICTURE));
    await vi.waitFor(() => expect(own()).toHaveLength(1));
    expect(own()[0]).toMatchObject({ channel: CHANNEL });
    expect(picturesOf(own()[0]?.blocks)).toHaveLength(1);
  });
});

describe('the public channels of a Slack workspace', () => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack('http');
    const { channels } = slack.server.workspace;
    channels.set('C0SECOND', { creator: 'U0', is_member: true });
    channels.set('C0THIRD', { creator: 'U0', is_member: true });
    channels.set('C0ELSEWHERE', { creator: 'U0', is_member: false });
    channels.set('C0PRIVATE', { creator: 'U0', is_member: true, is_private: true });
    channels.set('C0OLD', { creator: 'U0', is_member: true, is_archived: true });
  });
  afterEach(() => slack.stop());

  it('are those that Readout is in, from every page of their list', async () => {
    slack.server.workspace.pageChannels = 2;
    expect(await slack.platform.publicChannels(SCOPE.workspace)).toEqual([CHANNEL, 'C0SECOND', 'C0THIRD']);
  });

  it('are asked for once a minute', async () => {
    await slack.platform.publicChannels(SCOPE.workspace);
    await slack.platform.publicChannels(SCOPE.workspace);
    expect(slack.server.calls.filter(({ method }) => method === 'users.conversations')).toHaveLength(1);
  });

  it('are not said to be none where Slack does not tell', async () => {
    slack.server.fail('users.conversations', { type: 'code', error: 'missing_scope', needed: 'channels:read' });
    await expect(slack.platform.publicChannels(SCOPE.workspace)).rejects.toThrow(/channels:read/);
    expect(await slack.platform.publicChannels(SCOPE.workspace)).toHaveLength(3);
  });
});

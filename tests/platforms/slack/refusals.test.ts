import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/chat/platform.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { textsOf } from '../../servers/slack-checks.ts';
import { CHANNEL, postMessage, SCOPE, type SlackForTests, startSlack } from './slack-for-tests.ts';

const CARD: Reply = {
  title: 'Talks go on',
  summary: 'The talks go on in secret.',
  blocks: [
    { type: 'text', text: ['The talks go on in secret.'] },
    { type: 'list', items: [{ text: [{ type: 'actor', name: 'Ana Petrov' }, ' refuses <b>*to sign*</b>'] }] },
    { type: 'actions', buttons: [{ type: 'ask', label: 'Evidence', action: 'briefing-evidence', value: 'b1' }] },
  ],
  visibility: 'channel',
};

describe('what Slack refuses', () => {
  let slack: SlackForTests;
  let thread: string;
  beforeEach(async () => {
    slack = await startSlack('http');
    thread = String(postMessage(slack.server).ts);
  });
  afterEach(() => slack.stop());

  const post = (change: Partial<Delivery> = {}) =>
    slack.platform.post({
      id: 'd1',
      scope: SCOPE,
      thread,
      reply: CARD,
      mayBePosted: false,
      createdAt: new Date(0),
      ...change,
    });
  const posted = () => slack.server.workspace.messages.filter(({ bot_id: bot }) => bot !== undefined);
  const refuse = (...codes: string[]) =>
    slack.server.fail('chat.postMessage', ...codes.map((error) => ({ type: 'code', error }) as const));

  it.each(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])(
    '%s: the card comes as plain text, with all its words',
    async (code) => {
      refuse(code);
      await post();
      const [message, ...others] = posted();
      expect(others).toEqual([]);
      expect(textsOf(message?.blocks ?? [])).toEqual([]);
      expect(message?.text).toMatch(
        /Talks go on\nThe talks go on in secret\.\nAna Petrov refuses &lt;b&gt;\*\S*to sign/,
      );
      expect(message?.thread_ts).toBe(thread);
    },
  );

  it.each(['cannot_reply_to_message', 'restricted_action_non_threadable_channel'])(
    '%s: the card comes in the channel',
    async (code) => {
      refuse(code);
      await post();
      expect(posted()).toMatchObject([{ channel: CHANNEL, text: 'The talks go on in secret.' }]);
      expect(posted()[0]?.thread_ts).toBeUndefined();
    },
  );

  it('a thread and blocks: the card comes as plain text in the channel', async () => {
    refuse('cannot_reply_to_message', 'invalid_blocks');
    await post();
    expect(posted()[0]?.text).toContain('Ana Petrov');
    expect(posted()[0]?.thread_ts).toBeUndefined();
  });

  it.each([
    ['restricted_action', /Posting permissions/],
    ['restricted_action_read_only_channel', /Posting permissions/],
    ['is_archived', /Unarchive it/],
    ['not_in_channel', /\/invite @Readout/],
    ['missing_scope', /reinstall the app/],
  ])('%s: says what is missing, and nothing is posted', async (code, advice) => {
    refuse(code);
    const error: unknown = await post().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'no-access', retryable: false, advice: expect.stringMatching(advice) });
    expect(posted()).toEqual([]);
  });
});

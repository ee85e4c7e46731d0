import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.ts';
import { postMessage, SCOPE, type SlackForTests, startSlack } from './slack-for-tests.ts';

const REPLY: Reply = { title: 'Talks go on', blocks: [], visibility: 'channel' };
const LINKS = 20;

let slack: SlackForTests;
beforeEach(async () => {
  slack = await startSlack('http');
});
afterEach(() => slack.stop());

it.each(['not_in_channel', 'is_archived', 'restricted_action', 'missing_scope'])(
  '%s: of twenty links, three posts and three marks are tried',
  async (error) => {
    const refusal = { type: 'code', error } as const;
    slack.server.fail('chat.postMessage', ...Array.from({ length: LINKS }, () => refusal));
    slack.server.fail('reactions.add', ...Array.from({ length: LINKS }, () => refusal));
    const outcomes = await Promise.allSettled(links().flatMap((ts) => [mark(ts), post(ts)]));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'no-access', retryable: false } });
    expect([callsOf('chat.postMessage'), callsOf('reactions.add')]).toEqual([3, 3]);
  },
);

it('reacts no more where reactions are refused, and still posts', async () => {
  const refusal = { type: 'code', error: 'missing_scope', needed: 'reactions:write' } as const;
  slack.server.fail('reactions.add', ...Array.from({ length: LINKS }, () => refusal));
  const [marks, posts] = await Promise.all([
    Promise.allSettled(links().map((ts) => mark(ts))),
    Promise.allSettled(links().map((ts) => post(ts))),
  ]);
  expect(marks.filter(({ status }) => status === 'rejected')).toHaveLength(LINKS);
  expect(posts.filter(({ status }) => status === 'fulfilled')).toHaveLength(LINKS);
  expect(callsOf('reactions.add')).toBe(3);
});

it('is not put off by messages that are gone', async () => {
  const gone = { type: 'code', error: 'message_not_found' } as const;
  slack.server.fail('reactions.add', gone, gone, gone, gone);
  const outcomes = await Promise.allSettled(links().map((ts) => mark(ts)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(LINKS - 4);
});

function links(): readonly string[] {
  return Array.from({ length: LINKS }, () => String(postMessage(slack.server).ts));
}

function mark(ts: string): Promise<void> {
  return slack.platform.mark(SCOPE, ts, 'working');
}

async function post(ts: string): Promise<unknown> {
  const delivery = { id: `d${ts}`, scope: SCOPE, thread: ts, reply: REPLY };
  return await slack.platform.post({ ...delivery, mayBePosted: false, createdAt: new Date(0) });
}

function callsOf(method: string): number {
  return slack.server.calls.filter((call) => call.method === method).length;
}

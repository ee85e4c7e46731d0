import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackConfig } from '../../../src/config/read-slack-config.ts';
import { PlatformError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/create-slack-platform.ts';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.ts';
import {
  configOf,
  createCore,
  postMessage,
  SCOPE,
  SECRET,
  type SlackForTests,
  startSlack,
  WAIT,
} from './slack-for-tests.ts';

describe('starting in Slack', () => {
  let server: SlackServer;
  beforeEach(async () => {
    server = await startSlackServer();
  });
  afterEach(() => server.close());

  it('to work on articles alone calls Slack, and opens no connection', async () => {
    const ts = String(postMessage(server).ts);
    const worker = createSlackPlatform(configOf(server, 'socket'), { log: createLog('silent') });
    await worker.startWithoutEvents?.();
    expect(worker.isUp?.()).toBe(true);
    await worker.mark(SCOPE, ts, 'working');
    expect(server.calls.map(({ method }) => method)).toEqual(['auth.test', 'reactions.add']);
    expect(server.openSockets).toBe(0);
    await worker.stop();
    const refused = createSlackPlatform(
      { ...configOf(server, 'socket'), botToken: 'xoxb-1-wrong' },
      { log: createLog('silent') },
    );
    await expect(refused.startWithoutEvents?.()).rejects.toMatchObject({ reason: 'unauthorised' });
  });

  const start = async (transport: 'http' | 'socket', change: Partial<SlackConfig>): Promise<unknown> => {
    const platform = createSlackPlatform({ ...configOf(server, transport), ...change }, { log: createLog('silent') });
    return await platform.start(createCore()).then(
      () => platform.stop(),
      (reason: unknown) => reason,
    );
  };

  it.each([
    [
      'a bot token that Slack refuses',
      'http',
      { botToken: 'xoxb-1-wrong' },
      /rejected the bot token/,
      /OAuth & Permissions/,
    ],
    [
      'a bot token of another kind',
      'http',
      { botToken: 'xoxp-1-user' },
      /doesn’t start with xoxb-/,
      /OAuth & Permissions/,
    ],
    ['no bot token', 'http', { botToken: null }, /bot token isn’t valid: it isn’t set/, /SLACK_BOT_TOKEN/],
    [
      'an app token that Slack refuses',
      'socket',
      { appToken: 'xapp-1-wrong' },
      /rejected the app token/,
      /connections:write/,
    ],
    [
      'an app token of another kind',
      'socket',
      { appToken: 'xoxb-1-right' },
      /doesn’t start with xapp-/,
      /App-Level Tokens/,
    ],
  ] as const)(
    'with %s it says which token is wrong and where to get one',
    async (_what, transport, change, says, advice) => {
      const error = await start(transport, change);
      expect(error).toBeInstanceOf(PlatformError);
      expect(error).toMatchObject({
        reason: 'unauthorised',
        retryable: false,
        message: expect.stringMatching(says),
        advice: expect.stringMatching(advice),
      });
    },
  );

  it.each([
    ['an app token without its scope', { type: 'code', error: 'missing_scope', needed: 'connections:write' } as const],
    ['an app token of another type', { type: 'code', error: 'not_allowed_token_type' } as const],
  ])('with %s it does not wait for ever', async (_what, failure) => {
    server.fail('apps.connections.open', failure);
    expect(await start('socket', {})).toBeInstanceOf(PlatformError);
  });

  it('with a token of a whole organisation it says what to do instead', async () => {
    server.workspace.isOrgWide = true;
    expect(await start('http', {})).toMatchObject({
      reason: 'unauthorised',
      message: expect.stringContaining('whole organisation'),
      advice: expect.stringContaining('one workspace'),
    });
  });

  it('an address that is not this machine’s is said', async () => {
    expect(await start('http', { host: '192.0.2.1' })).toMatchObject({ message: expect.stringContaining('192.0.2.1') });
  });

  it('over HTTP it listens where SLACK_HOST says, and at no other address of the machine', async () => {
    const slack = await startSlack('http', { host: '127.0.0.1' });
    const { port } = slack.platform;
    expect((await fetch(`http://127.0.0.1:${port}/slack/events`)).status).toBe(404);
    await expect(fetch(`http://127.0.0.2:${port}/slack/events`)).rejects.toThrow('fetch failed');
    await slack.stop();
  });

  it('a port that is taken is said', async () => {
    const taken = Number(new URL(server.apiUrl).port);
    expect(await start('http', { port: taken })).toMatchObject({ message: expect.stringContaining(`port ${taken}`) });
  });

  it('the wrong token of a message is never in what is said', async () => {
    expect(String(await start('http', { botToken: 'xoxb-1-wrong' }))).not.toContain('xoxb-1-wrong');
  });
});

describe('requests that claim to come from Slack', () => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack('http');
  });
  afterEach(() => slack.stop());

  const send = (change: object) => {
    const { over, server } = slack;
    if (over.type !== 'http') throw new Error('over HTTP only');
    return server.sendEvent(postMessage(server), { ...over, ...change });
  };

  it.each([
    ['signed with another secret', { secret: 'another-secret' }],
    ['signed more than five minutes ago', { offset: -301 }],
    ['signed for a time to come', { offset: 61 }],
    ['signed for next year', { offset: 31_536_000 }],
  ])('%s are refused, and nobody handles them', async (_what, change) => {
    expect((await send(change)).status).toBe(401);
    expect(slack.core.messages).toEqual([]);
  });

  it.each([
    ['signed by a clock a little ahead', { offset: 50 }],
    ['signed by a clock a little behind', { offset: -200 }],
    ['sent again because the first never came', { retry: 3 }],
  ])('%s are handled', async (_what, change) => {
    expect((await send(change)).status).toBe(200);
    expect(slack.core.messages).toHaveLength(1);
  });

  it('without a signature, or with a time that is none, they are refused', async () => {
    const url = `http://127.0.0.1:${slack.platform.port}/slack/events`;
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T', event: postMessage(slack.server) });
    const signature = createHmac('sha256', SECRET).update(`v0:soon:${body}`).digest('hex');
    const headers = { 'content-type': 'application/json' };
    const signed = { ...headers, 'x-slack-request-timestamp': 'soon', 'x-slack-signature': `v0=${signature}` };
    for (const each of [headers, signed])
      expect((await fetch(url, { method: 'POST', headers: each, body })).status).toBe(401);
    expect(slack.core.messages).toEqual([]);
  });
});

describe('the web socket to Slack', () => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack('socket');
  });
  afterEach(() => slack.stop());

  it.each(['asked', 'cut'] as const)('is opened again when it is %s to end, and events go on', async (how) => {
    const { server, core, over } = slack;
    const opened = () => server.calls.filter(({ method }) => method === 'apps.connections.open').length;
    server.recycleSockets(how);
    await expect.poll(() => opened(), WAIT).toBe(2);
    await expect.poll(() => server.openSockets, WAIT).toBe(1);
    expect((await server.sendEvent(postMessage(server), over)).status).toBe(200);
    expect(core.messages).toHaveLength(1);
  });

  it('is opened again after Slack could not be reached for a while', async () => {
    const { server } = slack;
    server.fail('apps.connections.open', { type: 'drop', isDone: false }, { type: 'status', status: 503 });
    server.recycleSockets('cut');
    await expect.poll(() => server.calls.length, WAIT).toBeGreaterThan(4);
    await expect.poll(() => server.openSockets, WAIT).toBe(1);
  });

  it('is opened a few times only where Slack says hello and closes it', async () => {
    const { server } = slack;
    server.closeAtOnce();
    server.recycleSockets('cut');
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    const opened = server.calls.filter(({ method }) => method === 'apps.connections.open').length;
    // After the first: at the earliest 0.5, 1.5, 3.5 and 7.5 s later.
    expect(opened).toBeGreaterThanOrEqual(3);
    expect(opened).toBeLessThanOrEqual(5);
  }, 20_000);

  it('waits as long as Slack asks before it is opened again', async () => {
    const { server } = slack;
    server.fail('apps.connections.open', { type: 'rate limit', retryAfter: 3 });
    const startedAt = Date.now();
    server.recycleSockets('cut');
    await expect.poll(() => server.openSockets, WAIT).toBe(0);
    await expect.poll(() => server.openSockets, WAIT).toBe(1);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(3_000);
  });

  it('is not opened again once Socket Mode was switched off', async () => {
    const { server } = slack;
    server.recycleSockets('off');
    await expect.poll(() => server.openSockets, WAIT).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(server.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(1);
  });

  it('stays closed once Readout has stopped', async () => {
    const { server, platform } = slack;
    await platform.stop();
    await expect.poll(() => server.openSockets, WAIT).toBe(0);
    slack.stop = () => server.close();
  });
});

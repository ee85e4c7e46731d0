import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../../src/errors.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/create-slack-platform.ts';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.ts';
import { BOT, TEAM } from '../../servers/slack-workspace.ts';
import { CHANNEL, configOf, createCore, postMessage, SCOPE, SECRET, sayOnly } from './slack-for-tests.ts';

describe('workspaces that install Readout themselves', () => {
  let server: SlackServer;
  let store: Map<string, string>;
  let failure: Error | null;
  let platform: ReturnType<typeof createSlackPlatform>;
  let core: ReturnType<typeof createCore>;

  beforeEach(async () => {
    server = await startSlackServer();
    server.workspace.channels.set(CHANNEL, { creator: 'U0CREATOR', is_member: true });
    [store, failure, core] = [new Map(), null, createCore()];
    const oauth = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret' };
    platform = createSlackPlatform(
      { ...configOf(server, 'http'), botToken: null, ...oauth },
      {
        log: createLog('silent'),
        installations: {
          save: async (workspace, record) => void store.set(workspace, record),
          remove: async (workspace) => void store.delete(workspace),
          find: async (workspace) => {
            if (failure !== null) throw failure;
            return store.get(workspace) ?? null;
          },
        },
      },
    );
    await platform.start(core);
  });
  afterEach(async () => {
    await platform.stop();
    await server.close();
  });

  const origin = () => `http://127.0.0.1:${platform.port}`;
  const over = () => ({ type: 'http', url: `${origin()}/slack/events`, secret: SECRET }) as const;
  const delivery = {
    id: 'd1',
    scope: SCOPE,
    thread: null,
    reply: sayOnly('Hello'),
    mayBePosted: false,
    createdAt: new Date(0),
  };

  /** What a browser does: to Slack with a state and its cookie, and back with a code. */
  async function install(change: { state?: string } = {}): Promise<Response> {
    const begin = await fetch(`${origin()}/slack/install`, { redirect: 'manual' });
    const cookie = begin.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const state = new URL(begin.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const query = new URLSearchParams({ code: 'a-code', state: change.state ?? state });
    return await fetch(`${origin()}/slack/oauth_redirect?${query}`, { headers: { cookie }, redirect: 'manual' });
  }

  it('are kept, heard and answered with their own token', async () => {
    await install();
    expect([...store.keys()]).toEqual([TEAM]);
    expect((await server.sendEvent(postMessage(server), over())).status).toBe(200);
    expect(core.messages).toMatchObject([{ scope: SCOPE }]);
    await platform.post(delivery);
    expect(server.calls.findLast(({ method }) => method === 'chat.postMessage')?.token).toBe(BOT.token);
  });

  it('are not kept when the way back was not begun here', async () => {
    await install({ state: 'forged' });
    expect(store.size).toBe(0);
  });

  it('that did not install it are not heard, and nothing can be posted there', async () => {
    await server.sendEvent(postMessage(server), over());
    expect(core.messages).toEqual([]);
    await expect(platform.post(delivery)).rejects.toMatchObject({ reason: 'unauthorised', retryable: false });
  });

  it('are single ones: for a whole organisation, whose workspaces would share all, nothing is kept', async () => {
    server.workspace.isOrgWide = true;
    expect((await install()).ok).toBe(false);
    expect(store.size).toBe(0);
  });

  it('are told apart in shared channels by who posted the message that is pressed, not by who presses', async () => {
    await install();
    const press = {
      ...{ type: 'block_actions', team: { id: 'T0VISITOR' }, user: { id: 'U0BEA', name: 'bea' } },
      ...{ channel: { id: CHANNEL }, container: { type: 'message', message_ts: '2.2', channel_id: CHANNEL } },
      message: { ts: '2.2', team: TEAM, bot_id: BOT.bot },
      actions: [{ type: 'button', action_id: 'ask:1:briefing-evidence', block_id: 'b', value: 'briefing-7' }],
      response_url: server.responseUrl(),
    };
    expect((await server.send('interactive', press, over())).status).toBe(200);
    await expect.poll(() => core.presses).toMatchObject([{ scope: SCOPE }]);
  });

  it('that take it away are forgotten', async () => {
    await install();
    await server.sendEvent({ type: 'app_uninstalled' }, over());
    expect(store.size).toBe(0);
    expect(core.uninstalled).toEqual([{ platform: 'slack', workspace: TEAM }]);
  });

  it('are not taken for gone while the database is away', async () => {
    await install();
    failure = new DatabaseError('away', { retryable: true });
    expect((await server.sendEvent(postMessage(server), over())).status).toBe(503);
    await expect(platform.post(delivery)).rejects.toBe(failure);
  });
});

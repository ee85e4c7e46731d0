import { describe, expect } from 'vitest';
import type { Transport } from '../servers/slack-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { survives } from './survives.ts';

const SECRET = 'signing-secret-of-the-tests';
const OVER_HTTP = { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: SECRET };

describe('what Slack sends again or somebody else sends', () => {
  survives(10, 'the same events four times, to two replicas: one job each', 'slack', async (world) => {
    await world.start([world.chat]);
    await world.start([world.chat]);
    const { server } = world.chat;
    await world.until(() => expect(server.openSockets).toBe(2));
    for (let number = 1; number <= 6; number += 1) {
      const message = world.chat.keep(`<${world.pages.address(`story/${number}`)}>`);
      const statuses = await Promise.all([0, 1, 2, 3].map(() => world.chat.tell(message)));
      expect(statuses).toEqual([200, 200, 200, 200]);
      world.accept(world.chat, message.ts);
    }
    await world.settled();
    expect(world.chat.said()).toHaveLength(6);
    expect(new Set(world.pages.requests).size).toBe(world.pages.requests.length);
  });

  survives(11, 'a retry whose original never came is taken, once', 'slack', async (world) => {
    const url = await startOverHttp(world);
    const message = world.chat.keep(`<${world.pages.address('story/1')}>`);
    const event = { type: 'message', channel_type: 'channel', ...message };
    for (const retry of [1, 2]) {
      const over: Transport = { type: 'http', url, secret: SECRET, retry };
      expect((await world.chat.server.sendEvent(event, over, 'Ev-the-same')).status).toBe(200);
    }
    world.accept(world.chat, message.ts);
    await world.settled();
    expect(world.chat.said()).toHaveLength(1);
  });

  survives(
    12,
    'replayed, of the future, or signed by another: nothing is done; the genuine one is taken',
    'slack',
    async (world) => {
      const url = await startOverHttp(world);
      const forged: readonly Transport[] = [
        { type: 'http', url, secret: SECRET, offset: -301 },
        { type: 'http', url, secret: SECRET, offset: 65 },
        { type: 'http', url, secret: 'another-secret' },
      ];
      for (const [number, over] of forged.entries()) {
        const message = world.chat.keep(`<${world.pages.address(`story/${number}`)}>`);
        const event = { type: 'message', channel_type: 'channel', ...message };
        expect((await world.chat.server.sendEvent(event, over)).status).toBe(401);
      }
      expect(await world.database.db.selectFrom('submissions').selectAll().execute()).toEqual([]);
      expect(world.pages.requests).toEqual([]);
      const genuine = world.chat.keep(`<${world.pages.address('story/9')}>`);
      const event = { type: 'message', channel_type: 'channel', ...genuine };
      expect((await world.chat.server.sendEvent(event, { type: 'http', url, secret: SECRET })).status).toBe(200);
      world.accept(world.chat, genuine.ts);
      await world.settled();
      expect(world.pages.requests).toEqual(['/story/9']);
      expect(world.chat.said()).toHaveLength(1);
    },
  );
});

describe('the same page, posted twice before it is briefed', () => {
  for (const [title, second, user] of [
    ['by two people', 'story/1', 'U0BEN'],
    ['in two forms', 'story/1?utm_source=mail&utm_medium=x#top', 'U0ANNA'],
  ] as const)
    survives(30, `${title}: one briefing, one pointer`, 'slack', async (world) => {
      world.pages.behave(() => ({ type: 'page', afterMs: 2_000 }));
      await world.start([world.chat]);
      const messages = [await world.post(world.chat, 'story/1'), await world.post(world.chat, second, { user })];
      await world.settled();
      for (const message of messages) expect(world.chat.saidBelow(message)).toHaveLength(1);
      const { messages: kept } = world.chat.server.workspace;
      const texts = kept
        .filter(({ user: author }) => author === BOT.user)
        .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`);
      expect(texts.filter((text) => text.includes('Already briefed'))).toHaveLength(1);
      expect(await world.database.db.selectFrom('briefings').select('id').execute()).toHaveLength(1);
      expect(world.pages.requests).toHaveLength(1);
    });
});

async function startOverHttp(world: Parameters<Parameters<typeof survives<'slack'>>[3]>[0]): Promise<string> {
  const readout = await world.start([world.chat], OVER_HTTP);
  const [, port] = /Slack, over HTTP, port (\d+)/u.exec(readout.out()) ?? [];
  return `http://127.0.0.1:${port}/slack/events`;
}

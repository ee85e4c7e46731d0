import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDigestSchedule } from '../src/database/digests/digest-schedules.ts';
import { DEFAULT_DIGEST } from '../src/digests/digest-settings.ts';
import { WEEKDAYS } from '../src/digests/schedule.ts';
import { createTestDatabase, type TestDatabase } from './servers/database.ts';
import { type ReadoutProcess, startReadoutProcess } from './servers/readout-process.ts';
import { type SlackServer, startSlackServer } from './servers/slack-server.ts';
import { BOT, TEAM } from './servers/slack-workspace.ts';

const CHANNELS = ['C0ONE', 'C0TWO', 'C0THREE', 'C0FOUR', 'C0FIVE'] as const;
const WAIT = { timeout: 60_000, interval: 100 };
const TEST_MS = 120_000;

let slack: SlackServer;
let database: TestDatabase;
const running: ReadoutProcess[] = [];

beforeAll(async () => {
  slack = await startSlackServer();
  for (const channel of CHANNELS) slack.workspace.channels.set(channel, { creator: 'U0CREATOR', is_member: true });
});
beforeEach(async () => {
  database = await createTestDatabase();
  slack.workspace.messages.length = 0;
});
afterEach(async () => {
  for (const readout of running.splice(0)) await readout.stop();
  await database.close();
});
afterAll(() => slack.close());

describe('digests that were due a moment ago', () => {
  it(
    'are posted once each by two processes that start at once',
    async () => {
      await makeDue();
      await Promise.all([start(), start()]);
      await vi.waitFor(async () => expect(await sent()).toBe(CHANNELS.length), WAIT);
      expect(channelsPosted()).toEqual([...CHANNELS].toSorted());
    },
    TEST_MS,
  );

  it(
    'are posted once each though the process is killed while it posts them',
    async () => {
      slack.fail('chat.postMessage', ...CHANNELS.map(() => ({ type: 'hang', isDone: true }) as const));
      await makeDue();
      const first = await start();
      await vi.waitFor(() => expect(slack.workspace.messages.length).toBeGreaterThan(2), WAIT);
      await first.kill();
      slack.fail('chat.postMessage', ...CHANNELS.map(() => null));
      await start();
      await vi.waitFor(async () => expect(await sent()).toBe(CHANNELS.length), WAIT);
      expect(channelsPosted()).toEqual([...CHANNELS].toSorted());
    },
    TEST_MS,
  );

  it(
    'are posted once each though the process is asked to stop as it takes them',
    async () => {
      await makeDue();
      const first = await start();
      expect(await first.stop()).toBe(0);
      await start();
      await vi.waitFor(async () => expect(await sent()).toBe(CHANNELS.length), WAIT);
      expect(channelsPosted()).toEqual([...CHANNELS].toSorted());
    },
    TEST_MS,
  );
});

async function start(): Promise<ReadoutProcess> {
  const readout = await startReadoutProcess({
    ...{ DATABASE_URL: database.url, SLACK_API_URL: slack.apiUrl },
    ...{ SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken },
  });
  running.push(readout);
  await readout.isOn(/Slack, over Socket Mode/);
  return readout;
}

/** Every channel has its digest at this minute, and the minute has come. */
async function makeDue(): Promise<void> {
  const at = new Date().toISOString().slice(11, 16);
  const settings = { ...DEFAULT_DIGEST, at, days: WEEKDAYS, timeZone: 'UTC' };
  const past = { by: { id: 'U0ANNA', name: 'Anna' }, now: new Date(Date.now() - 60_000) };
  for (const channel of CHANNELS)
    await keepDigestSchedule(database.db, { platform: 'slack', workspace: TEAM, channel }, settings, past);
}

async function sent(): Promise<number> {
  const rows = await database.db.selectFrom('deliveries').select('id').where('state', '=', 'sent').execute();
  return rows.length;
}

function channelsPosted(): string[] {
  return slack.workspace.messages
    .filter(({ user }) => user === BOT.user)
    .map(({ channel }) => channel)
    .toSorted();
}

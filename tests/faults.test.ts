import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import draft from './fixtures/model-draft.json' with { type: 'json' };
import { createEmptyDatabase } from './servers/database.ts';
import { startModelServer } from './servers/model-server.ts';
import { type ReadoutProcess, startReadoutProcess } from './servers/readout-process.ts';
import { type SlackServer, startSlackServer } from './servers/slack-server.ts';
import { BOT } from './servers/slack-workspace.ts';

const CHANNEL = 'C0DESK';
const WAIT = { timeout: 60_000, interval: 100 };
/** A killed process's jobs are claimed again when it has given no sign of life for a while. */
const TEST_MS = 120_000;
/** Orchestrators kill what is not off after half a minute. */
const LIMIT_MS = 30_000;

let pages: { server: Server; host: string; hang: boolean; requests: number };
let slack: SlackServer;
let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  pages = await servePages(await readFile(new URL('./fixtures/peace-plan-talks.txt', import.meta.url), 'utf8'));
  slack = await startSlackServer();
  slack.workspace.channels.set(CHANNEL, { creator: 'U0CREATOR', is_member: true });
  database = await createEmptyDatabase();
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});
afterAll(async () => {
  pages.server.closeAllConnections();
  pages.server.close();
  await slack.close();
  await database.drop();
});

describe('Readout, killed', () => {
  it(
    'while it posts a briefing, posts it once',
    async () => {
      slack.fail('chat.postMessage', { type: 'hang', isDone: true });
      await killedWhen(() => expect(ownMessages().length).toBeGreaterThan(0), 'posted');
      const ts = slack.workspace.messages.find(({ user }) => user === 'U0ANNA')?.ts;
      await vi.waitFor(() => expect(marked(ts)).toContain('white_check_mark'), WAIT);
      expect(ownMessages(ts)).toHaveLength(1);
    },
    TEST_MS,
  );

  it(
    'while it fetches an article, fetches it again',
    async () => {
      pages.hang = true;
      const before = pages.requests;
      const ts = await killedWhen(
        () => expect(pages.requests).toBeGreaterThan(before),
        'fetched',
        () => {
          pages.hang = false;
        },
      );
      await vi.waitFor(() => expect(marked(ts)).toContain('white_check_mark'), WAIT);
      expect(ownMessages(ts)).toHaveLength(1);
    },
    TEST_MS,
  );

  it(
    'while it asks a model, asks once more and posts one briefing',
    async () => {
      const model = await startModelServer({ answers: [{ type: 'hang' }] });
      closers.push(() => model.close());
      const env = { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'small-model' };
      const ts = await killedWhen(
        () => expect(model.requests).toHaveLength(1),
        'modelled',
        () => model.script({ type: 'answer', content: draft }),
        env,
      );
      await vi.waitFor(() => expect(marked(ts)).toContain('white_check_mark'), WAIT);
      expect(ownMessages(ts)).toHaveLength(1);
      expect(model.requests).toHaveLength(2);
    },
    TEST_MS,
  );
});

describe('Readout, asked to stop', () => {
  it(
    'while it asks a model that does not answer, is off within half a minute, and asks once more at the next start',
    async () => {
      const model = await startModelServer({ answers: [{ type: 'hang' }] });
      closers.push(() => model.close());
      const env = { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'small-model' };
      const ts = await endedWhen(
        async (readout) => {
          const stopped = await Promise.race([readout.stop(), sleep(LIMIT_MS, 'still on')]);
          expect(stopped).toBe(0);
        },
        () => expect(model.requests).toHaveLength(1),
        'stopped',
        () => model.script({ type: 'answer', content: draft }),
        env,
      );
      await vi.waitFor(() => expect(marked(ts)).toContain('white_check_mark'), WAIT);
      expect(ownMessages(ts)).toHaveLength(1);
      expect(model.requests).toHaveLength(2);
    },
    TEST_MS,
  );
});

/** Posts a link, kills Readout with -9 when it has come so far, and starts it again. The message's id. */
function killedWhen(
  condition: () => void,
  page: string,
  beforeRestart?: () => void,
  env?: Record<string, string>,
): Promise<string> {
  return endedWhen((readout) => readout.kill(), condition, page, beforeRestart, env);
}

async function endedWhen(
  end: (readout: ReadoutProcess) => Promise<void>,
  condition: () => void,
  page: string,
  beforeRestart: () => void = () => {},
  env: Record<string, string> = {},
): Promise<string> {
  const options = {
    ...{ DATABASE_URL: database.url, FETCH_ALLOW_HOSTS: pages.host, SLACK_API_URL: slack.apiUrl },
    ...{ SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken, ...env },
  };
  const first = await startReadoutProcess(options);
  await first.isOn(/Slack, over Socket Mode/);
  const ts = slack.workspace.nextTs();
  const message = { channel: CHANNEL, user: 'U0ANNA', text: `<http://${pages.host}/${page}>`, ts };
  slack.workspace.messages.push(message);
  const sent = await slack.sendEvent({ type: 'message', channel_type: 'channel', ...message }, { type: 'socket' });
  expect(sent.status).toBe(200);
  await vi.waitFor(condition, WAIT);
  await end(first);
  beforeRestart();
  const second = await startReadoutProcess(options);
  closers.push(second.stop);
  await second.isOn(/Slack, over Socket Mode/);
  return ts;
}

function ownMessages(thread?: string) {
  return slack.workspace.messages.filter(
    ({ user, thread_ts }) => user === BOT.user && (thread === undefined || thread_ts === thread),
  );
}

function marked(ts: string | undefined): string[] {
  return slack.calls
    .filter(({ method, body }) => method === 'reactions.add' && body.timestamp === ts)
    .map(({ body }) => body.name ?? '');
}

async function servePages(seed: string) {
  const paragraphs = seed.trim().split('\n');
  const state = { host: '', hang: false, requests: 0 };
  const server = createServer((request, response) => {
    state.requests += 1;
    if (state.hang) return;
    const words = [...paragraphs, `Told for ${request.url} on Thursday.`].map((each) => `<p>${each}</p>`).join('\n');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<html lang="en"><head><title>Talks</title></head><body><article>${words}</article></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return Object.assign(state, { server, host: `127.0.0.1:${address.port}` });
}

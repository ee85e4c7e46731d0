import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../src/database/postgres/embedded-postgres.ts';
import { createLog } from '../../src/log.ts';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import { type SlackServer, startSlackServer } from '../servers/slack-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { serveArticles } from './serve-pages.ts';
import { writeArticle } from './write-article.ts';

/** Slack takes a message a second a channel: in so many channels that is no limit. */
const CHANNELS = 60;
const WARM_UP = 6;
const POLL_MS = 50;

/** Articles that wait, as for a model or a slow site, and leave the processors to others; and articles that compute. */
const KINDS = [
  { kind: 'waiting 4 s each, 4 at once', waitMs: 4_000, atOnce: 4 },
  { kind: 'computing alone', waitMs: 0, atOnce: 16 },
] as const;

export interface ScaleResult {
  readonly kind: string;
  readonly workers: number;
  readonly links: number;
  readonly linksASecond: number;
  readonly processors: number;
  /** Processor seconds a link of all the workers; null where the system doesn't tell. */
  readonly processorSeconds: number | null;
}

/** One process that hears Slack, and one worker or two: how many links a second are answered. */
export async function measureScale(links: number, rounds: readonly number[]): Promise<readonly ScaleResult[]> {
  const results: ScaleResult[] = [];
  for (const kind of KINDS) for (const workers of rounds) results.push(await measureOne(kind, workers, links));
  return results;
}

async function measureOne(
  { kind, waitMs, atOnce }: (typeof KINDS)[number],
  workers: number,
  links: number,
): Promise<ScaleResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-scale-'));
  const own = await startEmbeddedPostgres(folder, createLog('error'));
  const slack = await startSlackServer();
  for (let n = 0; n < CHANNELS; n += 1)
    slack.workspace.channels.set(`C${n}`, { creator: 'U0CREATOR', is_member: true });
  const pages = await serveArticles((at) => ({ ...writeArticle(Number(at.slice(1)) || 0), waitMs }));
  const env = {
    ...{ DATABASE_URL: own.url, FETCH_ALLOW_HOSTS: pages.host, SLACK_API_URL: slack.apiUrl, LOG_LEVEL: 'error' },
    ...{ SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken, ARTICLES_AT_ONCE: String(atOnce) },
  };
  const running: ReadoutProcess[] = [];
  try {
    for (const role of ['ingress', ...Array.from({ length: workers }, () => 'worker')]) {
      const readout = await startReadoutProcess({ ...env, ROLE: role });
      running.push(readout);
      await readout.isOn(/Readout is on: Slack/);
    }
    await postAndWait(slack, pages.host, 1, WARM_UP * workers);
    const before = await secondsOf(running.slice(1));
    const startedAt = performance.now();
    await postAndWait(slack, pages.host, 1_000, links);
    const seconds = (performance.now() - startedAt) / 1_000;
    const after = await secondsOf(running.slice(1));
    return {
      ...{ kind, workers, links, linksASecond: links / seconds, processors: availableParallelism() },
      processorSeconds: before === null || after === null ? null : (after - before) / links,
    };
  } finally {
    for (const readout of running) await readout.stop();
    await slack.close();
    pages.close();
    await own.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function secondsOf(processes: readonly ReadoutProcess[]): Promise<number | null> {
  const each = await Promise.all(processes.map((readout) => readout.processorSeconds()));
  return each.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

async function postAndWait(slack: SlackServer, host: string, from: number, count: number): Promise<void> {
  const wanted = new Set<string>();
  await Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const ts = slack.workspace.nextTs();
      wanted.add(ts);
      const message = { channel: `C${place % CHANNELS}`, user: 'U0ANNA', text: `<http://${host}/${from + place}>`, ts };
      slack.workspace.messages.push(message);
      const event = { type: 'message', channel_type: 'channel', event_ts: ts, ...message };
      await slack.sendEvent(event, { type: 'socket' }, `Ev${ts}`);
    }),
  );
  const answered = () =>
    new Set(
      slack.workspace.messages.flatMap(({ user, thread_ts: thread }) =>
        user === BOT.user && thread !== undefined && wanted.has(thread) ? [thread] : [],
      ),
    ).size;
  while (answered() < count) await sleep(POLL_MS);
}

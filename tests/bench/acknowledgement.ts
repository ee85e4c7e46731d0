import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BOT } from '../servers/slack-workspace.ts';
import { servePages } from './serve-pages.ts';
import { type SlackReadout, startSlackReadout } from './slack-readout.ts';

const RATE_PER_SECOND = 20;
const SECONDS = { idle: 20, loaded: 60 } as const;
const CHANNELS = 20;
const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');

export interface AcknowledgementTimes {
  readonly run: string;
  readonly events: number;
  /** Milliseconds from the event being sent to its acknowledgement. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Briefings that were posted by the end of the run. */
  readonly briefed: number;
}

/**
 * Times how fast Readout acknowledges Slack's events over HTTP: messages without a link first, then as many a second with
 * a link each, while their pages are fetched, read, analysed and answered. Readout is a process of its own, on its own
 * PostgreSQL; Slack and the pages are here.
 */
export async function measureAcknowledgement(): Promise<AcknowledgementTimes[]> {
  const pages = await servePages(await readFile(SEED, 'utf8'));
  const channels = Array.from({ length: CHANNELS }, (_, place) => `C${place}`);
  const readout = await startSlackReadout(channels, { FETCH_ALLOW_HOSTS: pages.host, LOG_LEVEL: 'error' });
  try {
    return [
      await run('messages without a link', SECONDS.idle, readout, () => 'Nothing to read here'),
      await run('a link in each message', SECONDS.loaded, readout, (n) => `<http://${pages.host}/talks/${n}>`),
    ];
  } finally {
    await readout.close();
    pages.close();
  }
}

async function run(
  title: string,
  seconds: number,
  { workspace, post }: SlackReadout,
  textOf: (n: number) => string,
): Promise<AcknowledgementTimes> {
  const times: Promise<number>[] = [];
  const startedAt = performance.now();
  for (let n = 0; n < seconds * RATE_PER_SECOND; n += 1) {
    await sleep(Math.max(0, startedAt + (n * 1000) / RATE_PER_SECOND - performance.now()));
    times.push(post(`C${n % CHANNELS}`, textOf(n)).then(({ ms }) => ms));
  }
  const sorted = (await Promise.all(times)).toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const briefed = workspace.messages.filter(({ user }) => user === BOT.user).length;
  return { run: title, events: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1), briefed };
}

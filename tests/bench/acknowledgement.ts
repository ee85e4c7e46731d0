import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type SlackServer, startSlackServer, type Transport } from '../servers/slack-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { servePages } from './serve-pages.ts';

const RATE_PER_SECOND = 20;
const SECONDS = { idle: 20, loaded: 60 } as const;
const CHANNELS = 20;
const SECRET = 'a-signing-secret';
const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
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
  const slack = await startSlackServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
  for (let index = 0; index < CHANNELS; index += 1)
    slack.workspace.channels.set(`C${index}`, { creator: 'U0CREATOR', is_member: true });
  const readout = spawn(process.execPath, [MAIN], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{
        PATH: process.env.PATH,
        ENV_FILE: '/dev/null',
        DATA_DIR: path.join(folder, 'data'),
        PORT: '0',
        SLACK_PORT: '0',
        FETCH_ALLOW_HOSTS: pages.host,
        LOG_LEVEL: 'error',
      },
      ...{ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_SIGNING_SECRET: SECRET },
    },
  });
  try {
    const port = await new Promise<string>((resolve) => {
      let out = '';
      readout.stdout.on('data', (data: Buffer) => {
        out += data;
        const [, found] = /Slack, over HTTP, port (\d+)/.exec(out) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const over: Transport = { type: 'http', url: `http://127.0.0.1:${port}/slack/events`, secret: SECRET };
    return [
      await run('messages without a link', SECONDS.idle, slack, over, () => 'Nothing to read here'),
      await run('a link in each message', SECONDS.loaded, slack, over, (n) => `<http://${pages.host}/talks/${n}>`),
    ];
  } finally {
    const ended = new Promise((resolve) => readout.once('exit', resolve));
    readout.kill('SIGTERM');
    await ended;
    await slack.close();
    pages.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(
  title: string,
  seconds: number,
  slack: SlackServer,
  over: Transport,
  textOf: (n: number) => string,
): Promise<AcknowledgementTimes> {
  const times: Promise<number>[] = [];
  const startedAt = performance.now();
  for (let n = 0; n < seconds * RATE_PER_SECOND; n += 1) {
    await sleep(Math.max(0, startedAt + (n * 1000) / RATE_PER_SECOND - performance.now()));
    times.push(timeEvent(slack, over, `C${n % CHANNELS}`, textOf(n)));
  }
  const sorted = (await Promise.all(times)).toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const briefed = slack.workspace.messages.filter(({ user }) => user === BOT.user).length;
  return { run: title, events: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1), briefed };
}

async function timeEvent(slack: SlackServer, over: Transport, channel: string, text: string): Promise<number> {
  const ts = slack.workspace.nextTs();
  const message = { channel, user: 'U0ANNA', text, ts };
  slack.workspace.messages.push(message);
  const startedAt = performance.now();
  const event = { type: 'message', channel_type: 'channel', event_ts: ts, ...message };
  const { status } = await slack.sendEvent(event, over, `Ev${ts}`);
  if (status !== 200) throw new Error(`Readout answered ${status} to an event.`);
  return performance.now() - startedAt;
}

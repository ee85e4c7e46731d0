import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { saveBriefing } from '../../src/database/briefings.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Schema } from '../../src/database/schema.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { exampleEntry } from '../database/examples.ts';

const PROCESSES = 2;
const WORKER = path.join(import.meta.dirname, 'digest-worker.ts');
const POLL_MS = 100;
const SEEDED_AT_ONCE = 8;
/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
const DISCORD_PER_SECOND = 50;
/** https://docs.slack.dev/apis/web-api/rate-limits: each channel has its own, so all may be posted to in the same second. */
const SLACK_CHANNEL_MS = 1_000;

export interface DigestLoad {
  /** Milliseconds from the moment all are due. */
  readonly dispatchedMs: number;
  readonly composedMs: number;
  readonly sentMs: number;
  /** What the platforms' rates would need. */
  readonly discordMs: number;
  readonly slackMs: number;
  readonly deliveries: number;
  /** What the platform was asked to post, in all processes. */
  readonly posted: number;
  readonly channelsPosted: number;
}

/** Readout's own PostgreSQL, two worker processes, and so many channels, each with an article, due at the same moment. */
export async function measureDigestLoad(channels: number): Promise<DigestLoad> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
  const log = createLog('error');
  const database = await openDatabase({ databaseUrl: null, dataDir: folder, log });
  const workers: ChildProcess[] = [];
  try {
    // Makes the queues, so that the workers find them.
    await (await openQueue(database, log)).stop();
    await seed(database.acrossChannels, channels);
    const running = await Promise.all(Array.from({ length: PROCESSES }, () => startWorker(database.url, workers)));
    const startedAt = performance.now();
    const since = () => performance.now() - startedAt;
    for (const { child } of running) child.stdin?.write('go\n');
    const dispatched = Promise.all(running.map(({ said }) => said('dispatched'))).then(since);
    const counted = async (isEnough: (counts: Counts) => boolean) => {
      while (!isEnough(await countDeliveries(database.acrossChannels))) await sleep(POLL_MS);
      return since();
    };
    const composedMs = await counted(({ all }) => all >= channels);
    const sentMs = await counted(({ sent }) => sent >= channels);
    const dispatchedMs = await dispatched;
    for (const { child } of running) child.stdin?.write('stop\n');
    const posts = await Promise.all(running.map(({ said }) => said('posted')));
    const posted = posts.flatMap((line) => line.split(' ').slice(1));
    const { all } = await countDeliveries(database.acrossChannels);
    return {
      ...{ dispatchedMs, composedMs, sentMs },
      discordMs: (channels / DISCORD_PER_SECOND) * 1_000,
      slackMs: SLACK_CHANNEL_MS,
      ...{ deliveries: all, posted: posted.length, channelsPosted: new Set(posted).size },
    };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function seed(db: Kysely<Schema>, channels: number): Promise<void> {
  const names = Array.from({ length: channels }, (_, index) => `C${index}`);
  const seedNext = async (): Promise<void> => {
    for (let channel = names.pop(); channel !== undefined; channel = names.pop())
      await saveBriefing(db, { platform: 'bench', workspace: 'W1', channel }, exampleEntry());
  };
  await Promise.all(Array.from({ length: SEEDED_AT_ONCE }, seedNext));
  await sql`
    insert into digest_schedules (platform, workspace, channel, at, time_zone, days, quiet, length, next_due_at,
      set_by_id, set_by_name, set_at)
    select 'bench', 'W1', 'C' || number, to_char(now() at time zone 'UTC', 'HH24:MI'), 'UTC',
      '{mon,tue,wed,thu,fri,sat,sun}', 'tell', 'full', date_trunc('minute', now()), 'U1', 'Ada', now()
    from generate_series(0, ${channels - 1}::int) as number`.execute(db);
  await sql`analyze`.execute(db);
}

interface Counts {
  readonly all: number;
  readonly sent: number;
}

async function countDeliveries(db: Kysely<Schema>): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as "all", (count(*) filter (where state = 'sent'))::int as sent from deliveries`.execute(db);
  return rows[0] ?? { all: 0, sent: 0 };
}

/** A process that says what it has done, a line each. */
async function startWorker(url: string, workers: ChildProcess[]) {
  const child = spawn(process.execPath, [WORKER], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, DATABASE_URL: url },
  });
  workers.push(child);
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const wake of waiting.splice(0)) wake();
  });
  const said = async (word: string): Promise<string> => {
    for (;;) {
      const line = lines.find((each) => each.split(' ')[0] === word);
      if (line !== undefined) return line;
      if (child.exitCode !== null) throw new Error(`A worker ended with ${child.exitCode}.`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  await said('ready');
  return { child, said };
}

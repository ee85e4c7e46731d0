import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { replayDeadLetter } from '../../src/app/dead-letters.ts';
import { listDeadLetters } from '../../src/database/dead-letters.ts';
import { keepDigestSchedule } from '../../src/database/digests/digest-schedules.ts';
import type { Database } from '../../src/database/open-database.ts';
import { startEmbeddedPostgres } from '../../src/database/postgres/embedded-postgres.ts';
import type { Schema } from '../../src/database/schema.ts';
import { createScopedAccess } from '../../src/database/scoped-access.ts';
import { DEFAULT_DIGEST } from '../../src/digests/digest-settings.ts';
import { WEEKDAYS } from '../../src/digests/schedule.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import { type SlackServer, startSlackServer } from '../servers/slack-server.ts';
import { BOT, TEAM } from '../servers/slack-workspace.ts';
import { serveArticles } from './serve-pages.ts';
import { writeArticle } from './write-article.ts';

const CHANNELS = ['C0ONE', 'C0TWO', 'C0THREE', 'C0FOUR', 'C0FIVE', 'C0SIX'] as const;
const ROLES = ['ingress', 'ingress', 'worker', 'worker', 'worker', 'worker'] as const;
const OLDER = 3;
/** How processes end while links arrive, one every few seconds: killed, or asked to stop. */
const ENDINGS = ['kill', 'kill', 'stop', 'kill', 'kill', 'kill', 'stop', 'kill'] as const;
const TIMES = {
  betweenLinksMs: 150,
  betweenEndingsMs: 5_000,
  awayMs: 1_500,
  /** Without an acknowledgement, Slack sends an event again. */
  acknowledgedMs: 5_000,
  sampleMs: 250,
  waitMs: 600_000,
} as const;

/** What became of all that was given to several processes, some of which were killed. */
export interface ReplicaCounts {
  readonly links: number;
  readonly killed: number;
  readonly stopped: number;
  readonly older: number;
  /** Links with no answer, one, or more in their thread. */
  readonly unanswered: number;
  readonly answeredOnce: number;
  readonly answeredTwice: number;
  /** Given up because each process that had them died, and answered after a replay. */
  readonly replayed: number;
  readonly digestsDue: number;
  readonly digestsPosted: number;
  readonly channelsWithOneDigest: number;
  /** Connections to the database at the most, by who has them, and of all. */
  readonly connections: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/**
 * Two processes that hear Slack over Socket Mode and four that work, on one PostgreSQL, are killed and started again while
 * links arrive and digests become due.
 * @param older the folder of an older version, three processes of which run at the start and go on while the new ones
 *   bring the tables up to date; null: none
 */
export async function measureReplicas(links: number, older: string | null): Promise<ReplicaCounts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-replicas-'));
  const database = await openUntouched(folder);
  const slack = await startSlackServer();
  for (const channel of CHANNELS) slack.workspace.channels.set(channel, { creator: 'U0CREATOR', is_member: true });
  const pages = await serveArticles((address) => writeArticle(Number(address.slice(1)) || 0));
  const env = {
    ...{ DATABASE_URL: database.url, FETCH_ALLOW_HOSTS: pages.host, SLACK_API_URL: slack.apiUrl },
    ...{ SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken, LOG_LEVEL: 'error' },
  };
  const watch = watchConnections(database.acrossChannels);
  const startedAt = performance.now();
  const running: { role: string; readout: ReadoutProcess }[] = [];
  const counts = { killed: 0, stopped: 0 };
  try {
    const poster = createPoster(slack, pages.host);
    const old = await Promise.all(
      Array.from({ length: older === null ? 0 : OLDER }, () => startOne(env, path.join(older ?? '', 'src/main.ts'))),
    );
    if (old.length > 0) await poster.post(Math.floor(links / 4));
    running.push(
      ...(await Promise.all(ROLES.map(async (role) => ({ role, readout: await startOne({ ...env, ROLE: role }) })))),
    );
    if (old.length > 0) await poster.post(Math.floor(links / 4));
    for (const [place, readout] of old.entries()) {
      if (place === 0) await readout.kill();
      else await readout.stop();
    }
    counts.killed += Math.min(1, old.length);
    counts.stopped += Math.max(0, old.length - 1);
    await makeDue(database.acrossChannels);
    const ending = endAndRestart(running, env, counts);
    await poster.post(links - poster.posted.length);
    await ending;
    const replayed = await settle(database, poster.posted.length);
    return {
      ...(await count(database.acrossChannels, slack, poster.posted)),
      ...counts,
      replayed,
      older: old.length,
      connections: watch.most,
      seconds: (performance.now() - startedAt) / 1_000,
    };
  } finally {
    watch.stop();
    await Promise.all(running.map(({ readout }) => readout.stop()));
    await slack.close();
    pages.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Readout's own PostgreSQL with nothing in it: the tables are for the processes to make. */
async function openUntouched(folder: string): Promise<Database> {
  const own = await startEmbeddedPostgres(folder, createLog('error'));
  const pool = new pg.Pool({ connectionString: own.url, max: 2, application_name: 'the bench', pipeline: true });
  return {
    ...createScopedAccess(pool, null),
    url: own.url,
    async close() {
      await pool.end();
      await own.close();
    },
  };
}

async function startOne(env: Readonly<Record<string, string>>, main?: string): Promise<ReadoutProcess> {
  const readout = await startReadoutProcess(env, main);
  await readout.isOn(/Readout is on: Slack/);
  return readout;
}

/** Posts links as people do, and sends each event until one of the processes has acknowledged it, as Slack does. */
function createPoster(slack: SlackServer, host: string) {
  const posted: string[] = [];
  const send = async (event: Record<string, unknown>): Promise<void> => {
    for (;;) {
      const late = sleep(TIMES.acknowledgedMs, null);
      const sent = slack.sendEvent(event, { type: 'socket' }, `Ev${String(event.ts)}`).catch(() => null);
      const answer = await Promise.race([sent, late]);
      if (answer?.status === 200) return;
      await sleep(TIMES.betweenLinksMs);
    }
  };
  return {
    posted,
    async post(count: number): Promise<void> {
      const sent: Promise<void>[] = [];
      for (let n = 0; n < count; n += 1) {
        const ts = slack.workspace.nextTs();
        const channel = CHANNELS[posted.length % CHANNELS.length] ?? CHANNELS[0];
        posted.push(ts);
        const message = { channel, user: 'U0ANNA', text: `<http://${host}/${posted.length}>`, ts };
        slack.workspace.messages.push(message);
        sent.push(send({ type: 'message', channel_type: 'channel', event_ts: ts, ...message }));
        await sleep(TIMES.betweenLinksMs);
      }
      await Promise.all(sent);
    },
  };
}

/** Ends one process after the other, workers and those that hear in turn, and starts another in its place. */
async function endAndRestart(
  running: { role: string; readout: ReadoutProcess }[],
  env: Readonly<Record<string, string>>,
  counts: { killed: number; stopped: number },
): Promise<void> {
  for (const [place, how] of ENDINGS.entries()) {
    await sleep(TIMES.betweenEndingsMs);
    const one = running[(place * 5 + 2) % running.length];
    if (one === undefined) return;
    if (how === 'kill') {
      await one.readout.kill();
      counts.killed += 1;
    } else {
      await one.readout.stop();
      counts.stopped += 1;
    }
    await sleep(TIMES.awayMs);
    one.readout = await startOne({ ...env, ROLE: one.role });
  }
}

/** Every channel has its digest at this minute, and the minute has come. */
async function makeDue(db: Kysely<Schema>): Promise<void> {
  const at = new Date().toISOString().slice(11, 16);
  const settings = { ...DEFAULT_DIGEST, at, days: WEEKDAYS, timeZone: 'UTC' };
  const past = { by: { id: 'U0ANNA', name: 'Anna' }, now: new Date(Date.now() - 60_000) };
  for (const channel of CHANNELS)
    await keepDigestSchedule(db, { platform: 'slack', workspace: TEAM, channel }, settings, past);
}

/** Waits until nothing is under way; what was given up is replayed. @returns how many were */
async function settle(database: Database, links: number): Promise<number> {
  const deadline = Date.now() + TIMES.waitMs;
  let replayed = 0;
  for (;;) {
    const { rows } = await sql<{ open: number; taken: number }>`
      select (select count(*) from submissions where state = 'taken')::int
          + (select count(*) from deliveries where state in ('waiting', 'posting'))::int
          + (select count(*) from digests where state = 'due')::int
          + (select count(*) from digest_schedules where next_due_at <= now())::int as open,
        (select count(*) from submissions)::int as taken`.execute(database.acrossChannels);
    const letters = await listDeadLetters(database.acrossChannels);
    if (letters.length > 0) {
      const queue = await openQueue(database, createLog('error'));
      for (const letter of letters)
        if (await replayDeadLetter({ database, queue, now: () => new Date() }, letter)) replayed += 1;
      await queue.stop();
    } else if (rows[0]?.open === 0 && rows[0].taken >= links) return replayed;
    if (Date.now() > deadline) return replayed;
    await sleep(1_000);
  }
}

async function count(db: Kysely<Schema>, { workspace }: SlackServer, posted: readonly string[]) {
  const own = workspace.messages.filter(({ user }) => user === BOT.user);
  const answers = posted.map((ts) => own.filter(({ thread_ts: thread }) => thread === ts).length);
  const digests = own.filter(({ thread_ts: thread }) => thread === undefined);
  const { rows } = await sql<{ due: number }>`select count(*)::int as due from digests`.execute(db);
  return {
    links: posted.length,
    unanswered: answers.filter((each) => each === 0).length,
    answeredOnce: answers.filter((each) => each === 1).length,
    answeredTwice: answers.filter((each) => each > 1).length,
    digestsDue: rows[0]?.due ?? 0,
    digestsPosted: digests.length,
    channelsWithOneDigest: CHANNELS.filter((each) => digests.filter(({ channel }) => channel === each).length === 1)
      .length,
  };
}

/** Counts the connections again and again, and keeps the most of each kind. */
function watchConnections(db: Kysely<Schema>) {
  const most: Record<string, number> = {};
  const stopped = new AbortController();
  const run = async () => {
    while (!stopped.signal.aborted) {
      const { rows } = await sql<{ name: string; count: number }>`
        select application_name as name, count(*)::int as count from pg_stat_activity
        where backend_type = 'client backend' group by 1`.execute(db);
      const all = rows.reduce((sum, row) => sum + row.count, 0);
      for (const { name, count } of [...rows, { name: 'all', count: all }])
        most[name] = Math.max(most[name] ?? 0, count);
      await sleep(TIMES.sampleMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  run().catch(() => undefined);
  return { most, stop: () => stopped.abort() };
}

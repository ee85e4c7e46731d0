import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/postgres/embedded-postgres.ts';
import { createLog } from '../../src/log.ts';
import { DISCORD_TOKEN, startDiscordServer } from '../servers/discord-server.ts';
import { startModelServer } from '../servers/model-server.ts';
import { startReadoutProcess } from '../servers/readout-process.ts';
import { startSlackServer } from '../servers/slack-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { startDoubleReadout } from './double-readout.ts';
import { serversFor, waitOfMost } from './queueing.ts';
import { serveArticles } from './serve-pages.ts';
import { writeArticle } from './write-article.ts';

/** What is supposed, not measured: what a newsroom posts, what a model takes and costs, what may be promised. */
export const SUPPOSED = {
  articlesADay: 40,
  daysAYear: 365,
  /** Of a day's articles, those in its busiest hour. */
  busiestHour: 0.2,
  /** For one answer of a model. */
  modelSeconds: 20,
  /** US dollars a million tokens, as in .env.example. */
  price: { input: 0.25, output: 2 },
  waitSeconds: 10,
  busy: 0.7,
  processorsAReplica: 2,
  articlesAtOnce: 16,
} as const;

/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit, for a bot in all. */
const DISCORD_A_SECOND = 50;
/** https://docs.slack.dev/apis/web-api/rate-limits: tier 3, a method in a workspace. */
const SLACK_A_MINUTE = 50;

const LINKS = { warm: 10, slack: 60, discord: 8, model: 4 } as const;
const CHANNELS = 30;
const POLL_MS = 50;

/** What an article takes, measured here. */
export interface Service {
  /** Processor seconds of Readout, and of PostgreSQL. */
  readonly readoutSeconds: number;
  readonly postgresSeconds: number;
  readonly diskBytes: number;
  readonly idleMegabytes: number;
  readonly busyMegabytes: number;
  readonly connections: number;
  /** Calls to Slack of the kind that an article needs most of; requests to Discord. */
  readonly slackCalls: number;
  readonly discordRequests: number;
  readonly tokens: { readonly sent: number; readonly answered: number };
}

export async function measureService(): Promise<Service> {
  return { ...(await measureSlack()), discordRequests: await measureDiscord(), tokens: await measureTokens() };
}

async function measureSlack(): Promise<Omit<Service, 'discordRequests' | 'tokens'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-sizing-'));
  const own = await startEmbeddedPostgres(folder, createLog('error'));
  const client = new pg.Client({ connectionString: own.url, application_name: 'the bench' });
  await client.connect();
  const one = async (query: string) => Number((await client.query<{ value: string }>(query)).rows[0]?.value ?? 0);
  const slack = await startSlackServer();
  const channels = Array.from({ length: CHANNELS }, (_, n) => `C${n}`);
  for (const channel of channels) slack.workspace.channels.set(channel, { creator: 'U0CREATOR', is_member: true });
  const pages = await serveArticles((at) => writeArticle(Number(at.slice(1)) || 0));
  const readout = await startReadoutProcess({
    ...{ DATABASE_URL: own.url, FETCH_ALLOW_HOSTS: pages.host, SLACK_API_URL: slack.apiUrl },
    ...{ SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: BOT.appToken },
  });
  try {
    await readout.isOn(/Readout is on: Slack/);
    const post = async (from: number, count: number) => {
      const wanted = new Set<string>();
      for (let n = 0; n < count; n += 1) {
        const ts = slack.workspace.nextTs();
        wanted.add(ts);
        const message = {
          channel: channels[n % CHANNELS],
          user: 'U0ANNA',
          text: `<http://${pages.host}/${from + n}>`,
          ts,
        };
        slack.workspace.messages.push({ ...message, channel: String(message.channel) });
        const event = { type: 'message', channel_type: 'channel', event_ts: ts, ...message };
        await slack.sendEvent(event, { type: 'socket' }, `Ev${ts}`);
      }
      const isDone = () =>
        slack.calls.filter(
          ({ method, body }) =>
            method === 'reactions.add' && body.name === 'white_check_mark' && wanted.has(body.timestamp ?? ''),
        ).length === count;
      while (!isDone()) await sleep(POLL_MS);
    };
    const idleMegabytes = (await readout.residentMegabytes()) ?? Number.NaN;
    await post(1, LINKS.warm);
    const size = () => one('select pg_database_size(current_database()) as value');
    const postgres = () => processorSecondsBelow(path.join(folder, 'postgres/cluster/postmaster.pid'));
    const calls = () => slack.calls.filter(({ method }) => method === 'reactions.add').length;
    const before = [(await readout.processorSeconds()) ?? 0, await postgres(), await size(), calls()] as const;
    await post(1_000, LINKS.slack);
    const after = [(await readout.processorSeconds()) ?? 0, await postgres(), await size(), calls()] as const;
    const [readoutSeconds = 0, postgresSeconds = 0, diskBytes = 0, slackCalls = 0] = after.map(
      (value, place) => (value - (before[place] ?? 0)) / LINKS.slack,
    );
    return {
      ...{ readoutSeconds, postgresSeconds, diskBytes, slackCalls, idleMegabytes },
      busyMegabytes: (await readout.residentMegabytes()) ?? Number.NaN,
      connections: await one(
        `select count(*) as value from pg_stat_activity where application_name in ('readout', 'readout jobs')`,
      ),
    };
  } finally {
    await readout.stop();
    await slack.close();
    pages.close();
    await client.end();
    await own.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the server and its sessions have computed: the sessions last as long as the pools that hold them. */
async function processorSecondsBelow(pidFile: string): Promise<number> {
  const [postmaster] = (await readFile(pidFile, 'utf8')).split('\n');
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.reduce((sum, stat) => {
    const fields = stat.split(') ')[1]?.split(' ') ?? [];
    const isTheirs = fields[1] === postmaster || stat.startsWith(`${postmaster} `);
    return isTheirs ? sum + (Number(fields[11]) + Number(fields[12])) / 100 : sum;
  }, 0);
}

async function measureDiscord(): Promise<number> {
  const discord = await startDiscordServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-sizing-'));
  const pages = await serveArticles((at) => writeArticle(Number(at.slice(1)) || 0));
  const readout = await startReadoutProcess({
    ...{ DATA_DIR: path.join(folder, 'data'), FETCH_ALLOW_HOSTS: pages.host },
    ...{ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN },
  });
  try {
    await readout.isOn(/Readout is on: Discord/);
    const before = discord.requests.length;
    const ids = Array.from({ length: LINKS.discord }, (_, n) =>
      discord.write({ text: `http://${pages.host}/${5_000 + n}` }),
    );
    const isDone = () => ids.every((id) => discord.find(discord.world.channel, id).marks.has('✅'));
    while (!isDone()) await sleep(POLL_MS);
    return (discord.requests.length - before) / LINKS.discord;
  } finally {
    await readout.stop();
    await discord.close();
    pages.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureTokens(): Promise<Service['tokens']> {
  const content: unknown = JSON.parse(
    await readFile(path.join(import.meta.dirname, '../fixtures/model-draft.json'), 'utf8'),
  );
  const pages = await serveArticles((at) => writeArticle(Number(at.slice(1)) || 0));
  const model = await startModelServer({ answers: [{ type: 'answer', content }] });
  const readout = await startDoubleReadout({ FETCH_ALLOW_HOSTS: pages.host, MODEL_BASE_URL: model.baseUrl });
  try {
    const before = model.requests.length;
    await readout.postAndWait(Array.from({ length: LINKS.model }, (_, n) => `http://${pages.host}/${9_000 + n}`));
    const asked = model.requests.slice(before);
    const sent = asked.map(({ messages, responseFormat }) =>
      countTokens([...messages.map((each) => each.content), JSON.stringify(responseFormat) ?? ''].join('\n')),
    );
    return {
      sent: sent.reduce((sum, each) => sum + each, 0) / LINKS.model,
      answered: (countTokens(JSON.stringify(content)) * asked.length) / LINKS.model,
    };
  } finally {
    await readout.close();
    await model.close();
    pages.close();
  }
}

/** What so many workspaces need. */
export interface Size {
  readonly workspaces: number;
  readonly analyst: 'extractive' | 'model';
  readonly articlesAnHour: number;
  readonly replicas: number;
  /** Seconds that nineteen in twenty wait at most before work on their article begins. */
  readonly waitSeconds: number;
  readonly postgresProcessors: number;
  readonly connections: number;
  readonly gigabytesAYear: number;
  readonly dollarsAYear: number;
  /** Of Discord's requests for one bot, what the busiest hour takes; of Slack's reactions in one workspace. */
  readonly discordShare: number;
  readonly slackShare: number;
}

/** @param mostConnections of a process */
export function sizeOf(service: Service, workspaces: number, analyst: Size['analyst'], mostConnections: number): Size {
  const { articlesADay, busiestHour, processorsAReplica, articlesAtOnce } = SUPPOSED;
  const articlesAnHour = workspaces * articlesADay * busiestHour;
  const arrivals = articlesAnHour / 3_600;
  const computing = { arrivals, serviceSeconds: service.readoutSeconds };
  const waiting = { arrivals, serviceSeconds: SUPPOSED.modelSeconds };
  const processors = serversFor(computing, SUPPOSED);
  const slots = analyst === 'model' ? serversFor(waiting, SUPPOSED) : 0;
  const replicas = Math.max(Math.ceil(processors / processorsAReplica), Math.ceil(slots / articlesAtOnce));
  const articlesAYear = workspaces * articlesADay * SUPPOSED.daysAYear;
  const { sent, answered } = service.tokens;
  const dollars = (sent * SUPPOSED.price.input + answered * SUPPOSED.price.output) / 1e6;
  const isSlowest = analyst === 'model';
  return {
    ...{ workspaces, analyst, articlesAnHour, replicas },
    waitSeconds: isSlowest
      ? waitOfMost(waiting, replicas * articlesAtOnce)
      : waitOfMost(computing, replicas * processorsAReplica),
    postgresProcessors: arrivals * service.postgresSeconds,
    connections: replicas * mostConnections,
    gigabytesAYear: (articlesAYear * service.diskBytes) / 1e9,
    dollarsAYear: analyst === 'model' ? articlesAYear * dollars : 0,
    discordShare: (arrivals * service.discordRequests) / DISCORD_A_SECOND,
    slackShare: (articlesADay * busiestHour * service.slackCalls) / 60 / SLACK_A_MINUTE,
  };
}

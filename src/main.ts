import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analyst } from './analysts/analyst.ts';
import type { DraftChecker } from './analysts/check-draft.ts';
import { createDraftChecker } from './analysts/create-draft-checker.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from './analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from './analysts/fallback-analyst.ts';
import { createModelAnalyst } from './analysts/model-analyst.ts';
import { MODEL_DRAFT } from './analysts/model-draft.ts';
import { type Briefer, createBriefer } from './app/briefings/briefer.ts';
import { createWatch } from './app/create-watch.ts';
import { DUTIES } from './app/duties.ts';
import { queueOptionsOf } from './app/queue-options.ts';
import { type Place, startLater } from './app/start-later.ts';
import { type Probe, startProbe } from './app/start-probe.ts';
import { type App, createApp } from './app.ts';
import { createFetcher } from './articles/fetch.ts';
import { createArticleReader } from './articles/read-article.ts';
import { READABLE_FILES } from './articles/readable-files.ts';
import { createReaderPool } from './articles/reader-pool.ts';
import type { Command } from './chat/command.ts';
import type { Platform } from './chat/platform.ts';
import { type Config, type ModelConfig, readConfig } from './config/config.ts';
import { PROJECT, readEnvironment } from './config/read-environment.ts';
import { createQuotasOf } from './config/read-quotas.ts';
import { createBudget } from './database/create-budget.ts';
import { fillLedger } from './database/fill-ledger.ts';
import { encryptInstallations, installationsOf } from './database/installations.ts';
import { createLocalChannel } from './database/local-channel.ts';
import { type Database, openDatabase } from './database/open-database.ts';
import { createSessionStore } from './database/sessions.ts';
import { createTokenCipher } from './database/token-cipher.ts';
import type { DigestProse } from './digests/digest.ts';
import { createDigestProse } from './digests/digest-prose.ts';
import { ConfigError, PlatformError, ReadoutError } from './errors.ts';
import { openQueue } from './jobs/queue.ts';
import { startTicker, TIMES } from './jobs/ticker.ts';
import { type Answerer, createAnswerer } from './ledger/answer-question.ts';
import { type AnswerLocker, createAnswerLocker } from './ledger/create-answer-locker.ts';
import { createLog, type Log } from './log.ts';
import { createReach } from './models/create-reach.ts';
import { createOpenAiModel } from './models/openai-model.ts';
import { probeModel } from './models/probe-model.ts';
import { loadPrompt } from './models/prompt.ts';
import { type Budget, refuseByBudget, withBudget } from './models/with-budget.ts';
import { withDeadlines } from './models/with-deadlines.ts';
import type { Watch } from './pages/readiness.ts';
import type { ReadingRoom } from './pages/reading-room.ts';
import { createWebPlatform } from './platforms/web/create-web-platform.ts';

const WITHOUT_EVENTS = 'receiving nothing (ROLE=worker)';

/** Readout as a running service, with its platforms and jobs. */
interface RunningReadout {
  /** One line for each platform that is running, and where. */
  readonly places: readonly string[];
  /** Why platforms that are configured could not start. */
  readonly failures: readonly ReadoutError[];
  /** Accepts nothing new, finishes what is under way, and closes the database. */
  stop(): Promise<void>;
}

/** The parts of Readout that work without a chat platform. */
export interface Readout {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly briefer: Briefer;
  readonly explain: ExtractiveAnalyst['explain'];
  /** null where no model is configured. */
  readonly answerer: Answerer | null;
  readonly digestProse: DigestProse | null;
  readonly probe: Probe | null;
  close(): Promise<void>;
}

/**
 * Opens Readout as the environment configures it.
 * @throws ConfigError, DatabaseError, ModelError
 */
export async function openReadout(env: Readonly<Record<string, string | undefined>>): Promise<Readout> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
    closers.push(database.close);
    const pool = createReaderPool();
    closers.push(pool.close);
    const fetcher = createFetcher(config.fetch);
    closers.push(fetcher.close);
    const extractive = createExtractiveAnalyst();
    closers.push(extractive.close);
    const checker = createDraftChecker();
    closers.push(checker.close);
    const locker = createAnswerLocker();
    closers.push(locker.close);
    const budget = createBudget(database, createQuotasOf(config.quotas));
    const helpers = { atOnce: config.articlesAtOnce, checker, locker, extractive, budget, log };
    const model = config.model === null ? null : await openModel(config.model, helpers);
    const analyst = model?.analyst ?? extractive;
    const check = model === null ? {} : { findSpokenWords: extractive.findSpokenWords };
    const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
    const briefer = createBriefer({ reader, analyst, checker, copyFinder: pool, database, ...check });
    const { answerer = null, digestProse = null, probe = null } = model ?? {};
    const { explain } = extractive;
    return { config, log, database, briefer, explain, answerer, digestProse, probe, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Starts everything the environment configures. A platform that can't be reached does not stop the others, and is tried
 * again; a token that is refused does.
 * @throws ConfigError, DatabaseError, ModelError; the platform's error if none could start
 */
async function startReadout(env: Readonly<Record<string, string | undefined>>): Promise<RunningReadout> {
  const readout = await openReadout(env);
  const { database, log } = readout;
  const started: Platform[] = [];
  const closers: (() => Promise<unknown>)[] = [readout.close];
  const stop = async () => {
    for (const close of closers.splice(0).reverse())
      await close().catch((error: unknown) => log.error({ error }, 'part of Readout could not be stopped'));
  };
  try {
    const queue = await openQueue(database, log, queueOptionsOf(readout.config));
    // Jobs under way still post, so the platforms stop after them. What arrives meanwhile is stored for the next start.
    closers.push(() => Promise.all(started.map((platform) => platform.stop())), queue.stop);
    const app = createApp({
      database,
      queue,
      log,
      briefer: readout.briefer,
      answerer: readout.answerer,
      digestProse: readout.digestProse,
      commands: await loadCommands(),
      now: () => new Date(),
      publicUrl: readout.config.publicUrl,
      quotasOf: createQuotasOf(readout.config.quotas),
    });
    const configured: Place[] = [];
    const watch = createWatch({
      database,
      platforms: () =>
        configured.map(({ platform }) => ({
          name: platform.name,
          isUp: started.includes(platform) && (platform.isUp?.() ?? true),
        })),
      reachModel: readout.config.model && createReach(readout.config.model),
    });
    configured.push(...(await createPlatforms(readout, { readingRoom: app.readingRoom, watch })));
    const failures: ReadoutError[] = [];
    const places: string[] = [];
    const away: Place[] = [];
    const { receives, jobs, takesDue } = DUTIES[readout.config.role];
    const start = (platform: Platform) =>
      receives || platform.startWithoutEvents === undefined
        ? platform.start(app.handlers)
        : platform.startWithoutEvents();
    for (const { platform, describe } of configured) {
      try {
        await start(platform);
        started.push(platform);
        places.push(describe());
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error;
        failures.push(error);
        if (error.retryable) away.push({ platform, describe });
      }
    }
    // Nobody can post with a token that is refused, now or later: whoever starts Readout has to know.
    const refused = failures.filter((error) => error instanceof PlatformError && error.reason === 'unauthorised');
    if (refused.length > 0) throw new ConfigError(refused.map(({ message, advice }) => `${message} ${advice}`));
    const [first] = failures;
    if (started.length === 0 && first !== undefined && away.length === 0) throw first;
    await app.work(started, jobs);
    closers.push(...away.map((place) => startLater(place, start, started, log).stop));
    if (takesDue)
      closers.push(
        fillLedger(database, log).stop,
        startTicker('dispatch the digests that are due', app.dispatchDigests, log).stop,
        startTicker('erase what is too old', app.eraseOld, log, TIMES.everyHour).stop,
      );
    closers.push(startProbe(readout).stop);
    return { places, failures, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loads only what is configured: the Slack and Discord clients take a third of a second each. */
async function createPlatforms(
  { config, log, database }: Readout,
  shown: { readonly readingRoom: ReadingRoom; readonly watch: Watch },
): Promise<Place[]> {
  const store = createLocalChannel(database);
  const sessions = createSessionStore(database.acrossChannels);
  const web = createWebPlatform(config.web, { log, store, sessions, ...shown, files: READABLE_FILES });
  const isHeard = DUTIES[config.role].receives;
  const places: Place[] = [{ platform: web, describe: () => `the local channel at ${web.address()}` }];
  if (config.slack !== null) {
    const { createSlackPlatform } = await import('./platforms/slack/create-slack-platform.ts');
    const slack = createSlackPlatform(config.slack, { log, ...(await openInstallations(config, database, log)) });
    const way = () => (slack.port === null ? 'over Socket Mode' : `over HTTP, port ${slack.port}`);
    places.push({ platform: slack, describe: () => `Slack, ${isHeard ? way() : WITHOUT_EVENTS}` });
  }
  if (config.discord !== null) {
    const { createDiscordPlatform } = await import('./platforms/discord/create-discord-platform.ts');
    const discord = createDiscordPlatform(config.discord, { log });
    const invited = () => `Discord; add it to a server with ${discord.inviteUrl()}`;
    places.push({ platform: discord, describe: () => (isHeard ? invited() : `Discord, ${WITHOUT_EVENTS}`) });
  }
  return places;
}

/** Nothing without a key: then no workspace can install Readout itself. */
async function openInstallations({ encryptionKeys: [first, ...others] }: Config, database: Database, log: Log) {
  if (first === undefined) return {};
  const cipher = createTokenCipher([first, ...others]);
  const written = await encryptInstallations(database, cipher);
  if (written > 0) log.info({ workspaces: written }, 'encrypted the tokens of workspaces with the current key');
  return { installations: installationsOf(database, 'slack', cipher) };
}

/** The commands: one file each, named after the command. */
export async function loadCommands(): Promise<Command<App>[]> {
  const folder = path.join(PROJECT, 'commands');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const { command }: { command: Command<App> } = await import(pathToFileURL(path.join(folder, name)).href);
      return command;
    }),
  );
}

interface ModelHelpers {
  readonly atOnce: number;
  readonly checker: DraftChecker;
  readonly locker: AnswerLocker;
  readonly extractive: Analyst;
  readonly budget: Budget;
  readonly log: Log;
}

interface ModelParts {
  readonly analyst: Analyst;
  readonly answerer: Answerer;
  readonly digestProse: DigestProse;
  readonly probe: Probe;
}

/** What uses the model: the analyst, the answers to questions, the opening sentences of digests. */
async function openModel(config: ModelConfig, helpers: ModelHelpers): Promise<ModelParts> {
  const { atOnce, checker, locker, extractive, budget, log } = helpers;
  const prompt = (name: string) => loadPrompt(path.join(PROJECT, 'prompts', name));
  const opened = await createOpenAiModel(config);
  const model = withBudget(withDeadlines(opened, config), budget);
  const own = createModelAnalyst(model, {
    ...{ ...config, atOnce, checker, prompt: await prompt('briefing.md') },
    ...{ bottomLinePrompt: await prompt('bottom-line.md'), translation: await prompt('translation.md') },
  });
  return {
    analyst: createFallbackAnalyst(own, extractive, {
      refuse: () => refuseByBudget(budget, own.name),
      onFailure: ({ message, reason }) => log.warn({ error: message, reason }, 'the model gave no usable answer'),
    }),
    answerer: createAnswerer(model, { price: config.price, prompt: await prompt('ask.md'), locker }),
    digestProse: createDigestProse(model, await prompt('digest.md'), {
      onFailure: (error) => log.warn({ error }, 'a digest goes out without its opening sentences'),
    }),
    probe: (signal) => probeModel(opened, { ...config, schema: MODEL_DRAFT, signal }),
  };
}

async function serve(): Promise<void> {
  let running: RunningReadout;
  try {
    running = await startReadout(readEnvironment());
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    process.stderr.write(`Readout couldn’t start. ${error.message}\n${error.advice && `  ${error.advice}\n`}`);
    process.exitCode = error instanceof ConfigError ? 2 : 1;
    return;
  }
  for (const place of running.places) process.stdout.write(`Readout is on: ${place}\n`);
  for (const { message, advice } of running.failures) process.stderr.write(`${message}\n  ${advice}\n`);
  const stop = () => {
    process.stdout.write('Stopping…\n');
    running.stop().catch((error: unknown) => {
      process.exitCode = 1;
      console.error(error);
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (import.meta.main) await serve();

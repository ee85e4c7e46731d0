import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type App, createApp } from '../../src/app.ts';
import type { Article } from '../../src/articles/article.ts';
import { copyBands } from '../../src/articles/copy-signature.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import type { Command } from '../../src/chat/command.ts';
import { keepArticle } from '../../src/database/articles.ts';
import { addToLedger } from '../../src/database/ledger/add-to-ledger.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Schema } from '../../src/database/schema.ts';
import { UsageError } from '../../src/errors.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { loadCommands } from '../../src/main.ts';
import { type GeneratedWorkspace, generateWorkspace, POSITIONS_PER_ARTICLE } from './generate-ledger.ts';
import { type Asked, askedOf, COMPLETIONS, NOT_ASKED, TODAY } from './ledger-questions.ts';

const LIMITS = { CALLS: 200, WARM_UP: 20, ADDED: 50 } as const;
/** Articles of the smaller ledger. */
export const SMALL = 1_000;

/** Percentiles in milliseconds of one kind of call, at both sizes. */
export interface LedgerSpeed {
  readonly name: string;
  readonly small: Percentiles;
  readonly large: Percentiles;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
  /** How many of the calls were answered with what is wrong with them: a name nobody bears, say. */
  readonly refused: number;
}

export interface LedgerSpeeds {
  readonly speeds: readonly LedgerSpeed[];
  /** Commands that ask no ledger, and why. */
  readonly notAsked: readonly string[];
  /** Commands without a row of their own: called with what their options declare. */
  readonly withoutRow: readonly string[];
}

/**
 * Times each command, completion and storing an article, at 1,000 articles and at `articles`, on the embedded
 * PostgreSQL. Between any two calls `select 1` is timed: what the machine adds by itself.
 */
export async function measureLedgerSpeed(articles: number, say: (line: string) => void): Promise<LedgerSpeeds> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
  await chmod(folder, 0o755);
  const log = createLog('error');
  const database = await openDatabase({ databaseUrl: null, dataDir: folder, log });
  const queue = await openQueue(database, log);
  const briefer = { brief: () => Promise.reject(new UsageError('No article is briefed here.')) };
  const commands = await loadCommands();
  const app = createApp({
    database,
    queue,
    briefer,
    answerer: null,
    digestProse: null,
    publicUrl: null,
    commands,
    log,
    now: () => new Date(`${TODAY}T12:00:00Z`),
  });
  try {
    const results: ReadonlyMap<string, Percentiles>[] = [];
    for (const size of [SMALL, articles]) {
      const from = performance.now();
      const workspace = await generateWorkspace(database.url, {
        workspace: `W${size}`,
        articles: size,
        until: TODAY,
      });
      say(
        `${size} articles, ${size * POSITIONS_PER_ARTICLE} positions: ${((performance.now() - from) / 1000).toFixed(0)} s`,
      );
      results.push(await measure(database.acrossChannels, app, { commands, workspace, say }));
    }
    const [small, large] = results;
    const speeds = [...(small ?? [])].flatMap(([name, at]) => {
      const grown = large?.get(name);
      return grown === undefined ? [] : { name, small: at, large: grown };
    });
    const asked = commands.filter(({ name }) => NOT_ASKED[name] === undefined);
    return {
      speeds,
      notAsked: commands.flatMap(({ name }) => (NOT_ASKED[name] === undefined ? [] : `/${name}: ${NOT_ASKED[name]}`)),
      withoutRow: asked.flatMap((command) => (askedOf(command).hasRow ? [] : `/${command.name}`)),
    };
  } finally {
    await queue.stop();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  db: Kysely<Schema>,
  app: ReturnType<typeof createApp>,
  {
    commands,
    workspace,
    say,
  }: {
    readonly commands: readonly Command<App>[];
    readonly workspace: GeneratedWorkspace;
    readonly say: (line: string) => void;
  },
): Promise<ReadonlyMap<string, Percentiles>> {
  const baseline: number[] = [];
  const results = new Map<string, Percentiles>();
  const time = async (name: string, calls: number, call: (turn: number) => Promise<unknown>) => {
    const times: number[] = [];
    let refused = 0;
    for (let turn = -LIMITS.WARM_UP; turn < calls; turn += 1) {
      const before = performance.now();
      await sql`select 1`.execute(db);
      const from = performance.now();
      await call(turn + LIMITS.WARM_UP).catch((error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
        refused += 1;
      });
      if (turn < 0) continue;
      baseline.push(from - before);
      times.push(performance.now() - from);
    }
    const told = percentiles(times);
    say(`  ${name}: p50 ${told.p50.toFixed(1)}, p99 ${told.p99.toFixed(1)}`);
    results.set(name, { ...told, refused });
  };
  const asking: App = { ...app, publicChannels: async () => workspace.publicChannels };
  const caller = { id: 'U1', name: 'Ada', isManager: true };
  for (const command of commands) {
    if (NOT_ASKED[command.name] !== undefined) continue;
    for (const [reach, place] of Object.entries(askedOf(command).reaches)) {
      await time(`/${command.name} ${reach}`, LIMITS.CALLS, async (turn) => {
        const { options, thread }: Asked = place(workspace, turn);
        return command.run(asking, { scope: workspace.scope, caller, id: `${turn}`, thread, options });
      });
    }
  }
  for (const [option, typed] of Object.entries(COMPLETIONS)) {
    await time(`completing ${option}`, LIMITS.CALLS, (turn) =>
      app.handlers.complete({ scope: workspace.scope, command: 'positions', option, typed: typed(workspace, turn) }),
    );
  }
  await time('adding an article', LIMITS.ADDED, (turn) => addArticle(db, workspace, turn));
  return new Map([['select 1', { ...percentiles(baseline), refused: 0 }], ...results]);
}

/** An article that names known actors and issues, as many as the others do, stored and taken back. */
async function addArticle(
  db: Kysely<Schema>,
  { scope, actors, issues }: GeneratedWorkspace,
  turn: number,
): Promise<void> {
  const text = `Article ${turn} tells again what everybody holds.`;
  const evidence = [{ start: 0, end: text.length, quote: text }];
  const names = Array.from({ length: POSITIONS_PER_ARTICLE }, (_, place) => at(actors, turn, place));
  const briefing: Briefing = {
    ...{ bottomLine: [], stickingPoints: [], openQuestions: [], events: [], absentVoices: [] },
    actors: names.map((name) => ({ name, aliases: [], kind: 'person', role: 'negotiator', affiliation: null })),
    positions: names.map((actor, place) => ({
      ...{ actor, issue: at(issues, turn, place % 3), act: 'states', stance: 'supports', statement: text, evidence },
      ...{ via: [], directness: 'direct', hedge: null, date: null, attribution: 'verified' },
    })),
    receipt: {
      ...{ analyst: 'bench', quotes: { proposed: 0, verified: 0, widened: 0 }, itemsDropped: 0, costUsd: null },
      ...{ words: { read: 8, total: 8 }, tokens: { input: 0, output: 0 }, durationMs: 1, notes: [] },
    },
  };
  const article: Article = {
    ...{ url: null, canonicalUrl: null, title: null, byline: null, siteName: null, publishedAt: TODAY, language: 'en' },
    ...{ text, wordCount: 8, contentHash: createHash('sha256').update(`${scope.workspace} ${turn}`).digest('hex') },
  };
  await db.transaction().execute(async (transaction) => {
    const { id: articleId } = await keepArticle(transaction, scope, article, copyBands(text, 'en'));
    const { id: briefingId } = await transaction
      .insertInto('briefings')
      .values({
        ...{ ...scope, article_id: articleId, analyst: 'bench', analyst_version: 'bench' },
        ...{ source_key: article.contentHash, briefing: JSON.stringify(briefing) },
      })
      .onConflict((conflict) => conflict.constraint('briefings_of_article').doUpdateSet({ analyst: 'bench' }))
      .returning('id')
      .executeTakeFirstOrThrow();
    await addToLedger(transaction, scope, { briefingId, articleId, article, briefing, addedAt: new Date(0) });
  });
}

/** Popular and rare ones by turns. */
function at(names: readonly string[], turn: number, place: number): string {
  return names[Math.floor(names.length ** (((turn * 7 + place * 13) % 100) / 100))] ?? names[0] ?? '';
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: share(0.5), p99: share(0.99) };
}

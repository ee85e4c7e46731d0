import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createBriefer } from '../../src/app/briefings/briefer.ts';
import { createApp } from '../../src/app.ts';
import type { Article } from '../../src/articles/article.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { saveBriefing } from '../../src/database/briefings.ts';
import { readDigestMaterial } from '../../src/database/digests/digest-material.ts';
import { knownIssuesOf } from '../../src/database/known-issues.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { offeredMatters } from '../../src/database/ledger/offered-matters.ts';
import type { Database } from '../../src/database/open-database.ts';
import { DEFAULT_DIGEST } from '../../src/digests/digest-settings.ts';
import { makeDigest } from '../../src/digests/make-digest.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { DAY_MS } from '../../src/language/calendar.ts';
import { askShifts } from '../../src/ledger/ask-shifts.ts';
import { findContradictions } from '../../src/ledger/contradictions.ts';
import { type LedgerPosition, ledgerScopeOf, type Shift } from '../../src/ledger/ledger.ts';
import { createLog } from '../../src/log.ts';
import { loadCommands } from '../../src/main.ts';
import { renderReply } from '../../src/platforms/terminal/render-reply.ts';

const SCOPE = { platform: 'eval', workspace: 'eval', channel: 'series' };
const ASKED = ledgerScopeOf(SCOPE);
/** When an article of a day is posted, and when the day's digest is due. */
const CLOCK = { posted: '12:00', digest: '18:00' } as const;
/** More than a series has. */
const ALL = 10_000;

/**
 * A channel on a database of its own, with every command, whose clock is set by what is done.
 * @param model the analyst that briefs; by default the extractive one, which then only says whose words they are
 */
export async function openSeriesChannel(database: Database, model?: Analyst) {
  const log = createLog('silent');
  const db = database.acrossChannels;
  const extractive = createExtractiveAnalyst();
  const [analyst, pool, fetcher, queue] = [
    model ?? extractive,
    createReaderPool(),
    createFetcher({ allowHosts: [] }),
    await openQueue(database, log),
  ];
  let now = new Date(0);
  const reader = createArticleReader({ fetcher, pool, now: () => now });
  const briefer = createBriefer({ reader, analyst, database });
  const commands = await loadCommands();
  const app = createApp({
    ...{ database, queue, briefer, commands, log, now: () => now },
    ...{ answerer: null, digestProse: null, publicUrl: null },
  });
  const ledger = createLedgerQueries(database);
  let [earlier, last]: [unknown, Date | null] = [null, null];
  const ask = (name: string, options: Readonly<Record<string, string>>) =>
    app.handlers.onCommand(name, {
      ...{ scope: SCOPE, caller: { id: 'U1', name: 'Ada', isManager: true }, id: name, thread: null, options },
    });
  return {
    async post(folder: string, file: string, day: string): Promise<void> {
      now = new Date(`${day}T${CLOCK.posted}:00Z`);
      const bytes = new TextEncoder().encode(toPage(await readFile(path.join(folder, file), 'utf8'), now));
      const read = await reader.read({ type: 'file', name: `${file}.html`, bytes });
      const url = `https://series.example/${file}`;
      const article: Article = { ...read, url, canonicalUrl: url };
      // As Readout asks: a model is offered the channel's matters, with what each party held last on them.
      const offered = await (model === undefined
        ? knownIssuesOf(db, SCOPE).then((knownIssues) => ({ knownIssues }))
        : offeredMatters(db, ASKED, { day, text: article.text }));
      const { briefing, analyst: by } = await briefArticle(analyst, article, {
        ...offered,
        ...(model !== undefined && { findSpokenWords: extractive.findSpokenWords }),
      });
      const knewMatters = offered.knownIssues.length > 0;
      const entry = { article, briefing, knewMatters, analyst: by.name, analystVersion: by.version };
      await saveBriefing(db, SCOPE, entry, now);
    },
    async digest(day: string): Promise<string | null> {
      now = new Date(`${day}T${CLOCK.digest}:00Z`);
      const since = last ?? new Date(now.getTime() - DAY_MS);
      const { quiet, length, language } = DEFAULT_DIGEST;
      const { reply, told } = await makeDigest(
        { readMaterial: (...call) => readDigestMaterial(db, ...call), linkTo: async () => null },
        {
          ...{ scope: SCOPE, since, until: now, timeZone: 'UTC', localDate: day },
          ...{ quiet, length, language, earlier },
        },
      );
      // As it is kept in the database.
      [earlier, last] = [JSON.parse(JSON.stringify(told)), now];
      return reply === null ? null : shown(reply);
    },
    async changes({ since, until }: { readonly since: string; readonly until: string }) {
      const asked = { scope: ASKED, articles: null, actor: null, issue: null };
      const question = { ...asked, since, until, today: until, linkTo: () => null };
      const { shifts } = await askShifts({ ledger }, question);
      return { since, until, shifts: shifts.map(toldShift) };
    },
    /** Contradictions and actors, as they stand at the end. */
    async standing() {
      const positions = await ledger.positionsOf(ASKED, { limit: ALL });
      const actors = await ledger.actorsOf(ASKED, { limit: ALL });
      return {
        contradictions: findContradictions(positions).map(({ sides }) => ({
          sides: sides.map((side) => ({ actor: side.actor, ...toldSide(side) })),
        })),
        actors: actors.map(({ id, name, aliases }) => ({ id, name, aliases })),
      };
    },
    async answers(questions: readonly string[]): Promise<readonly string[]> {
      const answers: string[] = [];
      for (const question of questions) answers.push(`##### ${question}\n${shown(await ask('ask', { question }))}`);
      return answers;
    },
    async exported(): Promise<string> {
      const { attachment } = await ask('export', { format: 'json' });
      return Buffer.from(attachment?.base64 ?? '', 'base64').toString('utf8');
    },
    async close(): Promise<void> {
      await queue.stop();
      await Promise.all([extractive.close(), pool.close(), fetcher.close()]);
    },
  };
}

/** The page a news site would have put it on. */
function toPage(content: string, published: Date): string {
  const [title = '', ...paragraphs] = content
    .trim()
    .split(/\n\s*\n/u)
    .map(escaped);
  return `<!doctype html><html><head><title>${title}</title><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${published.toISOString()}"></head><body><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function toldShift({ kind, actor, issue, before, after }: Shift) {
  return { kind, actor, issue, before: before && toldSide(before), after: after && toldSide(after) };
}

function toldSide({ statement, quote }: LedgerPosition) {
  return { statement, quote };
}

function shown(reply: Reply): string {
  return renderReply(reply, { width: 100, colours: false });
}

import { readFile } from 'node:fs/promises';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createBriefer } from '../../src/app/briefings/briefer.ts';
import { createReadingRoom, type LinkedReadingRoom } from '../../src/app/reading-room/create-reading-room.ts';
import type { Article } from '../../src/articles/article.ts';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { createLedgerCorrections } from '../../src/database/ledger/create-ledger-corrections.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';
import { createWebPlatform } from '../../src/platforms/web/create-web-platform.ts';
import { readSeries } from '../bench/series-ledger.ts';
import { SEED } from '../contracts/test-core.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { createFakeCore } from '../platforms/web/fake-core.ts';
import { createMemorySessions, createMemoryStore } from '../platforms/web/memory-store.ts';
import { createEmptyDatabase } from '../servers/database.ts';

const PEACE_PLAN: Scope = { platform: 'web', workspace: 'local', channel: 'peace-plan' };
const SERIES: Scope = { ...PEACE_PLAN, channel: 'series' };

/** The reading room on a server, with articles that the real core briefed into a real ledger. */
export interface OpenReadingRoom {
  readonly room: LinkedReadingRoom;
  readonly peacePlan: { readonly scope: Scope; readonly briefing: string; readonly ledger: string };
  readonly series: { readonly scope: Scope; readonly ledger: string };
  /** Briefs an article in a channel of its own. @returns the addresses of its pages */
  brief(article: Article): Promise<{ readonly briefing: string; readonly ledger: string }>;
  /** How far the clock of the links is ahead, in milliseconds. */
  setAhead(ms: number): void;
  close(): Promise<void>;
}

export async function openReadingRoom(): Promise<OpenReadingRoom> {
  const { url, drop } = await createEmptyDatabase();
  const log = createLog('silent');
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
  const analyst = createExtractiveAnalyst();
  const articles = new Map<string, Article>();
  const reader = {
    read: async (source: { readonly type: string; readonly url?: string }) =>
      articles.get(source.url ?? '') ?? articleOf(await readFile(SEED, 'utf8')),
  };
  const briefer = createBriefer({ reader, analyst, database });
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const room = createReadingRoom({
    database,
    ledger: createLedgerQueries(database),
    corrections: createLedgerCorrections(database),
    publicUrl: null,
    now,
  });
  const web = createWebPlatform(
    { host: '127.0.0.1', port: 0, password: null, proxies: [] },
    {
      log,
      store: createMemoryStore(),
      sessions: createMemorySessions(),
      readingRoom: room,
      files: READABLE_FILES,
      now,
    },
  );
  await web.start(createFakeCore());
  const home = web.address() ?? '';
  const linked = async (path: Promise<string | null>) => `${home}${(await path) ?? ''}`;
  const brief = async (scope: Scope, article: Article) => {
    const address = `https://news.example/${articles.size}`;
    articles.set(address, article);
    const { id } = await briefer.brief(scope, { type: 'link', url: address });
    return {
      briefing: await linked(room.linkToBriefing(scope, id)),
      ledger: await linked(room.linkToLedger(scope)),
    };
  };

  const seed = articleOf(await readFile(SEED, 'utf8'), {
    publishedAt: '2025-12-03',
    url: 'https://news.example/talks',
  });
  const peacePlan = await brief(PEACE_PLAN, seed);
  const { articles: series } = await readSeries();
  for (const { id: _id, date: _date, ...article } of series)
    await brief(SERIES, { ...article, siteName: 'Harbour Post', url: `https://news.example/${article.contentHash}` });
  return {
    room,
    peacePlan: { scope: PEACE_PLAN, ...peacePlan },
    series: { scope: SERIES, ledger: await linked(room.linkToLedger(SERIES)) },
    brief: (article) => brief({ ...PEACE_PLAN, channel: article.contentHash }, article),
    setAhead: (ms) => {
      ahead = ms;
    },
    async close() {
      await web.stop();
      await analyst.close();
      await database.close();
      await drop();
    },
  };
}

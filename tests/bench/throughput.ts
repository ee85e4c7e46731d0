import { availableParallelism } from 'node:os';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createDraftChecker } from '../../src/analysts/create-draft-checker.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import type { ReadoutProcess } from '../servers/readout-process.ts';
import { serveArticles } from './serve-pages.ts';
import { startSlackReadout } from './slack-readout.ts';
import { writeArticle } from './write-article.ts';

const WARM_UP = 20;
/** Slack takes a message a second a channel: in so many channels that is no limit. */
const CHANNELS = 100;
const ALONE = { links: 60, atOnce: 8 } as const;
const WAIT_MS = 300_000;

export interface Throughput {
  readonly links: number;
  readonly processors: number;
  /** From the first event to the last answer in its thread. */
  readonly linksASecond: number;
  /** Processor seconds during that time; null where the system doesn’t tell. All of them share the processors. */
  readonly processorSeconds: Readonly<Record<'readout' | 'postgres' | 'doubles', number>> | null;
  readonly seconds: number;
  /** Pages a second that are fetched, read, analysed and checked, with no queue, database or platform: before, and after. */
  readonly alone: readonly number[];
}

/**
 * Times links of one process, end to end: events of Slack over HTTP, pages from loopback, the extractive analyst, one
 * answer in each thread. Beside it, in the same run, what the machine computes without the rest of Readout.
 */
export async function measureThroughput(links: number): Promise<Throughput> {
  const pages = await serveArticles((path) => writeArticle(Number(path.slice(1)) || 0));
  const channels = Array.from({ length: CHANNELS }, (_, place) => `C${place}`);
  const readout = await startSlackReadout(channels, { FETCH_ALLOW_HOSTS: pages.host, LOG_LEVEL: 'error' });
  const postAll = async (from: number, count: number) => {
    const posted = await Promise.all(
      Array.from({ length: count }, (_, place) =>
        readout.post(channels[place % CHANNELS] ?? '', `<http://${pages.host}/${from + place}>`),
      ),
    );
    await readout.answered(
      posted.map(({ ts }) => ts),
      WAIT_MS,
    );
  };
  try {
    const before = await measureAlone(pages.host, 1_000_000);
    await postAll(1, WARM_UP);
    const usedBefore = await secondsUsed(readout.process);
    const startedAt = performance.now();
    await postAll(1 + WARM_UP, links);
    const seconds = (performance.now() - startedAt) / 1000;
    const usedAfter = await secondsUsed(readout.process);
    return {
      links,
      processors: availableParallelism(),
      linksASecond: links / seconds,
      processorSeconds:
        usedBefore === null || usedAfter === null
          ? null
          : {
              readout: usedAfter.readout - usedBefore.readout,
              postgres: usedAfter.postgres - usedBefore.postgres,
              doubles: usedAfter.doubles - usedBefore.doubles,
            },
      seconds,
      alone: [before, await measureAlone(pages.host, 2_000_000)],
    };
  } finally {
    await readout.close();
    pages.close();
  }
}

/** By Readout, its PostgreSQL, and this process: Slack, the pages, and whoever posts. */
async function secondsUsed(readout: ReadoutProcess): Promise<Throughput['processorSeconds']> {
  const [own, database] = await Promise.all([readout.processorSeconds(), readout.databaseSeconds()]);
  const { user, system } = process.cpuUsage();
  return own === null || database === null
    ? null
    : { readout: own, postgres: database, doubles: (user + system) / 1_000_000 };
}

async function measureAlone(host: string, from: number): Promise<number> {
  const pool = createReaderPool();
  const fetcher = createFetcher({ allowHosts: [{ host: '127.0.0.1', port: Number(host.split(':')[1]) }] });
  const analyst = createExtractiveAnalyst();
  const checker = createDraftChecker();
  const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
  let next = from;
  const work = async (until: number) => {
    while (next < until) {
      const article = await reader.read({ type: 'link', url: `http://${host}/${next++}` });
      await briefArticle(analyst, article, { checker });
    }
  };
  const workAll = (until: number) => Promise.all(Array.from({ length: ALONE.atOnce }, () => work(until)));
  try {
    await workAll(from + WARM_UP);
    const startedAt = performance.now();
    await workAll(from + WARM_UP + ALONE.links);
    return ALONE.links / ((performance.now() - startedAt) / 1000);
  } finally {
    await Promise.all([pool.close(), fetcher.close(), analyst.close(), checker.close()]);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { startDoubleReadout } from './double-readout.ts';
import { serveArticles } from './serve-pages.ts';
import { writeArticle } from './write-article.ts';

/** What a slow page takes to come. */
const SLOW_MS = 1_500;
/** So long after the flood the other workspace posts its link. */
const AFTER_MS = 500;

/** How many slow links workspaces post at the same moment. */
const FLOODS: Readonly<Record<string, readonly number[]>> = {
  'nobody else': [],
  '20 links of one workspace': [20],
  '60 links of one workspace': [60],
  '60 links of each of two workspaces': [60, 60],
};

export interface FairnessTimes {
  readonly before: string;
  /** What one slow link of another workspace waited for its briefing. */
  readonly otherMs: number;
  /** Until the floods themselves were briefed; null where there were none. */
  readonly allMs: number | null;
}

/** Times one link of a workspace behind those of others, all of pages that come slowly, by the extractive analyst. */
export async function measureFairness(): Promise<FairnessTimes[]> {
  let next = 0;
  const pages = await serveArticles((path) => ({ ...writeArticle(Number(path.slice(1))), waitMs: SLOW_MS }));
  const readout = await startDoubleReadout({ FETCH_ALLOW_HOSTS: pages.host });
  const links = (count: number) => Array.from({ length: count }, () => `http://${pages.host}/${++next}`);
  try {
    // A process that has been running for a while has its threads.
    await readout.postAndWait(links(4));
    const times: FairnessTimes[] = [];
    for (const [before, floods] of Object.entries(FLOODS)) {
      const startedAt = performance.now();
      const flooding = Promise.all(floods.map((count) => readout.postAndWait(links(count))));
      await sleep(AFTER_MS);
      const otherMs = await readout.postAndWait(links(1));
      await flooding;
      times.push({ before, otherMs, allMs: floods.length === 0 ? null : performance.now() - startedAt });
    }
    return times;
  } finally {
    await readout.close();
    pages.close();
  }
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { toPublishedJson } from '../../src/briefings/published-briefing.ts';

/**
 * Briefs every `ID.txt` of a folder with the extractive analyst, as `brief` does but for the database, and writes
 * `ID.json`.
 */
export async function evalBriefings(inDir: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const analyst = createExtractiveAnalyst();
  const pool = createReaderPool();
  const fetcher = createFetcher({ allowHosts: [] });
  const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
  try {
    for (const name of (await readdir(inDir)).filter((file) => file.endsWith('.txt')).toSorted()) {
      const bytes = await readFile(path.join(inDir, name));
      const article = await reader.read({ type: 'file', name, bytes });
      const { briefing } = await briefArticle(analyst, article);
      const out = path.join(outDir, name.replace(/\.txt$/, '.json'));
      await writeFile(out, toPublishedJson({ article, briefing }));
    }
  } finally {
    await Promise.all([analyst.close(), pool.close(), fetcher.close()]);
  }
}

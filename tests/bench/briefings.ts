import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { makeReceipt } from '../../src/briefings/receipt.ts';
import { countWords } from '../../src/text.ts';

/** Briefs every `ID.txt` of a folder with the extractive analyst and writes `ID.json`: `{ article, briefing }`. */
export async function evalBriefings(inDir: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const analyst = createExtractiveAnalyst();
  try {
    for (const file of (await readdir(inDir)).filter((name) => name.endsWith('.txt')).toSorted()) {
      const article = articleOf(await readFile(path.join(inDir, file), 'utf8'));
      const started = performance.now();
      const analysis = await analyst.analyse(article, {});
      const { locked, counts } = lockDraft(article, analysis.draft);
      const receipt = makeReceipt({
        article,
        analysis,
        counts,
        durationMs: performance.now() - started,
      });
      const briefing: Briefing = { ...locked, receipt };
      await writeFile(
        path.join(outDir, file.replace(/\.txt$/, '.json')),
        JSON.stringify({ article, briefing }, null, 2),
      );
    }
  } finally {
    await analyst.close();
  }
}

/** The text exactly as the file has it: the scorer's offsets point into it. */
function articleOf(text: string): Article {
  return {
    url: null,
    canonicalUrl: null,
    title: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: 'en',
    text,
    wordCount: countWords(text),
    contentHash: createHash('sha256').update(text).digest('hex'),
  };
}

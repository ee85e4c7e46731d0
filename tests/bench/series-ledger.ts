import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { countWords } from '../../src/language/count-words.ts';
import { SHIFT_KINDS } from '../../src/ledger/ledger.ts';

const FOLDER = new URL('../fixtures/series/', import.meta.url);

const expectedShift = z.object({
  kind: z.enum(SHIFT_KINDS),
  /** Any of these names: who speaks for a body may be told apart from it or not. */
  actor: z.array(z.string()),
  /** Words that have to stand in the quote, or the statement, before and after; alternatives are parted by "|". */
  before: z.string().optional(),
  after: z.string().optional(),
  /** An editor may tell it or leave it out: neither missed nor false. */
  isOptional: z.boolean().default(false),
});
const seriesSchema = z.object({
  articles: z.array(z.object({ file: z.string(), date: z.iso.date() })),
  periods: z.array(z.object({ since: z.iso.date(), until: z.iso.date(), shifts: z.array(expectedShift) })).default([]),
  actors: z
    .object({ one: z.array(z.array(z.string())), apart: z.array(z.tuple([z.string(), z.string()])) })
    .default({ one: [], apart: [] }),
  contradictions: z.array(z.tuple([z.string(), z.string()])).default([]),
});

export type Series = z.infer<typeof seriesSchema>;
export type ExpectedShift = z.infer<typeof expectedShift>;
export type SeriesArticle = Article & { readonly id: string; readonly date: string };

export async function readSeries(
  folder = FOLDER,
): Promise<{ readonly series: Series; readonly articles: readonly SeriesArticle[] }> {
  const series = seriesSchema.parse(JSON.parse(await readFile(new URL('series.json', folder), 'utf8')));
  const articles = await Promise.all(
    series.articles.map(async ({ file, date }) => toArticle(file, date, await readFile(new URL(file, folder), 'utf8'))),
  );
  return { series, articles };
}

function toArticle(file: string, date: string, content: string): SeriesArticle {
  const [title = '', ...paragraphs] = content.trim().split('\n\n');
  const text = paragraphs.join('\n\n');
  return {
    id: file.replace(/\.txt$/u, ''),
    date,
    url: null,
    canonicalUrl: null,
    title,
    byline: null,
    siteName: null,
    publishedAt: date,
    language: 'en',
    text,
    wordCount: countWords(text),
    contentHash: createHash('sha256').update(text).digest('hex'),
  };
}

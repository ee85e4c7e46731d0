import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../src/articles/article.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { ARTICLE_TEXT, page } from './extract/example-page.ts';

const pool = createReaderPool();
const fetcher = createFetcher({ allowHosts: [] });
const reader = createArticleReader({ fetcher, pool, now: () => new Date('2025-12-10T12:00:00Z') });
afterAll(async () => {
  await Promise.all([pool.close(), fetcher.close()]);
});
const file = (html: string): ArticleSource => ({ type: 'file', name: 'a.html', bytes: new TextEncoder().encode(html) });
const DATED = '<meta property="article:published_time" content="2025-12-03">';

describe('the date of an article says where it is from', () => {
  it.each<[from: string, source: ArticleSource, date: string]>([
    ['submission', { ...file(page({ head: DATED })), publishedAt: '2025-12-01' }, '2025-12-01'],
    ['metadata', file(page({ head: DATED })), '2025-12-03'],
    ['page', file(page({ before: '<p>2 December 2025</p>' })), '2025-12-02'],
    ['text', { type: 'text', text: `Date: 4 December 2025\n\n${ARTICLE_TEXT}` }, '2025-12-04'],
  ])('%s', async (from, source, date) => {
    expect(await reader.read(source)).toMatchObject({ publishedAt: date, publishedFrom: from });
  });

  it('and neither is there where there is none, or only one that is still to come', async () => {
    const article = await reader.read(file(page({ head: DATED.replace('2025', '2031') })));
    expect(article.publishedAt).toBeNull();
    expect(article).not.toHaveProperty('publishedFrom');
  });
});

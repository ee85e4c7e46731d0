import { afterAll, expect, it } from 'vitest';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { ARTICLE_TEXT } from './extract/example-page.ts';

const pool = createReaderPool();
afterAll(() => pool.close());
/** Nothing here is fetched. */
const fetcher = { fetch: () => Promise.reject(new Error('not fetched')), close: async () => {} };
const reader = createArticleReader({ fetcher, pool, now: () => new Date('2026-03-02T09:00:00Z') });
const readText = (text: string) => reader.read({ type: 'text', text });

it.each([
  ['words', `${ARTICLE_TEXT}\n\n${'word '.repeat(60_000)}`, /^This has [\d,]+ words; the limit is 60,000 words\.$/],
  [
    'tabs',
    `${ARTICLE_TEXT}${'\t'.repeat(2_000_000)}x`,
    /^This has [\d,]+ characters; the limit is 1,000,000 characters\.$/,
  ],
  ['one word', `${ARTICLE_TEXT} ${'a'.repeat(1_000_000)}`, /characters/],
])('a text of too many %s is refused, with what to do', async (_what, text, message) => {
  const error = await readText(text).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ reason: 'too-large', advice: 'Paste the part you need with /brief.' });
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
});

it('a pasted text comes with its words counted', async () => {
  expect(await readText(ARTICLE_TEXT)).toMatchObject({ text: ARTICLE_TEXT, language: 'en' });
  expect((await readText(ARTICLE_TEXT)).wordCount).toBeGreaterThan(60);
});

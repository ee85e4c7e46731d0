import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/chat/reply.ts';
import { readSeries, type SeriesArticle } from '../bench/series-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { createDigestChannel, inTerminal } from './digest-channel.ts';

const FILES = new URL('../fixtures/series/digests/', import.meta.url);

let database: TestDatabase;
let articles: readonly SeriesArticle[];
beforeAll(async () => {
  database = await createTestDatabase();
  ({ articles } = await readSeries());
});
afterAll(() => database.close());

/** `npx vitest run tests/digests/series.test.ts -u` writes the files anew. */
describe('the digests of the scripted series, a day each', () => {
  it.each(['full', 'short'] as const)('read as the files say: %s', async (length) => {
    const channel = createDigestChannel(database.db, `series-${length}`, { linkTo: async () => null });
    for (const day of daysOf('2026-03-02', '2026-03-21')) {
      for (const article of articles.filter(({ date }) => date === day))
        await channel.post(article, `${day}T08:00:00Z`);
      const digest = inTerminal(await channel.digest(`${day}T09:00:00Z`, { length }));
      await expect(digest).toMatchFileSnapshot(new URL(`${length}/${day}.txt`, FILES).pathname);
    }
  });

  it('leave the case of headings to whoever shows them', async () => {
    const channel = createDigestChannel(database.db, 'series-headings', { linkTo: async () => null });
    for (const article of articles) await channel.post(article, `${article.date}T08:00:00Z`);
    const replies = [
      await channel.digest('2026-03-12T09:00:00Z', { length: 'short' }),
      await channel.digest('2026-03-20T09:00:00Z', { length: 'full' }),
    ];
    const headings = replies.flatMap((reply) => reply?.blocks ?? []).flatMap(headingsIn);
    expect(headings).toEqual(expect.arrayContaining(['What moved', 'Stuck', 'Read']));
    for (const heading of headings) expect(heading).toMatch(/^\p{Lu}[^\p{Lu}]*$/u);
  });
});

function headingsIn(block: Block): readonly string[] {
  const within = block.type === 'list' ? block.items.flatMap(({ heading }) => heading ?? []) : [];
  return 'heading' in block && block.heading !== undefined ? [block.heading, ...within] : within;
}

function daysOf(first: string, last: string): readonly string[] {
  const count = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, day) =>
    new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
  );
}

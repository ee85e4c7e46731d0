import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeries } from '../bench/series-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { BRIDGE_STORY } from './bridge-story.ts';
import { createDigestChannel, inTerminal } from './digest-channel.ts';

const FILES = new URL('../fixtures/series/digests/two-stories/', import.meta.url);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('two stories in one channel at once', () => {
  it('stay apart, though they share a minister, a town and a government', async () => {
    const { articles } = await readSeries();
    const all = [...articles, ...BRIDGE_STORY.map((article) => ({ ...article, date: article.publishedAt ?? '' }))];
    const channel = createDigestChannel(database.db, 'two-stories', { linkTo: async () => null });
    let daysWithBoth = 0;
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']) {
      for (const article of all.filter(({ date }) => date === day)) await channel.post(article, `${day}T08:00:00Z`);
      const digest = inTerminal(await channel.digest(`${day}T09:00:00Z`));
      await expect(digest).toMatchFileSnapshot(new URL(`${day}.txt`, FILES).pathname);
      const [, ...stories] = (digest.split(/^READ$/mu)[0] ?? '').split(/^(?=[A-Z][A-Z ]+, (?:DAY|A NEW))/mu);
      const bridge = stories.find((story) => story.startsWith('HARBOUR BRIDGE'));
      if (bridge === undefined) continue;
      expect(stories).toHaveLength(2);
      expect(bridge).not.toMatch(/Hollick|Sandoval|Anna Brandt/u);
      expect(stories.find((story) => story !== bridge)).not.toMatch(/Calder|Fenn/u);
      daysWithBoth += 1;
    }
    expect(daysWithBoth).toBe(3);
  });
});

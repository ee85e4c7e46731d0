import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eraseOld, monthsBefore } from '../../../src/app/erasing/erase-old.ts';
import { changeSettings } from '../../../src/database/channels.ts';
import { ERASED_TABLES } from '../../../src/database/erasing/erase.ts';
import { createLog } from '../../../src/log.ts';
import { generateWorkspace } from '../../bench/generate-ledger.ts';
import { tell } from '../../database/ledger/ledger-examples.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const KEPT = { platform: 'slack', workspace: 'W1', channel: 'C1' };
const OTHER = { ...KEPT, channel: 'C2' };
const LEDGER = ERASED_TABLES.filter((table) => table.startsWith('ledger_'));

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
// The sentences are a view, whose rows go with those of their articles.
beforeEach(async () => {
  await sql`truncate ${sql.join([...ERASED_TABLES.filter((each) => each !== 'ledger_sentences'), 'channels', 'tombstones', 'erasures'].map((each) => sql.table(each)))} cascade`.execute(
    test.db,
  );
});

describe('a channel that keeps articles for 12 months', () => {
  it('loses what is older, with all that was made of it, and nothing else; another channel loses nothing', async () => {
    for (const scope of [KEPT, OTHER]) {
      await tell(test.db, scope, { title: 'Old talks', says: [{ actor: 'Mara Lindqvist', issue: 'The ferry fare' }] });
      await tell(test.db, scope, { title: 'New talks', says: [{ actor: 'Erik Brandt', issue: 'The grain levy' }] });
      await sql`update articles set created_at = '2025-11-25' where title = 'Old talks'`.execute(test.db);
    }
    await changeSettings(test.db, KEPT, { keepMonths: 12 }, 'U1');
    expect(await erase()).toBe(1);
    expect(await titles(KEPT)).toEqual(['New talks']);
    expect(await titles(OTHER)).toEqual(['New talks', 'Old talks']);
    for (const table of LEDGER) expect(await mentions(table, 'Lindqvist', KEPT), table).toBe(0);
    expect(await mentions('ledger_positions', 'Lindqvist', OTHER)).toBe(1);
    expect(await mentions('ledger_positions', 'Brandt', KEPT)).toBe(1);
    expect(await erase()).toBe(0);
    const { rows } = await sql`select channel, keep_months, articles from erasures`.execute(test.db);
    expect(rows).toEqual([{ channel: 'C1', keep_months: 12, articles: 1 }]);
  });

  it('loses what was asked and answered then, and digests, but nothing that is under way', async () => {
    await sql`
      insert into submissions (platform, workspace, channel, message, author_id, author_name, is_addressed, is_command, source, source_key, state, created_at)
      select 'slack', 'W1', 'C1', state, 'U1', 'Ada', true, false, '{"type": "question", "text": "why?"}', 'k', state, '2025-01-01'
      from unnest(array['briefed', 'refused', 'failed', 'taken']) state`.execute(test.db);
    await sql`insert into digests (platform, workspace, channel, local_date, due_at, since, until, state)
      select 'slack', 'W1', 'C1', day, day::timestamptz, day::timestamptz, day::timestamptz, 'composed'
      from unnest(array['2025-01-01', '2026-11-25']) day`.execute(test.db);
    await changeSettings(test.db, KEPT, { keepMonths: 12 }, 'U1');
    await erase();
    const { rows } = await sql`select state from submissions union all select local_date from digests`.execute(test.db);
    expect(rows).toEqual([{ state: 'taken' }, { state: '2026-11-25' }]);
  });

  it('is emptied in batches, each with its own record, and keeps its settings', async () => {
    await generateWorkspace(test.url, { workspace: 'W1', articles: 150, until: '2024-01-01' });
    const scope = { ...KEPT, channel: 'big' };
    const before = (await titles(scope)).length;
    expect(before).toBeGreaterThan(50);
    await changeSettings(test.db, scope, { keepMonths: 12, briefing: 'full' }, 'U1');
    expect(await erase()).toBe(before);
    const { rows } = await sql<{ batches: number; articles: number }>`
      select count(*)::int as batches, sum(articles)::int as articles from erasures`.execute(test.db);
    expect(rows).toEqual([{ batches: Math.ceil(before / 50), articles: before }]);
    const { rows: left } = await sql`select briefing from channels`.execute(test.db);
    expect(left).toEqual([{ briefing: 'full' }]);
  });
});

it.each([
  ['2026-11-26T10:00:00.000Z', 12, '2025-11-26T10:00:00.000Z'],
  ['2026-03-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2026-01-15T00:00:00.000Z', 3, '2025-10-15T00:00:00.000Z'],
])('%s less %i months is %s', (now, months, then) => {
  expect(monthsBefore(new Date(now), months).toISOString()).toBe(then);
});

function erase(): Promise<number> {
  return eraseOld({ database: test, queue: { forget: async () => {} }, log: createLog('silent'), now: () => NOW });
}

async function titles({ channel }: { readonly channel: string }): Promise<readonly string[]> {
  const { rows } = await sql<{
    title: string;
  }>`select title from articles where channel = ${channel} order by title`.execute(test.db);
  return rows.map(({ title }) => title);
}

/** Rows of a table that hold a word, in a channel. */
async function mentions(table: string, word: string, { channel }: { readonly channel: string }): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)} item
    where item.channel = ${channel} and item::text like ${`%${word}%`}`.execute(test.db);
  return rows[0]?.count ?? 0;
}

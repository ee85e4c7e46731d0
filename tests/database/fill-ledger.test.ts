import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../src/database/briefings.ts';
import { fillLedger } from '../../src/database/fill-ledger.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { ledger as ledgerMigration } from '../../src/database/migrations/005-ledger.ts';
import { datedArticles } from '../../src/database/migrations/013-dated-articles.ts';
import { matters as mattersMigration } from '../../src/database/migrations/016-matters.ts';
import { retractions } from '../../src/database/migrations/017-retractions.ts';
import { ownWords } from '../../src/database/migrations/019-own-words.ts';
import { placedStatements } from '../../src/database/migrations/020-placed-statements.ts';
import { toldMoves } from '../../src/database/migrations/022-told-moves.ts';
import { comparedStatements } from '../../src/database/migrations/037-compared-statements.ts';
import { articlesByModel } from '../../src/database/migrations/039-articles-by-model.ts';
import { correctedStatements } from '../../src/database/migrations/040-corrected-statements.ts';
import { createLog } from '../../src/log.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { GENERAL } from './examples.ts';
import { entryOf, ledgerScope, type Told, tell } from './ledger/ledger-examples.ts';

const HERE = ledgerScope(GENERAL);
const PRIVATE = { ...GENERAL, channel: 'private' };
const log = createLog('silent');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters cascade`.execute(database.db));

describe('briefings stored before there was a ledger', () => {
  it('are in it after the start, each in its channel, dated when it came', async () => {
    await storeOlder('Lindqvist speaks', { date: null, at: '2026-02-03T10:00:00Z' });
    await storeOlder('Lindqvist speaks elsewhere', { scope: PRIVATE });
    expect(await fillLedger(database, log).done).toBe(2);
    const positions = await createLedgerQueries(database).positionsOf(HERE, { limit: 10 });
    expect(positions).toMatchObject([
      { actor: 'Mara Lindqvist', date: '2026-02-03', article: { title: 'Lindqvist speaks' } },
    ]);
    expect(await createLedgerQueries(database).positionsOf(ledgerScope(PRIVATE), { limit: 10 })).toHaveLength(1);
  });

  it('are in it when the tables themselves are new', async () => {
    const older = await createTestDatabase();
    try {
      await sql`drop table ledger_retractions, ledger_sticking_points, ledger_positions, ledger_mentions, ledger_actor_keys, ledger_matter_keys,
        ledger_matters, ledger_actors, ledger_articles, corrections cascade`.execute(older.db);
      await sql`drop index if exists deliveries_in_thread, deliveries_as_message`.execute(older.db);
      await storeOlder('Lindqvist speaks', {}, older);
      await ledgerMigration.up(older.db);
      await datedArticles.up(older.db);
      await mattersMigration.up(older.db);
      await retractions.up(older.db);
      await ownWords.up(older.db);
      await placedStatements.up(older.db);
      await toldMoves.up(older.db);
      await comparedStatements.up(older.db);
      await articlesByModel.up(older.db);
      await correctedStatements.up(older.db);
      await fillLedger(older, log).done;
      expect(await createLedgerQueries(older).actorsOf(HERE, { limit: 10 })).toMatchObject([
        { name: 'Mara Lindqvist' },
      ]);
    } finally {
      await older.close();
    }
  });

  it('have their statements filed, where those were stored before there were matters', async () => {
    for (const title of ['Lindqvist speaks', 'Lindqvist speaks again'])
      await tell(database.db, GENERAL, { title, says: [{ actor: 'Mara Lindqvist', issue: 'harbour treaty' }] });
    // As the migration leaves them.
    await sql`update ledger_positions set matter_id = null, filed_matter_id = null, beside = '{}', own = null`.execute(
      database.db,
    );
    await sql`update ledger_articles set is_filed = false, words = '{}', paragraphs = 0`.execute(database.db);
    await sql`delete from ledger_matters`.execute(database.db);
    await fillLedger(database, log).done;
    const positions = await createLedgerQueries(database).positionsOf(HERE, { limit: 10 });
    expect(positions.map(({ issue }) => issue)).toEqual(['harbour treaty', 'harbour treaty']);
    expect(new Set(positions.map(({ issueId }) => issueId)).size).toBe(1);
    // Later statements are compared with their words, which are not read from the text again.
    const { rows } = await sql<{ own: string[] | null }>`select own from ledger_positions`.execute(database.db);
    expect(rows.map(({ own }) => own)).toEqual(rows.map(() => expect.arrayContaining(['lindqvist', 'harbour'])));
  });

  it('are added once, by however many processes, while new ones come', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) await storeOlder(`Lindqvist speaks, part ${number}`);
    const fillings = Array.from({ length: 3 }, () => fillLedger(database, log));
    await tell(database.db, GENERAL, { title: 'new', says: [{ actor: 'Lindqvist' }] });
    const added = await Promise.all(fillings.map(({ done }) => done));
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(await createLedgerQueries(database).actorsOf(HERE, { limit: 10 })).toMatchObject([{ articles: 7 }]);
    expect(await fillLedger(database, log).done).toBe(0);
  });

  it('are added by the next start where this one ended half-way', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) await storeOlder(`Lindqvist speaks, part ${number}`);
    const filling = fillLedger(database, log);
    await filling.stop();
    const first = await filling.done;
    const second = await fillLedger(database, log).done;
    expect(first).toBeLessThan(6);
    expect(first + second).toBe(6);
    expect(await createLedgerQueries(database).articlesOf(HERE, { limit: 10 })).toHaveLength(6);
  });

  it('never take the place of a newer briefing', async () => {
    const told = { title: 'Lindqvist speaks', says: [{ actor: 'Mara Lindqvist' }] };
    await storeOlder('Lindqvist speaks');
    const { id } = await saveBriefing(database.db, GENERAL, entryOf({ ...told, analystVersion: 'extractive-2' }));
    expect(await fillLedger(database, log).done).toBe(0);
    const articles = await createLedgerQueries(database).articlesOf(HERE, { limit: 10 });
    expect(articles.map(({ briefingId }) => briefingId)).toEqual([id]);
  });

  it('are added past one that cannot be read', async () => {
    await storeOlder('Lindqvist speaks, part 1');
    await sql`update briefings set briefing = '{"positions": 7}'`.execute(database.db);
    await storeOlder('Lindqvist speaks, part 2');
    expect(await fillLedger(database, log).done).toBe(1);
    expect(await createLedgerQueries(database).articlesOf(HERE, { limit: 10 })).toMatchObject([
      { title: 'Lindqvist speaks, part 2' },
    ]);
  });
});

/** Stores a briefing as the version before the ledger did: the article and the briefing, nothing else. */
async function storeOlder(
  title: string,
  given: { readonly scope?: typeof GENERAL; readonly at?: string; readonly date?: Told['date'] } = {},
  { db } = database,
): Promise<void> {
  const { scope = GENERAL, at = '2026-02-01T10:00:00Z', date } = given;
  const { article, briefing } = entryOf({
    title,
    says: [{ actor: 'Mara Lindqvist' }],
    ...(date !== undefined && { date }),
  });
  await sql`
    with article as (
      insert into articles (platform, workspace, channel, canonical_url, title, published_at, text, word_count, content_hash)
      values (${scope.platform}, ${scope.workspace}, ${scope.channel}, ${article.canonicalUrl}, ${article.title},
        ${article.publishedAt}, ${article.text}, ${article.wordCount}, ${article.contentHash}) returning id
    )
    insert into briefings (article_id, platform, workspace, channel, analyst, analyst_version, source_key, briefing, created_at)
    select id, ${scope.platform}, ${scope.workspace}, ${scope.channel}, 'extractive analyst', 'extractive-1',
      ${article.contentHash}, ${JSON.stringify(briefing)}::jsonb, ${at}::timestamptz from article`.execute(db);
}

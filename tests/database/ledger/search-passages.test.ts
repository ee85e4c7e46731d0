import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../../src/database/briefings.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { SEARCH_LANGUAGE } from '../../../src/database/ledger/search-language.ts';
import type { Schema } from '../../../src/database/schema.ts';
import type { LedgerScope } from '../../../src/ledger/ledger.ts';
import type { LedgerQueries } from '../../../src/ledger/queries.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { exampleEntry, GENERAL } from '../examples.ts';

/** Articles of twenty sentences: enough that a word all of them have is not read through. */
const ARTICLES = 600;
const BUSY: LedgerScope = { platform: 'slack', workspace: 'T1', channels: ['busy'] };
const BOTH: LedgerScope = { ...BUSY, channels: ['busy', 'general'] };

let database: TestDatabase;
let ledger: LedgerQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = createLedgerQueries(database);
  await fill(database.db);
  await saveBriefing(database.db, GENERAL, exampleEntry());
  await sql`analyze every_sentence`.execute(database.db);
});
afterAll(() => database.close());

describe('a channel with twelve thousand sentences', () => {
  it('gives the newest that have a word all of them have', async () => {
    const found = await ledger.searchPassages(BUSY, 'said', { limit: 5 });
    expect(found.map(({ article }) => article.title)).toEqual(Array(5).fill(`Article ${ARTICLES}`));
  });

  it('finds a word of one sentence however old, alone and beside common ones', async () => {
    for (const words of ['kestrel', 'said kestrel', '"kestrel"'])
      expect(await ledger.searchPassages(BUSY, words, { limit: 5 })).toMatchObject([
        { text: 'He said a kestrel stood over the harbour.', article: { title: 'Article 1' } },
      ]);
  });

  it('finds the sentence that has most of a question among many that have a little of it', async () => {
    const groups = ['harbour', 'kestrel', 'evening'].map((word) => ({ words: [word] }));
    const [best] = await ledger.findPassages(BUSY, groups, { limit: 5 });
    expect(best?.text).toBe('He said a kestrel stood over the harbour.');
  });

  it('finds the first sentences of an article by its title, which says in other words what they tell', async () => {
    const groups = ['article', `${ARTICLES - 1}`].map((word) => ({ words: [word] }));
    const found = await ledger.findPassages(BUSY, groups, { limit: 5 });
    expect(found.map(({ article, span }) => [article.title, span.start])).toEqual([
      [`Article ${ARTICLES - 1}`, 0],
      [`Article ${ARTICLES - 1}`, 50],
    ]);
  });

  it('finds nothing where a name stands in no sentence', async () => {
    const groups = [{ words: ['harbour'] }, { words: ['Zanzibar'], isName: true }];
    expect(await ledger.findPassages(BUSY, groups, { limit: 5 })).toEqual([]);
  });

  it('is searched by the language its sentences are stored in', async () => {
    const { rows } = await sql<{ made: string }>`
      select pg_get_expr(adbin, adrelid) as made from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
      where adrelid = 'every_sentence'::regclass and attname = 'words'`.execute(database.db);
    const { sql: language } = SEARCH_LANGUAGE.compile(database.db);
    expect(rows[0]?.made).toContain(`to_tsvector(${language}::regconfig`);
  });

  it('keeps to days and articles', async () => {
    const [first] = await ledger.searchPassages(BUSY, 'kestrel', { limit: 1 });
    const until = first?.date ?? '';
    const old = await ledger.searchPassages(BUSY, 'said', { limit: 50, until });
    expect(new Set(old.map(({ date }) => date))).toEqual(new Set([until]));
    const articleIds = [first?.article.id ?? ''];
    const own = await ledger.searchPassages(BUSY, 'said', { limit: 50, articleIds });
    expect(own).toHaveLength(20);
    expect(await ledger.searchPassages({ ...BUSY, channels: ['general'] }, 'said', { limit: 5, articleIds })).toEqual(
      [],
    );
  });

  it('is asked together with another, and neither shows in a scope that has not both', async () => {
    const [treaty] = await ledger.searchPassages(BOTH, 'treaty minister', { limit: 5 });
    expect(treaty?.text).toMatch(/^The minister refused to sign the harbour treaty/);
    expect(treaty?.positions).toMatchObject([{ actor: 'minister', issue: null, act: 'refuses' }]);
    expect(await ledger.searchPassages(BUSY, 'treaty', { limit: 5 })).toEqual([]);
    expect(await ledger.searchPassages({ ...BOTH, workspace: 'T2' }, 'treaty', { limit: 5 })).toEqual([]);
    expect(await ledger.searchPassages({ ...BOTH, platform: 'web' }, 'kestrel', { limit: 5 })).toEqual([]);
  });

  it('loses the sentences of an article that is erased', async () => {
    const [treaty] = await ledger.searchPassages(BOTH, 'treaty', { limit: 1 });
    expect(treaty).toBeDefined();
    await database.db
      .deleteFrom('articles')
      .where('id', '=', treaty?.article.id ?? '')
      .execute();
    expect(await ledger.searchPassages(BOTH, 'treaty', { limit: 5 })).toEqual([]);
  });
});

/** Articles a day apart; only the first has a kestrel. */
async function fill(db: Kysely<Schema>): Promise<void> {
  await sql`
    insert into articles (platform, workspace, channel, title, text, word_count, content_hash)
    select 'slack', 'T1', 'busy', 'Article ' || place, '', 1, place::text from generate_series(1, ${ARTICLES}::int) as place`.execute(
    db,
  );
  await sql`
    insert into briefings (platform, workspace, channel, article_id, analyst, analyst_version, source_key, briefing)
    select platform, workspace, channel, id, 'a', '1', content_hash, '{}' from articles`.execute(db);
  await sql`
    insert into ledger_articles (platform, workspace, channel, article_id, briefing_id, title, date, added_at)
    select article.platform, article.workspace, article.channel, article.id, briefing.id, article.title,
      (date '2024-01-01' + article.content_hash::int)::text, now()
    from articles article join briefings briefing on briefing.article_id = article.id`.execute(db);
  await sql`
    insert into ledger_sentences (platform, workspace, channel, article_id, date, place, span_start, span_end, text, about)
    select platform, workspace, channel, article_id, date, place, place * 50, place * 50 + 49,
      case when title = 'Article 1' and place = 3 then 'He said a kestrel stood over the harbour.'
        else 'She said this evening that nothing moved in the harbour.' end, ''
    from ledger_articles cross join generate_series(0, 19) as place`.execute(db);
}

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTRACTIVE_NAME } from '../../src/analysts/extractive/extractive-analyst.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { keepCorrections } from '../../src/database/articles.ts';
import {
  type BriefingEntry,
  briefingsOf,
  findBriefing,
  reuseBriefing,
  saveBriefing,
} from '../../src/database/briefings.ts';
import { knownIssuesOf } from '../../src/database/known-issues.ts';
import { DatabaseError } from '../../src/errors.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { exampleArticle, exampleBriefing, exampleEntry, GENERAL } from './examples.ts';

const PRIVATE: Scope = { ...GENERAL, channel: 'private' };
const ELSEWHERE: readonly [string, Scope][] = [
  ['channel', PRIVATE],
  ['workspace', { ...GENERAL, workspace: 'T2' }],
  ['platform', { ...GENERAL, platform: 'discord' }],
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles cascade`.execute(database.db));

describe('the labels a channel uses', () => {
  it('are those of its briefings, each once', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    const other = exampleArticle({
      text: 'The minister refused to sign the ferry contract, her office said on Monday.',
      canonicalUrl: 'https://news.example/ferry',
    });
    const briefing = exampleBriefing(other.text);
    const positions = briefing.positions.map((position) => ({ ...position, issue: 'ferry contract' }));
    await saveBriefing(database.db, GENERAL, {
      article: other,
      analyst: 'a model',
      analystVersion: 'model-1',
      briefing: { ...briefing, stickingPoints: [], positions },
    });
    expect(await knownIssuesOf(database.db, GENERAL)).toEqual([
      'the unsigned treaty',
      'ferry contract',
      'harbour treaty',
    ]);
  });
});

describe('a stored briefing', () => {
  it('comes back as it was stored, with its article', async () => {
    const entry = exampleEntry();
    const { id, isNew } = await saveBriefing(database.db, GENERAL, entry);
    const found = await findBriefing(database.db, GENERAL, keyOf(entry));
    expect(isNew).toBe(true);
    expect(found).toEqual({ ...entry, id, knewMatters: false, createdAt: expect.any(Date) });
  });

  it('comes back with where its date is from, when it was changed, what its text lacks and how it was corrected', async () => {
    const read = {
      publishedFrom: 'address',
      modifiedAt: '2025-12-09',
      leftOut: ['The footnotes of this PDF were left out.'],
      corrections: ['Correction: two letters, not three.'],
    } as const;
    const example = exampleEntry();
    const entry = { ...example, article: { ...example.article, ...read } };
    await saveBriefing(database.db, GENERAL, entry);
    expect((await findBriefing(database.db, GENERAL, keyOf(entry)))?.article).toEqual(entry.article);
  });

  it('made anew of the same text has the corrections published since, and keeps them where the text is pasted', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry({ modifiedAt: '2026-03-02' }));
    const read = { modifiedAt: '2026-03-04', corrections: ['Correction: two letters, not three.'] };
    const stale = { modifiedAt: '2026-03-03', corrections: ['Correction: two letters, not four.'] };
    for (const [index, changes] of [read, stale, {}].entries()) {
      const entry = exampleEntry(changes, `extractive-${index + 2}`);
      await saveBriefing(database.db, GENERAL, entry);
      expect((await findBriefing(database.db, GENERAL, keyOf(entry)))?.article).toMatchObject(read);
    }
  });

  it('tells in its receipt what was put right after it was made', async () => {
    const entry = exampleEntry();
    await saveBriefing(database.db, GENERAL, entry);
    const article = { ...entry.article, corrections: ['Correction: two letters, not three.'] };
    await keepCorrections(database.db, GENERAL, article);
    await keepCorrections(database.db, { ...GENERAL, channel: 'other' }, { ...article, corrections: ['Elsewhere.'] });
    const stored = await findBriefing(database.db, GENERAL, keyOf(entry));
    expect(stored?.briefing.receipt.notes).toEqual([
      'The article carries a correction: “Correction: two letters, not three.”',
      ...entry.briefing.receipt.notes,
    ]);
  });

  it('is found by its canonical address alone, before anything is fetched', async () => {
    const { id } = await saveBriefing(database.db, GENERAL, exampleEntry());
    const key = { canonicalUrl: 'https://news.example/harbour', contentHash: null, analystVersion: 'extractive-1' };
    expect((await findBriefing(database.db, GENERAL, key))?.id).toBe(id);
  });

  it('is found by its text under another address, and as pasted text', async () => {
    const { id } = await saveBriefing(database.db, GENERAL, exampleEntry());
    for (const canonicalUrl of ['https://mirror.example/harbour', null]) {
      const key = { ...keyOf(exampleEntry()), canonicalUrl };
      expect((await findBriefing(database.db, GENERAL, key))?.id).toBe(id);
    }
  });

  it('is not found for another text at another address', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    const other = exampleEntry({ text: 'Quite another text.', canonicalUrl: 'https://news.example/other' });
    expect(await findBriefing(database.db, GENERAL, keyOf(other))).toBeNull();
  });

  it('is not found for a newer version of the analyst, which stores its own beside it', async () => {
    const first = await saveBriefing(database.db, GENERAL, exampleEntry());
    const newer = exampleEntry({}, 'extractive-2');
    expect(await findBriefing(database.db, GENERAL, keyOf(newer))).toBeNull();
    const second = await saveBriefing(database.db, GENERAL, newer);
    expect(second).toEqual({ id: expect.not.stringContaining(first.id), isNew: true });
    expect(await countOf('articles')).toBe(1);
  });

  it.each(ELSEWHERE)('is neither found nor listed in another %s', async (_what, scope) => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    expect(await findBriefing(database.db, scope, keyOf(exampleEntry()))).toBeNull();
    expect(await briefingsOf(database.db, scope, { limit: 10 })).toEqual([]);
  });

  it('that no longer has the shape of a briefing is reported, not shown', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    await sql`update briefings set briefing = jsonb_set(briefing, '{positions,0,act}', '"sings"')`.execute(database.db);
    await expect(findBriefing(database.db, GENERAL, keyOf(exampleEntry()))).rejects.toThrow(DatabaseError);
  });

  it('cannot point into the article of another channel', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    await expect(sql`update briefings set channel = 'private'`.execute(database.db)).rejects.toThrow('foreign key');
  });

  it('goes with its article', async () => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    await database.db.deleteFrom('articles').execute();
    expect(await countOf('briefings')).toBe(0);
  });
});

describe('saving the same article', () => {
  it('at the same moment twenty times stores it once, and all are told of the one', async () => {
    const saved = await Promise.all(
      Array.from({ length: 20 }, () => saveBriefing(database.db, GENERAL, exampleEntry())),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(saved.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect([await countOf('articles'), await countOf('briefings')]).toEqual([1, 1]);
  });

  it('whose page shows another text to each reader stores one of them, with no article left over', async () => {
    const saved = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        saveBriefing(
          database.db,
          GENERAL,
          exampleEntry({ text: `The minister refused to sign the harbour treaty, ${index} people read.` }),
        ),
      ),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect([await countOf('articles'), await countOf('briefings')]).toEqual([1, 1]);
    const [kept] = await briefingsOf(database.db, GENERAL, { limit: 10 });
    const evidence = kept?.briefing.positions[0]?.evidence[0];
    expect(evidence?.quote).toBe(kept?.article.text.slice(evidence?.start, evidence?.end));
  });

  it('under many addresses at the same moment stores it once', async () => {
    const saved = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        saveBriefing(database.db, GENERAL, exampleEntry({ canonicalUrl: `https://mirror${index}.example/harbour` })),
      ),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect([await countOf('articles'), await countOf('briefings')]).toEqual([1, 1]);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const failing: BriefingEntry = { ...exampleEntry(), analyst: 'a\u0000b' };
    await expect(saveBriefing(database.db, GENERAL, failing)).rejects.toThrow();
    expect(await countOf('articles')).toBe(0);
  });

  it("goes into the caller's transaction, and away with it", async () => {
    const work = database.db.transaction().execute(async (transaction) => {
      await saveBriefing(transaction, GENERAL, exampleEntry());
      throw new Error('the delivery failed');
    });
    await expect(work).rejects.toThrow('the delivery failed');
    expect(await countOf('articles')).toBe(0);
  });
});

describe('an article known in another channel of the workspace', () => {
  it('is not analysed again: its briefing is copied, under the address posted here', async () => {
    const entry = exampleEntry({ url: 'https://news.example/harbour?token=only-for-private' });
    const first = await saveBriefing(database.db, PRIVATE, entry);
    const reused = await reuseBriefing(database, GENERAL, { ...keyOf(entry), url: 'https://news.example/harbour' });
    expect(reused?.briefing).toEqual(entry.briefing);
    expect(reused?.article).toEqual({ ...entry.article, url: 'https://news.example/harbour' });
    expect(reused?.id).not.toBe(first.id);
    expect((await findBriefing(database.db, GENERAL, keyOf(entry)))?.id).toBe(reused?.id);
  });

  it('is found there by its text too', async () => {
    const entry = exampleEntry();
    await saveBriefing(database.db, PRIVATE, entry);
    const key = { ...keyOf(entry), canonicalUrl: null, url: null };
    expect((await reuseBriefing(database, GENERAL, key))?.article.text).toBe(entry.article.text);
  });

  it('is copied once, however many ask at the same moment', async () => {
    await saveBriefing(database.db, PRIVATE, exampleEntry());
    const key = { ...keyOf(exampleEntry()), url: null };
    const reused = await Promise.all(Array.from({ length: 12 }, () => reuseBriefing(database, GENERAL, key)));
    expect(new Set(reused.map((stored) => stored?.id)).size).toBe(1);
    expect(await countOf('briefings')).toBe(2);
  });

  it('is analysed again where a label is not in the article’s words: it may be that channel’s own', async () => {
    const entry = exampleEntry();
    const [position, ...others] = entry.briefing.positions;
    if (position === undefined) throw new Error('The example has one.');
    const positions = [{ ...position, issue: 'dismissal of the works council' }, ...others];
    await saveBriefing(database.db, PRIVATE, { ...entry, briefing: { ...entry.briefing, positions } });
    expect(await reuseBriefing(database, GENERAL, { ...keyOf(entry), url: null })).toBeNull();
    expect((await reuseBriefing(database, PRIVATE, { ...keyOf(entry), url: null }))?.briefing.positions).toEqual(
      positions,
    );
  });

  it('is analysed again where a model knew that channel’s matters: any sentence may have words of theirs', async () => {
    const entry = { ...exampleEntry(), analyst: 'a model', knewMatters: true };
    const { id } = await saveBriefing(database.db, PRIVATE, entry);
    expect(await reuseBriefing(database, GENERAL, { ...keyOf(entry), url: null })).toBeNull();
    expect((await reuseBriefing(database, PRIVATE, { ...keyOf(entry), url: null }))?.id).toBe(id);
  });

  it('is copied where the rules knew them: of those they take over labels alone', async () => {
    const entry = { ...exampleEntry(), analyst: EXTRACTIVE_NAME, knewMatters: true };
    await saveBriefing(database.db, PRIVATE, entry);
    expect((await reuseBriefing(database, GENERAL, { ...keyOf(entry), url: null }))?.knewMatters).toBe(true);
  });

  it('is its own where the channel has one already', async () => {
    const { id } = await saveBriefing(database.db, GENERAL, exampleEntry());
    await saveBriefing(database.db, PRIVATE, exampleEntry());
    expect((await reuseBriefing(database, GENERAL, { ...keyOf(exampleEntry()), url: null }))?.id).toBe(id);
  });

  it.each(ELSEWHERE.slice(1))('does not cross to another %s', async (_what, scope) => {
    await saveBriefing(database.db, GENERAL, exampleEntry());
    expect(await reuseBriefing(database, scope, { ...keyOf(exampleEntry()), url: null })).toBeNull();
    expect(await countOf('articles')).toBe(1);
  });
});

describe("a channel's briefings", () => {
  it('are listed newest first, as many as asked for, each article once', async () => {
    for (const name of ['one', 'two', 'three'])
      await saveBriefing(
        database.db,
        GENERAL,
        exampleEntry({ text: `${name} ${'word '.repeat(20)}`, canonicalUrl: null, title: name }),
      );
    await saveBriefing(
      database.db,
      GENERAL,
      exampleEntry({ text: `one ${'word '.repeat(20)}`, canonicalUrl: null, title: 'one' }, 'extractive-2'),
    );
    const listed = await briefingsOf(database.db, GENERAL, { limit: 2 });
    expect(listed.map(({ article, analystVersion }) => [article.title, analystVersion])).toEqual([
      ['one', 'extractive-2'],
      ['three', 'extractive-1'],
    ]);
    expect(await briefingsOf(database.db, GENERAL, { limit: 10 })).toHaveLength(3);
  });
});

describe('text that PostgreSQL refuses', () => {
  it.each([
    ['NUL', '\u0000'],
    ['a lone high surrogate', '\uD83D'],
    ['a lone low surrogate', '\uDE00'],
  ])('is stored with %s replaced, so that quotes still stand where they stood', async (_what, bad) => {
    const text = `The minister ${bad} refused to sign the harbour treaty 😀, her office said.`;
    const article = exampleArticle({ text, title: `Treaty ${bad}`, canonicalUrl: `https://news.example/${bad}` });
    await saveBriefing(database.db, GENERAL, { ...exampleEntry(), article, briefing: exampleBriefing(text) });
    const [stored] = await briefingsOf(database.db, GENERAL, { limit: 1 });
    const evidence = stored?.briefing.positions[0]?.evidence[0];
    expect(stored?.article.text).toBe(text.replace(bad, '\uFFFD'));
    expect(evidence?.quote).toBe(stored?.article.text.slice(evidence?.start, evidence?.end));
    expect(evidence?.quote).toContain('\uFFFD');
  });

  it('is never an address too long for an index', async () => {
    const canonicalUrl = `https://news.example/${'harbour/'.repeat(2_000)}`;
    await saveBriefing(database.db, GENERAL, exampleEntry({ canonicalUrl }));
    const found = await findBriefing(database.db, GENERAL, {
      ...keyOf(exampleEntry()),
      canonicalUrl,
      contentHash: null,
    });
    expect(found?.article.canonicalUrl).toBe(canonicalUrl);
  });
});

function keyOf({ article, analystVersion }: BriefingEntry) {
  return { canonicalUrl: article.canonicalUrl, contentHash: article.contentHash, analystVersion };
}

async function countOf(table: 'articles' | 'briefings'): Promise<number> {
  const { count } = await database.db
    .selectFrom(table)
    .select((where) => where.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../../src/database/briefings.ts';
import { addToLedger } from '../../../src/database/ledger/add-to-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { pruneLedger } from '../../../src/database/ledger/prune-ledger.ts';
import { removeFromLedger } from '../../../src/database/ledger/remove-from-ledger.ts';
import type { LedgerQueries } from '../../../src/ledger/queries.ts';
import { createTestDatabase, query, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { entryOf, ledgerScope, type Told, tell } from './ledger-examples.ts';

const HERE = ledgerScope(GENERAL);
const LINDQVIST: Told = {
  title: 'Lindqvist speaks',
  date: '2026-03-02',
  says: [{ actor: 'Mara Lindqvist', issue: 'wage rise', stance: 'opposes', statement: 'no rise' }],
  stuckOn: ['wage rise'],
};

let database: TestDatabase;
let ledger: LedgerQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = createLedgerQueries(database);
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters cascade`.execute(database.db));

describe('a briefing in the ledger', () => {
  it('tells who holds what, on whose word, since when, in which article', async () => {
    const briefingId = await tell(database.db, GENERAL, {
      ...LINDQVIST,
      says: [{ actor: 'Mara Lindqvist', issue: 'wage rise', stance: 'opposes', via: ['TASS'], hedge: 'allegedly' }],
    });
    const [position] = await ledger.positionsOf(HERE, { limit: 10 });
    expect(position).toMatchObject({
      ...{ actor: 'Mara Lindqvist', issue: 'wage rise', stance: 'opposes', via: ['TASS'], hedge: 'allegedly' },
      ...{ date: '2026-03-02', article: { title: 'Lindqvist speaks', briefingId, messageId: null } },
    });
    const { text } = await database.db.selectFrom('articles').select('text').executeTakeFirstOrThrow();
    expect(text.slice(position?.span.start, position?.span.end)).toBe(position?.quote);
  });

  it('tells what the article says somebody moved from, and files both under one matter', async () => {
    const of = (title: string, date: string, issue: string, statement: string): Told => ({
      ...{ title, date },
      says: [{ actor: 'Mara Lindqvist', issue, statement }],
    });
    await tell(database.db, GENERAL, of('First', '2026-03-02', 'locks', 'two new locks are needed at Ness'));
    const sentence = 'Mara Lindqvist dropped her demand for two new locks at Ness';
    await tell(database.db, GENERAL, of('Second', '2026-03-06', 'canal', sentence));
    const [later, earlier] = await ledger.positionsOf(HERE, { limit: 10 });
    expect(later?.told).toEqual({ fromId: earlier?.id, quote: `Mara Lindqvist said of it: ${sentence}.` });
    expect(later?.issueId).toBe(earlier?.issueId);
    expect(earlier?.told).toBeNull();
  });

  it('dates a position by itself, else by its article, else by the day it was posted', async () => {
    const said = { actor: 'Mara Lindqvist' };
    const addedAt = new Date('2026-05-09T23:30:00Z');
    await tell(database.db, GENERAL, { title: 'one', date: '2026-03-02', says: [{ ...said, date: '2026-02-27' }] });
    await tell(database.db, GENERAL, { title: 'two', date: '2026-03-02', says: [{ ...said, date: '2026-02' }] });
    await tell(database.db, GENERAL, { title: 'three', date: null, says: [said] }, addedAt);
    const positions = await ledger.positionsOf(HERE, { limit: 10 });
    expect(positions.map(({ date }) => date)).toEqual(['2026-05-09', '2026-03-02', '2026-02-27']);
  });

  it('stored twice changes nothing', async () => {
    await saveBriefing(database.db, GENERAL, entryOf(LINDQVIST));
    const before = await everything();
    await saveBriefing(database.db, GENERAL, entryOf(LINDQVIST));
    const { id: articleId } = await database.db.selectFrom('articles').select('id').executeTakeFirstOrThrow();
    const { id: briefingId } = await database.db.selectFrom('briefings').select('id').executeTakeFirstOrThrow();
    const { article, briefing } = entryOf(LINDQVIST);
    await database.db
      .transaction()
      .execute((transaction) =>
        addToLedger(transaction, GENERAL, { briefingId, articleId, article, briefing, addedAt: new Date(0) }),
      );
    expect(await everything()).toEqual(before);
  });

  it('gives way to a newer briefing of the same article', async () => {
    await tell(database.db, GENERAL, LINDQVIST);
    const newer = entryOf({ ...LINDQVIST, analystVersion: 'extractive-2' });
    const [position] = newer.briefing.positions;
    if (position === undefined) throw new Error('the example has a position');
    const briefing = {
      ...newer.briefing,
      actors: [{ name: 'Erik Holm', aliases: [], kind: 'person' as const, role: null, affiliation: null }],
      positions: [{ ...position, actor: 'Erik Holm', issue: 'night shifts' }],
      stickingPoints: [],
    };
    await saveBriefing(database.db, GENERAL, { ...newer, briefing });
    const positions = await ledger.positionsOf(HERE, { limit: 10 });
    expect(positions.map(({ actor, issue }) => [actor, issue])).toEqual([['Erik Holm', 'night shifts']]);
    expect(await namesOfActors()).toEqual(['Erik Holm']);
    expect((await ledger.issuesOf(HERE, { limit: 10 })).map(({ label }) => label)).toEqual(['night shifts']);
    expect(await ledger.stickingPointsOf(HERE, { limit: 10 })).toEqual([]);
  });

  it('leaves out sticking points of which the article may not say so', async () => {
    await tell(database.db, GENERAL, LINDQVIST);
    const stickingPoints = await ledger.stickingPointsOf(HERE, { limit: 10 });
    expect(stickingPoints.length).toBeGreaterThan(0);
    const newer = entryOf({ ...LINDQVIST, analystVersion: 'extractive-2' });
    const doubted = newer.briefing.stickingPoints.map((point) => ({ ...point, unverified: true as const }));
    await saveBriefing(database.db, GENERAL, { ...newer, briefing: { ...newer.briefing, stickingPoints: doubted } });
    expect(await ledger.stickingPointsOf(HERE, { limit: 10 })).toEqual([]);
  });

  it('counts in how many articles an actor is named, however often one names it', async () => {
    const twice = { says: [{ actor: 'Mara Lindqvist' }, { actor: 'Mara Lindqvist', statement: 'and more' }] };
    await tell(database.db, GENERAL, { title: 'one', date: '2026-03-05', ...twice });
    await tell(database.db, GENERAL, { title: 'two', date: '2026-03-01', says: [{ actor: 'Lindqvist' }] });
    expect(await ledger.actorsOf(HERE, { limit: 10 })).toMatchObject([
      { name: 'Mara Lindqvist', aliases: ['Lindqvist'], articles: 2, firstSeen: '2026-03-01', lastSeen: '2026-03-05' },
    ]);
  });

  it('shows the role that was told last, whichever article came first', async () => {
    const named = (role: string | null) => [{ name: 'Mara Lindqvist', role }];
    await tell(database.db, GENERAL, { title: 'one', date: '2026-03-05', names: named('prime minister') });
    await tell(database.db, GENERAL, { title: 'two', date: '2026-03-01', names: named('finance minister') });
    await tell(database.db, GENERAL, { title: 'three', date: '2026-03-09', names: named(null) });
    expect(await ledger.actorsOf(HERE, { limit: 10 })).toMatchObject([{ role: 'prime minister', articles: 3 }]);
  });
});

describe('articles told at the same moment', () => {
  it('in one channel make one actor and one issue of the same name', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        tell(database.db, GENERAL, { ...LINDQVIST, title: `Lindqvist speaks, part ${index}` }),
      ),
    );
    expect(await ledger.actorsOf(HERE, { limit: 10 })).toMatchObject([{ name: 'Mara Lindqvist', articles: 12 }]);
    expect(await ledger.issuesOf(HERE, { limit: 10 })).toHaveLength(1);
    expect(await ledger.positionsOf(HERE, { limit: 20 })).toHaveLength(12);
  });

  it('in channels of their own do not wait for each other', async () => {
    const other = { ...GENERAL, channel: 'other' };
    await database.db.transaction().execute(async (transaction) => {
      await saveBriefing(transaction, GENERAL, entryOf(LINDQVIST));
      // Would wait for ever for the transaction around it.
      await tell(database.db, other, LINDQVIST);
    });
    expect(await ledger.positionsOf(ledgerScope(GENERAL, other), { limit: 10 })).toHaveLength(2);
  });
});

describe('an article taken out of the ledger', () => {
  it('leaves neither positions nor names nor issues that only it told', async () => {
    await tell(database.db, GENERAL, LINDQVIST);
    await remove('Lindqvist speaks');
    expect(await everything()).toEqual({ actors: [], issues: [], positions: [], articles: [], points: [] });
    expect(await rowsIn('ledger_actors', 'ledger_actor_keys', 'ledger_matters', 'ledger_matter_keys')).toBe(0);
    expect(await ledger.findActorByName(HERE, 'Lindqvist')).toEqual({ nearest: [] });
    expect(await ledger.findIssueByName(HERE, 'wage rise')).toEqual({ nearest: [] });
    expect(await ledger.completeIssues(HERE, '', 10)).toEqual([]);
  });

  it('is no longer counted among those that name an actor', async () => {
    await tell(database.db, GENERAL, { ...LINDQVIST, title: 'first', date: '2026-03-01' });
    await tell(database.db, GENERAL, { ...LINDQVIST, title: 'last', date: '2026-03-09' });
    await remove('last');
    expect(await ledger.actorsOf(HERE, { limit: 10 })).toMatchObject([
      { articles: 1, firstSeen: '2026-03-01', lastSeen: '2026-03-01' },
    ]);
  });

  it('no longer keeps its issue at the top of what was spoken of last', async () => {
    const said = (issue: string) => ({ says: [{ actor: 'Mara Lindqvist', issue }] });
    await tell(database.db, GENERAL, { title: 'one', date: '2026-03-01', ...said('wage rise') });
    await tell(database.db, GENERAL, { title: 'two', date: '2026-03-02', ...said('night shifts') });
    await tell(database.db, GENERAL, { title: 'three', date: '2026-03-03', ...said('wage rise') });
    await remove('three');
    const issues = await ledger.issuesOf(HERE, { limit: 10 });
    expect(issues.map(({ label }) => label)).toEqual(['night shifts', 'wage rise']);
  });

  it('in another channel is left alone', async () => {
    const other = { ...GENERAL, channel: 'other' };
    await tell(database.db, GENERAL, LINDQVIST);
    await tell(database.db, other, LINDQVIST);
    const { id } = await database.db
      .selectFrom('articles')
      .select('id')
      .where('channel', '=', 'other')
      .executeTakeFirstOrThrow();
    await database.db.transaction().execute((transaction) => removeFromLedger(transaction, GENERAL, id));
    expect(await ledger.positionsOf(ledgerScope(other), { limit: 10 })).toHaveLength(1);
  });
});

describe('what articles may bring', () => {
  it.each([
    ['NUL', '\u0000'],
    ['a lone high surrogate', '\uD83D'],
    ['a lone low surrogate', '\uDE00'],
  ])('with %s in every text is stored with it replaced, once', async (_what, bad) => {
    const told: Told = {
      title: `Talks ${bad}`,
      says: [
        { actor: `Mara ${bad} Lindqvist`, issue: `wage ${bad} rise`, statement: `no ${bad}`, via: [bad], hedge: bad },
      ],
      names: [{ name: `Mara ${bad} Lindqvist`, aliases: [`L${bad}`], role: bad, affiliation: bad }],
      stuckOn: [`wage ${bad} rise`],
    };
    await tell(database.db, GENERAL, told);
    await tell(database.db, GENERAL, { ...told, title: `More talks ${bad}` });
    const positions = await ledger.positionsOf(HERE, { limit: 10 });
    expect(positions.map(({ actor, issue }) => [actor, issue])).toEqual(
      Array.from({ length: 2 }, () => ['Mara \uFFFD Lindqvist', 'wage \uFFFD rise']),
    );
    expect(await ledger.findActorByName(HERE, `mara ${bad}lindqvist`)).toHaveProperty('found');
    expect(await ledger.findIssueByName(HERE, `wage ${bad}rise`)).toHaveProperty('found');
    expect(await ledger.completeActors(HERE, `${bad}mara`, 10)).toHaveLength(1);
    expect(await ledger.articlesOfThread(HERE, bad)).toEqual([]);
  });

  it('with names too long for an index is stored and found', async () => {
    const long = `Mara ${'Ångström-'.repeat(400)}Lindqvist`;
    await tell(database.db, GENERAL, { title: 'long', says: [{ actor: long, issue: '圧'.repeat(3000) }] });
    expect(await ledger.findActorByName(HERE, long)).toMatchObject({ found: { name: long } });
  });

  it('with two thousand actors and positions is stored, and known when the next one comes', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `${wordOf(index % 40)} ${wordOf(index)}`);
    const said = names.map((actor, index) => ({
      actor,
      issue: `quota of zone ${index % 100}`,
      statement: `no ${index}`,
    }));
    await tell(database.db, GENERAL, { title: 'crowd', says: said });
    await tell(database.db, GENERAL, { title: 'crowd again', says: said });
    const actors = await ledger.actorsOf(HERE, { limit: 5000 });
    expect(actors).toHaveLength(2000);
    expect(actors.every(({ articles }) => articles === 2)).toBe(true);
    expect(await ledger.positionsOf(HERE, { limit: 5000 })).toHaveLength(4000);
    expect(await ledger.issuesOf(HERE, { limit: 5000 })).toHaveLength(100);
  }, 120_000);

  it('with seven thousand names is stored', async () => {
    const names = Array.from({ length: 7000 }, (_, index) => ({
      name: `${wordOf(index)} Council`,
      kind: 'group' as const,
    }));
    await tell(database.db, GENERAL, { title: 'register', names });
    expect(await ledger.actorsOf(HERE, { limit: 10_000 })).toHaveLength(7000);
  }, 120_000);

  it('with a position of nobody among its actors is kept under the name it has', async () => {
    const entry = entryOf({ title: 'nobody', says: [{ actor: 'harbour pilots' }] });
    await saveBriefing(database.db, GENERAL, { ...entry, briefing: { ...entry.briefing, actors: [] } });
    expect(await ledger.positionsOf(HERE, { limit: 10 })).toMatchObject([{ actor: 'harbour pilots' }]);
  });

  it('with an actor listed twice is stored', async () => {
    const entry = entryOf(LINDQVIST);
    const actors = [...entry.briefing.actors, ...entry.briefing.actors];
    await saveBriefing(database.db, GENERAL, { ...entry, briefing: { ...entry.briefing, actors } });
    expect(await ledger.actorsOf(HERE, { limit: 10 })).toMatchObject([{ name: 'Mara Lindqvist', articles: 1 }]);
  });
});

it('a matter loses the title that only an erased article gave it, though the rest of it would fit', async () => {
  const dated = (title: string, issue: string, statement: string): Told => ({
    ...{ title, says: [{ actor: 'Mara Lindqvist', issue, statement }] },
  });
  await tell(database.db, GENERAL, dated('one', 'secret dismissal plan', 'the secret dismissal plan is off'));
  await tell(database.db, GENERAL, dated('two', 'dismissing people', 'the dismissal of people must stop'));
  await sql`update ledger_positions set matter_id = (select matter_id from ledger_positions where label = 'secret dismissal plan')`.execute(
    database.db,
  );
  const { id } = await database.db
    .selectFrom('ledger_matters')
    .select('id')
    .where('title', '=', 'secret dismissal plan')
    .executeTakeFirstOrThrow();
  await remove('one');
  await database.db
    .transaction()
    .execute((transaction) => pruneLedger(transaction, GENERAL, { actorIds: [], matterIds: [id] }));
  const matters = await database.db.selectFrom('ledger_matters').select(['title', 'wordings', 'key']).execute();
  expect(matters.map(({ title }) => title)).toContain('dismissing people');
  expect(JSON.stringify(matters)).not.toContain('secret');
});

describe('a connection cut while a briefing is stored', () => {
  it.each(['insert into ledger_articles', 'insert into ledger_actors', 'insert into ledger_positions'])(
    'at “%s” leaves nothing of it, and the next try stores it whole',
    async (statement) => {
      const table = statement.split(' ').at(-1) ?? '';
      await sql`create function cut() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`.execute(database.db);
      await sql`create trigger cut before insert on ${sql.table(table)} execute function cut()`.execute(database.db);
      await expect(tell(database.db, GENERAL, LINDQVIST)).rejects.toMatchObject({ retryable: true });
      await sql`drop function cut cascade`.execute(database.db);
      expect(await rowsIn('articles', 'briefings', 'ledger_articles', 'ledger_actors', 'ledger_matters')).toBe(0);
      await tell(database.db, GENERAL, LINDQVIST);
      expect(await ledger.positionsOf(HERE, { limit: 10 })).toHaveLength(1);
    },
  );

  it('from outside, between any two statements, leaves nothing of it', async () => {
    const work = database.db.transaction().execute(async (transaction) => {
      await saveBriefing(transaction, GENERAL, entryOf(LINDQVIST));
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await query(database.url, `select pg_terminate_backend(${rows[0]?.pid})`);
      await sql`select 1`.execute(transaction);
    });
    await expect(work).rejects.toThrow();
    expect(await rowsIn('articles', 'briefings', 'ledger_articles', 'ledger_actors', 'ledger_positions')).toBe(0);
  });
});

async function everything() {
  const [actors, issues, positions, articles, points] = await Promise.all([
    ledger.actorsOf(HERE, { limit: 100 }),
    ledger.issuesOf(HERE, { limit: 100 }),
    ledger.positionsOf(HERE, { limit: 100 }),
    ledger.articlesOf(HERE, { limit: 100 }),
    ledger.stickingPointsOf(HERE, { limit: 100 }),
  ]);
  return { actors, issues, positions, articles, points };
}

async function namesOfActors(): Promise<readonly string[]> {
  return (await ledger.actorsOf(HERE, { limit: 100 })).map(({ name }) => name);
}

async function remove(title: string): Promise<void> {
  const { article_id } = await database.db
    .selectFrom('ledger_articles')
    .select('article_id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow();
  await database.db.transaction().execute((transaction) => removeFromLedger(transaction, GENERAL, article_id));
}

async function rowsIn(...tables: readonly string[]): Promise<number> {
  let sum = 0;
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(
      database.db,
    );
    sum += rows[0]?.count ?? 0;
  }
  return sum;
}

/** A word of its own for each number, told apart in every spelling. */
function wordOf(index: number): string {
  const syllables = 'ba de ki lo mu na pe ri so tu'.split(' ');
  return `V${[...`${index}`].map((digit) => syllables[Number(digit)]).join('')}`;
}

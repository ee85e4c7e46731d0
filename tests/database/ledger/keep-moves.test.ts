import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Span } from '../../../src/articles/article.ts';
import { eraseArticles } from '../../../src/database/erasing/erase.ts';
import { correctLedger } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { listMatters } from '../../../src/database/ledger/list-matters.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, type Said, type Told, tell, tellAgain } from './ledger-examples.ts';

const DEMAND: Said = { actor: 'Mara Lindqvist', issue: 'locks', statement: 'two new locks are needed at Ness' };
const BESIDE: Said = { actor: 'Erik Holm', issue: 'locks', statement: 'two new locks at Ness cost too much' };
const FIRST: Told = { title: 'First', date: '2026-03-02', says: [BESIDE, DEMAND] };
const SENTENCE = 'Mara Lindqvist dropped her demand for two new locks at Ness';
const SECOND: Told = {
  ...{ title: 'Second', date: '2026-03-06' },
  says: [{ actor: 'Mara Lindqvist', issue: 'canal', statement: SENTENCE }],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db));

describe('a move that a later article tells', () => {
  beforeEach(async () => {
    await tell(database.db, GENERAL, FIRST);
    await tell(database.db, GENERAL, SECOND);
  });

  it('is still told, of the same words of the same speaker, once the earlier article is briefed again', async () => {
    const before = await heldOf('Mara Lindqvist', 'First');
    // Somebody else's words in the same sentence, and others of the speaker that share little of it.
    await tellAgain(database.db, GENERAL, FIRST, (positions) => [
      ...positions.flatMap((position) => [
        { ...position, actor: 'Erik Holm' },
        { ...position, evidence: position.evidence.map((words) => ({ ...words, end: words.start + 9 })) },
      ]),
      ...positions,
    ]);
    const now = await heldOf('Mara Lindqvist', 'First', before.span);
    expect(now.id).not.toBe(before.id);
    expect((await heldOf('Mara Lindqvist', 'Second')).told).toEqual({
      fromId: now.id,
      quote: `Mara Lindqvist said of it: ${SENTENCE}.`,
    });
  });

  it('says again what the earlier statement is about, where a newer briefing of it says too little', async () => {
    const [matter] = await listMatters(database.db, GENERAL, 5);
    const again = { ...FIRST, isByRules: true };
    await tellAgain(database.db, GENERAL, again, (positions) =>
      positions
        .filter(({ actor }) => actor === 'Mara Lindqvist')
        .map((position) => ({
          ...{ ...position, issue: '', statement: 'they are' },
          evidence: position.evidence.map((words) => ({ ...words, end: words.start + 14, quote: 'Mara Lindqvist' })),
        })),
    );
    expect((await heldOf('Mara Lindqvist', 'First')).issueId).toBe(matter?.id);
  });

  it('is forgotten, its sentence too, once a newer briefing no longer has the words', async () => {
    await tellAgain(database.db, GENERAL, FIRST, (positions) => positions.filter(({ actor }) => actor === 'Erik Holm'));
    expect(await movesStored()).toEqual([]);
  });

  it('is forgotten, its sentence too, once the earlier article is erased', async () => {
    expect(await movesStored()).toHaveLength(1);
    const rows = await database.db.selectFrom('articles').select('id').where('title', '=', 'First').execute();
    const articleIds = rows.map(({ id }) => id);
    await database.db
      .transaction()
      .execute((transaction) => eraseArticles(transaction, GENERAL, { articleIds, submissionIds: [] }));
    expect(await movesStored()).toEqual([]);
  });
});

it('an earlier statement that people said is of no matter stays so, whatever a later article says it was about', async () => {
  await tell(database.db, GENERAL, { ...FIRST, says: [DEMAND] });
  // Filed nowhere, as where filing was not sure.
  await sql`update ledger_positions set matter_id = null, filed_matter_id = null`.execute(database.db);
  const { id } = await heldOf('Mara Lindqvist', 'First');
  const none = { type: 'move-statement', positionId: id, to: { type: 'none' } } as const;
  await correctLedger(database.db, GENERAL, none, { id: 'U1', name: 'Ada' });
  await tell(database.db, GENERAL, { title: 'Canal', date: '2026-03-04', says: [{ ...BESIDE, issue: 'canal' }] });
  await tell(database.db, GENERAL, SECOND);
  expect(await heldOf('Mara Lindqvist', 'Second')).toMatchObject({ issueId: expect.any(String), told: { fromId: id } });
  expect((await heldOf('Mara Lindqvist', 'First')).issueId).toBeNull();
});

/** What somebody holds in an article, by these words where they are given. */
async function heldOf(actor: string, title: string, span?: Span) {
  const positions = await createLedgerQueries(database).positionsOf(ledgerScope(GENERAL), { limit: 20 });
  const position = positions.find(
    (each) =>
      each.actor === actor && each.article.title === title && (span === undefined || each.span.end === span.end),
  );
  if (position === undefined) throw new Error(`${actor} holds nothing in ${title}.`);
  return position;
}

/** The sentences stored that tell of moves. */
async function movesStored() {
  const rows = await database.db.selectFrom('ledger_positions').select('moved_quote').execute();
  return rows.flatMap(({ moved_quote }) => moved_quote ?? []);
}

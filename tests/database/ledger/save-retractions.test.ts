import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, type Told, tell, tellAgain } from './ledger-examples.ts';

const CLAIM = 'Mayor Ann Lee had agreed to sell the old lighthouse to the bank';
const REPORT: Told = {
  ...{ title: 'Lighthouse sold', date: '2026-03-02' },
  says: [
    { actor: 'Elmar Gazette', issue: 'old lighthouse', statement: CLAIM },
    { actor: 'Ed Moss', issue: 'old lighthouse', statement: 'the tower needs paint' },
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`truncate articles, ledger_actors, ledger_matters cascade`.execute(database.db);
  await tell(database.db, GENERAL, REPORT);
  const statement = `PORT ELMAR, March 4 — The Elmar Gazette withdrew its report that ${CLAIM}`;
  await tell(database.db, GENERAL, { title: 'Not sold', date: '2026-03-04', says: [{ actor: 'Ann Lee', statement }] });
});

it('a statement stays marked as taken back when its article is briefed again, and no other is', async () => {
  const marked = [['Elmar Gazette', { type: 'withdrawn', date: '2026-03-04' }]];
  expect(await retracted()).toEqual(marked);
  await tell(database.db, GENERAL, { ...REPORT, analystVersion: 'extractive-2' });
  expect(await retracted()).toEqual(marked);
});

it('a mark stays with whoever said it, and with the most of what they said', async () => {
  // The mark's sentence is somebody else's position too, and its last words are another of the same speaker.
  await tellAgain(database.db, GENERAL, REPORT, (positions) =>
    positions.flatMap((position) => [
      { ...position, actor: 'Ed Moss' },
      {
        ...{ ...position, statement: 'it is the bank' },
        evidence: position.evidence.map((words) => ({ ...words, start: words.end - 9 })),
      },
      position,
    ]),
  );
  const positions = await createLedgerQueries(database).positionsOf(ledgerScope(GENERAL), { limit: 20 });
  const marked = positions.filter(({ retraction }) => retraction !== null);
  expect(marked.map(({ actor, statement }) => [actor, statement])).toEqual([['Elmar Gazette', CLAIM]]);
});

async function retracted() {
  const positions = await createLedgerQueries(database).positionsOf(ledgerScope(GENERAL), { limit: 20 });
  return positions.filter(({ retraction }) => retraction !== null).map(({ actor, retraction }) => [actor, retraction]);
}

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { correctLedger } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { offeredMatters } from '../../../src/database/ledger/offered-matters.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { entryOf, ledgerScope, type Said, type Told, tell } from './ledger-examples.ts';

const HERE = ledgerScope(GENERAL);
const ADA = { id: 'U1', name: 'Ada' };
const LOCKS: Said = { actor: 'Mara Lindqvist', issue: 'locks', act: 'demands', statement: 'two new locks at Ness' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db));

describe('what a model is offered of a channel’s ledger', () => {
  it('is each matter, and what every party held last on it before the article', async () => {
    const holm: Said = { actor: 'Erik Holm', issue: 'locks', act: 'refuses', statement: 'to pay for any' };
    await tell(database.db, GENERAL, { title: 'First', date: '2026-03-02', says: [LOCKS, holm] });
    const later: Said = { ...LOCKS, statement: 'one lock at Ness' };
    const doubted: Said = { ...LOCKS, statement: 'no lock', attribution: 'unverified' };
    await tell(database.db, GENERAL, { title: 'Second', date: '2026-03-06', says: [later] });
    await tell(database.db, GENERAL, { title: 'Third', date: '2026-03-07', says: [doubted] });
    const offered = await offeredMatters(database.db, HERE, { day: '2026-03-08', text: '' });
    expect(offered.knownIssues).toEqual(['locks']);
    expect(offered.lastStands).toEqual([
      { matter: 'locks', actor: 'Mara Lindqvist', date: '2026-03-06', held: 'demands one lock at Ness' },
      { matter: 'locks', actor: 'Erik Holm', date: '2026-03-02', held: 'refuses to pay for any' },
    ]);
    const { lastStands } = await offeredMatters(database.db, HERE, { day: '2026-03-03', text: '' });
    expect(lastStands.map(({ held }) => held)).toContain('demands two new locks at Ness');
  });

  it('is nothing that stands in the article itself, which is briefed again, or copies another', async () => {
    const second: Told = { title: 'Second', date: '2026-03-06', says: [{ ...LOCKS, statement: 'one lock at Ness' }] };
    await tell(database.db, GENERAL, { title: 'First', date: '2026-03-02', says: [LOCKS] });
    await tell(database.db, GENERAL, second);
    const { text } = entryOf(second).article;
    const { lastStands } = await offeredMatters(database.db, HERE, { day: '2026-03-06', text });
    expect(lastStands.map(({ held }) => held)).toEqual(['demands two new locks at Ness']);
  });

  it('comes back with the answer, until people move the statement to another matter', async () => {
    const relationOf = async () => {
      const positions = await createLedgerQueries(database).positionsOf(HERE, { limit: 9 });
      return positions.map(({ relation }) => relation ?? null);
    };
    await tell(database.db, GENERAL, { title: 'First', date: '2026-03-02', says: [LOCKS] });
    await tell(database.db, GENERAL, {
      ...{ title: 'Second', date: '2026-03-06' },
      says: [{ ...LOCKS, relation: 'softer' }],
    });
    expect(await relationOf()).toEqual(['softer', null]);
    const positions = await createLedgerQueries(database).positionsOf(HERE, { limit: 9 });
    const to = { type: 'new', title: 'Width of the locks' } as const;
    await correctLedger(database.db, GENERAL, { type: 'move-statement', positionId: positions[0]?.id ?? '0', to }, ADA);
    expect(await relationOf()).toEqual([null, null]);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eraseArticles } from '../../../src/database/erasing/erase.ts';
import { correctLedger, undoCorrection } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { listMatters } from '../../../src/database/ledger/list-matters.ts';
import { correctionsOf } from '../../../src/database/ledger/read-corrections.ts';
import type { NewCorrection } from '../../../src/ledger/corrections.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, type Said, type Told, tell, tellAgain } from './ledger-examples.ts';

const ADA = { id: 'U1', name: 'Ada' };
const DREDGING: Said = {
  ...{ actor: 'Mara Lindqvist', issue: 'dredging of the quay', statement: 'the quay needs dredging' },
};
const DEPTH: Said = {
  ...{ actor: 'Erik Holm', issue: 'depth of the channel', statement: 'nine metres of channel are enough' },
};
const PILOTS: Said = { actor: 'Anna Brandt', issue: 'pay of the pilots', statement: 'the pilots want more pay' };
const PILOTS_ON_THE_QUAY: Said = {
  ...{ actor: 'Anna Brandt', issue: 'dredging of the quay', statement: 'the pilots want the quay dredged' },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db));

describe('a merged matter', () => {
  it('leads the lists when a later article speaks of a part of it', async () => {
    await say('one', '2026-03-02', DREDGING);
    await say('two', '2026-03-02', DEPTH);
    await merge();
    await say('three', '2026-03-04', PILOTS);
    await say('four', '2026-03-06', { ...DEPTH, actor: 'Anna Brandt', statement: 'the channel is deep enough' });
    const issues = await createLedgerQueries(database).issuesOf(ledgerScope(GENERAL), { limit: 5 });
    expect(issues.map(({ label }) => label)).toEqual(['dredging of the quay', 'pay of the pilots']);
  });
});

describe('a split', () => {
  it('goes by what a statement’s number counts too, where it was stored before its own words were', async () => {
    await tell(database.db, GENERAL, {
      ...{ title: 'Erik Holm on 80 barges', date: '2026-03-02', isByRules: true },
      says: [{ ...DREDGING, statement: 'the quay can take 80' }, DREDGING],
    });
    await sql`update ledger_positions set own = null`.execute(database.db);
    await correct({ type: 'split-matter', matterId: await idOf(/quay/), words: 'barges', title: 'Barges' });
    expect((await listMatters(database.db, GENERAL, 5)).map(({ title }) => title)).toContain('Barges');
  });

  it('can be taken back when newer briefings have none of its statements', async () => {
    const told = await say('one', '2026-03-02', DREDGING, PILOTS_ON_THE_QUAY);
    const id = await split();
    await tellAgain(database.db, GENERAL, told, () => []);
    expect(await undoCorrection(database.db, GENERAL, id, ADA)).toBe(true);
  });

  it('stays where one of the merged matters it was made of is erased with its last article', async () => {
    await say('one', '2026-03-02', DREDGING, PILOTS_ON_THE_QUAY);
    await say('two', '2026-03-02', DEPTH);
    await merge();
    await split();
    const depth = await idsOf('%nine metres%');
    await erase(depth);
    await say('three', '2026-03-04', {
      ...PILOTS_ON_THE_QUAY,
      actor: 'Erik Holm',
      statement: 'pilots of the quay get on',
    });
    expect(await shown()).toEqual(['Pilots 2', 'dredging of the quay 1']);
    expect((await correctionsOf(database.db, GENERAL, { limit: 5 })).map(({ correction }) => correction.type)).toEqual([
      'split-matter',
    ]);
  });

  it('is gone with the last article of all the matters it was made of', async () => {
    await say('one', '2026-03-02', DREDGING, PILOTS_ON_THE_QUAY);
    await split();
    await erase(await idsOf('%quay%'));
    expect(await correctionsOf(database.db, GENERAL, { limit: 5 })).toEqual([]);
  });
});

async function say(title: string, date: string, ...says: readonly Said[]): Promise<Told> {
  const told = { title, date, says };
  await tell(database.db, GENERAL, told);
  return told;
}

async function merge(): Promise<void> {
  await correct({ type: 'merge-matters', matterId: await idOf(/^depth/), intoId: await idOf(/^dredging/) });
}

async function split(): Promise<string> {
  return await correct({
    ...{ type: 'split-matter', matterId: await idOf(/^dredging/), words: 'pilots', title: 'Pilots' },
  });
}

function correct(given: NewCorrection): Promise<string> {
  return correctLedger(database.db, GENERAL, given, ADA);
}

async function idOf(title: RegExp): Promise<string> {
  const matter = (await listMatters(database.db, GENERAL, 20)).find((each) => title.test(each.title));
  if (matter === undefined) throw new Error(`There is no matter ${title.source}.`);
  return matter.id;
}

async function shown(): Promise<readonly string[]> {
  return (await listMatters(database.db, GENERAL, 20))
    .map(({ title, statements }) => `${title} ${statements}`)
    .toSorted();
}

async function idsOf(text: string): Promise<readonly string[]> {
  const rows = await database.db.selectFrom('articles').select('id').where('text', 'like', text).execute();
  return rows.map(({ id }) => id);
}

async function erase(articleIds: readonly string[]): Promise<void> {
  await database.db
    .transaction()
    .execute((transaction) => eraseArticles(transaction, GENERAL, { articleIds, submissionIds: [] }));
}

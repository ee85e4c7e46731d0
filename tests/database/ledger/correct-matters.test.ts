import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eraseArticles } from '../../../src/database/erasing/erase.ts';
import { correctLedger, undoCorrection } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { listMatters } from '../../../src/database/ledger/list-matters.ts';
import { correctionsOf } from '../../../src/database/ledger/read-corrections.ts';
import { UsageError } from '../../../src/errors.ts';
import type { Destination, NewCorrection } from '../../../src/ledger/corrections.ts';
import type { LedgerQueries } from '../../../src/ledger/queries.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, type Said, tell } from './ledger-examples.ts';

const ELSEWHERE = { ...GENERAL, channel: 'other' };
const HERE = ledgerScope(GENERAL);
const ADA = { id: 'U1', name: 'Ada' };

const QUAY = 'the quay needs dredging';
const DREDGING: Said = { actor: 'Mara Lindqvist', issue: 'dredging of the quay', statement: QUAY };
const DEPTH: Said = {
  actor: 'Erik Holm',
  issue: 'depth of the channel',
  statement: 'nine metres of channel are enough',
};

let database: TestDatabase;
let ledger: LedgerQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = createLedgerQueries(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db);
  await say('one', DREDGING);
  await say('two', DEPTH);
});

describe('two matters that people say are one', () => {
  const merge = async () =>
    correct({
      type: 'merge-matters',
      matterId: await idOf('depth of the channel'),
      intoId: await idOf('dredging of the quay'),
    });

  it('are shown under one title, found by both', async () => {
    await merge();
    expect(await shown()).toEqual(['dredging of the quay 2']);
    expect(await ledger.findIssueByName(HERE, 'depth of the channel')).toMatchObject({
      found: { label: 'dredging of the quay' },
    });
  });

  it('take what later articles say of either, and keep the title', async () => {
    await merge();
    await say('three', { ...DEPTH, actor: 'Anna Brandt' });
    await say('four', { ...DREDGING, actor: 'Anna Brandt' });
    expect(await shown()).toEqual(['dredging of the quay 4']);
  });

  it('are two again when it is taken back, each with what came meanwhile', async () => {
    const id = await merge();
    await say('three', { ...DEPTH, actor: 'Anna Brandt' });
    await undo(id);
    expect(await shown()).toEqual(['depth of the channel 2', 'dredging of the quay 1']);
  });

  it('are not made one twice', async () => {
    const ids = { matterId: await idOf('depth of the channel'), intoId: await idOf('dredging of the quay') };
    await merge();
    await expect(correct({ type: 'merge-matters', ...ids })).rejects.toThrow(UsageError);
  });
});

describe('a matter that people say is two', () => {
  beforeEach(() => say('three', { ...DREDGING, actor: 'Anna Brandt', statement: 'who pays for the dredging is open' }));
  const split = async (title: string | null = null) =>
    correct({ type: 'split-matter', matterId: await idOf('dredging of the quay'), words: 'pays', title });

  it('is shown as two, by the words that only some statements have', async () => {
    await split('cost of dredging');
    expect(await shown()).toEqual(['cost of dredging 1', 'depth of the channel 1', 'dredging of the quay 1']);
  });

  it('is told apart in later articles', async () => {
    await split('cost of dredging');
    await say('four', { ...DREDGING, actor: 'Erik Holm', statement: 'the port pays for it' });
    await say('five', { ...DREDGING, actor: 'Erik Holm', statement: 'the mud has to go' });
    expect(await shown()).toEqual(['cost of dredging 2', 'depth of the channel 1', 'dredging of the quay 2']);
  });

  it('is one again when it is taken back, with what came meanwhile', async () => {
    const id = await split('cost of dredging');
    await say('four', { ...DREDGING, actor: 'Erik Holm', statement: 'the port pays for it' });
    await undo(id);
    expect(await shown()).toEqual(['depth of the channel 1', 'dredging of the quay 3']);
  });

  it('is not split so that nothing moves, or nothing is left', async () => {
    const matterId = await idOf('dredging of the quay');
    await expect(correct({ type: 'split-matter', matterId, words: 'lighthouse', title: null })).rejects.toThrow(
      /No statement/,
    );
    await expect(correct({ type: 'split-matter', matterId, words: 'dredging', title: null })).rejects.toThrow(
      /nothing would be left/,
    );
  });
});

describe('a title that people gave', () => {
  const rename = async (title: string) =>
    correct({ type: 'rename-matter', matterId: await idOf('dredging of the quay'), title });

  it('stays whatever later articles call it, which still find it', async () => {
    await rename('Harbour works');
    await say('three', { ...DREDGING, actor: 'Anna Brandt' });
    expect(await shown()).toEqual(['Harbour works 2', 'depth of the channel 1']);
    expect(await ledger.findIssueByName(HERE, 'dredging')).toMatchObject({ found: { label: 'Harbour works' } });
  });

  it('is gone once it is taken back', async () => {
    await undo(await rename('Harbour works'));
    expect(await shown()).toEqual(['depth of the channel 1', 'dredging of the quay 1']);
  });

  it('is not one that another matter has', async () => {
    await expect(rename('Depth of the channel')).rejects.toThrow(/already a matter called/);
    await expect(rename('dredging of the quay')).rejects.toThrow(/already called/);
    await expect(rename(' … ')).rejects.toThrow(/at least one letter/);
  });
});

describe('a matter that people closed', () => {
  const close = async () => correct({ type: 'close-matter', matterId: await idOf('dredging of the quay') });

  it('leaves the lists, and is still found by its name', async () => {
    await close();
    expect(await shown()).toEqual(['depth of the channel 1']);
    expect((await ledger.issuesOf(HERE, { limit: 10 })).map(({ label }) => label)).toEqual(['depth of the channel']);
    expect(await ledger.positionsOf(HERE, { isOpen: true, limit: 10 })).toHaveLength(1);
    expect(await ledger.findIssueByName(HERE, 'dredging')).toMatchObject({ found: { label: 'dredging of the quay' } });
  });

  it('takes nothing new: what is said of it stays unfiled', async () => {
    await close();
    await say('three', { ...DREDGING, actor: 'Anna Brandt' });
    expect(await shown()).toEqual(['depth of the channel 1']);
    expect(await titlesOf('Anna Brandt')).toEqual([null]);
  });

  it('is open again when it is taken back', async () => {
    await undo(await close());
    await say('three', { ...DREDGING, actor: 'Anna Brandt' });
    expect(await shown()).toEqual(['depth of the channel 1', 'dredging of the quay 2']);
  });

  it('is open again under the one that it is merged into, and closed with it', async () => {
    const [dredging, depth] = [await idOf('dredging of the quay'), await idOf('depth of the channel')];
    const said = async () =>
      (await ledger.positionsOf(HERE, { isOpen: true, limit: 9 })).map(({ statement }) => statement).toSorted();
    await correct({ type: 'close-matter', matterId: dredging });
    expect(await said()).toEqual([DEPTH.statement]);
    await correct({ type: 'merge-matters', matterId: dredging, intoId: depth });
    expect(await said()).toEqual([DEPTH.statement, QUAY]);
    await correct({ type: 'close-matter', matterId: depth });
    expect(await said()).toEqual([]);
  });

  it('is not closed twice', async () => {
    const matterId = await idOf('dredging of the quay');
    await correct({ type: 'close-matter', matterId });
    await expect(correct({ type: 'close-matter', matterId })).rejects.toThrow(/already closed/);
  });
});

describe('a statement that people moved', () => {
  it('is shown under the matter they chose, also once its article is briefed again', async () => {
    await move('Mara Lindqvist', { type: 'matter', matterId: await idOf('depth of the channel') });
    expect(await shown()).toEqual(['depth of the channel 2']);
    await say('one', DREDGING, 'extractive-2');
    expect(await shown()).toEqual(['depth of the channel 2']);
  });

  it('goes back when it is taken back', async () => {
    const id = await move('Mara Lindqvist', { type: 'matter', matterId: await idOf('depth of the channel') });
    await undo(id);
    expect(await shown()).toEqual(['depth of the channel 1', 'dredging of the quay 1']);
  });

  it('begins a matter of its own, which is gone when that is taken back', async () => {
    await say('three', { ...DEPTH, actor: 'Anna Brandt', statement: 'the pilots want more pay' });
    const id = await move('Anna Brandt', { type: 'new', title: 'Pay of the pilots' });
    expect(await shown()).toEqual(['Pay of the pilots 1', 'depth of the channel 1', 'dredging of the quay 1']);
    await undo(id);
    expect(await shown()).toEqual(['depth of the channel 2', 'dredging of the quay 1']);
    expect(await ledger.findIssueByName(HERE, 'Pay of the pilots')).not.toHaveProperty('found');
  });

  it('is of no matter where they say so, and not twice', async () => {
    await move('Mara Lindqvist', { type: 'none' });
    expect(await titlesOf('Mara Lindqvist')).toEqual([null]);
    expect(await shown()).toEqual(['depth of the channel 1']);
    await expect(move('Mara Lindqvist', { type: 'none' })).rejects.toThrow(/already filed nowhere/);
  });

  it('takes along where its article says they are stuck', async () => {
    await tell(database.db, GENERAL, { title: 'five', says: [DREDGING], stuckOn: [DREDGING.issue ?? ''] });
    for (const { id } of await ledger.positionsOf(HERE, { issueId: await idOf('dredging of the quay'), limit: 10 }))
      await correct({
        type: 'move-statement',
        positionId: id,
        to: { type: 'matter', matterId: await idOf('depth of the channel') },
      });
    const [point] = await ledger.stickingPointsOf(HERE, { limit: 10 });
    expect(point?.issue).toBe('depth of the channel');
  });
});

describe('corrections of matters', () => {
  it('come in any order, and are taken back in any order', async () => {
    const merged = await correct({
      type: 'merge-matters',
      matterId: await idOf('depth of the channel'),
      intoId: await idOf('dredging of the quay'),
    });
    const renamed = await correct({
      type: 'rename-matter',
      matterId: await idOf('dredging of the quay'),
      title: 'Harbour works',
    });
    expect(await shown()).toEqual(['Harbour works 2']);
    await undo(merged);
    expect(await shown()).toEqual(['Harbour works 1', 'depth of the channel 1']);
    await undo(renamed);
    expect(await shown()).toEqual(['depth of the channel 1', 'dredging of the quay 1']);
  });

  it('do not reach another channel', async () => {
    await say('one', DREDGING, 'extractive-1', ELSEWHERE);
    const matterId = await idOf('dredging of the quay');
    await expect(correctLedger(database.db, ELSEWHERE, { type: 'close-matter', matterId }, ADA)).rejects.toThrow(
      /no such matter/,
    );
    await correct({ type: 'close-matter', matterId });
    expect((await listMatters(database.db, ELSEWHERE, 10)).map(({ title }) => title)).toEqual(['dredging of the quay']);
  });

  it('go with the articles they are about', async () => {
    await correct({ type: 'rename-matter', matterId: await idOf('dredging of the quay'), title: 'Harbour works' });
    await correct({
      type: 'merge-matters',
      matterId: await idOf('Harbour works'),
      intoId: await idOf('depth of the channel'),
    });
    const { rows } = await sql<{ id: string }>`select id from articles where text like '%dredging%'`.execute(
      database.db,
    );
    await database.db
      .transaction()
      .execute((transaction) =>
        eraseArticles(transaction, GENERAL, { articleIds: rows.map(({ id }) => id), submissionIds: [] }),
      );
    expect(await shown()).toEqual(['depth of the channel 1']);
    expect(await correctionsOf(database.db, GENERAL, { limit: 10 })).toEqual([]);
    expect(JSON.stringify(await sql`select * from ledger_matters`.execute(database.db))).not.toMatch(
      /dredging|Harbour works/,
    );
  });
});

/** The open matters and how many statements each has, by title. */
async function shown(): Promise<readonly string[]> {
  const matters = await listMatters(database.db, GENERAL, 20);
  return matters.map(({ title, statements }) => `${title} ${statements}`).toSorted();
}

async function titlesOf(actor: string): Promise<readonly (string | null)[]> {
  const positions = await ledger.positionsOf(HERE, { limit: 50 });
  return positions.filter((position) => position.actor === actor).map(({ issue }) => issue);
}

async function move(actor: string, to: Destination): Promise<string> {
  const position = (await ledger.positionsOf(HERE, { limit: 50 })).find((each) => each.actor === actor);
  return await correct({ type: 'move-statement', positionId: position?.id ?? '0', to });
}

async function idOf(title: string): Promise<string> {
  const matter = (await listMatters(database.db, GENERAL, 20)).find((each) => each.title === title);
  if (matter === undefined) throw new Error(`There is no matter ${title}.`);
  return matter.id;
}

function correct(given: NewCorrection): Promise<string> {
  return correctLedger(database.db, GENERAL, given, ADA);
}

function undo(id: string): Promise<boolean> {
  return undoCorrection(database.db, GENERAL, id, ADA);
}

function say(title: string, said: Said, analystVersion = 'extractive-1', scope = GENERAL): Promise<string> {
  return tell(database.db, scope, { title, says: [said], analystVersion });
}

it('a matter of which everything was marked as no position is listed nowhere', async () => {
  const [position] = await ledger.positionsOf(HERE, { issueId: await idOf('depth of the channel'), limit: 1 });
  if (position === undefined) throw new Error('There is one.');
  await correct({ type: 'not-a-position', positionId: position.id });
  expect(await shown()).toEqual(['dredging of the quay 1']);
  expect((await ledger.issuesOf(HERE, { limit: 9 })).map(({ label }) => label)).toEqual(['dredging of the quay']);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { correctLedger, undoCorrection } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { namesOf } from '../../../src/database/ledger/find-names.ts';
import { correctionsOf } from '../../../src/database/ledger/read-corrections.ts';
import { UsageError } from '../../../src/errors.ts';
import type { NewCorrection } from '../../../src/ledger/corrections.ts';
import type { LedgerQueries } from '../../../src/ledger/queries.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, type Said, tell } from './ledger-examples.ts';

const HERE = ledgerScope(GENERAL);
const ADA = { id: 'U1', name: 'Ada' };

let database: TestDatabase;
let ledger: LedgerQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = createLedgerQueries(database);
});
afterAll(() => database.close());
beforeEach(() => sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db));

describe('two actors that people say are one', () => {
  beforeEach(async () => {
    await say('one', { actor: 'Mara Lindqvist' });
    await say('two', { actor: 'Maja Lindquist' });
  });

  it('are shown under one name with all they said, found by both', async () => {
    await correct({
      type: 'merge-actors',
      actorId: await idOf('Maja Lindquist'),
      intoId: await idOf('Mara Lindqvist'),
    });
    expect(await shown()).toEqual(['Mara Lindqvist 2']);
    expect(await heldBy(await idOf('Mara Lindqvist'))).toBe(2);
    expect(await ledger.findActorByName(HERE, 'Maja Lindquist')).toMatchObject({
      found: { name: 'Mara Lindqvist', aliases: ['Maja Lindquist'] },
    });
  });

  it('stay one in what comes later, under either name', async () => {
    await correct({
      type: 'merge-actors',
      actorId: await idOf('Maja Lindquist'),
      intoId: await idOf('Mara Lindqvist'),
    });
    await say('three', { actor: 'Maja Lindquist' });
    await say('four', { actor: 'Mara Lindqvist' });
    expect(await shown()).toEqual(['Mara Lindqvist 4']);
  });

  it('are two again when it is taken back, each with what came meanwhile', async () => {
    const id = await correct({
      type: 'merge-actors',
      actorId: await idOf('Maja Lindquist'),
      intoId: await idOf('Mara Lindqvist'),
    });
    await say('three', { actor: 'Maja Lindquist' });
    expect(await undo(id)).toBe(true);
    expect(await shown()).toEqual(['Maja Lindquist 2', 'Mara Lindqvist 1']);
    expect(await undo(id)).toBe(false);
  });

  it('of a chain come apart in any order', async () => {
    await say('three', { actor: 'Erik Holm' });
    const [maja, mara, erik] = [await idOf('Maja Lindquist'), await idOf('Mara Lindqvist'), await idOf('Erik Holm')];
    const first = await correct({ type: 'merge-actors', actorId: maja, intoId: mara });
    const second = await correct({ type: 'merge-actors', actorId: mara, intoId: erik });
    expect(await shown()).toEqual(['Erik Holm 3']);
    await undo(first);
    expect(await shown()).toEqual(['Erik Holm 2', 'Maja Lindquist 1']);
    await undo(second);
    expect(await shown()).toEqual(['Erik Holm 1', 'Maja Lindquist 1', 'Mara Lindqvist 1']);
  });

  it('are not made one twice', async () => {
    const merge: NewCorrection = {
      type: 'merge-actors',
      actorId: await idOf('Maja Lindquist'),
      intoId: await idOf('Mara Lindqvist'),
    };
    await correct(merge);
    await expect(correct(merge)).rejects.toThrow(UsageError);
  });
});

describe('one actor that people say is two', () => {
  beforeEach(async () => {
    await say('one', { actor: 'Mara Lindqvist' });
    await say('two', { actor: 'Lindqvist', statement: 'something else' });
  });
  const split = async () =>
    correct({ type: 'split-actor', actorId: await idOf('Mara Lindqvist'), names: ['Lindqvist'] });

  it('is shown as two, each with what was said under its names', async () => {
    await split();
    expect(await shown()).toEqual(['Lindqvist 1', 'Mara Lindqvist 1']);
    const [position] = await ledger.positionsOf(HERE, { actorId: await idOf('Lindqvist'), limit: 10 });
    expect(position?.statement).toBe('something else');
  });

  it('stays two in what comes later', async () => {
    await split();
    await say('three', { actor: 'Lindqvist' });
    await say('four', { actor: 'Mara Lindqvist' });
    expect(await shown()).toEqual(['Lindqvist 2', 'Mara Lindqvist 2']);
  });

  it('is one again when it is taken back', async () => {
    await undo(await split());
    expect(await shown()).toEqual(['Mara Lindqvist 2']);
    expect(await namesOf(database.db, HERE, await idOf('Mara Lindqvist'))).toHaveLength(2);
  });

  it('cannot be split so that nothing is left of it, nor by a name nobody uses', async () => {
    const actorId = await idOf('Mara Lindqvist');
    const names = ['Lindqvist', 'Mara Lindqvist'];
    await expect(correct({ type: 'split-actor', actorId, names })).rejects.toThrow(UsageError);
    await expect(correct({ type: 'split-actor', actorId, names: ['Holm'] })).rejects.toThrow(UsageError);
    expect(await correctionsOf(database.db, GENERAL, { limit: 10 })).toEqual([]);
  });
});

describe('a name that people give an actor', () => {
  it('is the one it is shown and found by, whatever articles call it later', async () => {
    await say('one', { actor: 'Lindqvist' });
    await correct({ type: 'rename-actor', actorId: await idOf('Lindqvist'), name: ' Mara L. ' });
    await say('two', { actor: 'Mara Lindqvist' });
    expect(await shown()).toEqual(['Mara L. 2']);
    expect(await ledger.findActorByName(HERE, 'lindqvist')).toHaveProperty('found');
  });

  it('finds nobody any more once it is taken back', async () => {
    await say('one', { actor: 'Lindqvist' });
    const first = await correct({ type: 'rename-actor', actorId: await idOf('Lindqvist'), name: 'Chairwoman' });
    const second = await correct({ type: 'rename-actor', actorId: await idOf('Chairwoman'), name: 'Boss' });
    await undo(second);
    expect(await shown()).toEqual(['Chairwoman 1']);
    await undo(first);
    expect(await shown()).toEqual(['Lindqvist 1']);
    expect(await ledger.findActorByName(HERE, 'Boss')).toHaveProperty('nearest');
    expect(await ledger.findActorByName(HERE, 'Chairwoman')).toHaveProperty('nearest');
  });

  it.each(['', ' … ', 'x'.repeat(201)])('is no “%s”', async (name) => {
    await say('one', { actor: 'Lindqvist' });
    await expect(correct({ type: 'rename-actor', actorId: await idOf('Lindqvist'), name })).rejects.toThrow(UsageError);
  });
});

describe('a position that people set right', () => {
  beforeEach(async () => {
    await say('one', { actor: 'Mara Lindqvist', stance: 'supports' });
    await say('two', { actor: 'Erik Holm' });
  });

  it('is somebody else’s, also when the same article is briefed again, until it is taken back', async () => {
    const id = await correct({
      type: 'wrong-speaker',
      positionId: await positionIn('one'),
      actorId: await idOf('Erik Holm'),
    });
    expect(await speakerIn('one')).toBe('Erik Holm');
    await say('one', { actor: 'Mara Lindqvist', stance: 'supports' }, 'extractive-2');
    expect(await speakerIn('one')).toBe('Erik Holm');
    await undo(id);
    expect(await speakerIn('one')).toBe('Mara Lindqvist');
  });

  it('has another stance, also when the same article is briefed again, until it is taken back', async () => {
    const id = await correct({ type: 'wrong-stance', positionId: await positionIn('one'), stance: 'opposes' });
    await say('one', { actor: 'Mara Lindqvist', stance: 'supports' }, 'extractive-2');
    expect(await stanceIn('one')).toBe('opposes');
    await undo(id);
    expect(await stanceIn('one')).toBe('supports');
  });

  it('is none, also when the same article is briefed again, until it is taken back', async () => {
    const id = await correct({ type: 'not-a-position', positionId: await positionIn('one') });
    await say('one', { actor: 'Mara Lindqvist', stance: 'supports' }, 'extractive-2');
    expect(await ledger.positionsOf(HERE, { limit: 10 })).toHaveLength(1);
    await undo(id);
    expect(await ledger.positionsOf(HERE, { limit: 10 })).toHaveLength(2);
  });

  it('has another day, other words and a mark, also when the same article is briefed again, until they are taken back', async () => {
    const positionId = await positionIn('one');
    const [before] = await ledger.positionsOf(HERE, { articleId: await articleOf(positionId), limit: 1 });
    const words = (before?.quote ?? '').split(' ').slice(0, 2).join(' ');
    const made = [
      await correct({ type: 'wrong-day', positionId, day: '2026-01-09' }),
      await correct({ type: 'wrong-words', positionId, words: ` ${words.toUpperCase()} ` }),
      await correct({ type: 'taken-back', positionId, day: '2026-02-01' }),
    ];
    await say('one', { actor: 'Mara Lindqvist', stance: 'supports' }, 'extractive-2');
    const again = await positionIn('one');
    const read = async () =>
      (await ledger.positionsOf(HERE, { articleId: await articleOf(again), limit: 1 })).map(
        ({ date, statement, retraction }) => [date, statement, retraction],
      )[0];
    expect(await read()).toEqual(['2026-01-09', words, { type: 'withdrawn', date: '2026-02-01' }]);
    for (const id of made) await undo(id);
    expect(await read()).toEqual([before?.date, before?.statement, null]);
  });

  it('has no words that its quotation has not', async () => {
    const positionId = await positionIn('one');
    for (const words of ['never said', '', '…'])
      await expect(correct({ type: 'wrong-words', positionId, words })).rejects.toThrow(/don’t stand in/);
  });

  it('keeps what else was set right when one of two is taken back, in any order', async () => {
    const positionId = await positionIn('one');
    const first = await correct({ type: 'wrong-stance', positionId, stance: 'opposes' });
    const second = await correct({ type: 'wrong-speaker', positionId, actorId: await idOf('Erik Holm') });
    await undo(first);
    expect([await stanceIn('one'), await speakerIn('one')]).toEqual(['supports', 'Erik Holm']);
    await undo(second);
    expect([await stanceIn('one'), await speakerIn('one')]).toEqual(['supports', 'Mara Lindqvist']);
  });
});

describe('corrections', () => {
  it('tell who made and who took them back', async () => {
    await say('one', { actor: 'Lindqvist' });
    const id = await correct({ type: 'rename-actor', actorId: await idOf('Lindqvist'), name: 'Mara' });
    await undoCorrection(database.db, GENERAL, id, { id: 'U2', name: 'Bea' });
    expect(await correctionsOf(database.db, GENERAL, { limit: 10 })).toMatchObject([
      { id, by: ADA, undone: { by: { id: 'U2', name: 'Bea' } } },
    ]);
  });

  it.each([
    ['channel', { ...GENERAL, channel: 'other' }],
    ['workspace', { ...GENERAL, workspace: 'T2' }],
    ['platform', { ...GENERAL, platform: 'discord' }],
  ])('of another %s are neither seen, nor made, nor taken back', async (_what, elsewhere) => {
    await say('one', { actor: 'Mara Lindqvist' });
    await say('two', { actor: 'Erik Holm' });
    const [actorId, other, positionId] = [
      await idOf('Mara Lindqvist'),
      await idOf('Erik Holm'),
      await positionIn('one'),
    ];
    const attempts: readonly NewCorrection[] = [
      { type: 'merge-actors', actorId, intoId: other },
      { type: 'split-actor', actorId, names: ['Mara Lindqvist'] },
      { type: 'rename-actor', actorId, name: 'Boss' },
      { type: 'wrong-speaker', positionId, actorId: other },
      { type: 'wrong-stance', positionId, stance: 'opposes' },
      { type: 'not-a-position', positionId },
      { type: 'wrong-day', positionId, day: '2026-01-09' },
      { type: 'wrong-words', positionId, words: 'the' },
      { type: 'taken-back', positionId, day: '2026-01-09' },
    ];
    for (const attempt of attempts)
      await expect(correctLedger(database.db, elsewhere, attempt, ADA)).rejects.toThrow(/no such/);
    const id = await correct({ type: 'rename-actor', actorId, name: 'Boss' });
    expect(await undoCorrection(database.db, elsewhere, id, ADA)).toBe(false);
    expect(await correctionsOf(database.db, elsewhere, { limit: 10 })).toEqual([]);
    expect(await shown()).toEqual(['Boss 1', 'Erik Holm 1']);
  });

  it.each(['', '0', '9'.repeat(30), '1; drop table corrections', '\u0000'])('of “%s” are not there', async (id) => {
    expect(await undo(id)).toBe(false);
    await expect(correct({ type: 'not-a-position', positionId: id })).rejects.toThrow(UsageError);
  });
});

describe('what a file has', () => {
  it('are the positions that are shown, under the names that people gave and merged', async () => {
    const issue = 'depth of the channel';
    await tell(database.db, GENERAL, {
      title: 'one',
      names: [
        { name: 'Mara Lindqvist', role: 'head', affiliation: 'Port Guild' },
        { name: 'Port Guild', kind: 'organization' },
      ],
      says: [
        { actor: 'Mara Lindqvist', issue: 'dredging of the quay', via: ['the Harbour Post'], hedge: 'reportedly' },
        { actor: 'Maja Lindquist', issue, stance: 'opposes', attribution: 'unverified' },
        { actor: 'Port Guild', issue },
        { actor: 'Erik Holm', issue, statement: 'what is nobody’s position' },
      ],
    });
    await correct({
      type: 'merge-actors',
      actorId: await idOf('Maja Lindquist'),
      intoId: await idOf('Mara Lindqvist'),
    });
    await correct({ type: 'rename-actor', actorId: await idOf('Mara Lindqvist'), name: 'Mara L.' });
    const [matter] = (await ledger.issuesOf(HERE, { limit: 10 })).filter(({ label }) => label === issue);
    await correct({ type: 'rename-matter', matterId: matter?.id ?? '', title: 'Harbour works' });
    const [nobodys] = await ledger.positionsOf(HERE, { actorId: await idOf('Erik Holm'), limit: 1 });
    await correct({ type: 'not-a-position', positionId: nobodys?.id ?? '' });

    const statements = await ledger.statementsOf(HERE, { limit: 10 });
    const positions = await ledger.positionsOf(HERE, { limit: 10 });
    expect(statements).toEqual(
      positions.map(({ article, affiliation = null, actor, ...position }) => ({
        ...{ id: position.id, date: position.date, act: position.act, stance: position.stance },
        ...{ statement: position.statement, quote: position.quote, directness: position.directness },
        ...{ attribution: position.attribution, hedge: position.hedge, via: position.via, issue: position.issue },
        ...{ title: article.title, siteName: article.siteName, url: article.url },
        ...{ actor, affiliation, isPerson: actor !== 'Port Guild' },
      })),
    );
    expect(statements.map(({ actor, affiliation, issue: filed }) => [actor, affiliation, filed]).toSorted()).toEqual([
      ['Mara L.', 'Port Guild', 'Harbour works'],
      ['Mara L.', 'Port Guild', 'dredging of the quay'],
      ['Port Guild', null, 'Harbour works'],
    ]);
  });
});

function say(title: string, said: Said, analystVersion = 'extractive-1'): Promise<string> {
  return tell(database.db, GENERAL, { title, says: [said], analystVersion });
}

async function articleOf(positionId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select article_id::text as id from ledger_positions where id = ${positionId}`.execute(database.db);
  return rows[0]?.id ?? '';
}

function correct(correction: NewCorrection): Promise<string> {
  return correctLedger(database.db, GENERAL, correction, ADA);
}

function undo(id: string): Promise<boolean> {
  return undoCorrection(database.db, GENERAL, id, ADA);
}

async function idOf(name: string): Promise<string> {
  const actor = (await ledger.actorsOf(HERE, { limit: 100 })).find((each) => each.name === name);
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  return actor.id;
}

/** Everybody shown, by name, with the number of articles. */
async function shown(): Promise<readonly string[]> {
  return (await ledger.actorsOf(HERE, { limit: 100 })).map(({ name, articles }) => `${name} ${articles}`).toSorted();
}

async function heldBy(actorId: string): Promise<number> {
  return (await ledger.positionsOf(HERE, { actorId, limit: 100 })).length;
}

async function inArticle(title: string) {
  const position = (await ledger.positionsOf(HERE, { limit: 100 })).find(({ article }) => article.title === title);
  if (position === undefined) throw new Error(`no position in ${title}`);
  return position;
}

const positionIn = async (title: string) => (await inArticle(title)).id;
const speakerIn = async (title: string) => (await inArticle(title)).actor;
const stanceIn = async (title: string) => (await inArticle(title)).stance;

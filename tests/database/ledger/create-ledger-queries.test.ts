import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/chat/scope.ts';
import { endDelivery, keepDelivery } from '../../../src/database/deliveries.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { namesOf } from '../../../src/database/ledger/find-names.ts';
import { createScopedAccess } from '../../../src/database/scoped-access.ts';
import type { LedgerScope } from '../../../src/ledger/ledger.ts';
import type { LedgerQueries } from '../../../src/ledger/queries.ts';
import { describeLedgerContract } from '../../contracts/ledger-contract.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';
import { GENERAL } from '../examples.ts';
import { ledgerScope, tell } from './ledger-examples.ts';

const PRIVATE: Scope = { ...GENERAL, channel: 'private' };
const PRESS: Scope = { ...GENERAL, channel: 'press' };
const HERE = ledgerScope(GENERAL);

describeLedgerContract('the ledger in PostgreSQL', async () => {
  const test = await createTestDatabase();
  const { db, close } = test;
  const pool = new pg.Pool({ connectionString: 'postgres://readout@127.0.0.1:1/none' });
  return {
    ledger: createLedgerQueries(test),
    unreadable: createLedgerQueries(createScopedAccess(pool, null)),
    tell: (scope, told) => tell(db, scope, told),
    async post(scope, briefingId, { id, thread }) {
      const reply = { title: 'Briefing', blocks: [], visibility: 'channel' } as const;
      const delivery = { scope, submissionId: null, briefingId, thread, addressee: null, reply };
      await endDelivery(db, await keepDelivery(db, delivery), { state: 'sent', messageId: id });
    },
    close,
  };
});

let database: TestDatabase;
let ledger: LedgerQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = createLedgerQueries(database);
  const wages = { issue: 'wage rise' };
  await tell(database.db, GENERAL, {
    ...{ title: 'one', date: '2026-03-01', stuckOn: ['wage rise'] },
    says: [
      { actor: 'Mara Lindqvist', ...wages },
      { actor: 'Erik Holm', issue: 'night shifts' },
    ],
  });
  await tell(database.db, GENERAL, {
    ...{ title: 'two', date: '2026-03-05', stuckOn: ['night shifts'] },
    says: [{ actor: 'Lindqvist', issue: 'night shifts' }, { actor: 'Anna Berg' }, { actor: 'Boris Berg' }],
  });
  await tell(database.db, PRESS, {
    ...{ title: 'three', date: '2026-03-03', stuckOn: ['wage rise'] },
    says: [
      { actor: 'Mara Lindqvist', ...wages },
      { actor: 'Jordan', ...wages },
    ],
  });
  await tell(database.db, GENERAL, {
    ...{ title: 'four', date: '2026-02-01', names: [{ name: 'Jordan', kind: 'country' }] },
    says: [{ actor: 'Jordan', ...wages }],
  });
  const secret = { says: [{ actor: 'Ylva Sekret', issue: 'secret merger' }], stuckOn: ['secret merger'] };
  await tell(database.db, PRIVATE, { title: 'five', ...secret });
  await sql`insert into deliveries (briefing_id, platform, workspace, channel, thread, reply, state, posted_message)
    select briefing_id, platform, workspace, channel, 'thread of ' || title, '{}', 'sent', 'message of ' || title
    from ledger_articles`.execute(database.db);
});
afterAll(() => database.close());

describe('what lies outside the channels that are asked', () => {
  it.each<[string, LedgerScope]>([
    ['another channel', HERE],
    ['another workspace', { ...ledgerScope(PRIVATE), workspace: 'T2' }],
    ['another platform', { ...ledgerScope(PRIVATE), platform: 'discord' }],
    ['no channel', { ...ledgerScope(PRIVATE), channels: [] }],
  ])('is as if it were not there for %s: by name, by id, by article, in completion', async (_what, asked) => {
    const own = ledgerScope(PRIVATE);
    const [actor] = await ledger.actorsOf(own, { limit: 1 });
    const [issue] = await ledger.issuesOf(own, { limit: 1 });
    const [article] = await ledger.articlesOf(own, { limit: 1 });
    const [actorId, issueId, articleId] = [actor?.id ?? '', issue?.id ?? '', article?.id ?? ''];
    expect([actorId, issueId, articleId]).not.toContain('');
    const answers = await Promise.all([
      ledger.actorsOf(asked, { articleId, limit: 100 }),
      ledger.actorsOf(asked, { ids: [actorId], limit: 100 }),
      ledger.positionsOf(asked, { actorId, limit: 100 }),
      ledger.positionsOf(asked, { issueId, limit: 100 }),
      ledger.positionsOf(asked, { articleId, limit: 100 }),
      ledger.positionsOf(asked, { actorId, issueId, articleId, limit: 100 }),
      ledger.stickingPointsOf(asked, { issueId, limit: 100 }),
      ledger.stickingPointsOf(asked, { articleId, limit: 100 }),
      ledger.articlesOfThread(asked, 'thread of five'),
      ledger.articlesOfThread(asked, 'message of five'),
      ledger.completeActors(asked, 'Sek', 25),
      ledger.completeIssues(asked, 'secret', 25),
      namesOf(database.db, asked, actorId),
    ]);
    expect(answers).toEqual(answers.map(() => []));
    const all = await Promise.all([
      ledger.actorsOf(asked, { limit: 100 }),
      ledger.issuesOf(asked, { limit: 100 }),
      ledger.positionsOf(asked, { limit: 100 }),
      ledger.stickingPointsOf(asked, { limit: 100 }),
      ledger.articlesOf(asked, { limit: 100 }),
      ledger.findActorByName(asked, 'Ylva Sekret'),
      ledger.findActorByName(asked, 'Ylva Sekre'),
      ledger.findIssueByName(asked, 'secret merger'),
      ledger.completeActors(asked, '', 25),
      ledger.completeIssues(asked, '', 25),
    ]);
    expect(JSON.stringify(all)).not.toMatch(/sekret|secret|five/iu);
  });
});

describe('positions', () => {
  const titles = async (filter: Parameters<LedgerQueries['positionsOf']>[1], scope = HERE) =>
    (await ledger.positionsOf(scope, filter)).map(({ actor, article }) => `${actor}: ${article.title}`);

  it('come newest first, as many as asked for', async () => {
    expect(await titles({ limit: 100 })).toEqual([
      ...['Boris Berg: two', 'Anna Berg: two', 'Mara Lindqvist: two'],
      ...['Erik Holm: one', 'Mara Lindqvist: one', 'Jordan: four'],
    ]);
    expect(await titles({ limit: 1 })).toEqual(['Boris Berg: two']);
  });

  it('are those of an actor, an issue, both, an article, a period with both its days', async () => {
    const [actorId, issueId] = [await idOf('Lindqvist'), await issueIdOf('night shifts')];
    const [, one] = await ledger.articlesOf(HERE, { limit: 2 });
    expect(await titles({ actorId, limit: 9 })).toEqual(['Mara Lindqvist: two', 'Mara Lindqvist: one']);
    expect(await titles({ issueId, limit: 9 })).toEqual(['Mara Lindqvist: two', 'Erik Holm: one']);
    expect(await titles({ actorId, issueId, limit: 9 })).toEqual(['Mara Lindqvist: two']);
    expect(await titles({ actorId, articleId: one?.id ?? '', limit: 9 })).toEqual(['Mara Lindqvist: one']);
    const period = { since: '2026-02-01', until: '2026-03-01', limit: 9 };
    expect(await titles(period)).toEqual(['Erik Holm: one', 'Mara Lindqvist: one', 'Jordan: four']);
  });

  it.each(['', '-1', '9'.repeat(40), 'x', '\u0000'])('of the id “%s” are none', async (id) => {
    expect(await titles({ actorId: id, limit: 9 })).toEqual([]);
    expect(await titles({ issueId: id, limit: 9 })).toEqual([]);
    expect(await titles({ articleId: id, limit: 9 })).toEqual([]);
    expect(await ledger.actorsOf(HERE, { ids: [id], limit: 9 })).toEqual([]);
  });
});

describe('several channels of a workspace', () => {
  const both = ledgerScope(GENERAL, PRESS);

  it('tell of one actor and one issue of the same name, whichever channel’s id is given', async () => {
    const [here, there] = [await idOf('Mara Lindqvist'), await idOf('Mara Lindqvist', ledgerScope(PRESS))];
    for (const actorId of [here, there]) expect(await ledger.positionsOf(both, { actorId, limit: 9 })).toHaveLength(3);
    const positions = await ledger.positionsOf(both, { issueId: await issueIdOf('wage rise'), limit: 9 });
    expect(positions.map(({ article }) => article.title)).toEqual(['three', 'three', 'one', 'four']);
    expect(new Set(positions.map(({ issueId }) => issueId)).size).toBe(1);
    const actors = await ledger.actorsOf(both, { limit: 100 });
    expect(actors.filter(({ name }) => name === 'Mara Lindqvist')).toMatchObject([
      { articles: 3, firstSeen: '2026-03-01', lastSeen: '2026-03-05', aliases: ['Lindqvist'] },
    ]);
  });

  it('never make one of a person and a country', async () => {
    const actors = await ledger.actorsOf(both, { limit: 100 });
    expect(
      actors
        .filter(({ name }) => name === 'Jordan')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['country', 'person']);
  });
});

describe('a thread', () => {
  it.each(['thread of two', 'message of two'])('is about the article of its briefing: %s', async (thread) => {
    expect(await ledger.articlesOfThread(HERE, thread)).toMatchObject([{ title: 'two', messageId: 'message of two' }]);
  });
});

describe('a name that is asked for', () => {
  it.each(['Mara Lindqvist', 'mara  LINDQVIST', 'Lindqvist', 'lindq', 'Mara'])('as “%s” is found', async (text) => {
    expect(await ledger.findActorByName(HERE, text)).toMatchObject({ found: { name: 'Mara Lindqvist' } });
  });

  it('that two bear is nobody: both are told', async () => {
    expect(await ledger.findActorByName(HERE, 'Berg')).toEqual({ nearest: ['Anna Berg', 'Boris Berg'] });
  });

  it.each(['Lindkvist', 'Mara Lindqist', 'Lindqvsit'])('misspelt as “%s” gives the nearest', async (text) => {
    expect(await ledger.findActorByName(HERE, text)).toMatchObject({ nearest: ['Mara Lindqvist'] });
  });

  it.each(['', '  ', '…', '%', '\u0000', '\uD83D', 'x'.repeat(5000)])('as “%s” is nobody', async (text) => {
    expect(await ledger.findActorByName(HERE, text)).toEqual({ nearest: [] });
    expect(await ledger.findIssueByName(HERE, text)).toEqual({ nearest: [] });
  });

  it.each(['wage rise', 'Wage Rise', 'rise', 'wag'])('finds an issue as “%s”', async (text) => {
    expect(await ledger.findIssueByName(HERE, text)).toMatchObject({ found: { label: 'wage rise' } });
  });

  it('is completed from the beginning of any of its words, the best known first', async () => {
    expect(await ledger.completeActors(HERE, 'be', 25)).toEqual(['Anna Berg', 'Boris Berg']);
    expect(await ledger.completeActors(HERE, '', 1)).toEqual(['Mara Lindqvist']);
    expect(await ledger.completeIssues(HERE, 'sh', 25)).toEqual(['night shifts']);
    expect(await ledger.completeActors(HERE, '%', 25)).not.toContain('Ylva Sekret');
  });
});

async function idOf(name: string, scope = HERE): Promise<string> {
  const found = await ledger.findActorByName(scope, name);
  if (!('found' in found)) throw new Error(`nobody is called ${name}`);
  return found.found.id;
}

async function issueIdOf(label: string): Promise<string> {
  const found = await ledger.findIssueByName(HERE, label);
  if (!('found' in found)) throw new Error(`no issue is called ${label}`);
  return found.found.id;
}

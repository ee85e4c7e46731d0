import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/chat/scope.ts';
import type { ArticleReference } from '../../src/ledger/ledger.ts';
import type { LedgerQueries, PositionFilter } from '../../src/ledger/queries.ts';
import { ledgerScope, type Told } from '../database/ledger/ledger-examples.ts';
import type { TestLedger } from './test-ledger.ts';

const DESK: Scope = { platform: 'slack', workspace: 'T1', channel: 'desk' };
const PRESS: Scope = { ...DESK, channel: 'press' };
const UNDATED: Scope = { ...DESK, channel: 'undated' };
const WITHDRAWN: Scope = { ...DESK, channel: 'withdrawn' };
const HERE = ledgerScope(DESK);
const BOTH = ledgerScope(DESK, PRESS);
const ALL = 100;

const [LINDQVIST, HOLM, ORLOV] = ['Mara Lindqvist', 'Erik Holm', 'Tessa Orlov'];
const [WAGES, NIGHTS, FEE] = ['wage rise', 'night shifts', 'harbour fee'];
/** Not told in the order of their days; once somebody said it on a day before the article. */
const DESK_TOLD = [
  { title: 'Night trains', date: '2026-03-01', says: [says(LINDQVIST, WAGES), says(HOLM, NIGHTS)], stuckOn: [WAGES] },
  { title: 'Letters', date: '2026-03-05', says: [says('Lindqvist', NIGHTS), says('Anna Berg', FEE)], stuckOn: [FEE] },
  { title: 'Port strike', date: '2026-02-01', says: [says(LINDQVIST, WAGES)], stuckOn: [WAGES, NIGHTS] },
  {
    title: 'Ferries',
    date: '2026-03-03',
    says: [says(HOLM, WAGES), says(HOLM, FEE, '2026-03-02')],
    names: [{ name: ORLOV }],
  },
] as const satisfies readonly Told[];
const PRESS_TOLD: Told = { title: 'Press hour', date: '2026-03-04', says: [says(HOLM, WAGES)], stuckOn: [WAGES] };

/** What was said, newest first, under the names it is kept under. */
const SAID = DESK_TOLD.flatMap(({ title, date, says: said }) =>
  said.map(({ actor, issue, date: day }) => ({
    ...{ title, date: day ?? date, actor: actor === 'Lindqvist' ? LINDQVIST : actor, issue },
  })),
).toSorted((one, other) => other.date.localeCompare(one.date));
const STUCK = DESK_TOLD.flatMap((told) =>
  ('stuckOn' in told ? told.stuckOn : []).map((issue) => ({ title: told.title, date: told.date, issue })),
).toSorted((one, other) => other.date.localeCompare(one.date));

/** Which answers a ledger gives, of all it knows, and in what order. */
export function describeLedgerAnswers(title: string, setUp: () => Promise<TestLedger>): void {
  describe(`${title}, asked`, () => {
    let test: TestLedger;
    let ledger: LedgerQueries;
    const ids = new Map<string, string>();
    const idOf = (name: string) => ids.get(name) ?? expect.fail(`Nothing is called ${name}.`);
    beforeAll(async () => {
      test = await setUp();
      ({ ledger } = test);
      for (const told of DESK_TOLD) await test.tell(DESK, told);
      await test.tell(PRESS, PRESS_TOLD);
      for (const { id, name } of await ledger.actorsOf(HERE, { limit: ALL })) ids.set(name, id);
      for (const { id, label } of await ledger.issuesOf(HERE, { limit: ALL })) ids.set(label, id);
      for (const { id, title: name } of await ledger.articlesOf(HERE, { limit: ALL })) ids.set(name, id);
    });
    afterAll(() => test.close());

    describe('for positions', () => {
      it('gives those that fit any combination of actor, issue, article, first and last day, newest first', async () => {
        for (const wanted of combinations()) {
          const { actor, issue, article, since, until, limit } = wanted;
          const filter: PositionFilter = {
            ...(actor !== undefined && { actorId: idOf(actor) }),
            ...(issue !== undefined && { issueId: idOf(issue) }),
            ...(article !== undefined && { articleId: idOf(article) }),
            ...{ ...(since !== undefined && { since }), ...(until !== undefined && { until }), limit },
          };
          const fitting = SAID.filter((said) => fits(said, wanted));
          const found = (await ledger.positionsOf(HERE, filter)).map((position) => ({
            ...{ title: position.article.title, date: position.date, actor: position.actor, issue: position.issue },
          }));
          expect(found.map(dateOf), JSON.stringify(wanted)).toEqual(fitting.slice(0, limit).map(dateOf));
          expect(fitting, JSON.stringify(wanted)).toEqual(expect.arrayContaining(found));
        }
      });

      it('gives each with its actor’s and its issue’s ids, and with the article’s own words', async () => {
        const [newest] = await ledger.positionsOf(HERE, { actorId: idOf(LINDQVIST), limit: 1 });
        expect(newest).toMatchObject({
          ...{ actorId: idOf(LINDQVIST), issueId: idOf(NIGHTS), actor: LINDQVIST, issue: NIGHTS },
          ...{ quote: 'Lindqvist said of it: holds it.', attribution: 'verified', via: [] },
          article: { id: idOf('Letters'), title: 'Letters', date: '2026-03-05' },
        });
        const { start = 0, end = 0 } = newest?.span ?? {};
        expect(end - start).toBe(newest?.quote.length);
      });

      it('gives the newest of each issue, up to a day and with it', async () => {
        const issueIds = [idOf(WAGES), idOf(NIGHTS)];
        const told = async (until: string, limit: number, of = issueIds) =>
          (await ledger.positionsOfIssues(HERE, of, { until, limit })).map(
            ({ issue, article }) => `${issue}: ${article.title}`,
          );
        expect(await told('2026-03-05', 1)).toEqual([`${NIGHTS}: Letters`, `${WAGES}: Ferries`]);
        expect(await told('2026-03-04', 1)).toEqual([`${WAGES}: Ferries`, `${NIGHTS}: Night trains`]);
        expect(await told('2026-03-03', 2, [idOf(WAGES)])).toEqual([`${WAGES}: Ferries`, `${WAGES}: Night trains`]);
        expect(await told('2026-01-31', ALL)).toEqual([]);
        expect(await told('2026-03-05', ALL, [])).toEqual([]);
      });
    });

    it('for sticking points gives those that fit any combination of issue, article, first and last day, newest first', async () => {
      for (const wanted of combinations().filter(({ actor }) => actor === undefined)) {
        const { issue, article, since, until, limit } = wanted;
        const filter = {
          ...(issue !== undefined && { issueId: idOf(issue) }),
          ...(article !== undefined && { articleId: idOf(article) }),
          ...{ ...(since !== undefined && { since }), ...(until !== undefined && { until }), limit },
        };
        const fitting = STUCK.filter((stuck) => fits(stuck, wanted));
        const found = (await ledger.stickingPointsOf(HERE, filter)).map((point) => ({
          ...{ title: point.article.title, date: point.date, issue: point.issue },
        }));
        expect(found.map(dateOf), JSON.stringify(wanted)).toEqual(fitting.slice(0, limit).map(dateOf));
        expect(fitting, JSON.stringify(wanted)).toEqual(expect.arrayContaining(found));
      }
    });

    describe('for articles', () => {
      it('gives the newest first, from a day to a day, both included, as many as asked for', async () => {
        const titles = async (filter: { since?: string; until?: string; limit: number }) =>
          (await ledger.articlesOf(HERE, filter)).map((article) => article.title);
        expect(await titles({ limit: ALL })).toEqual(['Letters', 'Ferries', 'Night trains', 'Port strike']);
        expect(await titles({ limit: 2 })).toEqual(['Letters', 'Ferries']);
        expect(await titles({ since: '2026-03-01', until: '2026-03-03', limit: ALL })).toEqual([
          'Ferries',
          'Night trains',
        ]);
        expect(await titles({ until: '2026-03-03', limit: 1 })).toEqual(['Ferries']);
      });

      it('tells what a later article takes back, with the statement and the sentence', async () => {
        const told: Told = {
          ...{ title: 'Floor', date: '2026-02-01' },
          says: [{ actor: HOLM, issue: WAGES, statement: 'the owners had offered eleven percent in a letter' }],
        };
        await test.tell(WITHDRAWN, told);
        const sentence = `${HOLM} withdrew his claim that the owners had offered eleven percent in a letter.`;
        await test.tell(WITHDRAWN, { title: sentence.slice(0, -1), date: '2026-02-03' });
        const asked = ledgerScope(WITHDRAWN);
        const retraction = { type: 'withdrawn', date: '2026-02-03' } as const;
        const [position] = await ledger.positionsOf(asked, { since: '2026-02-01', until: '2026-02-01', limit: ALL });
        expect(position?.retraction).toEqual(retraction);
        const period = { since: '2026-02-02', until: '2026-02-03', limit: ALL };
        expect(await ledger.retractionsOf(asked, period)).toEqual([
          { ...retraction, quote: sentence, position, article: expect.objectContaining({ date: '2026-02-03' }) },
        ]);
        expect(await ledger.retractionsOf(asked, { ...period, until: '2026-02-02' })).toEqual([]);
      });

      it('tells those without a date of their own, which have the day they came', async () => {
        await test.tell(UNDATED, { title: 'Undated', date: null });
        await test.tell(UNDATED, { title: 'Dated', date: '2026-01-01' });
        const articles = await ledger.articlesOf(ledgerScope(UNDATED), { limit: ALL });
        expect(articles.map(({ title, isDated }) => [title, isDated])).toEqual([
          ['Undated', false],
          ['Dated', true],
        ]);
      });

      it('gives those of a thread, with the message they are read in', async () => {
        const told: Told = { title: 'Threaded', date: '2026-01-01' };
        const briefingId = await test.tell(PRESS, told);
        const unposted = (await ledger.articlesOf(ledgerScope(PRESS), { until: '2026-01-01', limit: 1 }))[0];
        expect(unposted).toMatchObject({ ...{ title: 'Threaded', briefingId, messageId: null, date: '2026-01-01' } });
        await test.post(PRESS, briefingId, { id: 'm1', thread: 't1' });
        const posted: ArticleReference[] = [{ ...(unposted ?? expect.fail()), messageId: 'm1' }];
        // A thread may also hang under the message itself.
        for (const thread of ['t1', 'm1']) {
          expect(await ledger.articlesOfThread(ledgerScope(PRESS), thread)).toEqual(posted);
          expect(await ledger.articlesOfThread(HERE, thread)).toEqual([]);
        }
        expect(await ledger.articlesOfThread(ledgerScope(PRESS), 't2')).toEqual([]);
      });
    });

    describe('for actors and issues', () => {
      const names = async (filter: Parameters<LedgerQueries['actorsOf']>[1]) =>
        (await ledger.actorsOf(HERE, filter)).map(({ name }) => name);

      it('gives the actors that most articles name first, as many as asked for', async () => {
        expect(await names({ limit: 2 })).toEqual([LINDQVIST, HOLM]);
        const [first, ...others] = await ledger.actorsOf(HERE, { limit: ALL });
        expect(first).toMatchObject({
          ...{ name: LINDQVIST, aliases: ['Lindqvist'], kind: 'person', articles: 3 },
          ...{ firstSeen: '2026-02-01', lastSeen: '2026-03-05' },
        });
        expect(others.map(({ name, articles }) => `${name} ${articles}`).toSorted()).toEqual(
          ['Anna Berg 1', `${HOLM} 2`, `${ORLOV} 1`].toSorted(),
        );
      });

      it('gives the actors of an article, those it only names too, and those of these ids', async () => {
        expect(await names({ articleId: idOf('Ferries'), limit: ALL })).toEqual([HOLM, ORLOV]);
        expect(await names({ articleId: idOf('Ferries'), limit: 1 })).toEqual([HOLM]);
        expect(await names({ ids: [idOf(ORLOV), idOf(LINDQVIST)], limit: ALL })).toEqual([LINDQVIST, ORLOV]);
        expect(await names({ ids: [], limit: ALL })).toEqual([]);
      });

      it('gives as many issues as asked for', async () => {
        const labels = (await ledger.issuesOf(HERE, { limit: ALL })).map(({ label }) => label);
        expect(labels.toSorted()).toEqual([FEE, NIGHTS, WAGES]);
        expect(await ledger.issuesOf(HERE, { limit: 2 })).toHaveLength(2);
      });
    });

    it.each(['', '0', '-1', '9'.repeat(40), "1' or true --", '\u0000', '00000000-0000-4000-8000-000000000000'])(
      'for an id that nothing has gives nothing: %j',
      async (id) => {
        expect(await ledger.positionsOf(HERE, { actorId: id, limit: ALL })).toEqual([]);
        expect(await ledger.positionsOf(HERE, { issueId: id, limit: ALL })).toEqual([]);
        expect(await ledger.positionsOf(HERE, { articleId: id, limit: ALL })).toEqual([]);
        expect(await ledger.stickingPointsOf(HERE, { issueId: id, limit: ALL })).toEqual([]);
        expect(await ledger.stickingPointsOf(HERE, { articleId: id, limit: ALL })).toEqual([]);
        expect(await ledger.positionsOfIssues(HERE, [id], { until: '2100-01-01', limit: ALL })).toEqual([]);
        expect(await ledger.actorsOf(HERE, { ids: [id], limit: ALL })).toEqual([]);
        expect(await ledger.actorsOf(HERE, { articleId: id, limit: ALL })).toEqual([]);
        expect(await ledger.articlesOfThread(HERE, id)).toEqual([]);
        expect(await ledger.searchPassages(HERE, 'holds', { actorId: id, limit: ALL })).toEqual([]);
        expect(await ledger.searchPassages(HERE, 'holds', { articleIds: [id], limit: ALL })).toEqual([]);
      },
    );

    describe('in several channels of a workspace', () => {
      it('gives what all of them know, newest first, as many in all as asked for', async () => {
        const positions = await ledger.positionsOf(BOTH, { since: '2026-03-03', limit: 3 });
        expect(positions.map(({ article }) => article.title)).toEqual(['Letters', 'Letters', 'Press hour']);
        const articles = await ledger.articlesOf(BOTH, { limit: 3 });
        expect(articles.map((article) => article.title)).toEqual(['Letters', 'Press hour', 'Ferries']);
        const filter = { until: '2100-01-01', limit: 1 };
        const ofIssue = await ledger.positionsOfIssues(BOTH, [idOf(WAGES)], filter);
        expect(ofIssue.map(({ article }) => article.title)).toEqual(['Press hour']);
        const points = await ledger.stickingPointsOf(BOTH, { limit: 2 });
        expect(points.map(({ article }) => article.title)).toEqual(['Letters', 'Press hour']);
      });

      it('knows an actor and an issue of one name in them as one, by the id of either channel', async () => {
        const actors = await ledger.actorsOf(BOTH, { limit: ALL });
        expect(actors.filter(({ name }) => name === HOLM)).toMatchObject([{ articles: 3, lastSeen: '2026-03-04' }]);
        for (const scope of [DESK, PRESS]) {
          const found = await ledger.findActorByName(ledgerScope(scope), HOLM);
          const actorId = 'found' in found ? found.found.id : '';
          const wages = await ledger.positionsOf(BOTH, { actorId, issueId: idOf(WAGES), limit: ALL });
          expect(wages.map(({ article }) => article.title)).toEqual(['Press hour', 'Ferries']);
          expect(new Set(wages.map((position) => `${position.actorId} ${position.issueId}`)).size).toBe(1);
        }
      });
    });
  });
}

function says(actor: string, issue: string, date: string | null = null) {
  return { actor, issue, date };
}

interface Wanted {
  readonly actor?: string | undefined;
  readonly issue?: string | undefined;
  readonly article?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit: number;
}

/** Every filter there is, on its own and with the others: days between articles, and the articles' own. */
function combinations(): readonly Wanted[] {
  const days = [undefined, '2026-03-01', '2026-03-02'];
  return [undefined, LINDQVIST, HOLM].flatMap((actor) =>
    [undefined, WAGES, FEE].flatMap((issue) =>
      [undefined, 'Ferries'].flatMap((article) =>
        days.flatMap((since) =>
          [undefined, '2026-03-01', '2026-03-03'].flatMap((until) =>
            [1, ALL].map((limit) => ({ actor, issue, article, since, until, limit })),
          ),
        ),
      ),
    ),
  );
}

function fits(
  told: { readonly title: string; readonly date: string; readonly issue: string; readonly actor?: string },
  { actor, issue, article, since, until }: Wanted,
): boolean {
  return (
    (actor === undefined || told.actor === actor) &&
    (issue === undefined || told.issue === issue) &&
    (article === undefined || told.title === article) &&
    (since === undefined || told.date >= since) &&
    (until === undefined || told.date <= until)
  );
}

function dateOf({ date }: { readonly date: string }): string {
  return date;
}

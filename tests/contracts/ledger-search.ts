import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/chat/scope.ts';
import type { LedgerQueries, PassageFilter } from '../../src/ledger/queries.ts';
import type { WordGroup } from '../../src/ledger/word-group.ts';
import { ledgerScope, type Told } from '../database/ledger/ledger-examples.ts';
import type { TestLedger } from './test-ledger.ts';

const DESK: Scope = { platform: 'slack', workspace: 'T1', channel: 'desk' };
const HERE = ledgerScope(DESK);
const ALL = 100;

const TOLD: readonly Told[] = [
  {
    ...{ title: 'Night trains', date: '2026-03-01' },
    says: [
      { actor: 'Mara Lindqvist', issue: 'wage rise', statement: 'a wage rise of two percent is fair' },
      { actor: 'Erik Holm', issue: 'night shifts', statement: 'the night shifts have to end' },
    ],
  },
  {
    ...{ title: 'Ferries', date: '2026-03-03' },
    says: [
      { actor: 'Erik Holm', issue: 'wage rise', statement: 'twelve percent is the floor' },
      { actor: 'Anna Berg', issue: 'harbour fee', statement: 'the harbour fee may fall' },
    ],
  },
  {
    ...{ title: 'Letters', date: '2026-03-05' },
    says: [
      { actor: 'Lindqvist', issue: 'wage rise', statement: 'nine percent would be the end of night trains' },
      { actor: 'Boris Berg', issue: 'harbour fee', statement: 'the harbour fee has to stay' },
      { actor: 'Carla Berg', issue: 'harbour fee', statement: 'a fee of nothing' },
    ],
    names: [
      { name: 'Harper’s', kind: 'organization' },
      { name: 'Olga Vind' },
      { name: 'Peter Vind' },
      { name: 'Harbour Council', kind: 'organization' },
      { name: 'council', kind: 'group' },
    ],
  },
];
const SENTENCES = {
  TWO_PERCENT: 'Mara Lindqvist said of it: a wage rise of two percent is fair.',
  SHIFTS: 'Erik Holm said of it: the night shifts have to end.',
  TWELVE: 'Erik Holm said of it: twelve percent is the floor.',
  MAY_FALL: 'Anna Berg said of it: the harbour fee may fall.',
  NINE: 'Lindqvist said of it: nine percent would be the end of night trains.',
  STAY: 'Boris Berg said of it: the harbour fee has to stay.',
} as const;

/** What a ledger finds by words and by names. */
export function describeLedgerSearch(title: string, setUp: () => Promise<TestLedger>): void {
  describe(`${title}, searched`, () => {
    let test: TestLedger;
    let ledger: LedgerQueries;
    beforeAll(async () => {
      test = await setUp();
      ({ ledger } = test);
      for (const told of TOLD) await test.tell(DESK, told);
    });
    afterAll(() => test.close());

    const searched = async (words: string, filter: Partial<PassageFilter> = {}) =>
      (await ledger.searchPassages(HERE, words, { limit: ALL, ...filter })).map(({ text }) => text);
    const found = async (groups: readonly WordGroup[], filter: Partial<PassageFilter> = {}) =>
      (await ledger.findPassages(HERE, groups, { limit: ALL, ...filter })).map(({ text }) => text);
    const idOf = async (name: string) => {
      const actor = await ledger.findActorByName(HERE, name);
      return 'found' in actor ? actor.found.id : expect.fail(`Nobody is called ${name}.`);
    };

    describe('by words', () => {
      it.each([
        ['percent', ['TWO_PERCENT', 'TWELVE', 'NINE']],
        ['percent floor', ['TWELVE']],
        ['PERCENTS', ['TWO_PERCENT', 'TWELVE', 'NINE']],
        ['"night shifts"', ['SHIFTS']],
        ['"shifts night"', []],
        ['floor or shifts', ['SHIFTS', 'TWELVE']],
        ['percent -night', ['TWO_PERCENT', 'TWELVE']],
        ['percent kestrel', []],
        ['the', []],
        ['percent of the', ['TWO_PERCENT', 'TWELVE', 'NINE']],
        ['', []],
        ["'; drop --", []],
        ['\u0000', []],
      ] as const)('gives the sentences that have all of what is typed: %j', async (words, names) => {
        expect((await searched(words)).toSorted()).toEqual(names.map((name) => SENTENCES[name]).toSorted());
      });

      it('gives the best first, and as many as asked for', async () => {
        const all = await searched('percent or floor');
        // Both words stand in it, and it is not the newest.
        expect(all[0]).toBe(SENTENCES.TWELVE);
        expect(await searched('percent or floor', { limit: 2 })).toEqual(all.slice(0, 2));
      });

      it('keeps to days, both included, to articles, and to sentences an actor’s positions rest on', async () => {
        const [letters, ferries] = await ledger.articlesOf(HERE, { limit: 2 });
        const ask = async (filter: Partial<PassageFilter>) => [
          await searched('percent', filter),
          await found([{ words: ['percent'] }], filter),
        ];
        const both = (...names: readonly (keyof typeof SENTENCES)[]) =>
          Array(2).fill(names.map((name) => SENTENCES[name]));
        expect(await ask({ since: '2026-03-03', until: '2026-03-03' })).toEqual(both('TWELVE'));
        expect(await ask({ until: '2026-03-02' })).toEqual(both('TWO_PERCENT'));
        expect(await ask({ since: '2026-03-05' })).toEqual(both('NINE'));
        expect(await ask({ articleIds: [ferries?.id ?? ''] })).toEqual(both('TWELVE'));
        expect(await ask({ articleIds: [] })).toEqual([[], []]);
        expect(await ask({ actorId: await idOf('Mara Lindqvist') })).toEqual(both('NINE', 'TWO_PERCENT'));
        expect(await searched('end', { actorId: await idOf('Mara Lindqvist') })).toEqual([SENTENCES.NINE]);
        const own = { actorId: await idOf('Mara Lindqvist'), articleIds: [letters?.id ?? ''] };
        expect(await ask(own)).toEqual(both('NINE'));
        expect(await ask({ ...own, until: '2026-03-04' })).toEqual([[], []]);
      });

      it('gives each with its place, the sentence before it, and the positions that rest on it', async () => {
        const passages = await ledger.searchPassages(HERE, 'shifts or harbour', { until: '2026-03-03', limit: ALL });
        const byText = new Map(passages.map((passage) => [passage.text, passage]));
        expect(byText.get(SENTENCES.SHIFTS)).toMatchObject({
          ...{ before: SENTENCES.TWO_PERCENT, date: '2026-03-01', article: { title: 'Night trains' } },
          positions: [{ actor: 'Erik Holm', issue: 'night shifts', quote: SENTENCES.SHIFTS }],
        });
        for (const { text, span } of passages) expect(span.end - span.start).toBe(text.length);
        const [first] = await ledger.searchPassages(HERE, 'trains', { until: '2026-03-01', limit: 1 });
        expect(first).toMatchObject({ text: 'Night trains.', before: null, positions: [] });
      });
    });

    describe('by what a question asks for', () => {
      const asks = (...words: readonly string[]): readonly WordGroup[] => words.map((word) => ({ words: [word] }));

      it('gives the sentences that have most of it first, each with how much', async () => {
        const passages = await ledger.findPassages(HERE, asks('percent', 'night', 'trains'), { limit: ALL });
        const [best, ...others] = passages;
        expect(best).toMatchObject({ text: SENTENCES.NINE, relevance: 1 });
        expect(others.map(({ text }) => text)).toEqual(
          expect.arrayContaining([SENTENCES.TWO_PERCENT, SENTENCES.SHIFTS]),
        );
        const relevance = passages.map((passage) => passage.relevance);
        expect(relevance).toEqual(relevance.toSorted((one, other) => other - one));
        for (const each of relevance.slice(1)) expect([each > 0, each < 1]).toEqual([true, true]);
        expect(await found(asks('percent', 'night', 'trains'), { limit: 1 })).toEqual([SENTENCES.NINE]);
      });

      it('takes any of the words that stand for one thing, also words that stand together', async () => {
        expect(await found([{ words: ['stoppage', 'floor'] }])).toEqual([SENTENCES.TWELVE]);
        expect(await found([{ words: ['harbour fee may'] }])).toEqual([SENTENCES.MAY_FALL]);
      });

      it('puts the sentence after one that has the rest of it before one that has as much and stands alone', async () => {
        const [lead, ...others] = await ledger.findPassages(HERE, asks('percent', 'shifts'), { limit: ALL });
        expect(lead?.text).toBe(SENTENCES.SHIFTS);
        expect(lead?.relevance).toBeLessThan(1);
        const rest = others.map(({ text }) => text);
        expect(rest.indexOf(SENTENCES.TWO_PERCENT)).toBeLessThan(rest.indexOf(SENTENCES.TWELVE));
      });

      it('puts the sentence of an article whose title has the rest of it before others', async () => {
        expect((await found(asks('percent', 'ferries')))[0]).toBe(SENTENCES.TWELVE);
      });

      it('counts for more what is given more weight', async () => {
        const lead = async (percent: number, harbour: number) => {
          const groups = [
            { words: ['floor'], weight: percent },
            { words: ['stay'], weight: harbour },
          ];
          return (await found(groups))[0];
        };
        expect(await lead(2, 1)).toBe(SENTENCES.TWELVE);
        expect(await lead(1, 2)).toBe(SENTENCES.STAY);
      });

      it('gives nothing where a name it asks for stands nowhere, or nothing is asked for', async () => {
        expect(await found([...asks('percent'), { words: ['Zanzibar'], isName: true }])).toEqual([]);
        expect(await found([...asks('percent'), { words: ['Zanzibar'] }])).toHaveLength(3);
        expect(await found([...asks('percent'), { words: ['Berg'], isName: true }])).not.toEqual([]);
        expect(await found([])).toEqual([]);
        expect(await found(asks('the'))).toEqual([]);
      });
    });

    describe('by names', () => {
      it('finds the actors a text names, and how it calls them', async () => {
        const named = async (text: string) =>
          (await ledger.findActorsIn(HERE, text)).map(({ actor, called }) => `${actor.name}: ${called}`).toSorted();
        expect(await named('What does Mara Lindqvist want of Holm?')).toEqual([
          'Erik Holm: holm',
          'Mara Lindqvist: mara lindqvist',
        ]);
        expect(await named("what of LINDQVIST’s letters and Holm's?")).toEqual([
          'Erik Holm: holms',
          'Mara Lindqvist: lindqvists',
        ]);
        expect(await named('A’s and Harper’s')).toEqual(['Harper’s: harpers']);
        expect(await named('What about Anna Berg?')).toEqual(['Anna Berg: anna berg']);
        expect(await named('What does Vind want?')).toEqual(['Olga Vind: vind', 'Peter Vind: vind']);
        // One article called a council nothing else, and nobody asks for that.
        expect(await named('What does the council want?')).toEqual(['Harbour Council: council']);
        // Three are called so.
        expect(await named('What does Berg want on harbour fees?')).toEqual([]);
        expect(await named('What about the weather?')).toEqual([]);
      });

      it.each(['Mara Lindqvist', 'mara  LINDQVIST', 'Lindqvist'])('finds whoever is called “%s”', async (text) => {
        expect(await ledger.findActorByName(HERE, text)).toMatchObject({ found: { name: 'Mara Lindqvist' } });
      });

      it('gives the nearest names where nobody, or more than one, is meant', async () => {
        expect(await ledger.findActorByName(HERE, 'Lindkvist')).toEqual({ nearest: ['Mara Lindqvist'] });
        const bergs = await ledger.findActorByName(HERE, 'Berg');
        expect('nearest' in bergs ? bergs.nearest.toSorted() : bergs).toEqual([
          'Anna Berg',
          'Boris Berg',
          'Carla Berg',
        ]);
        expect(await ledger.findActorByName(HERE, 'Zanzibar')).toEqual({ nearest: [] });
        expect(await ledger.findIssueByName(HERE, 'harbor fee')).toEqual({ nearest: ['harbour fee'] });
        expect(await ledger.findIssueByName(HERE, 'Zanzibar')).toEqual({ nearest: [] });
      });

      it.each(['harbour fee', 'Harbour  FEE', 'harbour'])('finds what is called “%s”', async (text) => {
        expect(await ledger.findIssueByName(HERE, text)).toMatchObject({ found: { label: 'harbour fee' } });
      });

      it('completes what is typed with names that have a word beginning so, as many as asked for', async () => {
        expect(await ledger.completeActors(HERE, 'lin', ALL)).toEqual(['Mara Lindqvist']);
        expect((await ledger.completeActors(HERE, 'ber', ALL)).toSorted()).toEqual([
          'Anna Berg',
          'Boris Berg',
          'Carla Berg',
        ]);
        expect(await ledger.completeActors(HERE, 'ber', 2)).toHaveLength(2);
        expect(await ledger.completeActors(HERE, 'qvist', ALL)).toEqual([]);
        expect(await ledger.completeActors(HERE, '', ALL)).toHaveLength(10);
        expect(await ledger.completeIssues(HERE, 'SHI', ALL)).toEqual(['night shifts']);
        expect(await ledger.completeIssues(HERE, '', 2)).toHaveLength(2);
        expect(await ledger.completeIssues(HERE, 'ift', ALL)).toEqual([]);
      });
    });
  });
}

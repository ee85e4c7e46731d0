import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Analyst } from '../../src/analysts/analyst.ts';
import type { Draft, ProposedQuote } from '../../src/briefings/briefing.ts';
import { countWords } from '../../src/language/count-words.ts';
import type { AnalystExample } from './analyst-examples.ts';

/** What every analyst promises, whatever it works with, of each article. */
export function describeAnalystContract(
  title: string,
  examples: readonly AnalystExample[],
  setUp: (example: AnalystExample) => Promise<{ analyst: Analyst; close(): Promise<void> }>,
): void {
  describe.each(examples)(`${title}, of $kind`, (example) => {
    const { article } = example;
    let analyst: Analyst;
    let close: () => Promise<void>;
    let analysis: Analysis;
    let draft: Draft;

    beforeAll(async () => {
      ({ analyst, close } = await setUp(example));
      analysis = await analyst.analyse(article, {});
      draft = analysis.draft;
    });
    afterAll(() => close?.());

    it('has a name and a version, and says that it made the draft', () => {
      expect(analyst.name).not.toBe('');
      expect(analyst.version).not.toBe('');
      expect(analysis.analyst).toEqual({ name: analyst.name, version: analyst.version });
    });

    it('reads the language of the article', () => {
      expect(analyst.languages ?? [article.language]).toContain(article.language);
    });

    it('finds actors, positions and sticking points', () => {
      expect(draft.bottomLine.length).toBeGreaterThan(0);
      expect(draft.actors.length).toBeGreaterThanOrEqual(example.atLeast.actors);
      expect(draft.positions.length).toBeGreaterThanOrEqual(example.atLeast.positions);
      expect(draft.stickingPoints.length).toBeGreaterThanOrEqual(example.atLeast.stickingPoints);
    });

    it('backs every item with words to be found in the article', () => {
      const items = [draft.bottomLine, draft.positions, draft.stickingPoints, draft.openQuestions, draft.events].flat();
      expect(items.filter((item) => item.evidence.length === 0)).toEqual([]);
      const quotes: ProposedQuote[] = items.flatMap((item) => item.evidence);
      expect(quotes.filter(({ quote }) => quote.trim() === '')).toEqual([]);
      expect(quotes.filter(({ quote }) => !article.text.includes(quote))).toEqual([]);
    });

    it('names each actor once, and gives positions to these actors only', () => {
      const names = draft.actors.map((actor) => actor.name);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      const holders = [
        ...draft.positions.map((position) => position.actor),
        ...draft.stickingPoints.flatMap((point) => point.parties.map((party) => party.actor)),
      ];
      expect(holders.filter((holder) => !names.includes(holder))).toEqual([]);
    });

    it.each(example.surnames)('leaves a surname a surname: %s', (surname) => {
      const names = draft.actors.flatMap((actor) => [actor.name, ...actor.aliases]);
      const bearers = names.filter((name) => name.includes(surname));
      expect(bearers).toEqual(bearers.filter((name) => name === surname));
    });

    it.each(example.claims)('gives $what to $actor', ({ words, actor }) => {
      const claims = draft.positions.filter((position) => position.evidence.some(({ quote }) => words.test(quote)));
      expect(claims.length).toBeGreaterThan(0);
      expect(new Set(claims.map((claim) => claim.actor))).toEqual(new Set([actor]));
    });

    it('finds what the parties are stuck on, and puts it on nobody else’s word', () => {
      const points = draft.stickingPoints;
      const told = points
        .map((point) => [point.issue, ...point.evidence.map(({ quote }) => quote)].join(' '))
        .join(' ');
      for (const issue of example.stuckOn) expect(told).toMatch(issue);
      const tellers = points.flatMap((point) => point.via);
      expect(tellers.filter((teller) => example.stuckNotToldBy?.test(teller))).toEqual([]);
    });

    it('puts the outlet’s own words into nobody’s mouth', () => {
      const said = draft.positions.filter((position) =>
        [position.statement, ...position.evidence.map(({ quote }) => quote)].some((words) =>
          example.outletWords.test(words),
        ),
      );
      expect(said).toEqual([]);
    });

    it('hears nobody of whom the article has no word', () => {
      expect(draft.positions.filter((position) => example.silent.test(position.actor))).toEqual([]);
    });

    it('keeps dates apart', () => {
      const dates = draft.events.map((event) => event.dateAsWritten).join(' | ');
      for (const date of example.dates) expect(dates).toMatch(date);
    });

    it('reports what the article says is unsaid', () => {
      const reports = [...draft.openQuestions, ...draft.positions].flatMap((item) => item.evidence);
      for (const unsaid of example.unsaid) expect(reports.map(({ quote }) => quote).join('\n')).toMatch(unsaid);
    });

    it('tells how much it read, and what it used', () => {
      expect(article.wordCount).toBe(countWords(article.text));
      expect(analysis.wordsRead).toBeGreaterThan(0);
      expect(analysis.wordsRead).toBeLessThanOrEqual(article.wordCount);
      expect(analysis.tokens.input).toBeGreaterThanOrEqual(0);
      expect(analysis.tokens.output).toBeGreaterThanOrEqual(0);
      expect(analysis.costUsd ?? 0).toBeGreaterThanOrEqual(0);
    });

    it('gives the same draft of the same article', async () => {
      expect((await analyst.analyse(article, {})).draft).toEqual(draft);
    });

    it('stops when it is told to, for the reason it is given', async () => {
      const signal = AbortSignal.abort(new Error('The message was deleted.'));
      await expect(analyst.analyse(article, { signal })).rejects.toThrow('The message was deleted.');
    });

    it('stops in the middle, too, and reads on afterwards', async () => {
      const caller = new AbortController();
      const reading = analyst.analyse(article, { signal: caller.signal });
      const reason = new Error('The message was deleted.');
      caller.abort(reason);
      await expect(reading).rejects.toBe(reason);
      expect((await analyst.analyse(article, {})).draft).toEqual(draft);
    });
  });
}

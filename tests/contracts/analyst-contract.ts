import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Analyst } from '../../src/analysts/analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Draft, ProposedQuote } from '../../src/briefings/briefing.ts';
import { countWords } from '../../src/language/count-words.ts';
import { articleOf } from '../fixtures/article-of.ts';

const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');

/** What every analyst promises, whatever it works with. */
export function describeAnalystContract(
  title: string,
  setUp: () => Promise<{ analyst: Analyst; close(): Promise<void> }>,
): void {
  describe(title, () => {
    let analyst: Analyst;
    let close: () => Promise<void>;
    let article: Article;
    let analysis: Analysis;
    let draft: Draft;

    beforeAll(async () => {
      ({ analyst, close } = await setUp());
      // Paragraphs are one blank line apart in every article that was read.
      article = articleOf((await readFile(SEED, 'utf8')).trim().replaceAll('\n', '\n\n'));
      analysis = await analyst.analyse(article, {});
      draft = analysis.draft;
    });
    afterAll(() => close?.());

    it('has a name and a version, and says that it made the draft', () => {
      expect(analyst.name).not.toBe('');
      expect(analyst.version).not.toBe('');
      expect(analysis.analyst).toEqual({ name: analyst.name, version: analyst.version });
    });

    it('finds actors, positions and sticking points', () => {
      expect(draft.bottomLine.length).toBeGreaterThan(0);
      expect(draft.actors.length).toBeGreaterThan(3);
      expect(draft.positions.length).toBeGreaterThan(3);
      expect(draft.stickingPoints.length).toBeGreaterThan(0);
    });

    it('backs every item with words to be found in the article', () => {
      const items = [draft.bottomLine, draft.positions, draft.stickingPoints, draft.openQuestions, draft.events].flat();
      expect(items.filter((item) => item.evidence.length === 0)).toEqual([]);
      const quotes: ProposedQuote[] = items.flatMap((item) => item.evidence);
      expect(quotes.filter(({ quote }) => quote.trim() === '')).toEqual([]);
    });

    it('names each actor once, and gives positions to these actors only', () => {
      const names = draft.actors.map((actor) => actor.name);
      expect(new Set(names).size).toBe(names.length);
      const holders = [
        ...draft.positions.map((position) => position.actor),
        ...draft.stickingPoints.flatMap((point) => point.parties.map((party) => party.actor)),
      ];
      expect(holders.filter((holder) => !names.includes(holder))).toEqual([]);
    });

    it('leaves a surname a surname', () => {
      const names = draft.actors.flatMap((actor) => [actor.name, ...actor.aliases]);
      expect(names.filter((name) => /(?:Dmitriev|Medinsky)/.test(name))).toEqual(
        names.filter((name) => /^(?:Dmitriev|Medinsky)$/.test(name)),
      );
    });

    it('gives the claim that Europeans declined and Ukraine dropped out to Ushakov', () => {
      const claims = draft.positions.filter((position) =>
        position.evidence.some(({ quote }) => /declined to take part|dropped out back/.test(quote)),
      );
      expect(claims.length).toBeGreaterThan(0);
      expect(new Set(claims.map((claim) => claim.actor))).toEqual(new Set(['Yuri Ushakov']));
    });

    it('finds what the parties are stuck on, told by the media and not by Ushakov', () => {
      const points = draft.stickingPoints;
      const told = points
        .map((point) => [point.issue, ...point.evidence.map(({ quote }) => quote)].join(' '))
        .join(' ');
      expect(told).toMatch(/non-occupied/);
      expect(told).toMatch(/reduction/);
      expect(told).toMatch(/recognition/);
      expect(points.filter((point) => point.via.some((teller) => /Ushakov|aide/i.test(teller)))).toEqual([]);
    });

    it('puts the outlet’s own words into nobody’s mouth', () => {
      const said = draft.positions.filter((position) =>
        [position.statement, ...position.evidence.map(({ quote }) => quote)].some((words) =>
          /capitulation/.test(words),
        ),
      );
      expect(said).toEqual([]);
    });

    it('hears nobody of whom the article has no word', () => {
      const silent = /Ukrain|Zelensk|Witkoff|Kushner|Medinsky|Dmitriev/;
      expect(draft.positions.filter((position) => silent.test(position.actor))).toEqual([]);
    });

    it('keeps dates apart', () => {
      const dates = draft.events.map((event) => event.dateAsWritten).join(' | ');
      expect(dates).toMatch(/December 2/);
      expect(dates).toMatch(/December 3/);
      expect(dates).toMatch(/November 20/);
      expect(dates).toMatch(/June|summer of 2025/);
    });

    it('reports that the ceasefire idea was not mentioned', () => {
      const reports = [...draft.openQuestions, ...draft.positions].flatMap((item) => item.evidence);
      expect(reports.some(({ quote }) => /did not mention the ceasefire/.test(quote))).toBe(true);
    });

    it('tells how much it read, and what it used', () => {
      expect(article.wordCount).toBe(countWords(article.text));
      expect(analysis.wordsRead).toBeGreaterThan(0);
      expect(analysis.wordsRead).toBeLessThanOrEqual(article.wordCount);
      expect(analysis.tokens.input).toBeGreaterThanOrEqual(0);
      expect(analysis.tokens.output).toBeGreaterThanOrEqual(0);
    });

    it('gives the same draft of the same article', async () => {
      expect((await analyst.analyse(article, {})).draft).toEqual(draft);
    });

    it('stops when it is told to, for the reason it is given', async () => {
      const signal = AbortSignal.abort(new Error('The message was deleted.'));
      await expect(analyst.analyse(article, { signal })).rejects.toThrow('The message was deleted.');
    });
  });
}

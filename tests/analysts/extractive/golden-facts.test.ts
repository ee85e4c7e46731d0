import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractiveAnalyst } from '../../../src/analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../../src/articles/article.ts';
import { type LockedDraft, lockDraft } from '../../../src/briefings/quote-lock.ts';
import { countWords } from '../../../src/language/count-words.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/peace-plan-talks.txt');

describe('the extractive briefing of the peace-plan article', () => {
  const analyst = createExtractiveAnalyst();
  let text = '';
  let briefing: LockedDraft['locked'];
  let counts: LockedDraft['counts'];

  beforeAll(async () => {
    text = await readFile(FIXTURE, 'utf8');
    const article: Article = {
      url: null,
      canonicalUrl: null,
      title: null,
      byline: null,
      siteName: null,
      publishedAt: null,
      language: 'en',
      text,
      wordCount: countWords(text),
      contentHash: createHash('sha256').update(text).digest('hex'),
    };
    const { draft } = await analyst.analyse(article, {});
    ({ locked: briefing, counts } = lockDraft(article, draft));
  });
  afterAll(() => analyst.close());

  const positionsAbout = (words: RegExp) =>
    briefing.positions.filter(
      ({ statement, evidence }) => words.test(statement) || evidence.some(({ quote }) => words.test(quote)),
    );
  const actorNamed = (name: string) =>
    briefing.actors.find((actor) => actor.name === name || actor.aliases.includes(name));

  it('has every quote found in the article', () => {
    expect(counts.verified).toBe(counts.proposed);
    expect(counts.itemsDropped).toBe(0);
  });

  it('tells that Europeans declined and Ukraine dropped out as Ushakov’s claim, with the article’s own doubt', () => {
    const claims = positionsAbout(/Europeans had allegedly declined/);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim).toMatchObject({ actor: 'Yuri Ushakov', hedge: 'allegedly' });
    expect(claims.some(({ statement }) => /Ukraine dropped out/.test(statement))).toBe(true);
    for (const { text: told } of briefing.events.filter((event) => /Ukraine dropped out/.test(event.text)))
      expect(told).toContain('Ushakov');
    expect(briefing.bottomLine.map((sentence) => sentence.text).join(' ')).not.toMatch(/declined|dropped out/);
  });

  it('has the three sticking points, told by unnamed media and not by Ushakov', () => {
    expect(briefing.stickingPoints.map(({ issue }) => issue)).toEqual([
      expect.stringMatching(/non-occupied .*Donetsk/i),
      expect.stringMatching(/reduction .*armed forces/i),
      expect.stringMatching(/recognition .*territories/i),
    ]);
    for (const { via, parties } of briefing.stickingPoints) {
      expect(via).toEqual(['media outlets']);
      expect(parties).toEqual([
        { actor: expect.stringMatching(/Russia|Moscow|Kremlin/), holds: 'insists and refuses to compromise' },
      ]);
    }
  });

  it('tells “demands for Ukraine’s capitulation” as nobody’s position', () => {
    expect(positionsAbout(/capitulation/)).toEqual([]);
    expect(briefing.stickingPoints.some(({ issue }) => /capitulation/.test(issue))).toBe(false);
  });

  it('gives no first name to those the article calls by their surname', () => {
    expect(actorNamed('Dmitriev')?.name).toBe('Dmitriev');
    expect(actorNamed('Medinsky')?.name).toBe('Medinsky');
  });

  it('quotes nobody Ukrainian, European or American, and says so', () => {
    const speakers = new Set(briefing.positions.map(({ actor }) => actor));
    for (const name of [
      'Ukraine',
      'Europe',
      'Europeans',
      'United States',
      'Steve Witkoff',
      'Jared Kushner',
      'Donald Trump',
      'White House',
    ])
      expect(speakers).not.toContain(name);
    expect(briefing.absentVoices).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Ukrain/),
        expect.stringMatching(/Europe/),
        expect.stringMatching(/United States|US/),
      ]),
    );
  });

  it('reports the ceasefire idea as not mentioned, and NATO as undisclosed', () => {
    const questions = briefing.openQuestions.map((question) => question.text);
    expect(questions).toContainEqual(expect.stringMatching(/Ushakov did not mention the ceasefire idea/));
    expect(questions).toContainEqual(expect.stringMatching(/NATO.*no details were provided/));
    expect(positionsAbout(/ceasefire/).filter(({ statement }) => /ceasefire/.test(statement))).toEqual([]);
  });

  it('keeps the dates apart', () => {
    const dated = briefing.events.map(({ dateAsWritten, date }) => [dateAsWritten, date]);
    expect(dated).toEqual(
      expect.arrayContaining([
        ['December 3', '2025-12-03'],
        ['June', '2025-06'],
        ['December 2', '2025-12-02'],
        ['November 20–21', '2025-11-20/2025-11-21'],
      ]),
    );
    const of = (date: string) =>
      briefing.events
        .filter((event) => event.date === date)
        .map((event) => event.text)
        .join(' ');
    expect(of('2025-12-02')).toMatch(/arrived in Moscow and met Putin/);
    expect(of('2025-12-03')).toMatch(/comments/);
    expect(of('2025-11-20/2025-11-21')).toMatch(/first reports/);
    expect(of('2025-06')).toMatch(/meeting with Medinsky/);
  });

  it('shows who passed the words on', () => {
    const quoted = positionsAbout(/not negotiating on Ukraine with anyone except/);
    expect(quoted[0]).toMatchObject({ actor: 'Yuri Ushakov', via: ['TASS'], directness: 'direct' });
  });
});

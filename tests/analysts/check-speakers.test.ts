import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Draft } from '../../src/briefings/briefing.ts';
import { articleOf } from '../fixtures/article-of.ts';

const SAID = 'Russia is currently not negotiating on Ukraine with anyone except the United States';
const SOLDIERS = 'Our Russian soldiers, through their combat exploits, helped ensure that our foreign partners';

describe('a model that names a speaker', () => {
  it('is believed where the text gives the words to the same one, by whatever name', async () => {
    expect(await attributionOf('Yuri Ushakov', SOLDIERS)).toBe('verified');
  });

  it('is believed where the text gives the words to one who passed them on', async () => {
    const told = articleOf(
      'Norway stays out of the bloc. “We will not sign a paper of this kind,” Ada Orlov said in Oslo.',
    );
    expect(await attributionOf('Norway', 'We will not sign a paper of this kind', ['Ada Orlov'], told)).toBe(
      'verified',
    );
    expect(await attributionOf('Norway', 'We will not sign a paper of this kind', [], told)).toBe('unverified');
  });

  it('is doubted where the text gives the words to another', async () => {
    expect(await attributionOf('Vladimir Putin', SOLDIERS)).toBe('unverified');
  });

  it('is not doubted where the text itself is not certain', async () => {
    expect(await attributionOf('Vladimir Putin', SAID)).toBe('verified');
  });

  it('is not checked in a language the rules do not read', async () => {
    expect(await extractive.findSpokenWords({ ...article, language: 'fr' })).toEqual([]);
  });
});

const extractive = createExtractiveAnalyst();
let article: Article;
beforeAll(async () => {
  article = articleOf(await readFile(new URL('../fixtures/peace-plan-talks.txt', import.meta.url), 'utf8'));
});
afterAll(() => extractive.close());

/** What the reader is told of one position that a model drafted. */
async function attributionOf(actor: string, quote: string, via: readonly string[] = [], read = article) {
  const { briefing } = await briefArticle(modelSaying(actor, quote, via), read, {
    findSpokenWords: extractive.findSpokenWords,
  });
  expect(briefing.positions).toHaveLength(1);
  return briefing.positions[0]?.attribution;
}

function modelSaying(name: string, quote: string, via: readonly string[]): Analyst {
  const actor = (of: string) => ({ name: of, aliases: [], kind: 'person' as const, role: null, affiliation: null });
  const draft: Draft = {
    ...{ bottomLine: [], stickingPoints: [], openQuestions: [], events: [], absentVoices: [] },
    actors: [name, ...via].map(actor),
    positions: [
      {
        ...{ actor: name, issue: 'talks', act: 'states', stance: 'unclear', statement: 'the talks go on', via },
        ...{ evidence: [{ quote }], directness: 'direct', hedge: null, date: null },
      },
    ],
  };
  const analyst = { name: 'model', version: '1' };
  const cost = { wordsRead: 1, tokens: { input: 0, output: 0 }, costUsd: null, notes: [] };
  return { ...analyst, languages: null, analyse: async () => ({ analyst, draft, ...cost }) };
}

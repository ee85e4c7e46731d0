import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Actor, Draft } from '../../src/briefings/briefing.ts';
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

  it('is doubted where the text reports the words as another’s', async () => {
    expect(await attributionOf('Vladimir Putin', SAID)).toBe('unverified');
    expect(await attributionOf('Yuri Ushakov', SAID)).toBe('verified');
  });

  it.each([
    ['the subject of what another says', 'Norway', 'unverified'],
    ['who says it', 'Ada Orlov', 'verified'],
  ])('is held to be %s', async (_, actor, expected) => {
    const told = articleOf(
      'Norway had declined to take part in the talks, Ada Orlov told reporters in Oslo on Monday.',
    );
    expect(await attributionOf(actor, 'Norway had declined to take part in the talks', [], told)).toBe(expected);
  });

  it.each([
    ['acts there', 'Norlund offered to lower its fares by ten per cent on Monday.', 'Norlund', 'verified'],
    [
      'is only named there',
      'Talks are held on Monday with managers from Norlund, Varden and others.',
      'Norlund',
      'unverified',
    ],
  ])('that %s, where the text gives the words to nobody', async (_, sentence, actor, expected) => {
    const told = articleOf(`${sentence} “Nothing is settled,” Ada Orlov said.`);
    expect(await attributionOf(actor, sentence.slice(0, -1), [], told)).toBe(expected);
  });

  it.each([
    ['believed where the text gives the words to the same one, however far away the name', '', 'verified'],
    ['no more believed than before where the text leaves room for another', ' She met Mia Holm.', 'unverified'],
  ])('is %s', async (_, between, expected) => {
    const told = articleOf(
      `Ada Orlov came late.${between} The hall was cold. She said the road was gone. She sat. She stood. “We will not sign a paper of this kind,” she said.`,
    );
    expect(await attributionOf('Ada Orlov', 'We will not sign a paper of this kind', [], told)).toBe(expected);
  });

  it.each([
    ['before their name', 'Finance Minister Ada Orlov', 'verified'],
    ['behind it', 'Ada Orlov, the finance minister,', 'verified'],
    ['beside another’s name', 'Ada Orlov, once a nurse, and Finance Minister Dan Rask', 'unverified'],
    ['nowhere beside a name', 'Ada Orlov, once a nurse,', 'unverified'],
  ])(
    'with a role is believed where the text says “the finance minister” and has that %s',
    async (_, called, expected) => {
      const told = articleOf(
        `${called} met Mia Holm and guests from Norlund. “We will not sign a paper of this kind,” the finance minister said.`,
      );
      const actors = [{ name: 'Ada Orlov', role: 'finance minister' }];
      const quote = 'We will not sign a paper of this kind';
      expect(await attributionOf('Ada Orlov', quote, [], told, { actors })).toBe(expected);
      const another = { name: 'Mia Holm', role: 'finance minister' };
      expect(await attributionOf('Mia Holm', quote, [], told, { actors: [...actors, another] })).toBe('unverified');
    },
  );

  it.each([
    ['for whom they speak', 'Norlund', 'verified'],
    ['of whom nothing of the kind is said', null, 'unverified'],
  ])('is no more doubted than before where the text gives the words to a body %s', async (_, affiliation, expected) => {
    const told = articleOf('Norlund said that its president Ada Orlov would not sign a paper of this kind.');
    const actors = [
      { name: 'Ada Orlov', affiliation },
      { name: 'Norlund', kind: 'organization' as const },
    ];
    expect(await attributionOf('Ada Orlov', 'would not sign a paper of this kind', [], told, { actors })).toBe(
      expected,
    );
  });

  it.each([
    ['Ada Orlov', 'verified'],
    ['Mia Holm', 'unverified'],
  ])(
    'is believed of words that the article’s replaced, where the text gives these to %s',
    async (speaker, expected) => {
      const told = articleOf(`Ada Orlov and Mia Holm met. “We will not sign a paper of this kind,” ${speaker} said.`);
      const facts = { statement: 'that every paper of the kind will be signed at once, with great joy' };
      expect(await attributionOf('Ada Orlov', 'We will not sign a paper of this kind', [], told, facts)).toBe(expected);
    },
  );

  it('is believed where two say one thing', async () => {
    const told = articleOf('Both Ada Orlov and Per Holm told lawmakers that the request was improper and unusual.');
    for (const actor of ['Ada Orlov', 'Per Holm'])
      expect(await attributionOf(actor, 'that the request was improper and unusual', [], told)).toBe('verified');
  });

  it('is another than whoever is named by a genitive', async () => {
    const told = articleOf('“We will not sign a paper of this kind,” President Orlov’s advisers said in Oslo.');
    expect(await attributionOf('Orlov', 'We will not sign a paper of this kind', [], told)).toBe('unverified');
  });

  it('keeps nobody waiting for the check: the quotations are read while it thinks', async () => {
    const read = Promise.withResolvers<void>();
    const model = modelSaying('Yuri Ushakov', SOLDIERS, []);
    const analyse: Analyst['analyse'] = async (...args) => {
      await read.promise;
      return await model.analyse(...args);
    };
    const { briefing } = await briefArticle({ ...model, analyse }, article, {
      async findSpokenWords(...args) {
        const spoken = await extractive.findSpokenWords(...args);
        read.resolve();
        return spoken;
      },
    });
    expect(briefing.positions.map(({ attribution }) => attribution)).toEqual(['verified']);
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
async function attributionOf(
  actor: string,
  quote: string,
  via: readonly string[] = [],
  read = article,
  facts: Facts = {},
) {
  const { briefing } = await briefArticle(modelSaying(actor, quote, via, facts), read, {
    findSpokenWords: extractive.findSpokenWords,
  });
  expect(briefing.positions).toHaveLength(1);
  return briefing.positions[0]?.attribution;
}

/** What a model says besides: of its actors, and what is held in its words. */
interface Facts {
  readonly actors?: readonly (Partial<Actor> & Pick<Actor, 'name'>)[];
  readonly statement?: string;
}

function modelSaying(name: string, quote: string, via: readonly string[], { actors, statement }: Facts = {}): Analyst {
  const actor = (of: string): Actor => ({
    ...{ name: of, aliases: [], kind: 'person', role: null, affiliation: null },
    ...actors?.find((each) => each.name === of),
  });
  const others = (actors ?? []).map((each) => each.name).filter((each) => each !== name);
  const draft: Draft = {
    ...{ bottomLine: [], stickingPoints: [], openQuestions: [], events: [], absentVoices: [] },
    ...(statement !== undefined && { isWorded: true }),
    actors: [name, ...via, ...others].map(actor),
    positions: [
      {
        ...{ actor: name, issue: 'talks', act: 'states', stance: 'unclear', statement: statement ?? quote, via },
        ...{ evidence: [{ quote }], directness: 'direct', hedge: null, date: null },
      },
    ],
  };
  const analyst = { name: 'model', version: '1' };
  const cost = { wordsRead: 1, tokens: { input: 0, output: 0 }, costUsd: null, notes: [] };
  return { ...analyst, languages: null, analyse: async () => ({ analyst, draft, ...cost }) };
}

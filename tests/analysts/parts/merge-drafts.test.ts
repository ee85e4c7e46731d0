import { describe, expect, it } from 'vitest';
import { mergeDrafts, type PartDraft } from '../../../src/analysts/parts/merge-drafts.ts';
import { splitPart, wholeOf } from '../../../src/analysts/parts/split-article.ts';
import type { Actor, Draft, Position, ProposedQuote, StickingPoint } from '../../../src/briefings/briefing.ts';
import { lockDraft } from '../../../src/briefings/quote-lock.ts';
import { articleOf } from '../../fixtures/article-of.ts';

const FIRST = 'Mira Tolvan said the levy must stay below 14 crowns. “We are close,” said Joost Quade.';
const SECOND = 'Tolvan said again that the levy must stay below 14 crowns. “We are close,” said Alda Vessel.';
const ARTICLE = articleOf(`Chapter 1\n\n${FIRST}\n\nChapter 2\n\n${SECOND}`);
const PARTS = splitPart(ARTICLE, wholeOf(ARTICLE), 20);

const NOTHING: Draft = {
  bottomLine: [],
  actors: [],
  positions: [],
  stickingPoints: [],
  openQuestions: [],
  events: [],
  absentVoices: [],
};
const person = (name: string): Actor => ({ name, aliases: [], kind: 'person', role: null, affiliation: null });
const PEOPLE = ['Mira Tolvan', 'Tolvan', 'Joost Quade', 'Alda Vessel'].map(person);
const quotes = (...words: string[]): ProposedQuote[] => words.map((quote) => ({ quote }));

const LEVY: Position<ProposedQuote> = {
  ...{ actor: 'Mira Tolvan', issue: 'dyke levy', act: 'demands', stance: 'unclear' },
  ...{ statement: 'that the levy stay below 14 crowns', evidence: quotes('the levy must stay below 14 crowns') },
  ...{ via: [], directness: 'indirect', hedge: null, date: null },
};
const POINT: StickingPoint<ProposedQuote> = {
  ...{ issue: 'size of the levy', status: 'open', via: [], evidence: quotes('the levy must stay below 14 crowns') },
  parties: [{ actor: 'Mira Tolvan', holds: 'below 14 crowns' }],
};

/** Merges a draft of each of the two parts. */
function merge(
  first: Partial<Draft>,
  second: Partial<Draft>,
  { isWhole = true, fallen = [] as object[], article = ARTICLE } = {},
) {
  const drafts = [first, second].map((draft, index): PartDraft => {
    const part = PARTS[index];
    if (part === undefined) throw new Error('The article has two parts.');
    return {
      part,
      draft: { ...NOTHING, actors: PEOPLE, ...draft },
      fallen: new Map(fallen.map((item) => [item, 'quotes'])),
    };
  });
  return mergeDrafts(article, drafts, isWhole);
}

/** Locks the merged drafts of two translated parts, the first with a name for each of the harbours as well. */
function lockTranslated(statements: readonly [string, string], harbours: readonly string[] = []) {
  const article = articleOf(
    `قالت سلمى الحداد إن ميناء جربة يحتاج إلى سفينة جديدة.\n\n${harbours.join('، ')}.\n\nوقال كمال يوسف إن أهل جربة يريدون رصيفا أطول.`,
    { language: 'ar' },
  );
  const [first, second] = [
    { actor: 'سلمى الحداد', quote: 'إن ميناء جربة يحتاج إلى سفينة جديدة', rendering: 'Djerba' },
    { actor: 'كمال يوسف', quote: 'إن أهل جربة يريدون رصيفا أطول', rendering: 'Jerba' },
  ].map(({ actor, quote, rendering }, index) => ({
    part: wholeOf(article),
    draft: {
      ...{ ...NOTHING, actors: [person(actor)] },
      positions: [{ ...LEVY, actor, issue: 'harbour', statement: statements[index] ?? '', evidence: quotes(quote) }],
      translation: {
        language: 'en',
        names: [
          ...(index === 0 ? harbours.map((name, at) => ({ name, rendering: `Kharbor${at}` })) : []),
          { name: 'جربة', rendering },
        ],
      },
    },
    fallen: new Map(),
  }));
  if (first === undefined || second === undefined) throw new Error('The article has two parts.');
  return lockDraft(article, mergeDrafts(article, [first, second], true).draft).locked;
}

const positionsOf = (second: Partial<Position<ProposedQuote>>, first: Partial<Position<ProposedQuote>> = {}) =>
  merge({ positions: [{ ...LEVY, ...first }] }, { positions: [{ ...LEVY, ...second }] }).draft.positions;

describe('a position that two parts have', () => {
  it('is one, with the quotes of both, under the fuller name', () => {
    const [position, ...others] = positionsOf({
      actor: 'Tolvan',
      statement: 'that the levy should stay below 14 crowns',
      evidence: quotes('Tolvan said again that the levy must stay'),
    });
    expect(others).toEqual([]);
    expect(position).toMatchObject({ actor: 'Mira Tolvan', statement: LEVY.statement });
    expect(position?.evidence.map(({ quote }) => quote)).toEqual([
      'the levy must stay below 14 crowns',
      'Tolvan said again that the levy must stay',
    ]);
  });

  it.each<[what: string, second: Partial<Position<ProposedQuote>>]>([
    ['the number', { statement: 'that the levy stay below 15 crowns' }],
    ['the sense', { statement: 'that the levy not stay below 14 crowns' }],
    ['the act', { act: 'refuses' }],
    ['the actor', { actor: 'Joost Quade' }],
    ['most of the words', { statement: 'that the boards keep 14 crowns of it' }],
  ])('is two where %s is another', (_, second) => {
    expect(positionsOf(second)).toHaveLength(2);
  });

  it('is two where each has a day of its own', () => {
    expect(positionsOf({ date: '2025-05-02' }, { date: '2025-05-01' })).toHaveLength(2);
    expect(positionsOf({ date: '2025-05-02' })).toHaveLength(1);
  });

  it('rests on the first alone where another told the second', () => {
    const [position, ...others] = positionsOf({ via: ['Joost Quade'], evidence: quotes('Tolvan said again') });
    expect(others).toEqual([]);
    expect(position?.evidence.map(({ quote }) => quote)).toEqual(['the levy must stay below 14 crowns']);
  });

  it('is the second where the first would not pass the quote lock', () => {
    const forged = { ...LEVY, evidence: quotes('we shall never pay more than 14 crowns') };
    const { draft } = merge({ positions: [forged] }, { positions: [LEVY] }, { fallen: [forged] });
    expect(draft.positions.map(({ evidence }) => evidence[0]?.quote)).toEqual(['the levy must stay below 14 crowns']);
  });
});

describe('a quote that stands in two parts', () => {
  it('is found in the part it was taken from, and so beside its own speaker', () => {
    const close = (actor: string): Position<ProposedQuote> => ({
      ...{ ...LEVY, actor, act: 'states', statement: 'to be close' },
      evidence: quotes('“We are close,” said'),
    });
    const { draft } = merge({ positions: [close('Joost Quade')] }, { positions: [close('Alda Vessel')] });
    const places = draft.positions.map(({ evidence }) => evidence[0]?.at);
    expect(places).toEqual([ARTICLE.text.indexOf('“We'), ARTICLE.text.lastIndexOf('“We')]);
  });
});

describe('a sticking point that two parts have', () => {
  const pointsOf = (second: Partial<StickingPoint<ProposedQuote>>) =>
    merge({ stickingPoints: [POINT] }, { stickingPoints: [{ ...POINT, ...second }] }).draft.stickingPoints;

  it('is one with the parties of both, however its label is put', () => {
    const parties = [
      { actor: 'Tolvan', holds: 'no more' },
      { actor: 'Joost Quade', holds: '20 crowns' },
    ];
    const [point, ...others] = pointsOf({ issue: 'levy sizes', parties });
    expect(others).toEqual([]);
    expect(point).toMatchObject({ issue: 'size of the levy', status: 'open' });
    expect(point?.parties).toEqual([POINT.parties[0], parties[1]]);
  });

  it('is one also where the article does not say which language it is in', () => {
    const article = { ...ARTICLE, language: null };
    const points = [{ stickingPoints: [POINT] }, { stickingPoints: [{ ...POINT, issue: 'levy sizes' }] }] as const;
    expect(merge(...points, { article }).draft.stickingPoints).toHaveLength(1);
  });

  it.each([
    ['unclear', 'open'],
    ['narrowing', 'open'],
    ['settled', 'unclear'],
    ['open', 'open'],
  ] as const)('that is open in one and %s in the other is %s', (status, expected) => {
    expect(pointsOf({ status }).map((point) => point.status)).toEqual([expected]);
  });

  it.each<[what: string, second: Partial<StickingPoint<ProposedQuote>>]>([
    ['another told it', { via: ['Joost Quade'] }],
    ['it is about something else', { issue: 'size of the boards' }],
    ['it has another number', { issue: 'levy size after 2030' }],
  ])('is two where %s', (_, second) => {
    expect(pointsOf(second)).toHaveLength(2);
  });
});

describe('what several parts come to', () => {
  it('has the events and questions of all, none twice', () => {
    const evidence = quotes('the levy must stay below 14 crowns');
    const question = { text: 'The date of the vote was not said.', evidence };
    const event = { dateAsWritten: '2 May', date: '2025-05-02', text: 'The northern boards vote', evidence };
    const { draft } = merge(
      { openQuestions: [question], events: [event] },
      {
        openQuestions: [question],
        events: [
          { ...event, text: 'Vote of the northern boards' },
          { ...event, date: null, dateAsWritten: 'in May' },
        ],
      },
    );
    expect(draft.openQuestions).toHaveLength(1);
    expect(draft.events.map(({ dateAsWritten }) => dateAsWritten)).toEqual(['2 May', 'in May']);
  });

  it('calls nobody unheard who is heard in another part, or may be in one that was not read', () => {
    const absentVoices = ['Tolvan', 'Alda Vessel'];
    const drafts = [{ absentVoices }, { positions: [LEVY] }] as const;
    expect(merge(...drafts).draft.absentVoices).toEqual(['Alda Vessel']);
    expect(merge(...drafts, { isWhole: false }).draft.absentVoices).toEqual([]);
  });

  it('has the bottom line of the first part that has one to be shown', () => {
    const lost = { text: 'All is well.', evidence: quotes('all is well here') };
    const kept = { text: 'The levy stays.', evidence: quotes('the levy must stay below 14 crowns') };
    const lineOf = (first: readonly (typeof kept)[], fallen: object[] = []) =>
      merge({ bottomLine: first }, { bottomLine: [kept] }, { fallen }).draft.bottomLine.map(({ text }) => text);
    expect(lineOf([{ ...kept, text: 'The levy is low.' }])).toEqual(['The levy is low.']);
    expect(lineOf([])).toEqual(['The levy stays.']);
    expect(lineOf([lost], [lost])).toEqual(['The levy stays.']);
  });

  it('is no more than a briefing holds: a share of each part, what stands before what falls, and the rest is counted', () => {
    const many = (count: number, words: string) =>
      Array.from({ length: count }, (_, n) => ({ ...LEVY, statement: `that ${words} ${n} be paid` }));
    const [first, second] = [many(50, 'levy'), many(40, 'wage')];
    const fallen = first.slice(0, 5);
    const { draft, notes } = merge({ positions: first }, { positions: second }, { fallen });
    expect(draft.positions.slice(0, 30).map(({ statement }) => statement)).toEqual(
      first.slice(5, 35).map(({ statement }) => statement),
    );
    expect(draft.positions.slice(30).map(({ statement }) => statement)).toEqual(
      second.slice(0, 30).map(({ statement }) => statement),
    );
    expect(notes).toEqual(['Left out because a briefing holds no more: 25 positions.']);
  });

  it('passes the quote lock as a draft of one piece does', () => {
    const { draft } = merge(
      { positions: [LEVY], stickingPoints: [POINT] },
      { positions: [{ ...LEVY, actor: 'Joost Quade' }] },
    );
    const { locked, counts } = lockDraft(ARTICLE, draft);
    expect(locked.positions.map(({ actor, attribution }) => [actor, attribution])).toEqual([
      ['Mira Tolvan', 'verified'],
      ['Joost Quade', 'unverified'],
    ]);
    expect(counts.itemsDropped).toBe(0);
  });
});

describe('the names of translated parts', () => {
  it('are known in the rendering of each part, and shown in the first', () => {
    const { positions, translation } = lockTranslated(['that Djerba needs a new ship', 'that Jerba get a longer pier']);
    expect(positions.map(({ statement }) => statement)).toEqual([
      'that Djerba needs a new ship',
      'that Jerba get a longer pier',
    ]);
    expect(translation?.names).toEqual([{ name: 'جربة', rendering: 'Djerba' }]);
  });

  it('may be as many as the parts have, because each has the names of its own sentences', () => {
    const letters = [...'بتثجحخدذرزس'];
    const harbours = letters.flatMap((one) => letters.map((other) => `مر${one}${other}ان`));
    const { positions, translation } = lockTranslated(
      ['that Djerba needs a new ship', 'that Jerba get a longer pier'],
      harbours,
    );
    expect(positions).toHaveLength(2);
    expect(translation?.names).toHaveLength(harbours.length + 1);
  });
});

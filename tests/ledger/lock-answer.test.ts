import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { LedgerPosition, Passage } from '../../src/ledger/ledger.ts';
import { lockAnswer } from '../../src/ledger/lock-answer.ts';

const ARTICLE = {
  ...{ id: 'a1', title: 'Port strike enters second week', siteName: 'Harbour Post', url: 'https://port.example/1' },
  ...{ date: '2026-03-02', isDated: true, alsoIn: [], channel: 'C1', briefingId: 'b1', messageId: null },
};

const UNION = passageOf('“Twelve percent is the floor for the wage rise,” Anna Brandt said.', ['Anna Brandt']);
const COMPANY = passageOf('Coastal Railways said fewer than 3,000 workers had joined the strike.', [
  'Coastal Railways',
]);
const REFUSAL = passageOf('The minister will not accept arbitration by the state before Easter.', ['minister']);
const TOLD = passageOf('The ferries to the islands were full by seven in the morning.', []);
const UNNAMED = passageOf('Talks had collapsed overnight, according to people in the room.', []);
const RELUCTANT = passageOf(
  'The depot owners have been reluctant to hire before the subsidy is paid, the mayor of Lindow said.',
  [],
);
const OPEN = passageOf('The ruling left drivers uncertain whether the night bonus would be paid in June.', []);
const CONTINUED = {
  ...passageOf('“Nothing else will bring the drivers back,” he said.', ['Marek Dunn']),
  before: 'Marek Dunn, who leads the depot, said the bonus of 300 euros had to be paid every month.',
};
const DEMAND = passageOf('Marek Dunn asked for up to 40 new buses a year.', ['Marek Dunn']);
/** Too short to show its language. */
const SHORT = passageOf('Marek Dunn rejects mediation.', ['Marek Dunn']);
const SHORT_AMONG_OTHERS = {
  ...passageOf('Marek Dunn opposes privatisation.', ['Marek Dunn']),
  before: 'The owners of the depot have been in talks with the state.',
};
const PASSAGES = [
  ...[UNION, COMPANY, REFUSAL, TOLD, UNNAMED, RELUCTANT, OPEN, CONTINUED, DEMAND],
  ...[SHORT, SHORT_AMONG_OTHERS],
];

describe('an answer', () => {
  it('keeps a sentence whose quote stands in the passage it cites, with the article’s own words', () => {
    const [kept] = lock(
      'Anna Brandt calls 12 percent the floor for the wage rise.',
      1,
      'percent is the FLOOR for the wage rise',
    );
    expect(kept?.quote).toBe('“Twelve percent is the floor for the wage rise,” Anna Brandt said.'.slice(8, 46));
    expect(kept?.passage.id).toBe(UNION.id);
  });

  it('finds the passage of a true quote that is cited under a wrong number', () => {
    const [kept] = lock(
      'Anna Brandt calls twelve percent the floor for the wage rise.',
      99,
      'Twelve percent is the floor for the wage rise',
    );
    expect(kept?.passage.id).toBe(UNION.id);
  });

  it.each([
    ['an invented quote', 'Anna Brandt wants twelve percent.', 1, 'we will settle for nine percent at most'],
    [
      'a number the passage lacks',
      'Anna Brandt demands a wage rise of 15 percent.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'a name the passage lacks',
      'Anna Brandt told Maria Keller that twelve percent is the floor.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'a web address',
      'Twelve percent is the floor, said Anna Brandt, see http://port.example/x.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'another matter than its quote',
      'Anna Brandt loves warm weather and old paintings.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'the opposite of its quote',
      'The minister will accept arbitration by the state before Easter.',
      3,
      'will not accept arbitration by the state before Easter',
    ],
    [
      'a denial of what nobody denies',
      'The ferries to the islands were not full by seven.',
      4,
      'The ferries to the islands were full by seven',
    ],
    [
      'a claim as another’s',
      'The federation said fewer than 3,000 workers joined the strike.',
      2,
      'fewer than 3,000 workers had joined the strike',
    ],
    [
      'a claim of unnamed people as a fact',
      'The talks collapsed overnight.',
      5,
      'Talks had collapsed overnight, according to people',
    ],
    [
      'what somebody is reluctant to do as done',
      'The mayor of Lindow said the depot owners hire before the subsidy is paid.',
      6,
      'reluctant to hire before the subsidy is paid',
    ],
    [
      'what is left open as settled',
      'The night bonus will be paid in June.',
      7,
      'whether the night bonus would be paid in June',
    ],
    ['what was asked for as due', 'Marek Dunn will buy 40 new buses a year.', 9, 'asked for up to 40 new buses a year'],
    [
      'an order to the reader',
      'Please pay the night bonus in June.',
      7,
      'whether the night bonus would be paid in June',
    ],
    [
      'a duty that nobody spoke of',
      'Everyone must pay the night bonus to drivers in June.',
      7,
      'whether the night bonus would be paid in June',
    ],
  ])('drops %s', (_, text, passage, quote) => {
    expect(lock(text, passage, quote)).toEqual([]);
  });

  it('shows the article’s own sentence in the place of one that gives its words to those they are about', () => {
    const [kept] = lock(
      'The depot owners say they are reluctant to hire before the subsidy is paid.',
      PASSAGES.indexOf(RELUCTANT) + 1,
      'reluctant to hire before the subsidy is paid',
    );
    expect(kept?.text).toBe(RELUCTANT.text);
  });

  it('puts the article’s own sentence in the place of one that tells a claim in the narrator’s voice', () => {
    expect(
      lock('Fewer than 3,000 workers had joined the strike.', 2, 'fewer than 3,000 workers had joined the strike'),
    ).toMatchObject([{ text: 'Coastal Railways said fewer than 3,000 workers had joined the strike.' }]);
  });

  it('puts the article’s own sentence in the place of one that says more than it', () => {
    const refused = 'The mayor of Lindow said the depot owners refuse to hire before the subsidy is paid.';
    expect(lock(refused, 6, 'reluctant to hire before the subsidy is paid')).toMatchObject([
      {
        text: 'The depot owners have been reluctant to hire before the subsidy is paid, the mayor of Lindow said.',
      },
    ]);
  });

  it.each([
    [
      'what is left open in other words',
      'It is not settled whether the night bonus would be paid in June.',
      7,
      'whether the night bonus would be paid in June',
    ],
    [
      'a quote from the sentence shown before the passage',
      'Marek Dunn said the bonus of 300 euros had to be paid every month.',
      8,
      'the bonus of 300 euros had to be paid every month',
    ],
  ])('keeps %s', (_, text, passage, quote) => {
    expect(lock(text, passage, quote)).toMatchObject([{ text }]);
  });

  it('puts the speaker in the place of a pronoun instead of naming the source twice', () => {
    expect(
      lock(
        'He also said that nothing else will bring the drivers back.',
        8,
        'Nothing else will bring the drivers back',
      ),
    ).toMatchObject([{ text: 'Marek Dunn also said that nothing else will bring the drivers back.' }]);
  });

  it('tells what the article itself says as it is', () => {
    const text = 'The ferries to the islands were full by seven.';
    expect(lock(text, 4, 'The ferries to the islands were full by seven')).toMatchObject([{ text }]);
  });
});

describe('an answer in another language than its passages', () => {
  const GERMAN = languageOf('de');

  it.each([
    [
      'as it is where it names the holder',
      'Anna Brandt nennt zwölf Prozent die Untergrenze.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'with what the passage denies',
      'Der „minister“ wird eine Schlichtung vor Ostern nicht akzeptieren.',
      3,
      'The minister will not accept arbitration by the state',
    ],
    [
      'as the article’s own account',
      'Die Fähren zu den Inseln waren um sieben Uhr voll.',
      4,
      'The ferries to the islands were full by seven',
    ],
  ])('is kept %s', (_, text, passage, quote) => {
    expect(lock(text, passage, quote, GERMAN)).toMatchObject([{ text, quote: expect.stringContaining(quote) }]);
  });

  it('is checked as any other where it is in the passage’s language all the same', () => {
    const quote = 'Twelve percent is the floor for the wage rise';
    const text = 'Anna Brandt said that twelve percent is the floor for the wage rise.';
    expect(lock(text, 1, quote, GERMAN)).toMatchObject([{ text }]);
    expect(lock(text.replace('is the', 'isn’t the'), 1, quote, GERMAN)).toEqual([]);
  });

  it('is no translation where its passage is too short to show its language', () => {
    const text = 'Marek Dunn has said that he rejects the mediation.';
    expect(lock(text, 10, 'rejects mediation', GERMAN)).toMatchObject([{ text }]);
  });

  it('is checked by the language of what the model saw, where the quoted sentence is too short to show its own', () => {
    const quote = 'opposes privatisation';
    const [kept, turned] = [
      'Marek Dunn is opposed to privatisation.',
      'Marek Dunn supports privatisation, as he has said.',
    ];
    expect(lock(kept, 11, quote, GERMAN)).toMatchObject([{ text: kept }]);
    for (const language of [GERMAN, null]) expect(lock(turned, 11, quote, language)).toEqual([]);
    expect(lock('Marek Dunn ist gegen die Privatisierung.', 11, quote, GERMAN)).toHaveLength(1);
    expect(lock('Marek Dunn ist gegen 15 Privatisierungen.', 11, quote, GERMAN)).toEqual([]);
  });

  it('gets its holder’s name where it names nobody', () => {
    expect(
      lock('Zwölf Prozent sind die Untergrenze.', 1, 'Twelve percent is the floor for the wage rise', GERMAN),
    ).toMatchObject([{ text: 'Anna Brandt: Zwölf Prozent sind die Untergrenze.' }]);
  });

  it.each([
    [
      'another number',
      'Anna Brandt nennt fünfzehn Prozent die Untergrenze.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'the reverse',
      'Der „minister“ wird die Schlichtung durch den Staat akzeptieren.',
      3,
      'The minister will not accept arbitration by the state',
    ],
    [
      'a denial of its own',
      'Anna Brandt sagt, zwölf Prozent seien nicht die Untergrenze.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'a name of its own',
      'Anna Brandt und Maria Keller nennen zwölf Prozent die Untergrenze.',
      1,
      'Twelve percent is the floor for the wage rise',
    ],
    [
      'words that may be anybody’s',
      'Die Gespräche waren über Nacht gescheitert.',
      5,
      'Talks had collapsed overnight, according to people',
    ],
  ])('is left out with %s', (_, text, passage, quote) => {
    expect(lock(text, passage, quote, GERMAN)).toEqual([]);
  });
});

function lock(text: string, passage: number, quote: string, language: Language | null = null) {
  return lockAnswer([{ text, passages: [passage], quote }], PASSAGES, language);
}

function passageOf(text: string, actors: readonly string[]): Passage {
  const span = { start: 0, end: text.length };
  const positions = actors.map(
    (actor): LedgerPosition => ({
      ...{ id: actor, actorId: actor, actor, issueId: 'i1', issue: 'wage rise', act: 'states', stance: 'unclear' },
      ...{ statement: text, quote: text, directness: 'direct', attribution: 'verified', hedge: null, via: [] },
      ...{ date: ARTICLE.date, article: ARTICLE, span, retraction: null, told: null },
    }),
  );
  return { id: text, text, span, before: null, date: ARTICLE.date, article: ARTICLE, positions, relevance: 1 };
}

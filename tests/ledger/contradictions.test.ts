import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/ledger/contradictions.ts';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import { positionOf } from './position-of.ts';

const DAY = '2026-03-02';
const told = (positions: readonly LedgerPosition[]) =>
  findContradictions(positions).map(
    ({ type, about, sides }) => `${type}, ${about}: ${sides.map(({ actor }) => actor).join(', ')}`,
  );

describe('a fact told with two numbers', () => {
  it('is a contradiction of two sources', () => {
    const union = positionOf('union', 'strike', DAY, '4,200 workers had joined the strike');
    const owners = positionOf('owners', 'strike', DAY, 'fewer than 3,000 workers had joined the strike');
    expect(findContradictions([union, owners])).toEqual([
      { type: 'number', issue: 'strike', about: 'workers had joined the strike', sides: [union, owners] },
    ]);
  });

  it('is one in other words, under another label, and with a unit left out', () => {
    expect(
      told([
        positionOf('owners', 'cost', DAY, 'that the strike had cost it 45 million crowns'),
        positionOf('ministry', 'cost', DAY, 'that the cost to the company was 30 million crowns'),
      ]),
    ).toEqual(['number, cost: owners, ministry']);
    expect(
      told([
        positionOf('union', 'turnout', DAY, '4,200 workers joined'),
        positionOf('owners', 'turnout', DAY, 'those who joined were fewer than 3,000'),
      ]),
    ).toHaveLength(1);
  });

  it('is called what is at issue, not by half of a clause', () => {
    const paper = positionOf('paper', 'barges', DAY, 'the guild had received barges from the port');
    const guild = positionOf('guild', 'barges', DAY, 'it had received barges from the port', { act: 'denies' });
    expect(findContradictions([paper, guild]).map(({ about }) => about)).toEqual(['barges']);
  });

  it.each(['their number to be 4,000', '4,000 had turned out', 'only 4,000 had come'])(
    'is one where the other source says no more than the number, right after: %s',
    (statement) => {
      const at = (start: number) => ({ span: { start, end: start + 40 } });
      const organisers = positionOf('organisers', 'march', DAY, '12,000 people marched against the toll', at(100));
      const police = positionOf('police', 'march', DAY, statement, at(160));
      expect(told([organisers, police])).toHaveLength(1);
      expect(told([organisers, { ...police, ...at(900) }])).toEqual([]);
    },
  );

  it('takes a third source in', () => {
    const of = (actor: string, number: string) => positionOf(actor, 'fire', DAY, `${number} houses had burned down`);
    expect(told([of('mayor', '40'), of('army', '90'), of('villagers', '200')])).toEqual([
      'number, houses had burned down: mayor, army, villagers',
    ]);
  });

  it.each([
    ['bids of two parties', ['union', 'a rise of 12 percent', 'demands'], ['owners', 'a rise of 4 percent', 'offers']],
    [
      'bids told in words',
      ['union', 'members want 12 percent', 'states'],
      ['owners', 'it could accept 4 percent', 'states'],
    ],
    [
      'a source that brings its number up to date',
      ['mayor', '40 houses had burned', 'states'],
      ['mayor', '90 houses had burned', 'states'],
    ],
    [
      'numbers of different things',
      ['mayor', '40 houses had burned', 'states'],
      ['army', '90 barns had burned', 'states'],
    ],
    [
      'numbers of different places',
      ['mayor', 'in Elmar 40 houses had burned', 'states'],
      ['army', 'in Dornau 90 houses had burned', 'states'],
    ],
    [
      'a bound and a number within it',
      ['mayor', 'more than 3,000 people marched', 'states'],
      ['army', '4,200 people marched', 'states'],
    ],
    [
      'a number and the same one rounded',
      ['mayor', 'about 4,000 people marched', 'states'],
      ['army', '4,200 people marched', 'states'],
    ],
  ] as const)('is not found in %s', (_what, one, other) => {
    expect(
      told([one, other].map(([actor, statement, act]) => positionOf(actor, 'matter', DAY, statement, { act }))),
    ).toEqual([]);
  });

  it('is not found in what was told weeks apart', () => {
    const first = positionOf('mayor', 'march', '2026-02-02', '3,000 people marched');
    expect(told([first, positionOf('army', 'march', DAY, '4,200 people marched')])).toEqual([]);
  });
});

describe('a claim affirmed by one and denied by another', () => {
  const claim = positionOf('owners', 'strike', DAY, 'the union had agreed to end the strike on Sunday');

  it('is a contradiction', () => {
    const denial = positionOf('union', 'end', DAY, 'that the union had agreed to end the strike on Sunday', {
      act: 'denies',
      stance: 'opposes',
    });
    expect(told([claim, denial])).toEqual(['claim, the union had agreed to end the strike on Sunday: owners, union']);
  });

  it('is one where a “not” makes the difference', () => {
    const not = positionOf('union', 'strike', DAY, 'the union had not agreed to end the strike on Sunday');
    expect(told([claim, not])).toHaveLength(1);
  });

  it.each([
    ['of something else', 'that the union had insulted the mayor', 'denies'],
    ['that is a refusal', 'to end the strike on Sunday', 'refuses'],
    ['of what somebody means to do', 'the union will not end the strike on Sunday', 'states'],
  ] as const)('is not found in a denial %s', (_what, statement, act) => {
    expect(told([claim, positionOf('union', 'strike', DAY, statement, { act })])).toEqual([]);
  });

  it.each([
    [
      'with more words around the claim',
      positionOf('army', 'mill', DAY, '“The smoke came from the rebels’ furnace behind the mill”'),
      positionOf('rebels', 'fires', DAY, '“We lit nothing. We have no furnace behind the mill”', { act: 'denies' }),
    ],
    [
      'of a number that was told',
      positionOf('aide', 'berths', DAY, '“The figure of 30 has been settled in the cabinet”'),
      positionOf('minister', 'port', DAY, '“There is no figure of 30 and there never was one”'),
    ],
    [
      'in which one says hardly anything else',
      positionOf('Gazette', 'sale', DAY, 'Mayor Ellen Moss had agreed to a secret sale of the old port to the bank'),
      positionOf('paper', 'port', DAY, '“Mayor Moss has not agreed to a sale of the port”'),
    ],
  ])('is a contradiction %s', (_what, one, other) => {
    expect(told([one, other])).toHaveLength(1);
  });

  it.each(['the accusation', 'the claim as false', 'that', 'the bank’s allegations'])(
    'is one where the denial points at what was said before: %s',
    (statement) => {
      const accusation = positionOf('bank', 'debt', DAY, 'the mayor had hidden a debt', {
        span: { start: 0, end: 60 },
      });
      const denial = { act: 'denies', span: { start: 80, end: 120 } } as const;
      expect(told([accusation, positionOf('mayor', 'charge', DAY, statement, denial)])).toHaveLength(1);
      const far = { act: 'denies', span: { start: 800, end: 820 } } as const;
      expect(told([accusation, positionOf('mayor', 'charge', DAY, statement, far)])).toEqual([]);
      expect(told([accusation, positionOf('mayor', 'charge', '2026-03-03', statement, denial)])).toEqual([]);
    },
  );

  it('points at the accusation, or else at what was said last, of all that was said before it', () => {
    const notice = positionOf('mayor', 'debt', DAY, 'the vote was a matter for the council', span(0));
    const charge = positionOf('bank', 'debt', DAY, 'the guild', { act: 'accuses', ...span(60) });
    const remark = positionOf('mill', 'debt', DAY, 'the ledgers were gone', span(120));
    const answer = (statement: string) => positionOf('guild', 'debt', DAY, statement, { act: 'denies', ...span(180) });
    expect(told([notice, charge, remark, answer('the accusation')])).toEqual(['claim, debt: bank, guild']);
    expect(told([notice, charge, remark, answer('the report')])).toEqual(['claim, debt: mill, guild']);
  });

  it.each([
    'nothing of the kind had been agreed',
    'there is no such paper and there will be none',
    'that was not true',
  ])('is one where the answer right after it is a flat no: %s', (statement) => {
    const claim = positionOf('bank', 'toll', DAY, 'the two sides had settled the toll', span(0));
    expect(told([claim, positionOf('mayor', 'toll', DAY, statement, span(80))])).toHaveLength(1);
    expect(told([claim, positionOf('mayor', 'toll', DAY, statement, span(900))])).toEqual([]);
  });

  it('tells what has happened, though what was agreed or would follow from it lies ahead', () => {
    const claim = positionOf('envoy', 'hill', DAY, 'the two sides had initialled a paper by which the army would go');
    const denial = positionOf('general', 'hill', '2026-03-04', '“There is no paper on the army, initialled or not”');
    expect(told([claim, denial])).toHaveLength(1);
    const order = positionOf('aide', 'rota', DAY, 'the director had been told to accept six night shifts');
    const no = positionOf(
      'director',
      'rota',
      DAY,
      '“They have told me nothing of night shifts, and I would not listen”',
    );
    expect(told([order, no])).toHaveLength(1);
  });

  it.each([
    [
      'that speaks of something of one’s own',
      positionOf('army', 'ships', DAY, 'two ships lay in the bay'),
      positionOf('owners', 'ships', DAY, '“We have no ships in the bay”'),
    ],
    [
      'that rules something out',
      positionOf('aide', 'berths', DAY, 'the port would get 30 berths'),
      positionOf('minister', 'berths', DAY, '“There will be no 30 berths”', { act: 'denies' }),
    ],
    [
      'of a claim whose speaker isn’t sure',
      positionOf('aide', 'berths', DAY, 'the figure of 30 has been settled', { attribution: 'unverified' }),
      positionOf('minister', 'port', DAY, '“There is no figure of 30”'),
    ],
    [
      'with one word in common',
      positionOf('army', 'mill', DAY, 'the mill had burned'),
      positionOf('rebels', 'mill', DAY, '“We have no mill”', { act: 'denies' }),
    ],
  ])('is not found in a sentence %s', (_what, one, other) => {
    expect(told([one, other])).toEqual([]);
  });

  it.each([
    [
      'right after it, of oneself',
      positionOf('lawmaker', 'mill', DAY, 'the town had paid the miller 900 crowns', span(0)),
      positionOf('mayor', 'mill', DAY, 'her town had not paid a crown', span(120)),
    ],
    [
      'right after it, with “nothing”',
      positionOf('aide', 'boats', DAY, 'the shots came from the boats and were fired by the guild', span(0)),
      positionOf('guild', 'boats', DAY, '“We fired nothing from the boats on Monday”', span(120)),
    ],
    [
      'days later',
      positionOf('aide', 'ferry', '2026-03-02', 'the guild had agreed to a sale of the ferry by 2030'),
      positionOf('guild', 'ferry', '2026-03-04', '“We have agreed to no sale of the ferry, in 2030 or ever”'),
    ],
    [
      'by a number',
      positionOf('aide', 'deficit', '2026-03-02', 'the figure of 3.5 percent had been settled'),
      positionOf('minister', 'deficit', '2026-03-04', '“There is no deal on 3.5 percent”'),
    ],
  ])('is found in words that say it did not happen, %s', (_what, claim, denial) => {
    expect(told([claim, denial])).toHaveLength(1);
  });

  it('is one, however many outlets carry both sides', () => {
    const said = (day: string) => [
      positionOf('lawmaker', 'mill', day, 'the town had paid the miller 900 crowns', span(0)),
      positionOf('mayor', 'mill', day, 'her town had not paid a crown', span(120)),
    ];
    expect(told([...said(DAY), ...said('2026-03-05')])).toHaveLength(1);
  });
});

describe('a number that is put at something', () => {
  it('differs from one that somebody counts in the same words', () => {
    const union = positionOf('union', 'nurses', DAY, '61 nurses had left the hospital since January');
    const director = positionOf('director', 'nurses', DAY, 'the number of nurses who had left since January to be 38');
    expect(told([union, director])).toHaveLength(1);
  });

  it('differs from the one named right before, where it says no more than “the number”', () => {
    const police = positionOf('police', 'march', DAY, '1,200 people had marched for the clinic', span(0));
    const friends = positionOf('friends', 'march', DAY, 'the number to be 4,000', span(80));
    expect(told([police, friends])).toHaveLength(1);
    expect(told([police, { ...friends, ...span(2_000) }])).toEqual([]);
  });

  it('differs from the one named right before, where its words say no more than that it was so much', () => {
    const minister = positionOf('minister', 'strike', DAY, 'the strike had cost 95 million pesos', span(0));
    const chamber = positionOf('chamber', 'strike', DAY, 'it had been at least 140 million', span(80));
    expect(told([minister, chamber])).toHaveLength(1);
    const wish = positionOf('chamber', 'strike', DAY, 'it would be 140 million', span(80));
    expect(told([minister, wish])).toEqual([]);
  });

  it('of the dead and the hurt differs from that of another source in the article, in whatever words', () => {
    const army = positionOf('army', 'mill', DAY, 'a shell hit the mill, killing at most three millers', span(0));
    const clinic = positionOf('clinic', 'wards', DAY, '11 bodies had been brought in', span(900));
    expect(told([army, clinic])).toHaveLength(1);
    const hurt = positionOf('clinic', 'wards', DAY, '11 people had been hurt', span(900));
    expect(told([army, hurt])).toEqual([]);
    expect(told([army, { ...clinic, article: { ...clinic.article, id: 'another' } }])).toEqual([]);
  });

  it('does not differ from what counts something else', () => {
    const petition = positionOf('friends', 'clinic', DAY, '9,000 people had signed a petition for the clinic');
    const dead = positionOf('police', 'clinic', DAY, 'the number of people who had marched for the clinic to be 1,200');
    expect(told([petition, dead])).toEqual([]);
  });
});

describe('what stands right after it in the article', () => {
  const answered = (claim: string, answer: string, start = 100) =>
    told([positionOf('paper', 'loan', DAY, claim, span(0)), positionOf('bank', 'rooms', DAY, answer, span(start))]);

  it.each([
    ['the treasury had paid the fine on Monday', '“Not a crown has left the treasury”'],
    ['a sale had been initialled in the night', 'nothing had been initialled'],
    ['“Ness is agreed. The letter has been written”', '“There is no letter and there is no deal about Ness”'],
    ['the fund had written the bill', 'the fund "has never asked anybody for a bill"'],
    ['an envoy had been sent to the islands', 'nobody from the islands had seen an envoy'],
  ])('is denied where nothing of it is said to have happened: %s – %s', (claim, answer) => {
    expect(answered(claim, answer)).toHaveLength(1);
  });

  it.each([
    ['another thing did not happen', 'the treasury had paid the fine', '“Not a barge has left the harbour”'],
    ['something is only wanted', 'the treasury should pay the fine', '“Not a crown has left the treasury”'],
    ['it will not happen', 'the treasury had paid the fine', '“Not a crown will leave the treasury”'],
  ])('is not denied where %s', (_what, claim, answer) => {
    expect(answered(claim, answer)).toEqual([]);
  });

  it('is not denied from far away', () => {
    expect(answered('the treasury had paid the fine', '“Not a crown has left the treasury”', 900)).toEqual([]);
  });

  it.each([
    ['the crowd to be 2,000', '600 had come'],
    ['the boat had been caught with 60 tonnes of herring', 'it had carried 22 tonnes'],
    ['the blast killed at least three workers', 'seven bodies had been brought in'],
  ])('differs in its number: %s – %s', (one, other) => {
    expect(answered(one, other)).toHaveLength(1);
  });

  it.each([
    ['the crowd to be as in 2004', '600 had come'],
    ['the blast killed at least six workers', 'seven bodies had been brought in'],
  ])('does not differ: %s – %s', (one, other) => {
    expect(answered(one, other)).toEqual([]);
  });
});

it('is a count of the dead of a day that is named, however much later', () => {
  const ministry = positionOf('ministry', 'shelling', DAY, 'shells killed at least 14 people in the market');
  const doctor = (day: string) =>
    positionOf('doctor', 'hospital', '2026-03-14', `the number of people killed in the shelling of ${day} to be 11`);
  expect(told([ministry, doctor('March 2')])).toHaveLength(1);
  expect(told([ministry, doctor('March 5')])).toEqual([]);
});

function span(start: number) {
  return { span: { start, end: start + 40 } };
}

describe('what a model tells as a denial', () => {
  const byModel = (position: LedgerPosition): LedgerPosition => ({
    ...position,
    article: { ...position.article, isByModel: true },
  });
  const claim = positionOf('official', 'fund', DAY, 'three million had been moved to an account in Ruen');
  const denial = positionOf('Ada Rusk', 'fund', DAY, 'that any such account was opened', { act: 'denies' });

  it('contradicts a claim on the same matter that shares a word with it', () => {
    expect(told([byModel(claim), byModel(denial)])).toHaveLength(1);
    expect(told([claim, denial])).toEqual([]);
    expect(told([byModel(claim), byModel({ ...denial, issueId: 'quay', issue: 'quay' })])).toEqual([]);
  });
});

describe('whoever has nothing to tell', () => {
  it.each(['she had nothing new on the account in Ruen', 'there was no comment on the account in Ruen'])(
    'contradicts nobody: %s',
    (statement) => {
      const claim = positionOf('official', 'fund', DAY, 'money had been moved to an account in Ruen');
      expect(told([claim, positionOf('Ada Rusk', 'fund', DAY, statement, { act: 'denies' })])).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Actor, Draft } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { ARTICLE, brief, DRAFT, EMPTY_DRAFT, position } from './peace-plan.ts';

const TEXT = `Harbour talks

Mayor Ana Duarte met Tom Beck, head of the dockers' union, on 4 May. "We will not load a single ship before the wage is settled," Beck said.

The terminal operators offered three percent. They said a rise of 12 percent would close two of the five quays. Duarte hopes for a deal in the U.S. style within ten days.

The council is silent about who pays for the retraining of 1.5 thousand workers.`;
const HARBOUR = articleOf(TEXT);
const QUOTE = 'We will not load a single ship before the wage is settled';

describe('a draft of the article', () => {
  it('stays whole where the article backs all of it', () => {
    const { locked, counts } = lockDraft(ARTICLE, DRAFT);
    expect(counts).toMatchObject({ proposed: 18, verified: 18, itemsDropped: 0 });
    expect(locked.positions).toHaveLength(DRAFT.positions.length);
    expect(locked.stickingPoints).toHaveLength(3);
    expect(locked.absentVoices).toEqual(['Ukraine', 'Europeans', 'United States']);
    expect(locked.positions.every(({ attribution }) => attribution === 'verified')).toBe(true);
  });

  it('has as evidence only slices of the article', () => {
    const { positions, bottomLine, stickingPoints, openQuestions, events } = brief();
    const items = [...positions, ...bottomLine, ...stickingPoints, ...openQuestions, ...events];
    const evidence = items.flatMap((item) => item.evidence);
    expect(evidence.length).toBeGreaterThan(15);
    for (const { start, end, quote } of evidence) expect(quote).toBe(ARTICLE.text.slice(start, end));
  });

  it('loses every item whose words the article does not have', () => {
    const draft: Draft = {
      ...EMPTY_DRAFT,
      actors: [BECK],
      positions: [
        position({
          actor: 'Tom Beck',
          statement: 'he resigns',
          evidence: [{ quote: 'I resign from the union with immediate effect' }],
        }),
      ],
      bottomLine: [{ text: 'The talks failed.', evidence: [] }],
    };
    const { locked, counts } = lockDraft(HARBOUR, draft);
    expect(locked.positions).toEqual([]);
    expect(locked.bottomLine).toEqual([]);
    expect(counts).toEqual({ proposed: 1, verified: 0, widened: 0, itemsDropped: 2 });
  });

  it('keeps an item with one quote found and one not, and counts both', () => {
    const draft = withPositions({
      evidence: [{ quote: QUOTE }, { quote: 'I resign from the union with immediate effect' }, { quote: QUOTE }],
    });
    const { locked, counts } = lockDraft(HARBOUR, draft);
    expect(locked.positions[0]?.evidence).toHaveLength(1);
    expect(counts).toEqual({ proposed: 2, verified: 1, widened: 0, itemsDropped: 0 });
  });

  it('says the same thing once', () => {
    const { locked, counts } = lockDraft(
      HARBOUR,
      withPositions({}, { actor: 'Beck' }, { statement: 'No ship is loaded before the wage is  settled' }),
    );
    expect(locked.positions).toHaveLength(1);
    expect(counts).toMatchObject({ proposed: 1, verified: 1, itemsDropped: 0 });
  });
});

describe('actors', () => {
  const person = (name: string, aliases: string[] = []): Actor => ({
    ...{ name, aliases, kind: 'person', role: null, affiliation: null },
  });
  const namesOf = (text: string, actors: Actor[], positions: Draft['positions'] = []): string[] =>
    lockDraft(articleOf(text), { ...EMPTY_DRAFT, actors, positions }).locked.actors.map(({ name }) => name);

  it.each([
    ['Ana Duarte', 'Tom Beck', 'Duarte and Beck'],
    ['Ana Duarte', 'Tom Beck', 'Ana Duarte & Tom Beck'],
  ])('that are two people in one entry are dropped beside %s and %s: %s', (one, other, fused) => {
    const text = `${one} met ${other}. ${fused} talked about wages for an hour.`;
    expect(namesOf(text, [person(one), person(other), { ...person(fused), kind: 'group' }])).toEqual([one, other]);
  });

  it('may have "and" in their name', () => {
    const bodies = ['Ministry of Trade and Labour', 'Beck and Sons'];
    const actors = bodies.map((name) => ({ ...person(name), kind: 'organization' as const }));
    const text = `The ${bodies[0]} sued ${bodies[1]}, the firm of Tom Beck.`;
    expect(namesOf(text, [person('Tom Beck'), ...actors])).toEqual(['Tom Beck', ...bodies]);
  });

  it('given as countries are dropped where they are only the place where something happens', () => {
    const place = (name: string): Actor => ({ ...person(name), kind: 'country' });
    expect(namesOf('They met in Tavira on Monday, and again in Tavira in May.', [place('Tavira')])).toEqual([]);
    expect(namesOf('They met in Tavira on Monday. Tavira offered to host them.', [place('Tavira')])).toEqual([
      'Tavira',
    ]);
    expect(namesOf('They met in Norway on Monday.', [place('Norway')])).toEqual(['Norway']);
    const text = 'Officials in Tavira said the port would stay shut for a month.';
    const quote = { quote: 'Officials in Tavira said the port would stay shut' };
    const held = [position({ actor: 'Tavira', statement: 'that the port would stay shut', evidence: [quote] })];
    expect(namesOf(text, [place('Tavira')], held)).toEqual(['Tavira']);
  });

  it('that the article does not name are dropped, and their positions with them', () => {
    const draft: Draft = {
      ...withPositions({ actor: 'Greta Holm' }),
      actors: [BECK, { ...BECK, name: 'Greta Holm', aliases: [] }],
      absentVoices: ['Greta Holm', 'terminal operators'],
    };
    const { locked, counts } = lockDraft(HARBOUR, draft);
    expect(locked.actors.map(({ name }) => name)).toEqual(['Tom Beck']);
    expect(locked.positions).toEqual([]);
    expect(locked.absentVoices).toEqual(['terminal operators']);
    expect(counts.itemsDropped).toBe(2);
  });

  it('whose first name comes from elsewhere go by what the article calls them', () => {
    const actors: Actor[] = [{ ...BECK, name: 'Thomas Edward Beck', aliases: ['Beck'] }];
    const { locked } = lockDraft(HARBOUR, { ...withPositions({ actor: 'Thomas Edward Beck' }), actors });
    expect(locked.actors.map(({ name }) => name)).toEqual(['Beck']);
    expect(locked.positions.map(({ actor }) => actor)).toEqual(['Beck']);
  });

  it('lose a role in another number, or by a country’s adjective, that stands beside others', () => {
    const text = 'Tom Beck went home. The Norwegian professors stayed.';
    const actors: Actor[] = [{ ...BECK, role: 'professor', affiliation: 'Norway' }];
    const { locked } = lockDraft(articleOf(text), { ...EMPTY_DRAFT, actors });
    expect(locked.actors[0]).toMatchObject({ role: null, affiliation: null });
  });

  it('given with a title in front that the article puts elsewhere go by their name', () => {
    const actors: Actor[] = [
      { ...BECK, name: 'Union head Dr. Tom Beck', aliases: [] },
      { ...DUARTE, name: 'Deputy mayor Ana Duarte', aliases: [] },
    ];
    const draft = { ...withPositions({ actor: 'Deputy mayor Ana Duarte' }), actors };
    const { locked } = lockDraft(HARBOUR, draft);
    expect(locked.actors.map(({ name }) => name)).toEqual(['Tom Beck', 'Ana Duarte']);
    expect(locked.positions.map(({ actor }) => actor)).toEqual(['Ana Duarte']);
  });

  it('lose aliases, roles and affiliations the article does not give', () => {
    const actors: Actor[] = [
      { ...BECK, aliases: ['Beck', 'Big Tom'], role: 'general secretary', affiliation: 'Labour Party' },
    ];
    expect(lockDraft(HARBOUR, { ...EMPTY_DRAFT, actors }).locked.actors).toEqual([
      { ...BECK, aliases: ['Beck'], role: null, affiliation: null },
    ]);
  });

  it('keep a role in other small words than the article’s, and an affiliation that only looks like one', () => {
    const role = { role: 'envoy behind the health plan', affiliation: 'WHO' };
    const [kept] = lockDraft(articleOf('Tom Beck, health plan envoy of the WHO, spoke on 4 May.'), {
      ...EMPTY_DRAFT,
      actors: [{ ...BECK, ...role }],
    }).locked.actors;
    expect(kept).toMatchObject(role);
  });

  it.each([
    ['role', 'professors'],
    ['role', 'head of the dockers’ unions'],
    ['role', 'Norwegian prime minister'],
    ['affiliation', 'Norway'],
    ['affiliation', 'Norway’s government'],
  ])('keep a %s that the article has in another number, or by a country’s adjective: %s', (key, value) => {
    const text =
      'Tom Beck, a professor and head of the dockers’ union, met the Norwegian government and its prime minister.';
    const actors: Actor[] = [{ ...BECK, role: null, affiliation: null, [key]: value }];
    expect(
      lockDraft(articleOf(text), { ...EMPTY_DRAFT, actors }).locked.actors[0]?.[
        key === 'role' ? 'role' : 'affiliation'
      ],
    ).toBe(value);
    const other = articleOf('Tom Beck met the Danish council and its chair.');
    expect(lockDraft(other, { ...EMPTY_DRAFT, actors }).locked.actors[0]).toMatchObject({
      role: null,
      affiliation: null,
    });
  });

  it('are not found in words that only look like them', () => {
    const us: Actor = { name: 'US', aliases: [], kind: 'country', role: null, affiliation: null };
    const about = (text: string) => lockDraft(articleOf(text), { ...EMPTY_DRAFT, actors: [us] }).locked.actors;
    expect(about('They told us to wait for the second answer.')).toEqual([]);
    expect(about('They told the US to wait for the second answer.')).toHaveLength(1);
  });

  it('given twice are one', () => {
    const { locked } = lockDraft(HARBOUR, {
      ...EMPTY_DRAFT,
      actors: [BECK, { ...BECK, aliases: ['the union head', 'Beck'] }],
    });
    expect(locked.actors).toEqual([BECK]);
  });
});

describe('attribution', () => {
  it.each([
    ['the name in the same sentence', 'verified', {}],
    [
      'the name in the next sentence',
      'verified',
      {
        evidence: [{ quote: 'They said a rise of 12 percent would close two of the five quays' }],
        statement: 'a rise of 12 percent would close two quays',
        actor: 'Ana Duarte',
      },
    ],
    [
      'no name near the words',
      'unverified',
      { evidence: [{ quote: 'The council is silent about who pays for the retraining of 1.5 thousand workers' }] },
    ],
  ])('by %s is %s', (_, attribution, facts) => {
    const { locked } = lockDraft(HARBOUR, { ...withPositions(facts), actors: [BECK, DUARTE] });
    expect(locked.positions.map((each) => each.attribution)).toEqual([attribution]);
  });

  it('is unverified where the article leaves room for another speaker, however near the name', () => {
    const { locked } = lockDraft(HARBOUR, { ...withPositions({ isSpeakerOpen: true }), actors: [BECK] });
    expect(locked.positions.map((each) => each.attribution)).toEqual(['unverified']);
    expect(locked.positions[0]).not.toHaveProperty('isSpeakerOpen');
  });

  it('is verified where the article names the speaker far from the words, at the place the analyst gives', () => {
    const text =
      'Ana Duarte: Good morning. The hall is cold. The tea is late. The clerks are tired. No ship sails before summer.';
    const draft = withPositions({
      actor: 'Ana Duarte',
      evidence: [{ quote: 'No ship sails before summer' }],
      statement: 'no ship sails',
      namedAt: { start: 0, end: 'Ana Duarte'.length },
    });
    const { locked } = lockDraft(articleOf(text), { ...draft, actors: [DUARTE] });
    expect(locked.positions.map((each) => each.attribution)).toEqual(['verified']);
    expect(locked.positions[0]).not.toHaveProperty('namedAt');
  });

  it('is unverified where that place names somebody else', () => {
    const text =
      'Ana Duarte came late. The hall was cold. Nobody had made tea. The clerk: Good morning. The tea is late. Nobody is here. No ship sails before summer.';
    const draft = withPositions({
      actor: 'Ana Duarte',
      evidence: [{ quote: 'No ship sails before summer' }],
      statement: 'no ship sails',
      namedAt: { start: text.indexOf('The clerk'), end: text.indexOf('The clerk') + 'The clerk'.length },
    });
    const { locked } = lockDraft(articleOf(text), { ...draft, actors: [DUARTE] });
    expect(locked.positions.map((each) => each.attribution)).toEqual(['unverified']);
  });

  it('by a word that many roles share is unverified', () => {
    const text =
      'Ana Duarte, outgoing mayor, came late. The hall was cold. Nobody had made tea. An outgoing clerk said no ship sails before summer.';
    const draft = withPositions({
      actor: 'Ana Duarte',
      evidence: [{ quote: 'no ship sails before summer' }],
      statement: 'no ship sails',
    });
    const actors = [{ ...DUARTE, role: 'outgoing mayor' }];
    const { locked } = lockDraft(articleOf(text), { ...draft, actors });
    expect(locked.positions.map((each) => each.attribution)).toEqual(['unverified']);
  });

  it('by a pronoun is verified where the name stands shortly before, and not where there is no pronoun', () => {
    const text = (subject: string) =>
      `Tom Beck came late. The hall was cold. Nobody had made tea. ${subject} will load no ship before summer is over.`;
    const attribution = ['Now he', 'Now dockers'].map((subject) => {
      const draft = withPositions({
        evidence: [{ quote: 'will load no ship before summer is over' }],
        statement: 'no ship is loaded',
      });
      return lockDraft(articleOf(text(subject)), draft).locked.positions[0]?.attribution;
    });
    expect(attribution).toEqual(['verified', 'unverified']);
  });

  it('makes an actor heard: whoever holds a position is not absent', () => {
    const { locked } = lockDraft(HARBOUR, { ...withPositions({}), absentVoices: ['Beck', 'the council'] });
    expect(locked.absentVoices).toEqual(['the council']);
  });

  it('drops sources and hedges the article does not name', () => {
    const { locked } = lockDraft(
      HARBOUR,
      withPositions({ via: ['Reuters', 'the dockers’ union'], hedge: 'reportedly' }),
    );
    expect(locked.positions[0]).toMatchObject({ via: ['the dockers’ union'], hedge: null });
  });
});

describe('prose', () => {
  it.each([
    'The union wants 15 percent.',
    'The union wants twelve thousand dollars.',
    'Operators offered 30 percent.',
    'Four of the five quays would close.',
    'Brussels wants a deal.',
    'The deal needs help from Brussels.',
    'Angela Duarte hopes for a deal.',
    'Beck’s deputy Lena Voss agrees.',
    'A French-style deal is near.',
  ])('with a number or a name the article lacks is dropped: %s', (text) => {
    expect(bottomLineWith(text)).toEqual([]);
  });

  it.each([
    'The union wants 12 percent; operators offer 3 percent.',
    'Two of five quays would close at a rise of twelve per cent.',
    'Negotiations stall over who retrains 1,500 workers.',
    'Beck’s union refuses to load ships.',
    'Ten days are left for Duarte.',
    'American-style deal hoped for.',
    'Retraining: nobody says who pays.',
    'On May 4 both sides met.',
  ])('in its own words stays where numbers and names are the article’s: %s', (text) => {
    expect(bottomLineWith(text)).toEqual([text]);
  });

  it('may name a matter the channel knows in words the article lacks', () => {
    const draft = {
      ...withPositions({ issue: 'Marholm wage round' }),
      stickingPoints: [
        { issue: 'Marholm wage round', parties: [], status: 'open', via: [], evidence: [{ quote: QUOTE }] } as const,
      ],
    };
    expect(lockDraft(HARBOUR, draft).locked).toMatchObject({ positions: [], stickingPoints: [] });
    const { locked } = lockDraft(HARBOUR, draft, ['the council', 'marholm wage round']);
    expect(locked).toMatchObject({ positions: [{}], stickingPoints: [{}] });
  });

  it('is checked in issues, events, open questions and in what parties hold', () => {
    const evidence = [{ quote: QUOTE }];
    const { locked, counts } = lockDraft(HARBOUR, {
      ...withPositions({ issue: 'the Lisbon accord' }),
      events: [{ dateAsWritten: '5 June', date: '2025-06-05', text: 'a meeting', evidence }],
      openQuestions: [{ text: 'What Lisbon thinks', evidence }],
      stickingPoints: [
        { issue: 'the Lisbon accord', parties: [], status: 'open', via: [], evidence },
        {
          issue: 'the wage',
          status: 'open',
          via: ['Reuters'],
          evidence,
          parties: [
            { actor: 'Beck', holds: 'demands 15 percent' },
            { actor: 'Lisbon', holds: 'wants less' },
            { actor: 'terminal operators', holds: 'offer three percent' },
          ],
        },
      ],
    });
    expect(locked).toMatchObject({ positions: [], events: [], openQuestions: [] });
    expect(locked.stickingPoints).toMatchObject([
      { issue: 'the wage', via: [], parties: [{ actor: 'terminal operators' }] },
    ]);
    expect(counts.itemsDropped).toBe(4);
  });

  it('leaves a party what it holds in a clause with “who”, though the other one stands in it', () => {
    const quote = 'The complaint came from the Dolmen League, who accused the Kestrel family of misusing funds.';
    const body = { kind: 'organization', role: null, affiliation: null } as const;
    const { locked } = lockDraft(articleOf(`${quote} The Kestrel family denied the claim in May.`), {
      ...EMPTY_DRAFT,
      actors: [
        { ...body, name: 'Dolmen League', aliases: [] },
        { ...body, name: 'Kestrel family', aliases: ['the family'] },
      ],
      stickingPoints: [
        {
          ...{ issue: 'misuse of funds', status: 'open', via: [], evidence: [{ quote }] },
          parties: [
            { actor: 'Dolmen League', holds: 'accused the Kestrel family of misusing funds' },
            { actor: 'Kestrel family', holds: 'denied the claim' },
          ],
        },
      ],
    });
    expect(locked.stickingPoints[0]?.parties.map(({ actor }) => actor)).toEqual(['Dolmen League', 'Kestrel family']);
  });
});

const BECK: Actor = {
  name: 'Tom Beck',
  aliases: ['Beck'],
  kind: 'person',
  role: 'head',
  affiliation: 'dockers’ union',
};
const DUARTE: Actor = { name: 'Ana Duarte', aliases: ['Duarte'], kind: 'person', role: 'mayor', affiliation: null };

function withPositions(...facts: readonly Partial<Parameters<typeof position>[0]>[]): Draft {
  const statement = 'no ship is loaded before the wage is settled';
  return {
    ...EMPTY_DRAFT,
    actors: [BECK],
    positions: facts.map((each) => position({ actor: 'Tom Beck', statement, evidence: [{ quote: QUOTE }], ...each })),
  };
}

function bottomLineWith(text: string): readonly string[] {
  const { locked } = lockDraft(HARBOUR, { ...EMPTY_DRAFT, bottomLine: [{ text, evidence: [{ quote: QUOTE }] }] });
  return locked.bottomLine.map((sentence) => sentence.text);
}

import { describe, expect, it } from 'vitest';
import { draftOf, positionsOf } from './drafting.ts';

/** Each position of a text as "actor act: statement", in alphabetical order. */
function told(text: string): string[] {
  return positionsOf(text)
    .map(({ actor, act, statement }) => `${actor} ${act}: ${statement}`)
    .toSorted();
}

describe('a clause that opens the sentence ends before its main clause, comma or not:', () => {
  it.each([
    [
      'While the guild accepted the offer it was far from clear whether its branches would work on Sunday.',
      ['guild states: acceptance of the offer'],
    ],
    [
      'Although Norcross agreed to the truce there was little sign that its fighters would leave the valley.',
      ['Norcross offers: agreement to the truce'],
    ],
    [
      'Though the ministry supported the dam it remained uncertain who would pay for it.',
      ['ministry states: support for the dam'],
    ],
    [
      'While the dockers’ leaders backed the pay deal many members said they would vote against it.',
      ['dockers’ leaders states: support for the pay deal', 'members states: they would vote against it'],
    ],
    [
      'As the union accepted the terms few believed that the strike would end.',
      ['union states: acceptance of the terms'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });
});

describe('what an aside goes on with is said of the noun before it:', () => {
  it.each([
    [
      'While Kestrel rebels agreed to the pact it was doubtful whether units - who fought and died to claim the valley from Norland - would give it up.',
      ['Kestrel rebels offers: agreement to the pact'],
    ],
    [
      'Lund thanked the nurses – who had waited for weeks and called for a higher wage – at noon.',
      ['Lund states: thanks to the nurses', 'nurses demands: a higher wage'],
    ],
    [
      'Holm met the growers - who blocked the road and accused the ministry of theft - and sailed for Oslo.',
      ['growers accuses: the ministry of theft'],
    ],
    [
      'Moe praised the choir, who had come by bus and sung, and called for a new hall.',
      ['Moe states: praise for the choir', 'Moe demands: a new hall'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });
});

describe('whoever predicted, claimed or warned is told between two marks:', () => {
  it.each([
    [
      'There was never any basis for the predictions – by Ada Holm, then by Ivo Lund and sometimes by senior officers – that Norland would leave the valley because it prefers to have a deal with Tarsk.',
      [
        'Ada Holm states: Norland would leave the valley because it prefers to have a deal with Tarsk',
        'Ivo Lund states: Norland would leave the valley because it prefers to have a deal with Tarsk',
      ],
    ],
    [
      'There was no truth in the claims, by the mayor Ada Holm and later by her deputy Ivo Stane, that the guild would call off the strike because it fears the courts.',
      [
        'Ada Holm states: the guild would call off the strike because it fears the courts',
        'Ivo Stane states: the guild would call off the strike because it fears the courts',
      ],
    ],
    [
      'The ministry rejected the claim – by the guild Balder – that it supports the dam.',
      ['ministry denies: the claim', 'guild Balder states: it supports the dam'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });
});

describe('what others said then is no part of what is asked for:', () => {
  it.each([
    [
      'Villagers filed a petition against the quarry licence after eleven families, about a third of the hamlet, said they had lost their wells.',
      ['villagers states: a petition against the quarry licence', 'eleven families states: they had lost their wells'],
    ],
    [
      'Parents launched a campaign against the road when nine teachers, nearly half the staff, warned that it would kill a child.',
      ['parents states: a campaign against the road', 'nine teachers warns: that it would kill a child'],
    ],
    [
      'The council rejected a plan for the quay after Ivo Stane, its oldest member, said the piers were rotten.',
      ['council refuses: a plan for the quay', 'Ivo Stane states: the piers were rotten'],
    ],
    [
      'Lawmakers filed a motion against the premier following a stormy hearing on the mill.',
      ['lawmakers states: a motion against the premier'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });
});

describe('what a deal would bring nobody has agreed to yet:', () => {
  it.each([
    'If implemented, the deal would give Tarsk all it wanted: a strip of the coast, with the Kestrel forces agreed to pull out.',
    'Under the draft, Norland would agree to open the strait and Tarsk would accept inspectors.',
    'The accord would see the rebels agree to hand over their guns by May.',
    'The plan would require Balder to support the mill, with the union accepting fewer shifts.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('but what was agreed under one is agreed', () => {
    expect(told('Under the pact, Norland agreed to open the strait.')).toEqual([
      'Norland offers: agreement to open the strait',
    ]);
  });
});

describe('what another one did is theirs, whoever speaks of it:', () => {
  it.each([
    [
      'The guild rejected the ministry’s description of the walkout as a holiday.',
      [
        'guild refuses: the ministry’s description of the walkout as a holiday',
        'ministry states: the walkout is a holiday',
      ],
    ],
    [
      'Moe criticised the port’s decision to shut the west pier as revenge for the strike.',
      [
        'Moe states: criticism of the port’s decision to shut the west pier as revenge for the strike',
        'port states: a decision to shut the west pier',
      ],
    ],
    [
      'Lund called Norland’s refusal to open the strait a gift to smugglers.',
      [
        'Lund states: Norland’s refusal to open the strait is a gift to smugglers',
        'Norland refuses: to open the strait',
      ],
    ],
    [
      'Lund said Norland’s decision to close the strait had been taken in anger.',
      [
        'Lund states: Norland’s decision to close the strait had been taken in anger',
        'Norland states: a decision to close the strait',
      ],
    ],
    [
      'The union blamed the port’s decision to hire new crews for the strike.',
      [
        'union accuses: the port’s decision to hire new crews over the strike',
        'port states: a decision to hire new crews',
      ],
    ],
    [
      'The growers said they were hurt by the board’s statement, which called their march “a carnival of the idle.”',
      [
        'growers states: they were hurt by the board’s statement, which called their march “a carnival of the idle.”',
        'board states: their march is “a carnival of the idle.”',
      ],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });

  it('but a claim about them stays with whoever makes it', () => {
    expect(told('Lund said Norland had decided to close the strait.')).toEqual([
      'Lund states: Norland had decided to close the strait',
    ]);
  });
});

describe('what was said, and when it was said', () => {
  it.each([
    [
      'Norva needs 6.1 billion crowns, Water Minister Ada Holm said on Saturday after her experts returned.',
      'Norva needs 6.1 billion crowns',
    ],
    ['Two ferries will be sold, director Ada Holm said on Friday before she flew to Sund.', 'two ferries will be sold'],
    ['The toll would stay, Mayor Ada Holm said on Monday as the council met.', 'the toll would stay'],
  ])('are told apart: “%s”', (text, statement) => {
    expect(draftOf(text).positions.map((position) => position.statement)).toEqual([statement]);
  });
});

describe('what a clause that hangs on the subject introduces ends before the main verb:', () => {
  it.each([
    ['Growers who oppose the plan said it was late.', ['Growers refuses: the plan', 'Growers states: it was late']],
    ['Families that demanded a refund were paid in May.', ['families demands: a refund']],
    [
      'The growers that oppose the plan that the mayor backed left.',
      ['growers refuses: the plan that the mayor backed'],
    ],
    [
      'Aides who said he was ill and had been for weeks were wrong.',
      ['Aides states: he was ill and had been for weeks'],
    ],
    ['Growers who oppose the plan, which the mayor backed, left.', ['Growers refuses: the plan']],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions.toSorted());
  });
});

describe('what tells more of a name or a thing', () => {
  it.each([
    [
      'is no speech of the one whom the sentence is about',
      'Had Berg come by sea, which is rough in May, Nora Lindt, who posted the timetable at noon, would have met her.',
      [],
    ],
    [
      'is no more of what was said',
      'Brokers say the tunnel will raise rents, adding to estimates from the Lise Bank that predict a boom.',
      ['brokers states: the tunnel will raise rents'],
    ],
  ])('%s', (_, text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

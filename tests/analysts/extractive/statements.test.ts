import { describe, expect, it } from 'vitest';
import { draftFrom, draftOf } from './drafting.ts';

/** "actor act statement" of every position of a text. */
function told(text: string): string[] {
  return draftOf(text).positions.map(({ actor, act, statement }) => `${actor} ${act} ${statement}`);
}

describe('what an actor holds reads after actor and act:', () => {
  it.each([
    [
      'a refusal',
      'Norway refused to sign the fishing accord on Monday.',
      'Norway refuses to sign the fishing accord on Monday',
    ],
    [
      'a rejection without the day of it',
      'Norway rejected the second draft of the accord on Monday.',
      'Norway refuses the second draft of the accord',
    ],
    ['a demand with a day that may be its own', 'Norway demanded a vote on Friday.', 'Norway demands a vote on Friday'],
    ['a rejection', 'Norway rejected the second draft of the accord.', 'Norway refuses the second draft of the accord'],
    [
      'a demand that somebody order something',
      'Norway demands that the court order Brackley Farms to clean the brook.',
      'Norway demands that the court order Brackley Farms to clean the brook',
    ],
    [
      'what is asked of whoever something is told of in between',
      'Norway asked the port, which has refused it twice, to open the gate.',
      'Norway demands that the port open the gate',
    ],
    [
      'a claim with what it hangs on',
      'The mill will close, Norway said, unless the town pays for the road.',
      'Norway states the mill will close unless the town pays for the road',
    ],
    [
      'a claim in two halves with the comma between them',
      'Even if the fund fails, Norway said, it has done good work.',
      'Norway states even if the fund fails, it has done good work',
    ],
    [
      'hope that is expressed',
      'Norway expressed hope that the talks would resume.',
      'Norway states hope that the talks would resume',
    ],
    [
      'concern that is expressed',
      'Norway expressed deep concern about the vote in Chile.',
      'Norway states concern about the vote in Chile',
    ],
    [
      'what is contested',
      'Norway will contest the fine for the oil spill.',
      'Norway states opposition to the fine for the oil spill',
    ],
    [
      'a demand without the day on which it was made',
      'Norway pressed the port on Monday to lower the fee.',
      'Norway demands that the port lower the fee',
    ],
    [
      'praise without where it was given',
      'Norway praised the crew of the ferry on Facebook.',
      'Norway states praise for the crew of the ferry',
    ],
    [
      'a demand without where it was made',
      'Norway called for a longer pier in a statement on Thursday.',
      'Norway demands a longer pier',
    ],
    [
      'a denial',
      'Norway denied that its boats had crossed the line.',
      'Norway denies that its boats had crossed the line',
    ],
    [
      'a promise told as a clause',
      'Norway promised the border would stay open for trucks.',
      'Norway offers that the border would stay open for trucks',
    ],
    [
      'a warning told as a clause',
      'Norway warned the border would be closed to trucks.',
      'Norway warns that the border would be closed to trucks',
    ],
    [
      'a warning of a thing',
      'Norway warned of a long winter for the fishing towns.',
      'Norway warns of a long winter for the fishing towns',
    ],
    [
      'a threat',
      'Norway threatened to leave the fishing accord.',
      'Norway warns with a threat to leave the fishing accord',
    ],
    [
      'an intention',
      'Norway decided to leave the fishing accord.',
      'Norway states a decision to leave the fishing accord',
    ],
    [
      'an effort',
      'Norway sought to present the accord as a success.',
      'Norway states an effort to present the accord as a success',
    ],
    [
      'a question that is a demand',
      'Norway asked whether the accord covers the outer islands.',
      'Norway demands an answer on whether the accord covers the outer islands',
    ],
    [
      'a name for a thing, in quotation marks',
      'Norway called the second draft “a step backwards.”',
      'Norway states the second draft is “a step backwards.”',
    ],
    [
      'what somebody is said to call a thing',
      'Norway condemned what it called a breach of the accord.',
      'Norway states condemnation of what it called a breach of the accord',
    ],
    [
      'a name for a thing, while something happens',
      'Norway called the draft a ploy as the session enters its final week.',
      'Norway states the draft is a ploy as the session enters its final week',
    ],
    [
      'a thing told with a verb in it',
      'Norway condemned the launch that the islands made on Monday.',
      'Norway states condemnation of the launch that the islands made on Monday',
    ],
    [
      'who is warned',
      'Norway warned the islands to refrain from drilling that would hurt the fish.',
      'Norway warns the islands to refrain from drilling that would hurt the fish',
    ],
    [
      'speech in two sentences, of which the first says enough',
      '“There is a need for more oversight,” Anna Berg said. “If nobody looks, the fleet gets smaller.”',
      'Anna Berg states “There is a need for more oversight”',
    ],
    [
      'a headline’s noun that looks like a verb',
      'Unions reject pay offer of four percent',
      'unions refuses pay offer of four percent',
    ],
    ['an acceptance', 'Norway accepted the fishing accord.', 'Norway states acceptance of the fishing accord'],
    [
      'what is reaffirmed',
      'Norway reaffirmed its support for the fishing accord.',
      'Norway states support for the fishing accord',
    ],
    [
      'a view turned down',
      'Norway does not believe that the accord will last.',
      'Norway states not to believe the accord will last',
    ],
    [
      'a sentence that opens with a link',
      'However, the accord would hurt the towns, Norway said.',
      'Norway states the accord would hurt the towns',
    ],
    [
      'what is to be, where somebody insists on it',
      'Norway insisted the accord be read in every town.',
      'Norway demands that the accord be read in every town',
    ],
    ['what is, where somebody insists', 'Norway insisted the accord was dead.', 'Norway states the accord was dead'],
    [
      'a demand to be given an office',
      'Norway demanded that Anna Berg be named chair of the board.',
      'Norway demands that Anna Berg be named chair of the board',
    ],
    [
      'what was said on a day of a month',
      'Anna Berg said on June 10 she had left the talks.',
      'Anna Berg states she had left the talks',
    ],
    [
      'a warning given on a day of a month',
      'Anna Berg warned on 9 June the talks would stop.',
      'Anna Berg warns that the talks would stop',
    ],
    ['blame', 'Norway blamed the trawlers for the empty nets.', 'Norway accuses the trawlers over the empty nets'],
    [
      'speech that the speaker’s name interrupts',
      '“Every time we vote on it,” Anna Berg said, “the fleet gets smaller. Nobody cares.”',
      'Anna Berg states “Every time we vote on it, the fleet gets smaller”',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

it('each of two things that a sentence tells stands by itself', () => {
  const text = 'Anna Berg said the towns would take part in the talks, and she urged Norway to resume the payments.';
  expect(told(text)).toEqual([
    'Anna Berg demands that Norway resume the payments',
    'Anna Berg states the towns would take part in the talks',
  ]);
});

describe('nothing is held', () => {
  it('in words without a subject', () => {
    const text = 'It is a fee that Norway insisted would permit the building of more ships.';
    const content = 'would permit the building of more ships';
    const attributions = [{ actor: 'Norway', source: 'Norway', cue: 'insisted', lemma: 'insist', content }];
    expect(draftFrom(text, { actors: ['Norway'], attributions }).positions).toEqual([]);
  });

  it('by whom others found to have done something', () => {
    expect(told('Norway was determined to have been involved in the attack on the pier.')).toEqual([]);
  });

  it.each([
    ['by whom others expect something of', 'Norway is expected to sign the accord in Oslo soon.'],
    ['by a source who asks not to be named', 'The envoy asked not to be named.'],
    ['by a source who wants no name', 'Anna Berg requested anonymity.'],
    ['by a source who wants the name withheld', 'Anna Berg asked that her name be withheld.'],
    ['by somebody who did not say it', 'Norway did not say when the fishing accord would be signed.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

it.each([
  'The army ordered two tanks.',
  'The ministry ordered 400 buses from Norway.',
  'The clinic ordered more beds.',
  'The navy ordered new boats for the bay.',
  'The mayor ordered nearly 90 bicycles.',
])('what is bought is no demand: %s', (text) => {
  expect(told(text)).toEqual([]);
});

it.each([
  ['The court ordered two inquiries.', 'court demands two inquiries'],
  ['The mayor ordered more patrols.', 'mayor demands more patrols'],
  ['The court ordered 20 guards to leave.', 'court demands by order that 20 guards leave'],
])('a deed that is ordered is demanded: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

it('a capital that only the sentence gave falls within another one', () => {
  const text = 'Conductors are no mere wish, the rail workers said. The trains need conductors.';
  expect(told(text)).toEqual(['rail workers states conductors are no mere wish']);
});

it('a clause is one whose verb looks like a participle', () => {
  expect(told('Nora Lindt said the mill now agreed to arbitration.')).toEqual([
    'Nora Lindt states the mill now agreed to arbitration',
  ]);
  expect(told('Nora Lindt said, because the law was old, there would be gaps.')).toEqual([
    'Nora Lindt states because the law was old, there would be gaps',
  ]);
});

it('“that” stays where no reporting word stands before it', () => {
  expect(told('According to the Harbour Board, that country was in favour of the pact.')).toEqual([
    'Harbour Board states that country was in favour of the pact',
  ]);
  expect(told('That island was against the pact, the Harbour Board said.')).toEqual([
    'Harbour Board states that island was against the pact',
  ]);
  expect(told('The Harbour Board said that boats were against the pact.')).toEqual([
    'Harbour Board states boats were against the pact',
  ]);
});

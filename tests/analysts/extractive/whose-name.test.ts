import { describe, expect, it } from 'vitest';
import { positionsOf } from './drafting.ts';

const told = (text: string) => positionsOf(text).map(({ actor, act, statement }) => `${actor} ${act} ${statement}`);

describe('several names, or a name within a source', () => {
  it.each([
    [
      'On Monday, July 25, ministers Alf Junk (left), Ivo Holm, and Ada Lund rejected the appeal.',
      ['Alf Junk refuses the appeal', 'Ivo Holm refuses the appeal', 'Ada Lund refuses the appeal'],
    ],
    [
      'In 2020, Norway, Chile, and Peru rejected the pact.',
      ['Norway refuses the pact', 'Chile refuses the pact', 'Peru refuses the pact'],
    ],
    ['Norway left, and Chile rejected the pact.', ['Chile refuses the pact']],
    ['“Ten boats will come,” officially announced the university.', ['university states “Ten boats will come”']],
    [
      '“Ten boats will come,” Tom Berg, the fund’s director told the Herald.',
      ['Tom Berg states “Ten boats will come”'],
    ],
    ['Tom Berg, the mayor of Halden said ten boats came.', ['Tom Berg states ten boats came']],
    ['Tom Berg, the mayor said, was wrong.', ['mayor states Tom Berg was wrong']],
    ['“Ten boats will come,” proudly declared Tom Berg.', ['Tom Berg states “Ten boats will come”']],
    ['“We can help,” says Lund Hill First Nation citizen Tom Berg.', ['Tom Berg states “We can help”']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('speech written small, and below what its speaker hopes', () => {
  it.each([
    [
      'Ada Lund said, “the plan is a move that makes the fund permanent.”',
      ['Ada Lund states “the plan is a move that makes the fund permanent”'],
    ],
    ['Ada Lund said, “the plan” was a move.', ['Ada Lund states “the plan” was a move']],
    [
      'Ada Lund hopes that boats will come.\n\n“If we do a little, that is what we will do.”',
      ['Ada Lund states “If we do a little, that is what we will do”', 'Ada Lund states hope that boats will come'],
    ],
    [
      'Ada Lund hopes that boats will come. Ivo Holm wishes for rain.\n\n“If we do a little, that is enough.”',
      ['Ada Lund states hope that boats will come'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what is denied', () => {
  it.each([
    ['The court denied an appeal by the guild.', ['court refuses an appeal by the guild']],
    ['The board denied the guild’s request for a quay.', ['board refuses the guild’s request for a quay']],
    ['The board denied the request was late.', ['board denies that the request was late']],
    ['The board denied the allegations of theft.', ['board denies the allegations of theft']],
  ])('is refused where it was asked for: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is no ground of somebody who may be the one or the other', () => {
    const text =
      'Ada Lund denied an appeal against a ruling in which the judge, Ivo Holm, ordered the quay shut, alleging that boats were lost.';
    expect(told(text).filter((position) => position.includes('boats'))).toEqual([]);
    expect(told('Norway rejected the plan, alleging that boats were lost.')).toContain('Norway states boats were lost');
  });
});

describe('speech over two paragraphs', () => {
  const text =
    'Ada Lund said, “Rain is one of the risks of this century. It is bad for us.\n\nTherefore we work hard to change this,” she said.';

  it('goes on where the second is not opened by a mark again', () => {
    expect(told(text)).toEqual([
      'Ada Lund states “Rain is one of the risks of this century. It is bad for us”',
      'Ada Lund states “Therefore we work hard to change this”',
    ]);
  });

  it('does not go on into a quotation that opens by itself', () => {
    const other = 'Ada Lund called it “a bad plan. She left.\n\nTom Berg said “a storm” was near.';
    expect(told(other)).toEqual(['Tom Berg states “a storm” was near']);
  });
});

describe('who speaks behind the verb, or behind who moved where', () => {
  it.each([
    ['The pier will open in May, assured Harbour Minister Ada Lund.', ['Ada Lund states the pier will open in May']],
    ['The plan was aimed at growth, warned the mayor.', ['mayor warns that the plan was aimed at growth']],
    ['Norway, angered by the vote, recalled the ambassador.', []],
    ['A skipper who moved from Halden to New Zealand said ten boats came.', ['skipper states ten boats came']],
    [
      'One Halden company that helps people move to other countries said ten boats came.',
      ['one Halden company states ten boats came'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what stands before a verb and a comma', () => {
  it.each([
    [
      'At the meeting a plan was shown and the minister, Ada Lund, praised the commitment of the Government of Tom Berg.',
      ['Ada Lund states praise for the commitment of the Government of Tom Berg'],
    ],
    ['The pier was shut, announced the harbour board of Halden.', ['harbour board of Halden states the pier was shut']],
    ['The pier was shut, noted the mayor Ada Lund.', ['Ada Lund states the pier was shut']],
    ['“We take care of our people,” the bosses say.', ['bosses states “We take care of our people”']],
    ['Ada Lund left the hall. “Ten boats came,” she expressed.', ['Ada Lund states “Ten boats came”']],
  ])('is told by who holds it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a form of address, or what somebody is, before a name', () => {
  it.each([
    ['The minister H E Omar Al Sund said the ban must end.', 'Omar Al Sund'],
    ['H.E. Omar Sund said the ban must end.', 'Omar Sund'],
    ['H E Bates said the ban must end.', 'H E Bates'],
    ['Goalkeeper Ada Lund said the ban must end.', 'Ada Lund'],
    ['Presenter Yoo Jae-min said the ban must end.', 'Yoo Jae-min'],
    ['Hunter Lund said the ban must end.', 'Hunter Lund'],
  ])('is no part of it: %s', (text, expected) => {
    expect(positionsOf(text).map(({ actor }) => actor)).toEqual([expected]);
  });
});

import { describe, expect, it } from 'vitest';
import { positionsOf } from './drafting.ts';

/** Each position of a text as "actor act/stance: statement", in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, act, stance, statement }) => `${actor} ${act}/${stance}: ${statement}`);
}

describe('who holds something', () => {
  it.each([
    [
      'two without a name',
      'The mayor and the bishop rejected the fee.',
      ['mayor refuses/opposes: the fee', 'bishop refuses/opposes: the fee'],
    ],
    [
      'neither of two',
      'Neither the mayor nor her deputy would endorse the fee.',
      ['mayor states/opposes: not to endorse the fee', 'deputy states/opposes: not to endorse the fee'],
    ],
    [
      'one of two things',
      'The head of the bank and the mine rejected the fee.',
      ['head of the bank and the mine refuses/opposes: the fee'],
    ],
    [
      'a country, by its people',
      'France sent envoys. French opposition to the treaty has grown.',
      ['France refuses/opposes: the treaty'],
    ],
    [
      'the country the text names',
      'Norway sent envoys. A Norwegian proposal for joint patrols was heard.',
      ['Norway offers/supports: joint patrols'],
    ],
    [
      'whom a paper tells of',
      'Norway and Peru backed the plan, a joint statement said.',
      ['Norway states/supports: support for the plan', 'Peru states/supports: support for the plan'],
    ],
    [
      'whom the main clause names',
      'Although she is in favour of the tax, Deputy Speaker Ines Kolt voted against the bill.',
      ['Ines Kolt states/supports: support for the tax', 'Ines Kolt refuses/opposes: the bill'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });

  it('is a body that “it” stands for, though others spoke of it', () => {
    const text =
      "The riders' federation no longer wants cars banned, its chairman, Joris Moe, said. It asks for a lower limit.";
    expect(told(text)).toContain("riders' federation demands/supports: a lower limit");
  });
});

describe('what somebody says of their own attitude', () => {
  it.each([
    [
      'said she did not accept',
      'Nora Lindt said she did not accept the accusation.',
      'Nora Lindt states/opposes: she did not accept the accusation',
    ],
    ['said it wanted', 'Norway said it wanted the ban lifted.', 'Norway states/supports: it wanted the ban lifted'],
    [
      'said they agreed with',
      'The guild said they agreed with the court.',
      'guild states/supports: they agreed with the court',
    ],
    ['said it would not', 'Norway said it would not send boats.', 'Norway states/opposes: it would not send boats'],
    ['said it would not be', 'Norway said it would not be easy.', 'Norway states/unclear: it would not be easy'],
    ['said it expected', 'Norway said it expected the ban.', 'Norway states/unclear: it expected the ban'],
  ])('is for or against: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what “it” is', () => {
  it('is what the sentence before had somebody for or against', () => {
    expect(told('A paper wrote that Mayor Per Holm had backed the toll. He opposes it.')).toEqual([
      'Per Holm refuses/opposes: the toll',
    ]);
    expect(told('Ines Kolt criticised the turbines. Nora Lindt welcomes them.')[1]).toBe(
      'Nora Lindt states/supports: a welcome for the turbines',
    );
  });

  it('is nothing of another number', () => {
    expect(told('Ines Kolt criticised the turbines. Nora Lindt welcomes it.')).toEqual([
      'Ines Kolt states/opposes: criticism of the turbines',
    ]);
  });

  it('may stand between a verb and its adverb', () => {
    expect(told('Chile approved the subsidy and Peru turned it down.')).toContain('Peru refuses/opposes: the subsidy');
    expect(told('Peru turned the offer of the bank down on Friday.')).toEqual([
      'Peru refuses/opposes: the offer of the bank',
    ]);
    expect(told('Peru turned the boats down the river.')).toEqual([]);
  });
});

describe('what was wrongly told', () => {
  it('is nobody’s', () => {
    const text =
      'The station apologised on Tuesday for having reported that Ines Kolt had called for the removal of the judge.';
    expect(told(text).filter((position) => position.startsWith('Ines Kolt'))).toEqual([]);
  });

  it('is given up where it is gone', () => {
    expect(told('Gone is the guild’s insistence on a vote.')).toEqual([
      'guild states/unclear: an end to the insistence on a vote',
    ]);
  });
});

describe('two parties in one sentence', () => {
  it('are told apart where only a comma stands between them', () => {
    expect(told('The Chileans demanded a pilot on every ship, the Peruvians offered two for the strait.')).toEqual([
      'Chileans demands/supports: a pilot on every ship',
      'Peruvians offers/supports: two for the strait',
    ]);
  });
});

describe('an interview', () => {
  it('has labels of the newspaper and of initials', () => {
    const text =
      'The Herald talked to Amadou Mbe, who chairs the growers.\n\nHerald: What do you expect?\n\nAM: We expect the price to stay where it is.';
    expect(told(text)).toEqual(['Amadou Mbe states/unclear: “We expect the price to stay where it is”']);
  });

  it('may have one question', () => {
    const text =
      'Two questions for Nadja Moe, head of the zoo\n\nWhy no pandas?\n\nBecause we could not house them properly.';
    expect(told(text)).toEqual(['Nadja Moe states/unclear: “Because we could not house them properly”']);
  });
});

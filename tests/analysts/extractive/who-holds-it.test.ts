import { describe, expect, it } from 'vitest';
import { draftOf, holders, positionsOf } from './drafting.ts';

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

describe('who says it, where more names stand before the verb:', () => {
  it.each([
    [
      'a list that hangs on what the subject does is no part of it',
      'The Harbour Inspection Team probing charges of fraud against activist Mona Berg, retired judge Olaf Lind and former officer Nils Dahl has stated in a report that the accused were part of a plot.',
      ['Harbour Inspection Team'],
    ],
    [
      'nor are the people whom a panel hears',
      'The panel examining the claims by Mona Berg, a former minister, and Olaf Lind found that the port had lied.',
      ['panel'],
    ],
    ['nor those whom rebels fight', 'Rebels fighting Norway, Peru and Chile rejected the truce.', ['rebels']],
    [
      'a place that an office is named after says nothing',
      'Norway and Sweden Friendship Council chair Mona Berg said the bridge must open.',
      ['Mona Berg'],
    ],
    [
      'an office for the affairs of two places is one',
      'Norway and Peru Affairs Office director Mona Berg said in a seminar that all must be vigilant.',
      ['Mona Berg'],
    ],
    ['two places still speak for themselves', 'Norway and Peru said the bridge must open.', ['Norway', 'Peru']],
    [
      'a seat or a party in brackets is no speaker',
      'Steven Lind (Labour-North Haven) said the minister must not blame the county.',
      ['Steven Lind'],
    ],
    ['nor behind the speech', '“The quay must stay open,” said Mona Berg (Green-North Haven).', ['Mona Berg']],
    [
      'what somebody does while speaking stands between',
      'Mona Berg (Green) said while opening the debate that the quay must stay.',
      ['Mona Berg'],
    ],
    [
      'whoever quotes goes on in the same tense',
      'Mona Berg cited the Norwegian government as saying that it would raise tariffs and asked how the port would compete.',
      ['Norwegian government', 'Mona Berg'],
    ],
    [
      'also after a comma',
      'Mona Berg quoted a minister as saying the port would close, and called for an inquiry.',
      ['minister', 'Mona Berg'],
    ],
    [
      'what goes on behind an aside is said by the same',
      'The guild rejected the offer and, after a vote, called for a strike.',
      ['guild', 'guild'],
    ],
    [
      'also where the aside tells in what',
      'Nora Kolt congratulated Eva Lund and in a tweet wrote that Lund would be an outstanding mayor.',
      ['Nora Kolt'],
    ],
    [
      'a day is no part of a name',
      'Council member Mona Berg yesterday unveiled a report on the harbour. The report’s summary said that the quay was old.',
      ['Mona Berg'],
    ],
    [
      'what happens shows something, and nobody says it',
      'Oslo goes on arguing over two fleets, indicating the navy needs both of them.',
      [],
    ],
    [
      'doubts about what somebody can do are not theirs',
      'Doubts remain about the navy’s readiness to swap drills for battle.',
      [],
    ],
    [
      'whoever stands behind a word of saying, behind a whole clause, says it',
      'Prices will fall, claimed the port authority.',
      ['port authority'],
    ],
    ['but not whoever an act of saying is done to', 'Balder, which owns the pier, warned the union.', ['Balder']],
    [
      'a word of thinking with more behind it tells nothing of what stands before',
      'Be it in law or research, the oldest schools figured prominently across the list.',
      [],
    ],
    [
      'a quotation that opens the sentence ends before the main clause',
      'Citing the ministry as saying the dam was safe, Berg demanded a review.',
      ['Berg', 'ministry'],
    ],
  ])('%s', (_, text, actors) => {
    expect(holders(text).toSorted()).toEqual(actors.toSorted());
  });

  it.each([
    ['Police said the suspect fled, claiming that he was innocent.', ['Police states: the suspect fled']],
    [
      'The ministry said the miners had blocked the road, demanding that wages be paid.',
      ['ministry states: the miners had blocked the road'],
    ],
    ['Berg said the deal was dead, demanding a refund.', ['Berg demands: a refund', 'Berg states: the deal was dead']],
    [
      'Berg said he left the hall, claiming the vote was rigged.',
      ['Berg states: he left the hall', 'Berg states: the vote was rigged'],
    ],
    [
      'Berg said on Monday that the farmers had sat down in the mill, refusing to leave.',
      ['Berg states: the farmers had sat down in the mill'],
    ],
  ])('gives what others may have said as they acted to nobody: %s', (text, positions) => {
    expect(
      positionsOf(text)
        .map(({ actor, act, statement }) => `${actor} ${act}: ${statement}`)
        .toSorted(),
    ).toEqual(positions);
  });

  it.each([
    'Mona Berg was responding to a question by Olaf Lind on whether or not the government planned to pay for the quay.',
    'Mona Berg was asked Olaf Lind’s question about help given to growers once they have retired.',
  ])('gives what is asked to nobody: %s', (text) => {
    expect(holders(text)).toEqual([]);
  });

  it('puts nobody against what it is asked whether they oppose', () => {
    const { stickingPoints } = draftOf('Mona Berg asked whether the ministry opposes the dam.');
    expect(stickingPoints.flatMap(({ parties }) => parties.map(({ actor }) => actor))).not.toContain('ministry');
  });

  it.each([
    ['Nora Kolt wrote the fee was unfair.', ['Nora Kolt']],
    ['Auditors found prices had doubled.', ['auditors']],
    ['Nora Kolt wrote a book that was sold in Lise.', []],
    ['Nora Kolt wrote the song when he was ill.', []],
  ])('reads a clause without “that” as what is told, and a thing as none: %s', (text, actors) => {
    expect(holders(text)).toEqual(actors);
  });

  it('ends what was quoted where the one who quotes goes on', () => {
    const text = 'Mona Berg quoted a minister as saying the port would close, and called for an inquiry.';
    expect(positionsOf(text).map(({ statement }) => statement)).toEqual(
      expect.arrayContaining(['the port would close', 'an inquiry']),
    );
  });
});

describe('an office whose letters stand in brackets before a name', () => {
  it.each([
    [
      'The boat was his son’s, said County Welfare Officer (CWO) Tavel Sultan Orlan. The CWO said the mill burned.',
      'Tavel Sultan Orlan',
      'Welfare Officer',
    ],
    [
      'Chief Police Inspector (CPI) Mona Berg said the road was shut. The CPI left.',
      'Mona Berg',
      'Chief Police Inspector',
    ],
    ['Director General (DG) Mona Berg said it was late.', 'Mona Berg', 'Director General'],
    [
      'Inspector General of Police (IGP) Mona Berg said it was late. The IGP opposes the plan.',
      'Mona Berg',
      'Inspector General of Police',
    ],
    [
      'Deputy Commissioner (DC) Nils Dahl said fees must fall. The DC denied the fee was new.',
      'Nils Dahl',
      'Deputy Commissioner',
    ],
  ])('is that of the person, whom the letters stand for from there on: %s', (text, name, role) => {
    expect(new Set(holders(text))).toEqual(new Set([name]));
    expect(draftOf(text).actors).toEqual([expect.objectContaining({ name, role })]);
  });

  it('is a body where nobody is named behind it', () => {
    expect(holders('The Fisheries Board (FB) said the quay must stay.')).toEqual(['Fisheries Board']);
  });
});

describe('what somebody found or charged', () => {
  it.each([
    ['The Forest Inquiry found wardens failed to count the boats.', 'wardens failed to count the boats'],
    ['The panel found boats were lost at the quay.', 'boats were lost at the quay'],
    ['The panel found that boats were lost at the quay.', 'boats were lost at the quay'],
  ])('is a statement where it is a clause: %s', (text, statement) => {
    expect(positionsOf(text).map((position) => position.statement)).toEqual([statement]);
  });

  it.each([
    'The panel found boats registered with the harbour board.',
    'The panel found letters obtained from the mayor.',
    'Lund Bank charged a share of the fee on the contracts agreed with the harbour board.',
    'Vera Holm found the report unfair.',
    'Vera Holm finds it hard to sleep.',
  ])('and none where it is a thing: %s', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });
});

describe('who somebody is, told behind the name', () => {
  it.each([
    ['Milica Stanko of the monuments office opposed the roof.', ['Milica Stanko']],
    ['Ana Torv, from the union’s legal team, opposed the roof.', ['Ana Torv']],
    ['Ana Torv with the mayor’s campaign opposed the roof.', ['Ana Torv']],
    ['Ana Torv QC said the quay must open.', ['Ana Torv']],
    ['The campaign to save the library said the council had lied.', ['campaign']],
    ['The commission to investigate Ana Torv said the owner had lied.', ['commission']],
    ['Director-general for primary schools Dewi Lestan said the roofs leaked.', ['Dewi Lestan']],
    ['The board cleared the mill of fraud yet faulted it for keeping no records.', ['board']],
  ])('leaves the words with that person: %s', (text, names) => {
    expect([...new Set(holders(text))]).toEqual(names);
  });

  it('is no part of the role where it tells how long', () => {
    expect(draftOf('For eleven years Bishop Tovar has fought the lottery.').actors).toEqual([
      expect.objectContaining({ name: 'Tovar', role: 'Bishop' }),
    ]);
  });
});

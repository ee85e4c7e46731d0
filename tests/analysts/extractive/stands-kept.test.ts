import { describe, expect, it } from 'vitest';
import { draftOf, holders, positionsOf } from './drafting.ts';

/** Each position of a text as "actor act/stance: statement", in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, act, stance, statement }) => `${actor} ${act}/${stance}: ${statement}`);
}

describe('a plan', () => {
  it('is supported by whoever sticks to it, and not by whoever only has it', () => {
    expect(told('The railway held firm on its plan to close the halt.')).toEqual([
      'railway states/supports: adherence to its plan to close the halt',
    ]);
    expect(told('The railway is pressing ahead with its plan to close the halt.')).toEqual([
      'railway states/supports: a decision to go ahead with its plan to close the halt',
    ]);
    expect(told('The railway unveiled its plan to close the halt.')).toEqual([
      'railway states/unclear: a plan to close the halt',
    ]);
  });
});

describe('words between a reporting verb and what belongs to it', () => {
  it.each([
    ['a day', 'The guild hit back on Thursday at the draft law.', 'guild states/opposes: criticism of the draft law'],
    ['however', 'The guild objects, however, to the fee.', 'guild states/opposes: objections to the fee'],
    [
      'a day with the same preposition',
      'The mayor called on Monday on the council to resign.',
      'mayor demands/supports: that the council resign',
    ],
  ])('leave it what it is: %s', (_, text, position) => {
    expect(told(text)).toEqual([position]);
  });
});

describe('calls that are taken up', () => {
  it('are made by whoever takes them up', () => {
    expect(told('The union echoed calls for a later start.')).toEqual(['union demands/supports: a later start']);
  });
});

describe('who is told of', () => {
  it('is not both “she” and “he”', () => {
    const text =
      'Ines Kolt met the owner, Taavi Ruud, on Friday. She said the shift must end. He said the shift would stay.';
    expect(holders(text)).toEqual(['Ines Kolt', 'Taavi Ruud']);
  });

  it('may be one of somebody’s people', () => {
    expect(holders('“We will not pay twice,” said one of her aides.')).toHaveLength(1);
  });

  it('has a name after a field that no list has', () => {
    expect(holders('Deputy Minister for Rural Roads Tuva Rahay said the viaduct was ready.')).toEqual(['Tuva Rahay']);
  });

  it('has a name that the tagger takes for a verb', () => {
    expect(holders('“Give us a night bus,” student leader Han Mi-won said.')).toEqual(['Han Mi-won']);
    expect(holders('Ravel Pharma said its syrup was safe. Ravel promised an answer within a week.')).toEqual([
      'Ravel Pharma',
      'Ravel Pharma',
    ]);
  });

  it('is a company whose form is written small', () => {
    expect(holders('Corvenna plc denied that it had dumped waste.')).toEqual(['Corvenna plc']);
  });

  it('is a body that later is “it”', () => {
    expect(holders("The rectors' conference backs the truce; it opposes the amnesty.")).toEqual([
      "rectors' conference",
      "rectors' conference",
    ]);
  });

  it('keeps what the other party wants out, past what is told of that one', () => {
    const text =
      'Per Holm wants the lane opened to taxis, while Tuva Lind, who speaks for the riders of the town, wants it kept for bikes.';
    expect(told(text)).toEqual([
      'Per Holm demands/supports: that the lane be opened to taxis',
      'Tuva Lind demands/supports: that it be kept for bikes',
    ]);
  });
});

describe('who holds an office', () => {
  it('is whoever it was handed to', () => {
    const text =
      'Outgoing mayor Nora Lindt handed the keys to Juan Moe on Monday. “The market stays,” the new mayor promised.';
    expect(holders(text)).toEqual(['Juan Moe']);
  });
});

describe('what is disliked, left open or called something first', () => {
  it.each([
    ['The governor disliked the marina.', 'governor states/opposes: dislike of the marina'],
    ['Peru insisted it was ready, whatever its neighbours said.', 'Peru states/unclear: it was ready'],
    ['The growers are not happy with the price.', 'growers states/opposes: not to be happy with the price'],
    [
      'Nora Lindt described as wholly false a report that she would leave.',
      'Nora Lindt states/opposes: a report that she would leave is wholly false',
    ],
  ])('is told of whom the sentence is about: %s', (text, position) => {
    expect(told(text)).toEqual([position]);
  });
});

describe('what was held before the day’s news', () => {
  it.each([
    'Treasurer Ada Lund, who had vowed not to add a crown to the fund, raised it to 3 million.',
    'The port, which had insisted that they would be readmitted on Friday, gave way.',
    'On Monday the guild had demanded a second crane.',
    'The mill shut nine days after Jon Berg told investors that no man would lose a shift.',
    'The port will sell two boats, two weeks after the minister vowed that it would sell none.',
  ])('is no position: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    // Told with its time.
    ['Two years ago the minister promised a bridge.', 'minister states/unclear: two years ago promised a bridge'],
    [
      'A couple of weeks ago the minister promised a bridge.',
      'minister states/unclear: a couple of weeks ago promised a bridge',
    ],
    ['A week earlier Jon Berg said he would pay.', 'Jon Berg states/unclear: a week earlier said he would pay'],
    [
      'It is less than a fortnight since Ada Lund told reporters that she would not go.',
      'Ada Lund states/unclear: less than a fortnight ago told reporters that she would not go',
    ],
    // Still the news, or of no earlier day.
    ['Last week the council rejected the plan.', 'council refuses/opposes: the plan'],
    ['The guild said it had asked for a second crane.', 'guild states/supports: it had asked for a second crane'],
    ['The guild had not demanded a crane. It wants a bridge.', 'guild demands/supports: a bridge'],
    ['Two days after the fire, Ada Lund said the mill would close.', 'Ada Lund states/unclear: the mill would close'],
  ])('is another matter than what is held: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each(['Last month', 'Early this year', 'The other day', 'Three weeks later', 'Years ago'])(
    'is of whoever stands behind the words for when: %s',
    (when) => {
      expect(holders(`${when} the guild demanded a second crane.`)).toEqual(['guild']);
    },
  );
});

describe('what only points at what somebody else holds', () => {
  it.each([
    'The guild insisted on the reverse order.',
    'The guild demanded the opposite.',
    'The guild denied it before the day was over.',
  ])('is no position: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what tells of whoever listens', () => {
  it.each([
    'Jon Berg reassured farmers who fear for their supply.',
    'Jon Berg warned drivers who ignore the ban.',
    'Jon Berg reminded those whose boats are late.',
  ])('is no position: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a statement', () => {
  it.each([
    ['Jon Berg called the warning blackmail.', 'Jon Berg states/unclear: the warning is blackmail'],
    [
      'Jon Berg put the losses of the farms at 20 million crowns.',
      'Jon Berg states/unclear: the losses of the farms are 20 million crowns',
    ],
    [
      'Ada Lund said the port would sell a third of the quay, a disclosure which stunned the union.',
      'Ada Lund states/unclear: the port would sell a third of the quay',
    ],
    [
      'The port said it could live with a judge, in its first departure from a refusal of all courts.',
      'port states/unclear: it could live with a judge',
    ],
    ['Jon Berg questioned the need for a dam.', 'Jon Berg states/opposes: doubt about the need for a dam'],
  ])('is a whole clause, without what the writer makes of it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'The guild calls the cargo coal and Kestria soot.',
    'The survey firm questioned 1,204 adults by telephone.',
    'The members questioned him for three hours.',
  ])('is none of two who call one thing two names, nor of who only asked: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what something does not do', () => {
  it.each(['A dollar won’t keep anyone away from the beach', 'The toll will not hurt trade'])(
    'is no stance against it: %s',
    (words) => {
      expect(told(`“${words},” Ada Lund said.`)).toEqual([`Ada Lund states/unclear: “${words}”`]);
    },
  );
});

describe('two who are told of in one sentence', () => {
  it.each([
    [
      'The union asked for nine percent and the mill offered six.',
      ['union demands/supports: nine percent', 'mill offers/supports: six'],
    ],
    [
      'The guild demanded a new lock and the town refused a bridge.',
      ['guild demands/supports: a new lock', 'town refuses/opposes: a bridge'],
    ],
    [
      'The council asks for 400 crowns, the ministry is offering rice and oil.',
      ['council demands/supports: 400 crowns', 'ministry offers/supports: rice and oil'],
    ],
    ['The police say 14 men were held, the council that it was 37.', ['police states/unclear: 14 men were held']],
    ['Ada Lund says the toll is legal, the guild that it is theft.', ['Ada Lund states/unclear: the toll is legal']],
    [
      'Ada Lund, in a room where the union had complained for hours, said the mill would close.',
      ['Ada Lund states/unclear: the mill would close'],
    ],
    [
      'Ada Lund, giving up a condition on which her party had insisted for weeks, said talks could begin.',
      ['Ada Lund states/unclear: talks could begin'],
    ],
    ['The council will build the lock, a project the mayor had promised in spring.', []],
    ['The council will shut the lock, a step its own engineers had sworn off two weeks ago.', []],
    [
      'The port offered to move its boats, two weeks after the minister vowed to keep them, but asked for more time.',
      ['port demands/supports: more time', 'port offers/supports: to move its boats'],
    ],
    [
      'Skippers who confess in full to a judge could go free, the minister said.',
      ['minister states/unclear: Skippers who confess in full to a judge could go free'],
    ],
  ])('have what is theirs: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what somebody says', () => {
  it.each([
    [
      '“Contracts that were signed before the seventh of May will run free of the levy,” Ada Lund told the board, “provided the seller has built a smelter by June.”',
      'Ada Lund states/conditional: “Contracts that were signed before the seventh of May will run free of the levy, provided the seller has built a smelter by June”',
    ],
    [
      'Ada Lund vowed that no treaty would move the boats.',
      'Ada Lund refuses/opposes: that no treaty would move the boats',
    ],
    [
      'Ada Lund said the opposition would vote for the bill.',
      'Ada Lund states/unclear: the opposition would vote for the bill',
    ],
    [
      'Ada Lund said the guild would stay because the dead would never accept an empty chair.',
      'Ada Lund states/unclear: the guild would stay because the dead would never accept an empty chair',
    ],
    ['The guild dismissed the report as the work of friends.', 'guild denies/opposes: the report'],
    [
      'The guild wants the levy suspended altogether while the mill is shut.',
      'guild demands/supports: that the levy be suspended altogether while the mill is shut',
    ],
    [
      'The mill will close, Ada Lund announced here on Monday before some 300 members of the guild.',
      'Ada Lund states/unclear: the mill will close',
    ],
    [
      'Ada Lund went back on Monday on her assurance that no soldiers would come.',
      'Ada Lund states/unclear: an end to her assurance that no soldiers would come',
    ],
    [
      'The council revoked its permission for the street market of the guild.',
      'council states/unclear: an end to its permission for the street market of the guild',
    ],
    [
      'The guild has given up its attempt to have the courts stop the sale.',
      'guild states/unclear: an end to its attempt to have the courts stop the sale',
    ],
  ])('is told with what it means: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'The ministry denied that the mill was sold, as an official had claimed.',
      ['ministry denies/opposes: that the mill was sold'],
    ],
    [
      'Fishers along Norway’s coast have rejected a closed season. Norway rejected nothing.',
      ['Fishers along Norway’s coast refuses/opposes: a closed season'],
    ],
    [
      'The boat was in closed waters, the guild said on Wednesday, in a finding that pleased neither side.',
      ['guild states/unclear: the boat was in closed waters'],
    ],
    [
      'The mill said it would halt production, deepening a quarrel over the levy.',
      ['mill states/unclear: it would halt production'],
    ],
    [
      'Ada Lund said a tenth would go to the town, far short of the half that its mayor has asked for.',
      ['Ada Lund states/unclear: a tenth would go to the town'],
    ],
  ])('is theirs, and nobody else’s: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is not passed on by the body that is told of behind its speaker', () => {
    const text =
      '“Two weeks more,” said Ada Lund, whose Reform Party has announced that it will vote against the text.';
    expect(positionsOf(text).map(({ actor, via }) => [actor, via])).toContainEqual(['Ada Lund', []]);
  });

  it('is that of an official who was brought in there, and not of somebody else', () => {
    const text =
      'Jon Berg, secretary of the Port Guild, said the men would go. A senior official there, who asked not to be named, said the lock was sold. “It is for television,” the official said.';
    expect(told(text).at(-1)).toBe('senior official states/unclear: “It is for television”');
  });

  it('is of its own day, where another verb has one', () => {
    const text =
      'Ada Lund dropped her objection and announced that the guild would go to court on Monday for an order. The talks go on.';
    const { positions } = draftOf(text, '2026-05-09');
    expect(positions.map(({ date }) => date)).not.toContain('2026-05-11');
  });
});

import { describe, expect, it } from 'vitest';
import { holders, positionsOf } from './drafting.ts';

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
    [
      'Treasurer Ada Lund, who had vowed not to add a crown to the fund, raised it to 3 million.',
      'Ada Lund states/unclear: had vowed not to add a crown to the fund',
    ],
    [
      'The port, which had insisted that they would be readmitted on Friday, gave way.',
      'port states/unclear: had insisted that they would be readmitted on Friday',
    ],
    ['On Monday the guild had demanded a second crane.', 'guild states/unclear: had demanded a second crane'],
    ['Two years ago the minister promised a bridge.', 'minister states/unclear: two years ago promised a bridge'],
    ['A week earlier Jon Berg said he would pay.', 'Jon Berg states/unclear: a week earlier said he would pay'],
    [
      'It is less than a fortnight since Ada Lund told reporters that she would not go.',
      'Ada Lund states/unclear: less than a fortnight ago told reporters that she would not go',
    ],
    // Still the news, or of no earlier day.
    ['Last week the council rejected the plan.', 'council refuses/opposes: the plan'],
    ['The guild said it had asked for a second crane.', 'guild states/supports: it had asked for a second crane'],
    ['The guild had not demanded a crane. It wants a bridge.', 'guild demands/supports: a bridge'],
  ])('is told as held then: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each(['Last month', 'Early this year', 'The other day', 'Three weeks later', 'Years ago'])(
    'is of whoever stands behind the words for when: %s',
    (when) => {
      expect(holders(`${when} the guild demanded a second crane.`)).toEqual(['guild']);
    },
  );
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

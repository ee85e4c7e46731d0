import { describe, expect, it } from 'vitest';
import { SAYING_NOUNS } from '../../../src/analysts/extractive/attribution/said-by-noun.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf, positionsOf, readMarked } from './drafting.ts';

/** Each position of a text as "actor act: statement", in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, act, statement }) => `${actor} ${act}: ${statement}`);
}

describe('whoever is told of beside somebody', () => {
  it.each([
    [
      'is cut off where the sentence goes on with its subject',
      'Nora Lindt, cheered after the jury backed her plan, vowed to run again.',
      ['Nora Lindt offers: to run again', 'jury states: support for her plan'],
    ],
    [
      'is no speaker where a date in the aside has a comma',
      'Kenya, which closed its mission in Lise on May 3, 2021, said on Friday that it would return.',
      ['Kenya states: it would return'],
    ],
    [
      'is no speaker where a place in the aside has one',
      'Nora Lindt, who grew up in Ostby, Norway, said the mill would close.',
      ['Nora Lindt states: the mill would close'],
    ],
    [
      'is not who acts on a day named behind the aside',
      'The watchdog, which had fined the mill, on Friday ordered it to close.',
      ['watchdog demands: by order that it close'],
    ],
    [
      'does not ask for the place they are taken to',
      'Guards escorted bakers asking for bread to the gate.',
      ['bakers demands: bread'],
    ],
    [
      'is not the speaker of the sentence before who did something to them',
      'Nora Lindt said the mill was safe. The owner was criticised by the coroner for the fire.',
      ['Nora Lindt states: the mill was safe', 'coroner states: criticism of the owner for the fire'],
    ],
    ['is not those who speak where only their speech names them', '“We ask Ostby Freight to move,” they said.', []],
    [
      'is those of a place, whom “they” stands for',
      'The people of Elm Row met at noon. “We ask the mill to move,” they said.',
      ['people of Elm Row demands: “We ask the mill to move”'],
    ],
    ['is nobody but the one', 'Nobody but Nora Lindt opposed the levy.', ['Nora Lindt refuses: the levy']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('several things told of one subject', () => {
  it.each([
    [
      'are told apart in a row',
      'The Lake Forum deplored the levy, called on all sides to talk and warned of a strike.',
      [
        'Lake Forum demands: that all sides talk',
        'Lake Forum warns: of a strike',
        'Lake Forum states: regret over the levy',
      ],
    ],
    [
      'are told apart where participles are joined',
      'The Ostby Bank kept its rate, citing high prices and warning of dearer bread.',
      ['Ostby Bank warns: of dearer bread'],
    ],
    [
      'are not those that a participle tells of the object',
      'The mayor welcomed the levy, backed by the guild, and left.',
      ['mayor states: a welcome for the levy, backed by the guild'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a clause before whoever says it', () => {
  it.each([
    [
      'A wiser council would have asked twice, the auditors wrote.',
      ['auditors states: a wiser council would have asked twice'],
    ],
    ['The land should be sold, the panel recommended.', ['panel states: the land should be sold']],
    [
      'The mill will close, the Ostby Agency said, quoting the customs service.',
      ['customs service states: the mill will close'],
    ],
    ['The mill will close, local radio reported, citing Mayor Nora Lindt.', ['Nora Lindt states: the mill will close']],
    [
      'The troops have left, the Ostby Agency quoted an official as saying on Friday.',
      ['official states: the troops have left'],
    ],
  ])('is theirs: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what nobody answers for', () => {
  it('is told with the words that say so', () => {
    const [position] = draftOf('According to rumours in the port, the guild has threatened to strike.').positions;
    expect([position?.actor, position?.hedge]).toEqual(['guild', 'According to rumours in the port']);
  });
});

describe('a name', () => {
  it.each([
    [
      'may have its legal form written small',
      'Nordvik plc denied that it had paid.',
      ['Nordvik plc denies: that it had paid'],
    ],
    [
      'may be a verb as well, where the sentence goes on with another one',
      'Price Textiles said it was ready. Price, blamed by bakers for the delay, promised new ovens.',
      [
        'Price Textiles states: it was ready',
        'bakers accuses: Price over the delay',
        'Price Textiles offers: new ovens',
      ],
    ],
    ['may be that of a side', 'The Kenyan Side rejected the levy.', ['Kenyan Side refuses: the levy']],
    [
      'may stand before its verb in a headline',
      'Kenya backs ferry levy; Norway undecided',
      ['Kenya states: support for ferry levy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a noun for what somebody holds against others', () => {
  it('accuses them', () => {
    expect(told('Norway was stung by Kenya’s accusation that its boats had carried arms.')).toEqual([
      'Kenya accuses: that its boats had carried arms',
    ]);
  });
});

describe('a list of what somebody demands', () => {
  it.each([
    ['is theirs who put it forward', 'The bakers’ guild put two conditions to the mayor:', 'bakers’ guild'],
    ['is theirs whose demands they are', 'Among the demands of the striking bakers:', 'striking bakers'],
    ['is theirs who want so many things', 'The bakers asked for two things:', 'bakers'],
  ])('%s', (_, header, actor) => {
    expect(told(`${header}\n\n- an end to night shifts\n- a seat on the board`)).toEqual([
      `${actor} demands: an end to night shifts`,
      `${actor} demands: a seat on the board`,
    ]);
  });

  it('may name each party beside its own', () => {
    expect(told('What the parties want\n\n* Green League: a ban on diesel\n* Millers: lower fees')).toEqual([
      'Green League demands: a ban on diesel',
      'Millers demands: lower fees',
    ]);
  });

  it('is not demanded by those who turn the demands down', () => {
    expect(told('The board rejected two demands:\n\n- an end to night shifts\n- a seat on the board')).toEqual([
      'board refuses: an end to night shifts',
      'board refuses: a seat on the board',
    ]);
  });

  it('is nobody’s where nobody is named', () => {
    expect(told('Terms and conditions:\n\n- no refunds\n- no pets')).toEqual([]);
  });
});

describe('a noun beside what somebody says', () => {
  it.each(examplesOf(SAYING_NOUNS))('tells whose it is: $example', ({ example, key }) => {
    const { text, marks } = readMarked(example);
    const first = () => draftOf(text).positions[0]?.statement.toLowerCase();
    const [{ words = '' } = {}] = marks;
    expect(first()).toContain(words.toLowerCase());
    expect(withoutRule(key, first)).toBeUndefined();
  });

  it.each(['The mill was cold. That was the message.', 'The view from the tower: a lake and a hill.'])(
    'is nobody’s where it names nobody: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('tells of the words before it, whoever said them', () => {
    expect(told('“Not one more krone.” So said Nora Lindt of the request.')).toEqual([
      'Nora Lindt refuses: “Not one more krone”',
    ]);
  });
});

describe('words that the tagger takes for others', () => {
  it.each([
    [
      'a straight mark behind several owners',
      "The pilots' threat to strike at Easter has alarmed the tour operators.",
      ['pilots warns: with a threat to strike at Easter'],
    ],
    [
      'a noun that opens the sentence, its holder last',
      'Opposition to the runway among villagers has hardened.',
      ['villagers refuses: the runway'],
    ],
    [
      'a noun that opens the sentence, its holder first',
      'Appeals from doctors for blood were broadcast at noon.',
      ['doctors demands: blood'],
    ],
    [
      'a second verb that may be a noun',
      'The Ostby Guild protests the seizure of the boat and demands its return.',
      ['Ostby Guild demands: its return', 'Ostby Guild states: opposition to the seizure of the boat'],
    ],
    [
      'a participle behind “stands”',
      'The bank stands accused by its auditors of fraud.',
      ['auditors accuses: the bank of fraud'],
    ],
    [
      'a reflexive before a particle',
      'Nora Lindt distanced herself from the march.',
      ['Nora Lindt states: distance from the march'],
    ],
    [
      'whoever lives along something',
      'Shopkeepers along the quay oppose the new toll.',
      ['shopkeepers refuses: the new toll'],
    ],
  ])('are read as they stand: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a decision, a threat or a warning that somebody welcomes or turns down', () => {
  it.each([
    [
      'In a blow to the premier, the clerk’s decision to allow a vote was welcomed by the backbenchers.',
      'backbenchers states: a welcome for the clerk’s decision to allow a vote',
    ],
    [
      'The warning that the glacier could collapse was dismissed by the mining company.',
      'mining company states: dismissal of the warning that the glacier could collapse',
    ],
  ])('is told with what it is of: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('a text that is nobody’s', () => {
  it('passes on what somebody says in it', () => {
    expect(
      told('Both unions agreed that talks should resume, according to a joint statement released in Lise.'),
    ).toEqual(['unions offers: agreement that talks should resume']);
  });
});

describe('what is suspected', () => {
  it('is not claimed to be so', () => {
    expect(told('Prosecutors suspect that the money was moved.')).toEqual([
      'prosecutors states: a suspicion that the money was moved',
    ]);
  });
});

describe('a list of what several said', () => {
  it('gives each quotation to the name before it', () => {
    expect(
      told('Reactions to the ruling:\n\n- Greens: “A good day for the river.”\n- Millers: “A bad day for the mill.”'),
    ).toEqual(['Greens states: “A good day for the river”', 'Millers states: “A bad day for the mill”']);
  });
});

describe('a noun with somebody behind it', () => {
  it.each([
    [
      'is not theirs where they stand in what it tells',
      'Nora Lindt laughed at suggestions that she had been given a boost by her father.',
    ],
    ['is not theirs where it tells of what they buy', 'The demand for coal from bakers fell.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is theirs where “there is” opens the sentence', () => {
    expect(told('There has been criticism of the verdict from bakers.')).toEqual([
      'bakers states: criticism of the verdict',
    ]);
  });
});

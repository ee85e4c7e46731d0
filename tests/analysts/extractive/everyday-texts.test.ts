import { describe, expect, it } from 'vitest';
import { draftOf, positionsOf } from './drafting.ts';

/** Each position of a text as "actor act: statement", in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, act, statement }) => `${actor} ${act}: ${statement}`);
}

describe('a list', () => {
  it('is called for by whoever its first line names', () => {
    expect(told('The Ostby Guild calls for:\n• a lower levy on ferries\n• a new quay')).toEqual([
      'Ostby Guild demands: a lower levy on ferries',
      'Ostby Guild demands: a new quay',
    ]);
    expect(told('The guild’s demands:\n- higher wages\n- a shorter week')).toEqual([
      'guild demands: higher wages',
      'guild demands: a shorter week',
    ]);
  });

  it('shows each item with the line that says whose it is', () => {
    const [position] = draftOf('The Ostby Guild calls for:\n• a lower levy on ferries\n• a new quay').positions;
    expect(position?.evidence.map(({ quote }) => quote)).toEqual([
      'a lower levy on ferries',
      'The Ostby Guild calls for',
    ]);
  });

  it('may have items that tell of different parties', () => {
    expect(told('Where they stand\n- The bakers demand a lower price.\n- The millers refuse to pay.')).toEqual([
      'bakers demands: a lower price',
      'millers refuses: to pay',
    ]);
  });
});

describe('a question of a reporter', () => {
  it.each([
    'A reporter asked why the mill was shut. Nora Lindt said the roof leaked.',
    'A journalist wanted to know why the mill was shut. Nora Lindt said the roof leaked.',
    '“Will the mill be sold?” a reporter shouted. Nora Lindt said the roof leaked.',
  ])('is nobody’s position: %s', (text) => {
    expect(told(text)).toEqual(['Nora Lindt states: the roof leaked']);
    expect(draftOf(text).actors.map(({ name }) => name)).not.toContain('reporter');
  });
});

describe('two parties in a sentence', () => {
  it('are told apart where they share a verb', () => {
    expect(told('The mayor favours a bridge, the governor a tunnel.')).toEqual([
      'mayor states: a preference for a bridge',
      'governor states: a preference for a tunnel',
    ]);
    expect(told('The guild wants a new depot, a bigger yard.')).toEqual(['guild demands: a new depot, a bigger yard']);
  });

  it('are told apart where somebody is presented beside a name', () => {
    expect(told('Nora Lindt said the mill would close, but Per Holm, her deputy, contradicted her.')).toEqual([
      'Nora Lindt states: the mill would close',
    ]);
  });

  it('are told apart in what the press passes on', () => {
    expect(
      told('Nora Lindt told the agency Nordia that the mill would close, the daily Ostby Herald reported on Monday.'),
    ).toEqual(['Nora Lindt states: the mill would close']);
  });
});

describe('a claim that is turned down', () => {
  it.each([
    ['Reports that the mill had burned down were dismissed by Nora Lindt.', 'reports that the mill had burned down'],
    ['The allegation that the mill had burned was rejected by Nora Lindt.', 'the allegation that the mill had burned'],
    ['Nora Lindt dismissed as unfounded reports in the press that the mill had burned.', 'reports in the press that'],
  ])('is told whole, and as denied: %s', (text, statement) => {
    const [position] = positionsOf(text);
    expect([position?.actor, position?.act]).toEqual(['Nora Lindt', 'denies']);
    expect(position?.statement.toLowerCase()).toContain(statement);
  });

  it('is no stand where it is neither denied nor admitted', () => {
    expect(told('Nora Lindt neither denied nor admitted the charge.')).toEqual([]);
  });
});

describe('names of bodies', () => {
  it.each(['Nurses Against Noise', 'Hands Off Our Forest', 'Clean Rivers Now'])(
    'may have small words in them: %s',
    (name) => {
      expect(draftOf(`In May ${name} rejected the levy.`).actors.map((actor) => actor.name)).toEqual([name]);
    },
  );

  it('keep whose body it is', () => {
    expect(draftOf('The Fishermen’s Guild rejected the levy.').actors.map(({ name }) => name)).toEqual([
      'Fishermen’s Guild',
    ]);
  });
});

describe('who speaks', () => {
  it('may be told of by an age', () => {
    expect(told('Nora Lindt won the race. “It was a cold day,” said the 31-year-old.')).toEqual([
      'Nora Lindt states: “It was a cold day”',
    ]);
  });

  it('may be heads of what follows', () => {
    expect(told('The heads of state condemned the raid.')).toEqual(['heads of state states: condemnation of the raid']);
  });

  it('may be several with a participle before their noun', () => {
    expect(told('“We do not trust the count,” the three losing candidates said.')).toEqual([
      'candidates states: “We do not trust the count”',
    ]);
  });

  it('may be said to be blunt before the quotation', () => {
    expect(told('Nora Lindt was blunt: “The plan for the mill is dead.”')).toEqual([
      'Nora Lindt states: “The plan for the mill is dead”',
    ]);
  });

  it('is told by what stands beside the names of turns, and by a question before the only one', () => {
    expect(told('Nora Lindt (Greens): The forest is dying.\n\nMinister Per Holm: The forest is being cut.')).toEqual([
      'Nora Lindt states: “The forest is dying”',
      'Per Holm states: “The forest is being cut”',
    ]);
    expect(told('Who do you ask for help?\n\nNora Lindt: I ask my brothers for help.')).toEqual([
      'Nora Lindt demands: “I ask my brothers for help”',
    ]);
  });
});

describe('a noun for what somebody says', () => {
  it('may open the sentence', () => {
    expect(told('Calls by bakers for a lower levy were ignored.')).toEqual(['bakers demands: a lower levy']);
  });
});

describe('speech after its speaker', () => {
  it('is told by itself where it demands something now', () => {
    expect(told('“The mill was shut for a year,” said Nora Lindt. “Now we want a new roof.”')).toEqual([
      'Nora Lindt states: “The mill was shut for a year”',
      'Nora Lindt demands: “Now we want a new roof”',
    ]);
  });
});

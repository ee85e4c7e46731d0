import { describe, expect, it } from 'vitest';
import { draftOf, positionsOf } from './drafting.ts';

/** Each position of a text as "actor act: statement", in alphabetical order. */
function told(text: string): string[] {
  return positionsOf(text)
    .map(({ actor, act, statement }) => `${actor} ${act}: ${statement}`)
    .toSorted();
}

/** Each actor of a text with their role, "name, role". */
function cast(text: string): string[] {
  return draftOf(text).actors.map(({ name, role }) => (role === null ? name : `${name}, ${role}`));
}

describe('a condition that stands after “but” goes with what it is of:', () => {
  it.each([
    [
      'Berg said they were open to talks, but only if the deadline was suspended.',
      ['Berg states: they were open to talks, but only if the deadline was suspended'],
    ],
    [
      'The guild is ready to sign, but only if the port pays.',
      ['guild states: readiness to sign, but only if the port pays'],
    ],
    [
      'Lund said the board would meet the crews, though only after the strike ended.',
      ['Lund states: the board would meet the crews, though only after the strike ended'],
    ],
    [
      'Norland agreed to inspections, but on condition that Tarsk left the reef.',
      ['Norland offers: agreement to inspections, but on condition that Tarsk left the reef'],
    ],
    [
      'Holm said the town would pay, but not before the audit was done.',
      ['Holm states: the town would pay, but not before the audit was done'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });

  it('is shown with it', () => {
    const [position] = draftOf('Berg said they were open to talks, but only if the deadline was suspended.').positions;
    expect(position?.evidence[0]?.quote).toContain('but only if the deadline was suspended');
  });

  it.each([
    [
      'Lund has said that the signing would take place in “salt country,” but the growers have been reluctant to come until the fee falls.',
      ['Lund states: the signing would take place in “salt country”', 'growers refuses: to come until the fee falls'],
    ],
  ])('but another’s stand does not: %s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

describe('how much somebody would, nobody says:', () => {
  it.each([
    'Lund would not be drawn on how much the guild was prepared to pay.',
    'The mayor did not disclose how far the council was willing to go.',
    'It is not known how much the firm is prepared to offer.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who writes a letter says what is in it:', () => {
  it.each([
    [
      'The River Commission has yet to respond to a letter by the traders asking it to confirm who owns the land.',
      ['traders demands: that it confirm who owns the land'],
    ],
    [
      'The ministry replied on Friday to a petition from the guild urging it to open the quay.',
      ['guild demands: that it open the quay'],
    ],
    ['The council read a letter from Ada Holm, the bishop, accusing it of sloth.', ['Ada Holm accuses: it of sloth']],
    ['The council answered a letter from Ada Holm, the bishop, accusing it of sloth.', []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

describe('what somebody is told is no advice, what should be done is:', () => {
  it.each([
    ['Her lawyer advised her that the court was bound to hear it.', ['lawyer states: the court was bound to hear it']],
    ['The engineer advised the council that the wall would fall.', ['engineer states: the wall would fall']],
    ['Lund advised that the pier be shut.', ['Lund demands: that the pier be shut']],
    ['The agency advised residents to boil their water.', ['agency demands: that residents boil their water']],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

describe('what is wanted done is told as to be done:', () => {
  it.each([
    ['Lund wants the money spent on schools.', ['Lund demands: that the money be spent on schools']],
    ['Tony Bracks wants the levy scrapped by June.', ['Tony Bracks demands: that the levy be scrapped by June']],
    ['Ivo Stane demanded the records kept under seal.', ['Ivo Stane demands: that the records be kept under seal']],
    ['The board wants the quay built with local stone.', ['board demands: that the quay be built with local stone']],
    ['Lena Berg wants it rebuilt.', ['Lena Berg demands: that it be rebuilt']],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

describe('a part of the day before a noun tells which:', () => {
  it.each([
    ['Garrow said night moorings in the channel were rash.', 'Garrow states: night moorings in the channel were rash'],
    ['The mayor said evening classes would be cut.', 'mayor states: evening classes would be cut'],
    ['The guild said Friday night that the mill was shut.', 'guild states: the mill was shut'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position]);
  });
});

describe('who takes part', () => {
  it.each([
    ['The Porto Alvo harbour board rejected the plan.', 'Porto Alvo harbour board'],
    ['On Monday New Halden town councillors rejected the toll.', 'New Halden town councillors'],
    ['Santa Vela taxi drivers blocked the bridge.', 'Santa Vela taxi drivers'],
  ])('keeps the name before what it is: %s', (text, name) => {
    expect(cast(text)).toContain(name);
  });

  it.each([
    ['The head of the fishing guild, Rui Mota, said the quay was rotten.', 'Rui Mota, head of the fishing guild'],
    [
      'The chairman of the cooperative, Comrade Ebiye Tamuno, rejected the offer.',
      'Ebiye Tamuno, chairman of the cooperative',
    ],
    ['Bar Council of Ostby secretary Ivo Stane said the law was void.', 'Ivo Stane, secretary'],
    ['The area MCA John Muthee accused the governor of theft.', 'John Muthee, area MCA'],
  ])('has the role that is told of them: %s', (text, actor) => {
    expect(cast(text)).toContain(actor);
    expect(cast(text).some((name) => name.includes('said'))).toBe(false);
  });

  it.each([
    'The two sides agreed to a truce.',
    'Both sides said the talks would go on.',
    'All sides rejected the draft.',
  ])('is not told by “sides”: %s', (text) => {
    expect(cast(text)).toEqual([]);
    expect(told(text)).toEqual([]);
  });

  it.each(['N180 million', 'P280,000', 'Sh1.2 billion'])('is no sum of money: %s', (sum) => {
    expect(cast(`Tamuno said ${sum} was too little. The mill offered ${sum} on Monday.`)).not.toContain(
      sum.split(/[ ,.]/u)[0],
    );
  });
});

describe('a paper that takes back its report is called by its name:', () => {
  it.each(['Courier', 'Sentinel', 'Dispatch', 'Bulletin', 'Argus'])('the Harbour %s', (paper) => {
    const text = `The Harbour ${paper} on Saturday withdrew its report that Governor Elin Maro had sold the dam. The newspaper said the document on which it had relied was a draft.

Maro said the dam belonged to the people.`;
    expect(told(text)).toEqual([
      'Elin Maro states: the dam belonged to the people',
      `Harbour ${paper} states: the document on which it had relied was a draft`,
    ]);
  });
});

describe('what a correction says is nobody’s position:', () => {
  it.each([
    'Correction: governor did not agree to sell the dam',
    'Corrected: Holm did not refuse to meet the crews',
    'Clarification: the board never demanded that the mayor resign',
    'An earlier version of this article said that the minister had refused to sign.',
  ])('%s', (correction) => {
    expect(told(`${correction}\n\nThe vote is on Friday.`)).toEqual([]);
  });

  it('save what it says is so in truth', () => {
    const text =
      'Correction: An earlier version of this story said that Mayor Ada Holm had backed the toll. Holm opposes it.';
    expect(told(text)).toEqual(['Ada Holm refuses: the toll']);
  });

  it('while an update is news', () => {
    expect(told('Update: Holm said the crews would be paid on Friday.')).toEqual([
      'Holm states: the crews would be paid on Friday',
    ]);
  });
});

describe('whoever a body speaks of is not its own:', () => {
  const affiliations = (text: string) =>
    draftOf(text).actors.flatMap(({ name, affiliation }) => (affiliation === null ? [] : [`${name}, ${affiliation}`]));

  it.each([
    'The Harbour Post on Saturday withdrew its report that President Elin Maro had sold the dam.',
    'The Quarry Guild repeated its charge that Mayor Jon Berg had lied.',
    'The Lake Forum renewed its call to Governor Ada Lund.',
    'The Dockers Union published its letter to Minister Tor Brekke on Monday.',
    'The Harbour Bank said its talks with Chancellor Eva Roth went on.',
  ])('%s', (text) => {
    expect(affiliations(text)).toEqual([]);
  });

  it('while its chairman is', () => {
    expect(affiliations('The Quarry Guild will sign, its chairman, Jon Berg, said.')).toEqual([
      'Jon Berg, Quarry Guild',
    ]);
  });
});

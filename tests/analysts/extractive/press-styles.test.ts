import { describe, expect, it } from 'vitest';
import { draftOf, holders, positionsOf } from './drafting.ts';

/** "actor act statement" of every position, in reading order. */
function told(text: string): string[] {
  return positionsOf(text).map(({ actor, act, statement }) => `${actor} ${act} ${statement}`);
}

describe('whoever a role is told of', () => {
  it.each([
    [
      'is named after a body, a field and a comma',
      'Norway said the boats were far out. The United Nations envoy to the region, Farida Ouma, urged both sides to meet. She warned of a war.',
      ['Norway', 'Farida Ouma', 'Farida Ouma'],
    ],
    [
      'is addressed between the office and the name',
      'Minister of Education Sheikha Noura Al Mazmi on Sunday rejected the new fees. The minister said the schools were rich.',
      ['Noura Al Mazmi', 'Noura Al Mazmi'],
    ],
    [
      'is no chief minister where the home minister is meant',
      'Chief Minister Ramesh Dhillon ruled out a new road. The home minister said the road was needed.',
      ['Ramesh Dhillon', 'home minister'],
    ],
    [
      'is a councillor by the short form',
      'Cllr Denise Warrow said the scheme would save lives. Cllr Warrow said it was cheap.',
      ['Denise Warrow', 'Denise Warrow'],
    ],
    ['is a mother of two', 'Mum-of-two Aisha Rahman said the lane was unsafe.', ['Aisha Rahman']],
    [
      'speaks for parents who named their group after what they want',
      'Parents for Safe Streets said the lane was unsafe for children.',
      ['Parents for Safe Streets'],
    ],
    [
      'is a body with a name from India',
      'The Kisan Ekta Manch, which is leading the protest, has demanded a new law.',
      ['Kisan Ekta Manch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it('keeps the office with its field as the role', () => {
    const { actors } = draftOf(
      'Undersecretary for Private Education Dr Khalid Al Suwaidan revealed that 340 complaints had come.',
    );
    expect(actors.map(({ name, role }) => [name, role])).toEqual([
      ['Khalid Al Suwaidan', 'Undersecretary for Private Education'],
    ]);
  });

  it.each([
    'Marines boarded the trawlers Alma and Sister Rose. Norway said the boats were far out.',
    'Marines boarded the tanker Petra Lund. Norway said the boat was far out.',
  ])('is no vessel: %s', (text) => {
    expect(draftOf(text).actors.map(({ name }) => name)).toEqual(['Norway']);
  });

  it('is no village whose people act', () => {
    const names = draftOf('The villagers of Kotli accused the road agency of dumping rubble in the pond.').actors.map(
      ({ name }) => name,
    );
    expect(names).not.toContain('Kotli');
  });

  it('is whom the text before an interview is about, where it goes on with “she”', () => {
    const text =
      'Helena Kostrov has been in office for five months. She spoke to us in her office in Lund.\n\nQ: Is the offer final?\n\nA: We have put nine percent on the table.';
    expect(holders(text)).toEqual(['Helena Kostrov']);
  });
});

describe('what is told', () => {
  it.each([
    [
      'by a pronoun that is asked for something',
      'Ana Kolt urged her to go further.',
      ['Ana Kolt demands that she go further'],
    ],
    [
      'by a noun with a question behind it',
      'Ana Kolt demanded an inquiry into who ordered the raid.',
      ['Ana Kolt demands an inquiry into who ordered the raid'],
    ],
    [
      'past an aside, of what is to be done',
      'The fishermen want licence fees, doubled in January, to be cut.',
      ['fishermen demands that licence fees, doubled in January, be cut'],
    ],
    [
      'past an aside with “and not”',
      'Petra Lund said that the treasury, and not the ministry, is holding up the money.',
      ['Petra Lund states the treasury, and not the ministry, is holding up the money'],
    ],
    [
      'on a day before what is offered',
      'The ministry offered on 20 September to pay two months of arrears.',
      ['ministry offers to pay two months of arrears'],
    ],
    [
      'not for what the writer adds',
      'The ministry offered to pay two months of arrears, an offer that the guild turned down.',
      ['ministry offers to pay two months of arrears'],
    ],
    [
      'not of a “that” before a noun',
      'The guild does not support that plan.',
      ['guild states not to support that plan'],
    ],
    ['by a verb that may be an adverb', 'The guild does not back the levy.', ['guild states not to back the levy']],
    [
      'not as a demand, where it tells what follows',
      '“Shut the lane and you shut the shops,” Ana Kolt said.',
      ['Ana Kolt states “Shut the lane and you shut the shops”'],
    ],
    [
      'not of whoever wants no name told',
      'One father of four, who preferred not to be named, said the fees were too high.',
      ['one father of four states the fees were too high'],
    ],
    [
      'of speech, without what leads to it',
      'As for the cost, “no other pier on this coast comes near what we paid,” Ana Kolt said.',
      ['Ana Kolt states “no other pier on this coast comes near what we paid”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('never turns a no into a yes where it is stuck', () => {
    const { stickingPoints } = draftOf('The AIN demanded the money. The AIN does not accept that explanation.');
    const held = stickingPoints.flatMap(({ parties }) => parties.map(({ holds }) => holds));
    expect(held.filter((holds) => /^accept/u.test(holds))).toEqual([]);
  });

  it.each([
    ['Ana Kolt said the state was hand in glove with private builders.', /glove/u],
    ['Ana Kolt said the decision came in line with the orders of the king.', /^line/u],
    ['Ana Kolt rejected a request by school owners for a rise.', /owners/u],
  ])('is no matter by a set phrase: %s', (text, wrong) => {
    expect(positionsOf(text).map(({ issue }) => issue)[0]).not.toMatch(wrong);
  });
});

describe('whoever is described anew', () => {
  it.each([
    [
      'is the governor, by “the county boss”',
      'Governor Peter Wekesa warned the firms of a ban. Speaking on Sunday, the county boss said the machines had cost jobs.',
      ['Peter Wekesa', 'Peter Wekesa'],
    ],
    [
      'is whoever ended the paragraph before',
      'Owen Tallis, one of the rebels, said the bill was wrong. “It is a cut,” he told the House.\n\nThe backbencher, who has been ill, urged the minister to wait.',
      ['Owen Tallis', 'Owen Tallis', 'Owen Tallis'],
    ],
    [
      'is the body, by its spokesperson',
      'The River Council welcomed the vote. A spokesperson called on the state to open the gate.',
      ['River Council', 'River Council'],
    ],
    [
      'is the body whose analysis it is',
      'The Disability Alliance was angry. More than 200,000 people will lose money, according to its analysis.',
      ['Disability Alliance'],
    ],
    [
      'is the company, not the department of whoever signed for it',
      'Coastal Refining Company, in a statement signed by its Head of Corporate Affairs, Ms Ebele Nnadi, said the staff were gone. It urged the union to talk.',
      ['Coastal Refining Company', 'Coastal Refining Company'],
    ],
    [
      'is a country that no list has, by what only a country has',
      'The talks failed, and Kasar’s ambassador left early. Later Kasar rejected the report. It maintains that 31 people died.',
      ['Kasar', 'Kasar'],
    ],
    ['is a minister whose given name is a nation’s', 'Trade Minister Finn Aasen said the plan stood.', ['Finn Aasen']],
    ['is a trade, at the start of a sentence', 'Hoteliers, who lost much, urged the state to act.', ['Hoteliers']],
    ['keeps a hyphen', 'Small-scale growers said the machines had helped.', ['small-scale growers']],
    ['is counted in small letters', 'Four of the seven villages rejected the plan.', ['four of the seven villages']],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it('is unsure where only the place of the words tells', () => {
    const text =
      'Owen Tallis, one of the rebels, said the bill was wrong. “It is a cut,” he told the House.\n\nThe backbencher urged the minister to wait.';
    expect(positionsOf(text).map(({ isSpeakerOpen }) => isSpeakerOpen === true)).toEqual([false, false, true]);
  });

  it.each([
    [
      'The Minister of Petroleum, Alhaji Sani Garba, who spoke on Monday, ordered both to wait.',
      'Minister of Petroleum',
    ],
    ['Secretary General Amos Barasa, for the union, said the machines must go.', 'Secretary General'],
    ['Marek Dvorsky, the company’s head of policy, said the ruling was wrong.', 'head of policy'],
  ])('keeps the office alone as the role: %s', (text, role) => {
    expect(draftOf(text).actors[0]?.role).toBe(role);
  });
});

describe('what is turned down or wanted', () => {
  it.each([
    ['The minister has so far resisted calls to sell the mine.', 'minister refuses calls to sell the mine'],
    ['The MPs voted against plans to test every driver.', 'MPs refuses plans to test every driver'],
    ['The union vowed not to reopen the plant.', 'union refuses to reopen the plant'],
    ['Grace Nkatha asked Parliament to fast-track a bill.', 'Grace Nkatha demands that Parliament fast-track a bill'],
    [
      'The union wants all the machines withdrawn and the sacked workers reinstated.',
      'union demands that all the machines be withdrawn and the sacked workers be reinstated',
    ],
    ['The union wants it cut.', 'union demands that it be cut'],
    [
      'The union is holding out for 12 percent and a ban on sailing with reduced crews, which it blames for a crash.',
      'union demands 12 percent and a ban on sailing with reduced crews',
    ],
    [
      'Lin Petersen called the decision the hardest she has faced.',
      'Lin Petersen states the decision is the hardest she has faced',
    ],
  ])('reads as English: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['Four of the seven villages rejected the plan.', 'plan'],
    ['Ana Kolt said the guild would follow suit at the mill.', 'mill'],
  ])('is named by what it is, not by who wants it: %s', (text, label) => {
    expect(positionsOf(text)[0]?.issue).toBe(label);
  });
});

describe('voices of all kinds', () => {
  it.each([
    [
      'an official who asked not to be named',
      'The troops crossed the river, a senior official, who asked not to be named, said.',
      ['senior official'],
    ],
    [
      'a body with what it is called by behind its name',
      'Some 40 people died, according to the Nordian Observatory for Civil Rights war monitor.',
      ['Nordian Observatory for Civil Rights'],
    ],
    [
      'those whom “with” tells of',
      'The row entered its 40th day on Monday with farmers refusing to lift the blockade.',
      ['farmers'],
    ],
    [
      'a body that throws its weight behind something',
      'The Trade Congress has thrown its weight behind the strike.',
      ['Trade Congress'],
    ],
    [
      'an alliance of nurses as the union',
      'The Alliance of Island Nurses rejected the offer. The union said its members would strike.',
      ['Alliance of Island Nurses', 'Alliance of Island Nurses'],
    ],
    [
      'those whom “they” stand for, with their hyphen',
      'Small-scale growers are of another view. They said the machines had helped.',
      ['Small-scale growers'],
    ],
    [
      'those whom a letter names as “we”',
      '“We, the mothers of the missing, demand the truth,” the letter said.',
      ['mothers of the missing'],
    ],
  ])('are heard: %s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it('are heard in one word', () => {
    const text =
      'The ministry urged Norway to open its border. Norway refused. Peru wants Norway to pay. Norway is rich.';
    expect(draftOf(text).absentVoices).toEqual([]);
  });

  it('are no listeners, and no departments', () => {
    const { actors } = draftOf(
      'Prime Minister Semi Vaila told Radio Halden that the deal was fair. Ebele Nnadi, Head of Corporate Affairs, wrote to him.',
    );
    expect(actors.map(({ name }) => name).filter((name) => /Radio|Affairs/u.test(name))).toEqual([]);
  });

  it('take no side by whom they speak of', () => {
    const [position] = positionsOf('Ana Kolt said that protesters opposing the wall have done nothing bad.');
    expect(position?.stance).toBe('unclear');
  });

  it('speak of what was told before, where they call it something', () => {
    expect(
      positionsOf('Ngozi Eze praised the truce. Tarsk Holm called it a surrender.').map(({ issue }) => issue),
    ).toEqual(['truce', 'truce']);
  });
});

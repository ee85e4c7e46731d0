import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { draftOf, holders, positionsOf } from './drafting.ts';

describe('letters that are a word as well', () => {
  it.each([
    ['The WHO said that prices must fall. WHO officials rejected the claim.', ['WHO', 'WHO']],
    ['The SIT said that the accused had knowledge of it.', ['SIT']],
    ['The Special Investigation Team (SIT) met. SIT said the road was shut.', ['Special Investigation Team']],
    ['The mill burned, an SIT official said on Monday.', ['SIT official']],
  ])('name who speaks: %s', (text, actors) => {
    expect(holders(text)).toEqual(actors);
  });

  it('are told with what stands before them', () => {
    expect(holders('The former CE has earlier said she will sell her two boats in May.')).toEqual(['CE']);
  });

  it('are no letters where they only stress a word', () => {
    expect(positionsOf('Nora Lindt said it was NOT late.').map(({ statement }) => statement)).toEqual([
      'it was NOT late',
    ]);
  });
});

describe('“the office”, behind a name that ends in the noun', () => {
  it.each([
    ['Coast Investigation Team', 'team'],
    ['Lise Statistics Office', 'office'],
    ['Growers Forum', 'forum'],
    ['National Rescue Front', 'front'],
    ['Chinese Embassy', 'embassy'],
    ['Anglican Church', 'church'],
    ['Energy Directorate', 'directorate'],
    ['4th Precinct', 'precinct'],
  ])('is the body: %s', (name, noun) => {
    const text = `The ${name} rejected the claim. The ${noun} said the price of fish fell in May.`;
    expect(holders(text)).toEqual([name, name]);
  });

  it('is left open where two names end so', () => {
    const text = 'The Growers Forum met the Wine Forum. The forum said the price of fish fell in May.';
    expect(positionsOf(text).map(({ isSpeakerOpen }) => isSpeakerOpen)).toEqual([true]);
  });
});

describe('a surname that two bear', () => {
  it.each([
    'Police arrested Nils Dahl and his men. They held Dahl’s wife Mona Dahl, too. Dahl said the mill was his.',
    'Nils Dahl and his brother, Per Dahl, left. Dahl said the mill was his.',
  ])('alone is not that of whoever is only told of as kin: %s', (text) => {
    expect(holders(text)).toEqual(['Nils Dahl']);
  });

  it('leaves open who speaks', () => {
    const [position] = positionsOf('Nora Kolt met Jan Kolt. Kolt said the fee was fair.');
    expect(position).toMatchObject({ actor: 'Jan Kolt', isSpeakerOpen: true });
  });

  it('is settled by a title', () => {
    const [position] = positionsOf('Mr. Jan Kolt met Mrs. Nora Kolt. Mr. Kolt said the fee was fair.');
    expect(position?.isSpeakerOpen).not.toBe(true);
  });
});

describe('who says it, behind what it is said in', () => {
  it.each([
    ['Dahl, an elected member of the Lise Council, in a statement on Saturday rejected the claim.', ['Dahl']],
    ['The guild in a statement on Monday rejected the claim.', ['guild']],
    ['A person on Saturday in a post on Facebook claimed that an officer had lied.', ['person']],
    ['The road was shut, said state director general of police (DGP) LR Halden.', ['LR Halden']],
  ])('is told without it: %s', (text, actors) => {
    expect(holders(text)).toEqual(actors);
  });
});

it('ends a sentence whose full stop lacks its space', () => {
  const text = 'Four people were held in the mill.During the trial Nora Lindt said the mill was hers.';
  expect(positionsOf(text).map(({ actor, statement }) => `${actor}: ${statement}`)).toEqual([
    'Nora Lindt: the mill was hers',
  ]);
});

it('takes no part of a law for a body', () => {
  const text = 'The Regulations Governing Fuel Rationing During Power Shortage Periods took force, the ministry said.';
  expect(findEntities(parseDocument(text))).toEqual([]);
  expect(draftOf(text).actors.map(({ name }) => name)).toEqual(['ministry']);
});

it('keeps a given name that is a title as well behind another title', () => {
  const text = 'Prime Minister Sheikh Halden said the bridge was long. Sheikh Orvan left.';
  expect(findEntities(parseDocument(text)).map((entity) => entity.text)).toEqual(['Sheikh Halden', 'Orvan']);
});

describe('whoever holds an office of a body whose name has “of”', () => {
  it.each([
    ['Department of Economic Affairs Director Nora Lindt said the mill burned.', 'Nora Lindt'],
    ['Ministry of Finance spokesman Olaf Lind said the mill burned.', 'Olaf Lind'],
    ['Ministry of Finance Spokesman Olaf Lind said the mill burned.', 'Olaf Lind'],
    ['Department of Justice official Nora Lindt said the mill burned.', 'Nora Lindt'],
    ['Academy of Sciences member Nora Lindt said the mill burned.', 'Nora Lindt'],
  ])('speaks: %s', (text, name) => {
    expect(holders(text)).toEqual([name]);
  });

  it.each([
    'Critics of President Olaf Lind said the mill burned.',
    'Lawyers for Mayor Olaf Lind said the mill burned.',
    'Department of Deputy Mayor Olaf Lind said the mill burned.',
  ])('and not the one whose they are: %s', (text) => {
    expect(holders(text)).not.toContain('Olaf Lind');
  });
});

describe('a name whose surname stands first', () => {
  it('tells no gender by it', () => {
    const text =
      'Olaf Lind said the plan would help.\n\nMuseum official Chen Mai-lin said that the fish were rare.\n\nThey spawn in spring, she said.';
    expect(holders(text)).toEqual(['Olaf Lind', 'Chen Mai-lin', 'Chen Mai-lin']);
  });

  it('may end like a participle', () => {
    expect(holders('Dr Martin Yu Kai-ming rejected the idea.')).toEqual(['Martin Yu Kai-ming']);
  });

  it('is known by a surname of two letters', () => {
    expect(holders('Dr Martin Yu Kwan-tik rejected the idea. Yu said the mill was old.')).toEqual([
      'Martin Yu Kwan-tik',
      'Martin Yu Kwan-tik',
    ]);
  });
});

describe('what was added to what was said', () => {
  it.each([
    [
      'Prices will fall, Nora Lindt said, adding that the mill would stay.',
      ['Prices will fall', 'the mill would stay'],
    ],
    ['Prices will fall, the ministry said, noting that the mill was old.', ['Prices will fall', 'the mill was old']],
    ['Nora Lindt said, speaking in Lise, that the mill was old.', ['the mill was old']],
  ])('leaves what was said before: %s', (text, statements) => {
    expect(
      positionsOf(text)
        .map(({ statement }) => statement)
        .toSorted(),
    ).toEqual(statements.toSorted());
  });
});

it('ends what critics call a thing before the main verb', () => {
  const text = 'The tunnel that some critics have called “vain” may be dropped as costs rise.';
  expect(
    draftOf(text)
      .positions.map(({ statement }) => statement)
      .join(' '),
  ).not.toMatch(/dropped/u);
});

describe('one who is known by another name', () => {
  it.each([
    ['Mona Berg, known as Mona Dahl to her fans, left. Dahl said it was late. Berg said it was dark.', 'Mona Berg'],
    [
      'President Tomo Wiran left. Wiran – more commonly known as Towi – said it was late. Towi said it was dark.',
      'Tomo Wiran',
    ],
    ['A court fined Olaf Lind, a chef better known as Lolo. Lolo said it was late.', 'Olaf Lind'],
  ])('is one: %s', (text, name) => {
    expect(new Set(holders(text))).toEqual(new Set([name]));
  });

  it('has an initial without a space', () => {
    expect(holders('President of Norway U.Khalar met envoys. Khalar said the mill burned.')).toEqual(['U.Khalar']);
  });
});

describe('where those are who speak, or whose a law is,', () => {
  it.each([
    ['Authorities in Lise, Norway, said the boat was leased. They said it was old.', 'Authorities in Lise'],
    ['Growers in Lise, northern Norway, where he lives, said the boat was leased.', 'Growers in Lise'],
  ])('is not who speaks: %s', (text, name) => {
    expect(new Set(holders(text))).toEqual(new Set([name]));
  });

  it('says nothing', () => {
    expect(holders('According to Norway’s Criminal Law, anyone who lies in court can be fined.')).not.toContain(
      'Norway',
    );
  });
});

it.each([
  ['Director Prof V Kamath said the mill burned.', 'Director'],
  ['Sports Minister Datuk Seri Olaf Lind said the mill burned.', 'Sports Minister'],
  ['Foreign Secretary Sir Olaf Lind said the mill burned.', 'Foreign Secretary'],
])('takes no form of address for part of an office: %s', (text, role) => {
  expect(draftOf(text).actors).toEqual([expect.objectContaining({ role })]);
});

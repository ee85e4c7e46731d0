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
    expect(holders('The former CE had earlier said she will visit her two sons in May.')).toEqual(['CE']);
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
    ['Marak, an elected member of the Lise Council, in a statement on Saturday rejected the claim.', ['Marak']],
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
  const text = 'Prime Minister Sheikh Halden said the bridge was long. Sheikh Tamim left.';
  expect(findEntities(parseDocument(text)).map((entity) => entity.text)).toEqual(['Sheikh Halden', 'Tamim']);
});

import { describe, expect, it } from 'vitest';
import { draftOf, positionsOf } from './drafting.ts';

/** The first position of a text as "stance: statement". */
function first(text: string): string | undefined {
  return positionsOf(text).map(({ stance, statement }) => `${stance}: ${statement}`)[0];
}

describe('what somebody says that something is', () => {
  it.each([
    ['is absurd', 'Nora Lindt said the claim was absurd.', 'opposes: the claim was absurd'],
    ['is too late', 'Nora Lindt said the law was far too late.', 'opposes: the law was far too late'],
    ['is a smear', 'Nora Lindt called the letter a cheap smear.', 'opposes: the letter is a cheap smear'],
    ['as invention', 'Nora Lindt described the letter as pure invention.', 'opposes: the letter is pure invention'],
    ['no truth', 'There is no truth in the story, Nora Lindt said.', 'opposes: there is no truth in the story'],
    ['overdue', 'Nora Lindt said the law was long overdue.', 'supports: the law was long overdue'],
    ['a victory', 'Nora Lindt said the ruling was a victory.', 'supports: the ruling was a victory'],
  ])('tells whether they are for it: %s', (_, text, told) => {
    expect(first(text)).toBe(told);
  });

  it.each([
    'Nora Lindt said the ban was not a mistake.',
    'Nora Lindt said a mistake of the pilot sank the ferry.',
    'Nora Lindt said the false teeth were hers.',
  ])('leaves it open where no verdict is given: %s', (text) => {
    expect(first(text)).toMatch(/^unclear: /);
  });

  it('may stand before who says so', () => {
    expect(first('The offer was called an insult by the guild.')).toBe('opposes: the offer is an insult');
    expect(first('Reports that the mill would close were described as pure invention by its owner, Per Holm.')).toBe(
      'opposes: Reports that the mill would close are pure invention',
    );
  });

  it('may stand before the claim it is about', () => {
    expect(first('Nora Lindt dismissed as “pure invention” suggestions that the mill had cheated.')).toBe(
      'opposes: suggestions that the mill had cheated',
    );
  });
});

describe('whom somebody calls', () => {
  it.each([
    'Nora Lindt called rescue workers while he was swimming ashore.',
    'Nora Lindt called the police.',
    'Nora Lindt called an ambulance after the fall.',
  ])('is told no verdict on: %s', (text) => {
    expect(draftOf(text).positions).toEqual([]);
  });

  it.each([
    ['Nora Lindt called the mayor of Lise a liar.', 'the mayor of Lise is a liar'],
    ['Nora Lindt called the plan a farce.', 'the plan is a farce'],
  ])('is told one, where what they are called stands behind: %s', (text, statement) => {
    expect(draftOf(text).positions.map((position) => position.statement)).toEqual([statement]);
  });
});

import { describe, expect, it } from 'vitest';
import { isIntroduced } from '../../src/ledger/is-introduced.ts';

const PERSON = ['Ann Lee', 'Lee'];
const BODY = ['harbour council', 'council'];

describe('whoever speaks for a body', () => {
  it.each([
    'The Harbour Council’s chairwoman, Ann Lee, said no.',
    'Council leader Ann Lee said no.',
    'Ann Lee of the Harbour Council said no.',
    'Ann Lee, a spokeswoman for the council, said no.',
    'Ann Lee, who chairs the Harbour Council, said no.',
  ])('is introduced so: %s', (text) => {
    expect(isIntroduced(text, PERSON, BODY)).toBe(true);
  });

  it.each([
    'Ann Lee said the Harbour Council was wrong.',
    'The Harbour Council and the mayor Ann Lee said no.',
    'Ann Lee met the harbour council leader Ed Moss.',
    'The Harbour Council said no after a long night of talks in which the mayor, Ann Lee, took part.',
    'Rob Lee of the port said no.',
  ])('is nobody who is only named beside it: %s', (text) => {
    expect(isIntroduced(text, PERSON, BODY)).toBe(false);
  });
});

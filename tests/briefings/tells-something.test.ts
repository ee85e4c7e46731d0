import { describe, expect, it } from 'vitest';
import { tellsSomething } from '../../src/briefings/tells-something.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

describe('a label or a role', () => {
  it.each([
    'sale of the mill',
    'wages paid to drivers',
    'plan to build a dam',
    'closing of the canteen',
    'frozen assets',
    'mayor of Tarn',
    'former head of the millers’ union',
  ])('that names something: %s', (label) => {
    expect(tellsSomething(label, ENGLISH)).toBe(false);
  });

  it.each([
    'Orvik called the bid a joke',
    'the town sold the mill',
    'wage talks Lindqvist left the union',
    'Karsten Foods will close the dam',
    'Orvik resigned',
    'mayor who was never elected',
  ])('that tells something: %s', (label) => {
    expect(tellsSomething(label, ENGLISH)).toBe(true);
  });
});

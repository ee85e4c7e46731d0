import { describe, expect, it } from 'vitest';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

describe('numbers in prose', () => {
  it.each([
    ['1,200 people came', '1200 people', []],
    ['1.5 million people came', '1,500,000 people', []],
    ['twenty-eight points', '28 points', []],
    ['a rise of 12 percent', 'twelve per cent', []],
    ['a rise of 12 percent', '12', []],
    ['12 people', '12 percent', ['12%']],
    ['5 million', '5 people', ['5']],
    ['15.4 tons', '154 tons', ['154']],
    ['no numbers', 'three points', ['3']],
    ['no numbers', 'the first one', []],
  ])('of an article that says “%s”: “%s” lacks %j', (article, prose, missing) => {
    expect(createProseCheck([article], ENGLISH).unsupportedIn(prose)).toEqual(missing);
  });
});

describe('names in prose', () => {
  const FERRY = 'Mayor Ilse Brandt said the ferry contract would not be signed before spring. The harbour failed her.';
  const lacks = (prose: string) => createProseCheck([FERRY], ENGLISH).unsupportedIn(prose);

  it.each([
    'According to Mayor Ilse Brandt, the ferry contract would not be signed.',
    'Citing the harbour, Brandt would not sign.',
    'Asked about the ferry, Brandt said spring.',
    'Overall, nothing is signed. Currently the mayor waits. Roughly speaking, she will sign.',
    'Lawmakers and teachers want the ferry. People wait.',
    'Negotiators “Pressed” on.',
  ])('no word that opens a sentence is one: %s', (prose) => {
    expect(lacks(prose)).toEqual([]);
  });

  it.each([
    'Ferry Contract',
    'Harbour Failures',
    'Signing of the Ferry Contract',
    'Restoration of Ferry Services',
    'Wage Participation',
  ])('no ordinary word in a label in Title Case is one: %s', (label) => {
    expect(lacks(label)).toEqual([]);
  });

  it.each([
    ['Duarte said the ferry would sail.', 'Duarte'],
    ['Baker would not sign.', 'Baker'],
    ['Kelly waits for spring.', 'Kelly'],
    ['Hughes waits for spring.', 'Hughes'],
    ['Hezbollah would not sign.', 'Hezbollah'],
    ['Holm Contract', 'Holm Contract'],
    ['Ferry Contract of Greta Holm', 'Greta Holm'],
    ['Kremlin Contract', 'Kremlin Contract'],
    ['Brussels Participation', 'Brussels Participation'],
    ['Norway Contract', 'Norway Contract'],
    ['The mayor met the Restoration Board.', 'Restoration Board'],
  ])('a name the article lacks is still one: %s', (prose, name) => {
    expect(lacks(prose)).toEqual([name]);
  });
});

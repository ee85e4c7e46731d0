import { describe, expect, it } from 'vitest';
import { told } from './drafting.ts';

describe('“the two countries”, “both sides”', () => {
  it.each([
    [
      'are the only two countries that were named together',
      'Norway and Chile signed a pact. The two countries stressed the need for peace.',
      ['Norway: the need for peace', 'Chile: the need for peace'],
    ],
    [
      'are “they” in what follows',
      'Talks between Norway and Chile failed. Both countries demanded a vote. They praised the pact of May.',
      ['Norway: a vote', 'Chile: a vote', 'Norway: praise for the pact of May', 'Chile: praise for the pact of May'],
    ],
    [
      'are two bodies where no two countries were named',
      'The Dock Union and the Harbour Board met on Monday. The two sides agreed to end the strike.',
      ['Dock Union: agreement to end the strike', 'Harbour Board: agreement to end the strike'],
    ],
    [
      'are two people where they lead',
      'Ada Lund and Tom Berg met on Monday. Both leaders welcomed the pact of May.',
      ['Ada Lund: a welcome for the pact of May', 'Tom Berg: a welcome for the pact of May'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'several pairs were named',
      'Norway and Chile signed a pact. Peru and Chile left. Both countries demanded a vote.',
    ],
    ['they were named only in passing', 'Tolls on Norway and Chile rose in May. Both countries demanded a vote.'],
  ])('are not told by name where %s', (_, text) => {
    expect(told(text).filter((position) => /^(?:Chile|Norway|Peru):/u.test(position))).toEqual([]);
  });
});

describe('two who are named in one breath', () => {
  it.each([
    [
      'by an office and by a name',
      'Crown Prince Tom Berg met Prime Minister Ada Lund. The Crown Prince and Prime Minister Ada Lund of Norway praised the pact.',
      ['Tom Berg: praise for the pact', 'Ada Lund: praise for the pact'],
    ],
    [
      'by two offices',
      'Mayor Tom Berg met Prime Minister Ada Lund. The mayor and the prime minister praised the pact.',
      ['Tom Berg: praise for the pact', 'Ada Lund: praise for the pact'],
    ],
  ])('%s both say it', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('words of time behind a speaker', () => {
  it.each([
    ['Ten boats were lost, said the mayor last week.', ['mayor: ten boats were lost']],
    ['Ten boats were lost, said the harbour board this month.', ['harbour board: ten boats were lost']],
    ['The pier is shut, said the next school year will be hard.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

it('a source is “he” as often as a person is', () => {
  expect(told('A port source told the Herald that ten boats were lost. He said the quay was shut.')).toEqual([
    'port source: ten boats were lost',
    'port source: the quay was shut',
  ]);
});

import { expect, it } from 'vitest';
import { sourcesOf } from './drafting.ts';

it.each([
  ['On July 6, Ada Holm made the following comment: “The rate is too high for the farms.”', ['Ada Holm']],
  [
    'The Skippers’ Guild has issued the following statement on the toll: “We reject the toll at Ness.”',
    ['The Skippers’ Guild'],
  ],
  ['Ada Holm gave the following answer: “The toll stays.” The guild left.', ['Ada Holm']],
])('what somebody gave out is theirs: %s', (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

it('who says something according to another one tells it themselves', () => {
  expect(sourcesOf('The guild said according to Judge Holm’s ruling, the toll had not been banned at Ness.')).toEqual([
    'The guild',
  ]);
});

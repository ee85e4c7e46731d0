import { describe, expect, it } from 'vitest';
import { actionLabel } from '../../../src/analysts/extractive/draft/action-label.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { draftOf } from './drafting.ts';

describe('words without a noun to be named by', () => {
  it.each([
    ['Norland is not negotiating on Lorn with anyone', 'negotiating on Lorn'],
    ['we must respond now', 'response'],
    ['they abolished the visa', 'abolishing visa'],
    ['he isn’t fair', 'he isn’t fair'],
    ['they intend to stop in the coming days', 'stopping'],
    ['we will plot again', 'plotting'],
    ['the mayor lied to us', 'lying'],
    ['the mills are dying', 'dying'],
    ['there could be a good way', 'good way'],
    ['they would appeal', 'appeal'],
    ['the crews will strike again', 'strike'],
  ])('are named by what is done: “%s” is “%s”', (words, label) => {
    expect(actionLabel(parseDocument(words).sentences.flatMap(({ tokens }) => tokens))).toBe(label);
  });

  it('take the matter that was told of right before, where nothing is done in them', () => {
    const { positions } = draftOf('The guild rejected the levy. Ada Orlov said it was unfair.');
    expect(positions.map(({ issue }) => issue)).toEqual(['levy', 'levy']);
  });

  it('count nothing: “thousands of homes” are homes', () => {
    const { positions } = draftOf('Ada Orlov said the dam would drown thousands of homes.');
    expect(positions.map(({ issue }) => issue)).toEqual(['homes']);
  });

  it('never make a matter of the speaker', () => {
    const { positions } = draftOf('“Norland is not negotiating on Lorn with anyone except Sarland,” Ada Orlov said.');
    expect(positions.map(({ issue }) => issue)).toEqual(['negotiating on Lorn']);
  });
});

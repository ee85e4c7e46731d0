import { describe, expect, it } from 'vitest';
import { actionLabel } from '../../../src/analysts/extractive/draft/action-label.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { draftOf } from './drafting.ts';

describe('words without a noun to be named by', () => {
  it.each([
    ['Norland is not negotiating on Lorn with anyone', 'negotiating on Lorn'],
    ['we must respond now', 'responding'],
    ['they abolished the visa', 'abolishing visa'],
    ['he isn’t fair', 'he isn’t fair'],
    ['they intend to stop in the coming days', 'stopping'],
    ['we will plot again', 'plotting'],
    ['the mayor lied to us', 'lying'],
    ['the mills are dying', 'dying'],
    ['there could be a good way', 'good way'],
  ])('are named by what is done: “%s” is “%s”', (words, label) => {
    expect(actionLabel(parseDocument(words).sentences.flatMap(({ tokens }) => tokens))).toBe(label);
  });

  it('never make a matter of the speaker', () => {
    const { positions } = draftOf('“Norland is not negotiating on Lorn with anyone except Sarland,” Ada Orlov said.');
    expect(positions.map(({ issue }) => issue)).toEqual(['negotiating on Lorn']);
  });
});

import { describe, expect, it } from 'vitest';
import { cueLexicon } from '../../../src/analysts/extractive/attribution/cues.ts';
import { adjectiveCues } from '../../../src/analysts/extractive/attribution/cues-of-adjectives.ts';
import { nounCues } from '../../../src/analysts/extractive/attribution/cues-of-nouns.ts';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { readMarked } from './drafting.ts';

const lexicons = [cueLexicon, nounCues, adjectiveCues];
const rows = lexicons
  .flatMap((lexicon) => Object.entries(lexicon))
  .flatMap(([cue, frames]) => Object.entries(frames).map(([frame, example]) => ({ cue, frame, example })));

describe('every cue of the lexicon finds what its example marks as said', () => {
  it.each(rows)('$cue ($frame): $example', ({ cue, frame, example }) => {
    const { text, marks } = readMarked(example);
    const lemma = frame === 'order' ? `${cue} to` : cue;
    const found = findAttributions(parseDocument(text), []).filter(({ cueLemma }) => cueLemma === lemma);
    const contents = found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(contents).toContainEqual(marks.map(({ words }) => words));
  });
});

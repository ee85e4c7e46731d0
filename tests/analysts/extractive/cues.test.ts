import { describe, expect, it } from 'vitest';
import { cueLexicon } from '../../../src/analysts/extractive/attribution/cues.ts';
import { adjectiveCues } from '../../../src/analysts/extractive/attribution/cues-of-adjectives.ts';
import { nounCues } from '../../../src/analysts/extractive/attribution/cues-of-nouns.ts';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { isReaction } from '../../../src/analysts/extractive/attribution/reactions.ts';
import { NAMES, REPLIES, TURNS_DOWN } from '../../../src/analysts/extractive/draft/answer-rules.ts';
import { ATTITUDES } from '../../../src/analysts/extractive/draft/attitudes.ts';
import { DEALING } from '../../../src/analysts/extractive/draft/dealing-acts.ts';
import { SHOWN_ATTITUDES } from '../../../src/analysts/extractive/draft/shown-attitudes.ts';
import { SPEAKING } from '../../../src/analysts/extractive/draft/speaking-acts.ts';
import { TAKES_ADJECTIVE } from '../../../src/analysts/extractive/draft/what-it-is.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
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

describe('the reporting words that tell an act, an answer or what something is called', () => {
  const found = new Set(
    rows.flatMap(({ cue, frame }) => [cue, cue.split(' ')[0], frame === 'order' ? `${cue} to` : cue]),
  );

  const ofActs = [...SPEAKING, ...DEALING, ...ATTITUDES, ...SHOWN_ATTITUDES].flatMap(({ lemmas }) => lemmas.split('|'));

  it.each([...new Set([...ofActs, ...TURNS_DOWN, ...REPLIES, ...NAMES, ...TAKES_ADJECTIVE])])(
    'are found in a text: “%s”',
    (lemma) => {
      expect(found.has(lemma) || isReaction(lemma)).toBe(true);
    },
  );
});

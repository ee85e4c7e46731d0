import { describe, expect, it } from 'vitest';
import type { SpokenWords } from '../../src/analysts/check-speakers.ts';
import { nameTellers } from '../../src/analysts/check-tellers.ts';
import type { Draft } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { articleOf } from '../fixtures/article-of.ts';

const TEXT =
  'The council met on Monday. “The quay has been rotten for years,” harbour master Ines Dahl said. Jon Barr, a diver, agreed with her.';
const QUOTE = 'The quay has been rotten for years';
const SPOKEN: SpokenWords = { ...placeOf(QUOTE), names: ['Ines Dahl', 'Dahl'], via: [] };

describe('a bottom line that tells somebody’s claim as fact', () => {
  it('is put on the word of the one who makes it', () => {
    expect(tell([SPOKEN])).toEqual([{ text: `According to Ines Dahl: ${QUOTE}.`, isVerified: true }]);
  });

  it.each<[string, readonly SpokenWords[]]>([
    ['nobody is known to say it', []],
    ['one says it on the word of another', [{ ...SPOKEN, via: ['Jon Barr'] }]],
    ['it may be either of two', [SPOKEN, { ...SPOKEN, names: ['Jon Barr'] }]],
    ['the text leaves room for another', [{ ...SPOKEN, isOpen: true }]],
    ['the speaker is none of the actors', [{ ...SPOKEN, names: ['a captain'] }]],
    ['only some of it is the speaker’s', [{ ...SPOKEN, end: SPOKEN.start + 8 }]],
  ])('stays unverified where %s', (_, spoken) => {
    expect(tell(spoken)).toEqual([{ text: `${QUOTE}.`, isVerified: false }]);
  });

  it('stays as it is where it names its source itself', () => {
    const text = 'The quay has been rotten for years, the harbour master says.';
    expect(tell([SPOKEN], text)).toEqual([{ text, isVerified: true }]);
  });
});

function tell(spoken: readonly SpokenWords[], text = `${QUOTE}.`) {
  const actors = ['Ines Dahl', 'Jon Barr'].map((name) => ({
    ...{ name, aliases: [], kind: 'person' as const, role: null, affiliation: null },
  }));
  const draft: Draft = {
    ...{ actors, positions: [], stickingPoints: [], openQuestions: [], events: [], absentVoices: [] },
    bottomLine: [{ text, evidence: [{ quote: QUOTE }] }],
  };
  return nameTellers(lockDraft(articleOf(TEXT), draft), spoken).map((sentence) => ({
    text: sentence.text,
    isVerified: sentence.unverified !== true,
  }));
}

function placeOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

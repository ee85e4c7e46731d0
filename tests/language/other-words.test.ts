import { describe, expect, it } from 'vitest';
import { otherWordsFor } from '../../src/language/other-words.ts';

describe('other words for what is asked', () => {
  it('are the irregular forms of a verb, and what those are told by', () => {
    expect(otherWordsFor('froze')).toEqual(['freeze', 'frozen']);
    expect(otherWordsFor('left')).toEqual(expect.arrayContaining(['leave', 'resigned', 'gone']));
  });

  it('may be phrases', () => {
    expect(otherWordsFor('headquarters')).toEqual(['head office', 'seat']);
  });

  it('lead from what is asked to what is told, and not back where the told word means several things', () => {
    expect(otherWordsFor('union')).toContain('federation');
    expect(otherWordsFor('seat')).toEqual([]);
  });

  it('are a number in digits and in words', () => {
    expect(otherWordsFor('8')).toContain('eight');
    expect(otherWordsFor('twelve')).toContain('12');
    expect(otherWordsFor('250')).toEqual([]);
  });

  it('are none for most words', () => {
    expect(otherWordsFor('lighthouse')).toEqual([]);
  });
});

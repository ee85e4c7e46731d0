import { describe, expect, it } from 'vitest';
import { LEAST_PART_WORDS, wordsThatFit } from '../../../src/analysts/parts/part-size.ts';
import { articleOf } from '../../fixtures/article-of.ts';
import { longDocument } from '../../fixtures/long-document.ts';

const ASKED = 'Brief the article. '.repeat(350);
const ENGLISH = articleOf(longDocument(4, 500));
const CHINESE = articleOf('部长周二表示，谈判将于下周继续举行，双方仍有分歧。'.repeat(200), { language: 'zh' });

describe('the words of a part', () => {
  it.each([
    [4_096, 250, 400],
    [8_192, 750, 1_100],
    [16_384, 5_000, 7_500],
    [131_072, 70_000, 100_000],
  ])('of which a context of %i tokens holds the question and the answer are from %i to %i', (context, least, most) => {
    const words = wordsThatFit(context, ASKED, ENGLISH);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });

  it('are fewer where a word takes more tokens', () => {
    expect(wordsThatFit(8_192, ASKED, CHINESE)).toBeLessThan(wordsThatFit(8_192, ASKED, ENGLISH));
  });

  it('are never so few that a model could make nothing of them', () => {
    expect(wordsThatFit(1_024, ASKED, ENGLISH)).toBe(LEAST_PART_WORDS);
  });
});

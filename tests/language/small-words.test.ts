import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { isSmallWord, withoutSmallWords } from '../../src/language/small-words.ts';

describe('a small word', () => {
  it.each([
    ['en', 'us', true],
    ['en', 'Us', true],
    ['en', 'US', false],
    ['en', 'WHO', false],
    ['en', 'treaty', false],
    ['de', 'für', true],
    ['de', 'for', false],
    ['hu', 'the', false],
  ])('in %s: %s is one: %s', (code, word, expected) => {
    expect(isSmallWord(word, languageOf(code))).toBe(expected);
  });

  it('leaves a text and takes nothing along', () => {
    const words = (text: string, code: string) => withoutSmallWords(text, languageOf(code)).match(/[^\s]+/gu);
    expect(words('The head of the WHO in the US', 'en')).toEqual(['head', 'WHO', 'US']);
    expect(words('Minister für Verkehr', 'de')).toEqual(['Minister', 'Verkehr']);
    expect(words('thematic offers', 'en')).toEqual(['thematic', 'offers']);
  });
});

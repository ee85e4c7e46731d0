import { hasNumber, numbersIn, numbersKnownIn } from '../language/find-numbers.ts';
import type { Language } from '../language/language.ts';
import { monthsIn } from '../language/months.ts';
import { createNameCheck } from './name-check.ts';

/** Finds claims in prose that the article doesn't support. */
export interface ProseCheck {
  /** Numbers, months and names that the article doesn't contain; empty where the prose may be shown. */
  unsupportedIn(prose: string): readonly string[];
}

/**
 * Prepares the check of prose against an article: every number, in digits or words, every month and every name must
 * occur in it, in any form. Other words are free: this catches invention, not style. In an unknown language only digits
 * are checked; where nouns are capitalised, or nothing is, names can't be told from other words.
 * @param sources the article's text and metadata: title, byline, site, day of publication
 */
export function createProseCheck(sources: readonly string[], language: Language): ProseCheck {
  const text = sources.join('\n\n');
  const numbers = numbersKnownIn(text, language);
  const months = monthsIn(text, language);
  const findUnknownNames = createNameCheck(text, language);
  return {
    unsupportedIn: (prose) => [
      ...[...numbersIn(prose, language)].filter((number) => !hasNumber(numbers, number)),
      ...[...monthsIn(prose, language)].filter((month) => !months.has(month)).map((month) => `month ${month}`),
      ...findUnknownNames(prose),
    ],
  };
}

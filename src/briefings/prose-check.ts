import { hasNumber, numbersIn, numbersKnownIn } from '../language/find-numbers.ts';
import type { Language } from '../language/language.ts';
import { monthsIn } from '../language/months.ts';
import { createNameCheck } from './name-check.ts';

/** Finds what prose says that the article does not. */
export interface ProseCheck {
  /** Numbers, months and names of the prose that the article does not have; empty where it may be shown. */
  unsupportedIn(prose: string): readonly string[];
}

/**
 * Prepares the check of prose against an article: every number, in digits or words, every month and every name has to
 * stand in it, in whatever form. Plain words are free: this tells invention, not style. Of a language that is not
 * known only digits are checked; where nouns have capitals or nothing has, a name is not told from another word.
 * @param sources the article's text, and what is known beside it: title, byline, site, day of publication
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

import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';

/** Whether the word is a given name, a hyphenated or prefixed one too. */
export function isGiven(word: string): boolean {
  return (
    MALE_NAMES.has(word) ||
    FEMALE_NAMES.has(word) ||
    (word.includes('-') && word.split('-').some((part) => MALE_NAMES.has(part) || FEMALE_NAMES.has(part)))
  );
}

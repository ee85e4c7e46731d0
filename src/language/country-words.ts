import { foldName } from './fold-name.ts';
import type { Language } from './language.ts';

/** Compares words with the countries a text mentions. */
export interface CountryWords {
  /** Whether the word names a country or its people. */
  isCountry(word: string): boolean;
  /** Whether it names a country that the text also mentions, by name or demonym. */
  isNamed(word: string): boolean;
}

/** Reads the countries a text mentions in a language other than English; for English see `findCountries`. */
export function readCountryWords(text: string, { countries }: Language): CountryWords {
  const words = [...new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldName))];
  const named = new Set(countries.filter((group) => words.some((word) => isInGroup(group, word))));
  const countriesOf = (word: string) => countries.filter((group) => isInGroup(group, foldName(word)));
  return {
    isCountry: (word) => countriesOf(word).length > 0,
    isNamed: (word) => countriesOf(word).some((group) => named.has(group)),
  };
}

/** Whether a word is in a group of words for one country; `~` at the end of one is the beginning of words. */
export function isInGroup(group: readonly string[], word: string): boolean {
  return group.some((part) => (part.endsWith('~') ? word.startsWith(part.slice(0, -1)) : word === part));
}

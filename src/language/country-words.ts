import { foldName } from './fold-name.ts';
import type { Language } from './language.ts';

/** What the names of countries in a text tell of the countries in another. */
export interface CountryWords {
  /** Whether the word names a country or its people. */
  isCountry(word: string): boolean;
  /** Whether it names one that the text names too, by name, adjective or people. */
  isNamed(word: string): boolean;
}

/** Reads the countries a text names in a language other than English: see `findCountries`. */
export function readCountryWords(text: string, { countries }: Language): CountryWords {
  const words = [...new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldName))];
  const named = new Set(countries.filter((group) => words.some((word) => matches(group, word))));
  const countriesOf = (word: string) => countries.filter((group) => matches(group, foldName(word)));
  return {
    isCountry: (word) => countriesOf(word).length > 0,
    isNamed: (word) => countriesOf(word).some((group) => named.has(group)),
  };
}

function matches(group: readonly string[], word: string): boolean {
  return group.some((part) => (part.endsWith('~') ? word.startsWith(part.slice(0, -1)) : word === part));
}

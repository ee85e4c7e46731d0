import { COUNTRIES, type Country } from './countries.ts';
import { foldName } from './fold-name.ts';

const BY_NAME = index(({ names }) => names);
const BY_ADJECTIVE = index(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
const BY_SEAT = index(({ seats }) => seats);
/** Longest name of a country, in words: "Saint Vincent and the Grenadines", "the People's Republic of China". */
const LONGEST = 5;
/** "US" isn't "us": names that the table has in capitals must be in capitals in a text. */
const ABBREVIATIONS = new Set(
  COUNTRIES.flatMap(({ names }) => names.filter((name) => /^[\p{Lu}.]+$/u.test(name)).map(foldName)),
);

/** The usual name of a country: "Russia" for "Russian Federation"; null if it isn't a country. */
export function countryNamed(name: string): string | null {
  return BY_NAME.get(foldName(name))?.[0] ?? null;
}

/** The country of a demonym: "Russia" for "Russian", "Denmark" for "Danes". */
export function countryOfAdjective(word: string): string | null {
  return BY_ADJECTIVE.get(foldName(word))?.[0] ?? null;
}

/**
 * The country a capital or seat of government stands for: "Russia" for "Moscow". null if it is ambiguous: Brussels
 * stands for Belgium and the European Union.
 */
export function countryOfSeat(name: string): string | null {
  const countries = BY_SEAT.get(foldName(name)) ?? [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** A mention of a country in a text, by any of its names or demonyms. */
export interface CountryMention {
  readonly start: number;
  readonly end: number;
  /** Its usual name; several where a demonym is shared: "Congolese". */
  readonly countries: readonly string[];
}

/** The countries an English text mentions, by name or adjective ("Norwegian fjords": Norway). Longest names first. */
export function findCountries(text: string): readonly CountryMention[] {
  const words = [...text.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}]+/gu)];
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [start] = [words[at]?.index ?? 0];
    if (!/^\p{Lu}/u.test(words[at]?.[0] ?? '')) continue;
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (last === undefined) continue;
      const end = last.index + last[0].length;
      const written = text.slice(start, end).replace(/['’]s?$/u, '');
      const key = foldName(written);
      if (ABBREVIATIONS.has(key) && !/^[\p{Lu}.]+$/u.test(written)) continue;
      const countries = [...(BY_NAME.get(key) ?? []), ...(BY_ADJECTIVE.get(key) ?? [])];
      if (countries.length === 0) continue;
      found.push({ start, end, countries: [...new Set(countries)] });
      at += count - 1;
      break;
    }
  }
  return found;
}

function index(keysOf: (country: Country) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const country of COUNTRIES) {
    for (const key of new Set(keysOf(country).map(foldName))) {
      found.set(key, [...(found.get(key) ?? []), country.name]);
    }
  }
  return found;
}

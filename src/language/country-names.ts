import { COUNTRIES, type Country } from './countries.ts';
import { foldName } from './fold-name.ts';

const BY_NAME = index(({ names }) => names);
const BY_ADJECTIVE = index(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
const BY_SEAT = index(({ seats }) => seats);
/** Longest name of a country, in words: "Saint Vincent and the Grenadines", "the People's Republic of China". */
const LONGEST = 5;
/** "US" is not "us": what the table writes in capitals alone has to stand so in a text. */
const ABBREVIATIONS = new Set(
  COUNTRIES.flatMap(({ names }) => names.filter((name) => /^[\p{Lu}.]+$/u.test(name)).map(foldName)),
);

/** The usual name of the country so called: "Russia" for "Russian Federation"; null where it is none. */
export function countryNamed(name: string): string | null {
  return BY_NAME.get(foldName(name))?.[0] ?? null;
}

/** The country of an adjective or a people: "Russia" for "Russian", "Denmark" for "Danes". */
export function countryOfAdjective(word: string): string | null {
  return BY_ADJECTIVE.get(foldName(word))?.[0] ?? null;
}

/**
 * The country a capital or seat of government speaks for: "Russia" for "Moscow". null where it may be two: Brussels is
 * Belgium's and the European Union's.
 */
export function countryOfSeat(name: string): string | null {
  const countries = BY_SEAT.get(foldName(name)) ?? [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** A place in a text that names a country, by any of its names or its people's. */
export interface CountryMention {
  readonly start: number;
  readonly end: number;
  /** Its usual name; several where a demonym is shared: "Congolese". */
  readonly countries: readonly string[];
}

/** The countries an English text names, also by adjective: "Norwegian fjords" names Norway. Longest names first. */
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

import { COUNTRIES } from '../../analysts/extractive/entities/countries.ts';
import { foldName } from '../../ledger/names.ts';
import type { Nations } from '../../ledger/nations.ts';

const BY_NAME = index(({ names }) => names);
const BY_ADJECTIVE = index(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
const BY_SEAT = index(({ seats }) => seats);

/** The countries that the extractive analyst knows. */
export const NATIONS: Nations = {
  countryNamed: (name) => BY_NAME.get(foldName(name))?.[0] ?? null,
  countryOfAdjective: (word) => BY_ADJECTIVE.get(foldName(word))?.[0] ?? null,
  // Brussels is Belgium's and the European Union's: nobody can tell for whom it speaks.
  countryOfSeat: (name) => {
    const countries = BY_SEAT.get(foldName(name)) ?? [];
    return countries.length === 1 ? (countries[0] ?? null) : null;
  },
};

function index(
  keysOf: (country: (typeof COUNTRIES)[number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const country of COUNTRIES) {
    for (const key of new Set(keysOf(country).map(foldName))) {
      found.set(key, [...(found.get(key) ?? []), country.name]);
    }
  }
  return found;
}

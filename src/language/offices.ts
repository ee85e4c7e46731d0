import { countryNamed, countryOfAdjective, countryOfSeat } from './country-names.ts';
import { foldName } from './fold-name.ts';

/** Offices that one person in a country holds at a time. "Official" or "senator" could be anybody. */
const HELD_BY_ONE =
  /^(?:vice |deputy )?(?:president|prime minister|premier|chancellor)$|^(?:(?:supreme|paramount) leader|head of state|king|queen|emperor|crown prince|secretary of state|parliament speaker|central bank governor|attorney general)$|^(?:foreign|defen[cs]e|finance|interior|justice|economy|energy|trade|agriculture|health|transport|education|labou?r) (?:minister|secretary)$/;
/** Longest name of a country in a role, in words: "the Central African Republic's president". */
const COUNTRY_WORDS = 4;

/** An office of a country, as one key: "russia president". null if several people can hold it. */
export function readOffice(role: string, affiliation: string | null): string | null {
  const words = foldName(role).split(' ');
  const own = splitCountry(words);
  const office = own?.office ?? words.join(' ');
  const country = own?.country ?? countryOf(affiliation);
  return country !== null && HELD_BY_ONE.test(office) ? `${foldName(country)} ${office}` : null;
}

/** The country a role or an affiliation belongs to: "Russian aide", "Kremlin". */
export function countryOfRole(role: string | null, affiliation: string | null): string | null {
  const own = role === null ? null : splitCountry(foldName(role).split(' '));
  return own?.country ?? countryOf(affiliation);
}

function splitCountry(words: readonly string[]): { country: string; office: string } | null {
  for (let count = Math.min(COUNTRY_WORDS, words.length - 1); count > 0; count -= 1) {
    const before = words.slice(0, count).join(' ');
    const country = countryOfAdjective(before) ?? countryNamed(before) ?? countryNamed(before.replace(/s$/, ''));
    if (country !== null) return { country, office: words.slice(count).join(' ') };
  }
  const of = words.lastIndexOf('of');
  const after =
    of === -1
      ? null
      : countryNamed(
          words
            .slice(of + 1)
            .join(' ')
            .replace(/^the /, ''),
        );
  return after === null ? null : { country: after, office: words.slice(0, of).join(' ') };
}

function countryOf(affiliation: string | null): string | null {
  if (affiliation === null) return null;
  return countryNamed(affiliation) ?? countryOfSeat(affiliation) ?? countryOfAdjective(affiliation);
}

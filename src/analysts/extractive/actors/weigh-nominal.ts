import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { type Gender, genderOfRole } from '../../../language/titles.ts';
import type { Mention } from '../document.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS, COUNTRY_NOUNS, PERSON_NOUNS } from './role-nouns.ts';

/** An actor as far as it is known when the text is read for what stands in its place. */
export interface Referent {
  readonly kind: 'person' | 'organization' | 'country' | 'group' | 'place';
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
  readonly gender: Gender | null;
  readonly mentions: readonly Mention[];
}

/** Bodies of members: "the company" is none of them. */
const NO_COMPANY = /\b(?:Union|Association|Federation|Party|Guild|Council|Committee|Commission)\b/u;

/**
 * How well a noun ("official", with "Kremlin" before it) suits an actor; null where it cannot mean it. `owners` are the
 * words between "the" and the noun.
 */
export function weighNominal(noun: string, owners: readonly string[], candidate: Referent): number | null {
  // "the nominee’s daughter" is no nominee.
  const roles = candidate.roles.map((role) => role.replace(/^.*[’']s? /u, '')).join(' ; ');
  const names = candidate.names.join(' ; ');
  if (candidate.kind === 'person') {
    const answers = PERSON_NOUNS.get(noun);
    if (answers === undefined || !answers.test(roles)) return null;
    const told = genderOfRole(noun);
    if (told !== null && candidate.gender !== null && told !== candidate.gender) return null;
    return new RegExp(`\\b${noun}\\b`, 'iu').test(roles)
      ? weighOwners(owners, candidate, 1.5)
      : weighOwners(owners, candidate, 0);
  }
  if (candidate.kind === 'country') return COUNTRY_NOUNS.has(noun) ? 0 : null;
  if (candidate.kind !== 'organization') return null;
  // "the company" is whichever has the word in its name, before one that only is a company.
  if (ANY_BODY_NOUNS.has(noun) && candidate.names.some((name) => name.toLowerCase().endsWith(` ${noun}`)))
    return weighOwners(owners, candidate, 4);
  const isNamed = BODY_NOUNS.get(noun)?.test(names) === true;
  if (isNamed) return weighOwners(owners, candidate, 2);
  const isOthers = owners.some((owner) => /^\p{Lu}/u.test(owner) && !names.includes(owner));
  return ANY_BODY_NOUNS.has(noun) &&
    !isOthers &&
    !/\b(?:Ministry|Department|Court|Parliament|Congress|Senate|House|Pentagon|White House)\b/u.test(names) &&
    !(/^(?:company|firm)$/u.test(noun) && NO_COMPANY.test(names))
    ? 0
    : null;
}

/** "the Russian president" is nobody of another country; an affiliation that agrees counts much. */
function weighOwners(owners: readonly string[], { affiliations, roles, names }: Referent, base: number): number | null {
  let weight = base;
  for (const owner of owners) {
    const nation = nationOf(owner);
    const own = [...affiliations, ...roles, ...names].join(' ');
    const nations = affiliations.map(nationOf).filter((name) => name !== null);
    if (own.toLowerCase().includes(owner.toLowerCase())) weight += 2;
    else if (nation !== null && nations.includes(nation)) weight += 3;
    else if (nation !== null && nations.length > 0) return null;
    else if (nation !== null) weight -= 1;
  }
  return weight;
}

function nationOf(word: string): string | null {
  return (COUNTRY_BY_DEMONYM.get(word) ?? COUNTRY_BY_NAME.get(word))?.name ?? null;
}

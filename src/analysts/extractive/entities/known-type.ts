import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import { PEOPLES } from './not-names.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PLACES } from './places.ts';

/** What the words alone settle; null when they settle nothing. */
export function knownType(name: string): 'LOC' | 'ORG' | 'NORP' | null {
  const plain = /^\p{Lu}{4,}(?: \p{Lu}{3,})*$/u.test(name) ? titleCase(name) : name.replace(/’/gu, "'");
  if (COUNTRY_BY_NAME.has(name) && name !== 'European Union' && name !== 'EU') return 'LOC';
  if (ORGANIZATIONS.has(name) || ORGANIZATIONS.has(plain)) return 'ORG';
  if (
    PLACES.has(name) ||
    PLACES.has(plain) ||
    COUNTRY_BY_SEAT.has(name) ||
    COUNTRY_BY_NAME.has(plain) ||
    COUNTRY_BY_SEAT.has(plain)
  )
    return 'LOC';
  if (
    /^(?:Republic|Kingdom|Emirate|Sultanate|Governorate|Province|City|Islamic Republic|Federal Republic|Gulf|Strait|Bay|Sea|Isle) of /u.test(
      name,
    )
  )
    return 'LOC';
  if (isPeople(name)) return 'NORP';
  return null;
}

function isPeople(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (/^(?:Christian|Free|Liberal|Social) Democrat(?:ic|s)?$/u.test(name)) return true;
  const compound = /^(?:North|South|East|West|Central|Latin|Native|Southeast|Afro|Sub-Saharan|Indigenous|Anglo) /u;
  return COUNTRY_BY_DEMONYM.has(name) || PEOPLES.has(name) || (compound.test(name) && COUNTRY_BY_DEMONYM.has(last));
}

function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

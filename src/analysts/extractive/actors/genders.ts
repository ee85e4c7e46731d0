import { type Gender, genderOfRole, genderOfTitle } from '../../../language/titles.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../entities/given-names.ts';

/** The gender that a person's name, title or role tells; null where none does, or where they disagree. */
export function genderOfPerson(
  names: readonly string[],
  titles: readonly string[],
  roles: readonly string[],
): Gender | null {
  const told = [
    ...titles.flatMap((title) => title.split(' ').map(genderOfTitle)),
    ...roles.flatMap((role) => role.split(' ').map(genderOfRole)),
  ].filter((gender) => gender !== null);
  const fromRole = agreed(told);
  if (fromRole !== null) return fromRole;
  const given = names
    .filter((name) => name.includes(' ') && !opensWithSurname(name))
    .map((name) => {
      // "Warden Felix Amadi": a title that no list has may be taken for part of the name.
      const [first = '', second = ''] = name.split(' ');
      return genderOfGivenName(isPersonNoun(first.toLowerCase()) ? second : first);
    });
  return agreed(given.filter((gender) => gender !== null));
}

/** "Chen Mai-lin", "Kim Min-jun": whose given name stands last. */
function opensWithSurname(name: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name);
}

function genderOfGivenName(name: string): Gender | null {
  const isMale = MALE_NAMES.has(name);
  if (isMale === FEMALE_NAMES.has(name)) return null;
  return isMale ? 'male' : 'female';
}

function agreed(genders: readonly Gender[]): Gender | null {
  const [first] = genders;
  return first !== undefined && genders.every((gender) => gender === first) ? first : null;
}

import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { isStateOfForm } from '../../../language/forms-of-state.ts';
import { type Gender, genderOfRole, TITLE_WORDS } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Mention } from '../document.ts';
import { fitsKind } from './body-kinds.ts';
import { type OfficeChanges, PAST_ROLE } from './office-changes.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS, COUNTRY_NOUNS, NOUNS_OF_NAMES, PERSON_NOUNS, TRADE_UNION } from './role-nouns.ts';

/** An actor as far as it is known when the text is read for what stands in its place. */
export interface Referent {
  readonly kind: 'person' | 'organization' | 'country' | 'group' | 'place';
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
  readonly gender: Gender | null;
  readonly mentions: readonly Mention[];
  /** Whether it is an actor by what the text does with its names. */
  readonly takesPart: boolean;
  /** Of a source that the text never names: the noun it is described by. Lower case. */
  readonly noun?: string;
  /** Nouns by which the text tells what a named body is, "cooperative", or a person, "farmer". Not where it tells none. */
  readonly calledBy?: readonly string[];
  /** Where a sentence is given to telling which kind of body it is: "Felion is a firm that …". Not where none is. */
  readonly toldAt?: ReadonlySet<number>;
  /** Offices taken over or left, where the text tells of them. */
  readonly office?: OfficeChanges;
}

/** Nouns for whoever was told of without a name. */
export const ANYBODY = wordSet('man woman person source');
/** Words that make another office of one: "the president" is no vice president. */
const RANKS = wordSet('prime vice deputy assistant under shadow');
/** Words that only those answer to whose role has them: "the Opposition Leader" is no premier. */
export const SIDES = wordSet('opposition minority majority shadow');
/** Before "officer" or "official": whom they serve. */
const SERVICES = wordSet(
  'army customs defence defense fire health immigration naval navy police prison probation security',
);
const PORTFOLIOS = wordSet(
  'foreign finance defence defense interior home justice health education trade commerce agriculture energy environment transport treasury labour labor culture economy tourism sports water police security press',
);

/** Of the noun by which the text itself calls somebody. */
const OWN_NOUN_WEIGHT = 1.5;
/** Of a noun that is not the role’s own, "official" for a minister: whoever is called by the noun itself comes first. */
const WIDER_NOUN_WEIGHT = -1.2;
/** Words that tell one court from another. */
const INSTANCES = wordSet('district supreme lower appeals appellate county magistrate trial constitutional');

/**
 * How well a noun ("official", with "Kremlin" before it) suits an actor; null where it cannot mean it.
 * @param owners The words between "the" and the noun.
 * @param at Where the noun stands: offices change hands.
 */
export function weighNominal(noun: string, owners: readonly string[], candidate: Referent, at: number): number | null {
  const names = candidate.names.join(' ; ');
  if (candidate.noun !== undefined) return weighUnnamed(noun, owners, candidate);
  if (candidate.kind === 'person') {
    const told = genderOfRole(noun);
    if (told !== null && candidate.gender !== null && told !== candidate.gender) return null;
    // "the nominee’s daughter" is no nominee; a member of "parliament’s board" is one.
    const roles = rolesAt(candidate, at).map((role) => (isOfOwner(role) ? role : role.replace(/^.*[’']s? /u, '')));
    const weights = roles
      .filter((role) => !isPartOf(role, roles))
      .flatMap((role) => weighRole(noun, owners, role, candidate.affiliations) ?? []);
    // "The farmer", after "Ada Lund, a farmer".
    const isPast = owners.some((owner) => PAST_ROLE.test(`${owner.toLowerCase()} `));
    if (!isPast && candidate.calledBy?.includes(noun) === true) weights.push(OWN_NOUN_WEIGHT);
    return weights.length === 0 ? null : weighOwners(owners, candidate, Math.max(...weights));
  }
  if (candidate.kind === 'country')
    return COUNTRY_NOUNS.has(noun) && candidate.names.every((name) => isStateOfForm(noun, name)) ? 0 : null;
  if (candidate.kind !== 'organization') return null;
  if (isOtherInstance(owners, names)) return null;
  // "the company" is whichever has the word in its name, before one that only is a company.
  const isLastWord = candidate.names.some((name) => endsIn(noun, name.toLowerCase()));
  if (isLastWord && (ANY_BODY_NOUNS.has(noun) || !BODY_NOUNS.has(noun))) return weighOwners(owners, candidate, 4);
  const isNamed = BODY_NOUNS.get(noun)?.test(names) === true;
  if (isNamed) return weighOwners(owners, candidate, 2);
  const { calledBy = [] } = candidate;
  if (BODY_NOUNS.has(noun) && calledBy.includes(noun)) return weighOwners(owners, candidate, 1.5);
  // "The union" after "UTU": its letters tell the noun.
  const isAcronym = BODY_NOUNS.has(noun) && candidate.names.every((name) => isAcronymOf(name, noun));
  if (isAcronym && owners.length === 0) return 1.4;
  if (noun === 'union' && TRADE_UNION.test(names)) return weighOwners(owners, candidate, 1);
  const isOthers = owners.some((owner) => /^\p{Lu}/u.test(owner) && !names.includes(owner));
  return ANY_BODY_NOUNS.has(noun) && !isOthers && fitsKind(noun, candidate.names, calledBy) ? 0 : null;
}

/** "Precinct" of the "4th Precinct", "office" of the "Office of Water". */
function endsIn(noun: string, name: string): boolean {
  return name.endsWith(` ${noun}`) || (NOUNS_OF_NAMES.has(noun) && (name === noun || name.startsWith(`${noun} of `)));
}

/** "member of parliament’s board": what somebody has stands behind the role. */
function isOfOwner(role: string): boolean {
  const of = role.indexOf(' of ');
  return of >= 0 && /[’']s? /u.test(role.slice(of));
}

/** "The district court" is no Court of Appeals; "the high court" may be a Supreme Court. */
function isOtherInstance(owners: readonly string[], names: string): boolean {
  const own = names.toLowerCase().split(/\P{L}+/u);
  return owners.some(
    (owner) => INSTANCES.has(owner) && !own.includes(owner) && own.some((word) => INSTANCES.has(word)),
  );
}

/** Whether a name is an acronym whose last letter may stand for the noun: "UTU" for "union". */
function isAcronymOf(name: string, noun: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name) && name.at(-1)?.toLowerCase() === noun.charAt(0);
}

/** Whether a body’s letters don’t tell what it is, so that "the union" may mean it. */
export function isUntoldBody(noun: string, owners: readonly string[], candidate: Referent | undefined): boolean {
  return (
    candidate?.kind === 'organization' &&
    owners.length === 0 &&
    BODY_NOUNS.has(noun) &&
    candidate.names.every((name) => /^\p{Lu}{2,6}$/u.test(name))
  );
}

/** "Minister", of a "Finance Minister". */
function isPartOf(role: string, roles: readonly string[]): boolean {
  return roles.some((other) => other.toLowerCase().endsWith(` ${role.toLowerCase()}`));
}

/** The roles somebody has at an offset: those beside the name until the office is left, and those gained since. */
function rolesAt({ roles, office }: Referent, at: number): readonly string[] {
  if (office === undefined) return roles;
  const isLost = office.lostAt !== null && office.lostAt <= at;
  const gained = office.gained.filter(({ from }) => from <= at).map(({ role }) => role);
  return [...(isLost ? roles.map((role) => (PAST_ROLE.test(role) ? role : `former ${role}`)) : roles), ...gained];
}

function answers(noun: string, role: string): boolean {
  const pattern = PERSON_NOUNS.get(noun);
  return pattern === undefined
    ? TITLE_WORDS.has(noun) &&
        role
          .toLowerCase()
          .split(/[\s-]+/u)
          .includes(noun)
    : pattern.test(role);
}

/** "the minister" is a foreign minister, neither a former nor the prime one; "the foreign minister" no other. */
function weighRole(
  noun: string,
  owners: readonly string[],
  role: string,
  affiliations: readonly string[] = [],
): number | null {
  const own = role.toLowerCase().split(/[\s-]+/u);
  const asked = owners.map((owner) => owner.toLowerCase());
  if (noun.startsWith('head-of-') && affiliations.some((body) => !isNation(body))) return null;
  // "The magistrate", of the president of a court.
  const isAnswer = [role, ...affiliations.map((body) => `${role} of ${body}`)].some((one) => answers(noun, one));
  if (!isAnswer || asked.some((word) => PAST_ROLE.test(`${word} `)) !== PAST_ROLE.test(role)) return null;
  const sides = [...own, ...affiliations.map((body) => body.toLowerCase())];
  if (asked.some((word) => SIDES.has(word) && !sides.includes(word))) return null;
  // "The police officer" is no captain of a ship.
  if (!own.includes(noun))
    return asked.some((word) => SERVICES.has(word) && !own.includes(word)) ? null : WIDER_NOUN_WEIGHT;
  // "The home minister" is no chief minister, who is "the minister" to nobody.
  const isOtherRank =
    [...RANKS].some((rank) => own.includes(rank) !== asked.includes(rank)) ||
    (noun === 'minister' && own.includes('chief') !== asked.includes('chief')) ||
    // "The general secretary" is no secretary of a branch, who may be "the secretary".
    (asked.includes('general') && !own.includes('general')) ||
    // "The old lady" is no first lady.
    (noun === 'lady' && !asked.includes('first'));
  const portfolios = own.filter((word) => PORTFOLIOS.has(word));
  const isOtherOffice =
    portfolios.length > 0 && asked.some((word) => PORTFOLIOS.has(word) && !portfolios.includes(word));
  return isOtherRank || isOtherOffice ? null : OWN_NOUN_WEIGHT;
}

/** "the official" is the senior official who was told of, "the Chilean official" no Norwegian one. */
function weighUnnamed(noun: string, owners: readonly string[], candidate: Referent): number | null {
  const [role = ''] = candidate.roles;
  if (owners.some((owner) => /^\p{Lu}/u.test(owner) && !role.includes(owner)) || isOtherInstance(owners, role))
    return null;
  // "A person close to the minister" is “the person” before any spokesman is.
  if (candidate.kind === 'person' && ANYBODY.has(noun)) return noun === candidate.noun ? 1.5 : 0;
  const isRole = PERSON_NOUNS.has(noun) || TITLE_WORDS.has(noun);
  const weight =
    candidate.kind === 'person' && isRole ? weighRole(noun, owners, role) : noun === candidate.noun ? 1.5 : null;
  return weight === null ? null : weighOwners(owners, candidate, weight);
}

/** "the Russian president" is nobody of another country; an affiliation that agrees counts much. */
function weighOwners(
  owners: readonly string[],
  { kind, affiliations, roles, names }: Referent,
  base: number,
): number | null {
  let weight = base;
  for (const owner of owners) {
    const nation = nationOf(owner);
    const own = [...affiliations, ...roles, ...names].join(' ');
    const nations = affiliations.map(nationOf).filter((name) => name !== null);
    if (own.toLowerCase().includes(owner.toLowerCase())) weight += 2;
    else if (nation !== null && nations.includes(nation)) weight += 3;
    else if (nation !== null && (nations.length > 0 || kind === 'organization')) return null;
    else if (nation !== null) weight -= 1;
  }
  return weight;
}

/** Whether a word is a country's name or an adjective made from it. */
export function isNation(word: string): boolean {
  return nationOf(word) !== null;
}

function nationOf(word: string): string | null {
  return (COUNTRY_BY_DEMONYM.get(word) ?? COUNTRY_BY_NAME.get(word))?.name ?? null;
}

import type { Actor } from '../briefings/briefing.ts';
import { countryNamed, countryOfSeat } from '../language/country-names.ts';
import { foldName } from '../language/fold-name.ts';
import { genderOf, isProperName, type PersonName, readPersonName } from '../language/names.ts';
import { countryOfRole, readOffice } from '../language/offices.ts';
import type { LedgerActor } from './ledger.ts';
import { bodyKey, isSameBody, isSpecificBody } from './merge-bodies.ts';

/** Words of a role that are compared, counted from its end. */
const ROLE_WORDS = 4;

export interface ArticleContext {
  /** ISO 8601 day of the article. */
  readonly date: string;
  /** All actors of the article, including this one: two that it distinguishes are never merged. */
  readonly articleActors: readonly Actor[];
}

/**
 * The id of the known actor that an article's actor is; null where it's unknown or ambiguous. A wrong merge is worse
 * than a missed one. Match an article's full names before its bare surnames, adding new actors to `known` as you go.
 * @param known the ledger's actors, or those that share a key of `lookupKeys`
 */
export function matchActor(
  known: readonly LedgerActor[],
  actor: Actor,
  { articleActors, date }: ArticleContext,
): string | null {
  const people = known.filter(({ kind }) => kind === 'person');
  const body = matchMistaken(known, actor, articleActors);
  if (body !== null) return body;
  // An actor described by office alone ("the chief executive") may have been classified as a group.
  const byRole = actor.kind === 'group' && isDescribed(actor) ? matchRole(people, actor, articleActors) : null;
  if (actor.kind !== 'person') return byRole ?? matchBody(known, actor);
  const name = fullestName(actor);
  if (name === null) return matchOffice(people, actor, date) ?? matchRole(people, actor, articleActors);
  const others = articleActors.filter((other) => other !== actor && other.kind === 'person');
  const bearers = people.filter((person) => bears(person, name.surname));
  const match = name.given.length > 0 ? matchFullName : matchSurname;
  return match({ bearers, actor, name, others });
}

/**
 * A body that one article names with nothing that shows what it is may have been taken for a person there: "Ambari" in one
 * article is the country of that name in another, unless somebody is called so: of one word alone, without a role or
 * another name, as nobody is introduced. So may somebody be taken for a body. Real countries are known by their names.
 */
function matchMistaken(known: readonly LedgerActor[], actor: Actor, articleActors: readonly Actor[]): string | null {
  if (!isProperName(actor.name) || countryNamed(actor.name) !== null || countryOfSeat(actor.name) !== null) return null;
  const isPerson = actor.kind === 'person';
  if (isPerson && actor.role !== null) return null;
  // Somebody known by that name is nobody else.
  if (isPerson && known.some(({ name, kind }) => kind === 'person' && isEqual(name, actor.name))) return null;
  const isOneWord = !/\s/u.test(actor.name.trim());
  const isBare = ({ role, aliases }: Pick<Actor, 'role' | 'aliases'>) => role === null && aliases.length === 0;
  const namesakes = known.filter(
    (other) =>
      isEqual(other.name, actor.name) &&
      (other.kind === 'person') !== isPerson &&
      (!isOneWord || isBare(isPerson ? actor : other)),
  );
  const surname = readPersonName(actor.name)?.surname ?? '';
  const isSomebody = [...known, ...articleActors].some(
    (other) =>
      other.kind === 'person' &&
      !isEqual(other.name, actor.name) &&
      fullNamesOf(other).some((name) => name.surname === surname),
  );
  return isSomebody ? null : (only(namesakes)?.id ?? null);
}

/** The order in which an article's actors are matched: full names first, then surnames, then descriptions. */
export function inMatchingOrder<A extends Actor>(actors: readonly A[]): readonly A[] {
  const rank = (actor: Actor) => {
    const name = actor.kind === 'person' ? fullestName(actor) : null;
    return name === null ? (actor.kind === 'person' || isDescribed(actor) ? 2 : 0) : name.given.length > 0 ? 0 : 1;
  };
  return actors.toSorted((one, other) => rank(one) - rank(other));
}

/** The country that a capital or seat of government speaks for; null for any other actor. */
export function speaksFor({ kind, name }: Pick<Actor, 'kind' | 'name'>): string | null {
  return kind === 'person' ? null : countryOfSeat(name);
}

/** The fuller of an actor's two names: "Vladimir Putin" rather than "Putin"; the first where neither is. */
export function fullerName(one: string, other: string): string {
  const [a, b] = [readPersonName(one), readPersonName(other)];
  if (b === null) return one;
  if (a === null) return other;
  return b.surname === a.surname && b.given.length > 0 && a.given.length === 0 ? other : one;
}

/** Keys that an actor is found by: only actors of which one looks up a key of the other can be the same. */
export function knownKeys(actor: KeyedActor): readonly string[] {
  const names = [actor.name, ...actor.aliases];
  const roles = isDescribed(actor) ? [actor.name] : actor.kind === 'person' && actor.role !== null ? [actor.role] : [];
  const byRole = roles.flatMap((role) => rolesOf(foldName(role))).map((role) => `role ${role}`);
  if (actor.kind !== 'person') return unique([...names.flatMap((name) => bodyKeys(name)), ...byRole]);
  return unique([...surnameKeys(actor), ...officesOf(actor).map((office) => `office ${office}`), ...byRole]);
}

/** Keys for looking up an actor: its own, and those of what an article may have taken it for, a body or somebody. */
export function lookupKeys(actor: KeyedActor): readonly string[] {
  const isPerson = actor.kind === 'person';
  const mayBe = isProperName(actor.name) && !(isPerson && actor.role !== null);
  const mistaken = isPerson ? [`body ${bodyKey(actor.name)}`] : surnameKeys(actor);
  return unique([...knownKeys(actor), ...(mayBe ? mistaken : [])]);
}

type KeyedActor = Pick<Actor, 'name' | 'aliases' | 'kind' | 'role' | 'affiliation'>;

function surnameKeys({ name, aliases }: KeyedActor): readonly string[] {
  return [name, ...aliases]
    .flatMap((each) => readPersonName(each)?.surname ?? [])
    .map((surname) => `person ${surname}`);
}

/** A role's longer and shorter forms: "deputy fisheries minister", "fisheries minister", "minister". */
function rolesOf(role: string): readonly string[] {
  const words = role.split(' ').slice(-ROLE_WORDS);
  return words.map((_, place) => words.slice(place).join(' '));
}

/** Whether an actor is described by office alone ("the chief executive"), so that the article's other actors matter. */
export function isDescribed({ kind, name }: Pick<Actor, 'kind' | 'name'>): boolean {
  return (kind === 'person' || kind === 'group') && !isProperName(name);
}

/** A person an article names. */
interface NamedPerson {
  readonly actor: Actor;
  readonly name: PersonName;
  /** People in the ledger with that surname. */
  readonly bearers: readonly LedgerActor[];
  /** The other people in the article. */
  readonly others: readonly Actor[];
}

function matchFullName({ bearers, actor, name, others }: NamedPerson): string | null {
  const same = bearers.filter((person) => fullNamesOf(person).some((other) => isSameFullName(name, other)));
  if (same.length > 0) {
    const exact = same.filter((person) => foldName(person.name) === foldName(actor.name));
    return only(same)?.id ?? only(exact)?.id ?? null;
  }
  const isToldApart = bearers.some((person) => fullNamesOf(person).length > 0) || others.some(isNamesake(name));
  const bare = only(bearers.filter((person) => fullNamesOf(person).length === 0));
  return !isToldApart && bare !== null && canBeOne(bare, actor) ? bare.id : null;
}

function matchSurname({ bearers, actor, name, others }: NamedPerson): string | null {
  const here = others.filter(isNamesake(name));
  const bearersHere = here.map((other) => fullNamesOf(other).flatMap((full) => sameIds(bearers, full)));
  const elsewhere = bearers.filter(({ id }) => !bearersHere.flat().includes(id));
  // One in the ledger, and nobody else of that name in the article.
  const one = only(bearers);
  if (one !== null && (here.length === 0 || elsewhere.length === 0)) return canBeOne(one, actor) ? one.id : null;
  // Several in the ledger: the one in this article, if it names only one.
  return here.length === 1 && bearersHere[0]?.length === 1 ? (bearersHere[0][0] ?? null) : null;
}

/**
 * "The Russian president" matches only a known person with that office in that country. Who was first heard of after the
 * article may have come into office since: then it was somebody else.
 */
function matchOffice(people: readonly LedgerActor[], actor: Actor, date: string): string | null {
  const offices = officesOf(actor);
  const holder = only(people.filter((person) => officesOf(person).some((office) => offices.includes(office))));
  return holder !== null && holder.firstSeen <= date ? holder.id : null;
}

/** "The chief executive": the one person in the article with that role in the ledger, if nobody else here has it. */
function matchRole(people: readonly LedgerActor[], actor: Actor, articleActors: readonly Actor[]): string | null {
  const role = foldName(actor.name);
  const named = articleActors.flatMap((other) => (other.kind === 'person' ? (fullestName(other) ?? []) : []));
  const bearers = people.filter(
    (person) =>
      person.role !== null &&
      isRoleCalled(person.role, role) &&
      named.some((name) =>
        name.given.length > 0
          ? fullNamesOf(person).some((full) => isSameFullName(full, name))
          : bears(person, name.surname),
      ),
  );
  const isOthers = articleActors.some(
    (other) => other !== actor && fullestName(other) !== null && other.role !== null && isRoleCalled(other.role, role),
  );
  return isOthers ? null : (only(bearers)?.id ?? null);
}

/** "The minister" may be the fisheries minister. @param called folded */
function isRoleCalled(role: string, called: string): boolean {
  return ` ${foldName(role)}`.endsWith(` ${called}`);
}

function matchBody(known: readonly LedgerActor[], actor: Actor): string | null {
  const bodies = known.filter(({ kind }) => kind !== 'person');
  const country = countryNamed(actor.name);
  if (country !== null) return bodies.find(({ name }) => countryNamed(name) === country)?.id ?? null;
  const namedSo = bodies.filter(({ name }) => foldName(name) === foldName(actor.name));
  // A capital stays its own actor, even where it's an alias of others.
  if (countryOfSeat(actor.name) !== null) return namedSo[0]?.id ?? null;
  if (!isSpecificBody(actor.name))
    return (
      only(namedSo.filter(({ affiliation }) => affiliation !== null && isEqual(affiliation, actor.affiliation)))?.id ??
      null
    );
  const isAgreed = ({ affiliation }: LedgerActor) =>
    affiliation === null || actor.affiliation === null || isEqual(affiliation, actor.affiliation);
  const isPlace = (name: string) => countryNamed(name) !== null || countryOfSeat(name) !== null;
  const same = bodies.filter((body) => isAgreed(body) && !isPlace(body.name) && isSameBody(actor, body, isPlace));
  return only(same)?.id ?? only(same.filter((body) => namedSo.includes(body)))?.id ?? null;
}

function bodyKeys(name: string): readonly string[] {
  const country = countryNamed(name);
  return country === null ? [`body ${bodyKey(name)}`] : [`body ${bodyKey(name)}`, `country ${foldName(country)}`];
}

function officesOf({ name, aliases, role, affiliation }: Pick<Actor, 'name' | 'aliases' | 'role' | 'affiliation'>) {
  const descriptions = [name, ...aliases].filter((text) => !isProperName(text));
  const own = [...descriptions, ...(role === null ? [] : [role])];
  return own.flatMap((text) => readOffice(text, affiliation) ?? []);
}

/** Whether neither form of address nor country shows that the two are different people. */
function canBeOne(person: LedgerActor, actor: Actor): boolean {
  const [one, other] = [genderOf(labelsOf(person)), genderOf(labelsOf(actor))];
  if (one !== null && other !== null && one !== other) return false;
  const [home, abroad] = [person, actor].map(({ role, affiliation }) => countryOfRole(role, affiliation));
  return home === abroad || home === null || abroad === null;
}

function isSameFullName(one: PersonName, other: PersonName): boolean {
  if (one.surname !== other.surname || one.generation !== other.generation) return false;
  const [long, short] = one.given.length >= other.given.length ? [one.given, other.given] : [other.given, one.given];
  if (!isSameGiven(long[0], short[0])) return false;
  let place = 0;
  for (const given of long) if (isSameGiven(given, short[place])) place += 1;
  return place >= short.length;
}

function isSameGiven(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || ((one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0));
}

/** Tests whether another actor in the article has a full name with that surname. */
function isNamesake({ surname }: PersonName): (other: Actor) => boolean {
  return (other) => fullNamesOf(other).some((name) => name.surname === surname);
}

function sameIds(bearers: readonly LedgerActor[], name: PersonName): readonly string[] {
  return bearers.filter((person) => fullNamesOf(person).some((full) => isSameFullName(full, name))).map(({ id }) => id);
}

/** Whether the person has that surname, or is known by that name alone: "Xi" for "Xi Jinping". */
function bears(person: Pick<Actor, 'name' | 'aliases'>, surname: string): boolean {
  return [person.name, ...person.aliases].some((name) => readPersonName(name)?.surname === surname);
}

function fullNamesOf({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): readonly PersonName[] {
  return [name, ...aliases].flatMap((text) => readPersonName(text) ?? []).filter(({ given }) => given.length > 0);
}

function fullestName(actor: Pick<Actor, 'name' | 'aliases'>): PersonName | null {
  return fullNamesOf(actor)[0] ?? readPersonName(actor.name) ?? null;
}

function labelsOf({ name, aliases, role }: Pick<Actor, 'name' | 'aliases' | 'role'>): readonly string[] {
  return role === null ? [name, ...aliases] : [name, ...aliases, role];
}

function isEqual(one: string, other: string | null): boolean {
  return other !== null && foldName(one) === foldName(other);
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

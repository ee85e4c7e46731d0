import { areOfOneCountry } from '../language/adjective-of.ts';
import { countryNamed, countryOfAdjective, countryOfSeat } from '../language/country-names.ts';
import { foldName } from '../language/fold-name.ts';
import type { LedgerPosition } from './ledger.ts';

/** Bodies of a government, and offices in it: what one of them says, its party says. */
const BODY =
  /^(?:(?<country>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)??)(?:[’']s)? )?(?:\p{L}+ ){0,2}?(?:government|cabinet|ministry|presidency|presidential (?:office|palace|administration)|treasury|customs (?:committee|service|office)|(?:prime minister|premier|president)[’']s office)$/iu;
const OFFICE =
  /(?:^|\b)(?<!vice[- ])(?:prime minister|premier|president|chancellor|minister|(?:state|trade|treasury|interior|home|foreign|health|education|defen[cs]e|transport|energy|justice|labou?r|finance|agriculture|environment|commerce) secretary|secretary of state|attorney general|government spokes(?:man|woman|person)|head of government)$/iu;
const SPOKEN_FOR =
  /\bspokes(?:man|woman|person) (?:of|for) [^,;]{0,60}\b(?:ministry|government|cabinet|president|premier|prime minister)\b/iu;
const NOT_IN_OFFICE =
  /\b(?:former|ex|shadow|opposition|designate|elect|candidate|vice|club|party|regional|company)\b/iu;
const IS_PRESIDENT = /\b(?:president|chancellor)$/iu;
/** A word within a sentence that begins with a capital. */
const NAME_WITHIN = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu;
/** The government of a ledger in which no country’s is named. */
const HOME = 'home';
/** What a country will do or wants, after its name: nobody but who speaks for it says so. */
const WILL =
  /^(?:(?:still|also|now|therefore) )?(?:(?:will|would|could|can|shall)(?: not| never| no longer| only)? (?!(?:have|need|be (?:forced|obliged|made))\b)\p{L}+|wants?\b|wanted\b|needs?\b|demands?\b|insists?\b|no longer \p{L}+|had never|ha[sd] (?:asked|offered|demanded)\b|(?:is|was) (?:not )?(?:ready|willing|prepared|asking|offering|demanding)\b)/iu;

/**
 * For whose party each speaks, wider than `findSides`: ministers, ministries and spokespeople of one government are one party,
 * as is whoever is told to want what it wants. A government of which no article names the country is the only one that the
 * ledger knows, else that of whose wishes its minister tells.
 * @returns the party of a position: the id of a body or an actor, or the key of a government
 */
export function findParties(
  positions: readonly LedgerPosition[],
  sideOf: (position: LedgerPosition) => string,
): (position: LedgerPosition) => string {
  const bySide = Map.groupBy(positions, sideOf);
  const states = new States(positions);
  const parties = new Map<string, string>();
  for (const [side, said] of bySide) {
    const country = states.countryOf(said);
    if (country !== null) parties.set(side, `government of ${country}`);
  }
  return (position) => parties.get(sideOf(position)) ?? sideOf(position);
}

/** The governments that a ledger's articles tell of. */
class States {
  readonly #positions: readonly LedgerPosition[];
  #countries: readonly string[];
  #names: ReadonlySet<string> | null = null;

  constructor(positions: readonly LedgerPosition[]) {
    this.#positions = positions;
    this.#countries = countriesOf(positions);
    // Where no article says whose government it is, those whose wishes its members tell.
    if (this.#countries.length === 0)
      this.#countries = [
        ...new Set(positions.filter(isOfGovernment).flatMap((each) => this.#namesIn(each).map(keyOf))),
      ];
  }

  /** The country whose government those who said something are of; null where they are of none, or it is not known. */
  countryOf(said: readonly LedgerPosition[]): string | null {
    const [first] = said;
    if (first === undefined) return null;
    const itself = said.map(({ actor }) => this.#known(actor)).find((key) => key !== null);
    if (itself !== undefined && itself !== null) return itself;
    const members = said.filter(isOfGovernment);
    if (members.length === 0) return null;
    const own = members.flatMap((position) => ownCountry(position) ?? []).flatMap((name) => this.#known(name) ?? []);
    if (own[0] !== undefined) return own[0];
    if (members.some((position) => ownCountry(position) !== null)) return null;
    const voiced = this.#voicedBy(said);
    if (voiced !== undefined) return voiced;
    // Of a story at home no article says of which country its government is.
    const [only = HOME, another] = this.#countries;
    return another === undefined ? only : null;
  }

  #known(name: string): string | null {
    return knownAmong(this.#countries, name);
  }

  /** The one country whose wishes they tell more often than any other's: null where it is none of those known, undefined for none. */
  #voicedBy(said: readonly LedgerPosition[]): string | null | undefined {
    const names = said.flatMap((position) => this.#namesIn(position));
    const [most, next] = [...Map.groupBy(names, (name) => name)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    return most === undefined || next?.[1].length === most[1].length ? undefined : this.#known(most[0]);
  }

  #namesIn({ statement }: Pick<LedgerPosition, 'statement'>): readonly string[] {
    return subjectsOf(statement).filter((name) => this.#known(name) !== null || this.#isName(name));
  }

  /** Whether a word is a name within a sentence; but none of a name of several words: that is somebody or a body. */
  #isName(word: string): boolean {
    this.#names ??= namesIn(this.#positions);
    return this.#names.has(word);
  }
}

function namesIn(positions: readonly LedgerPosition[]): ReadonlySet<string> {
  const bearers = new Set(positions.flatMap(({ actor }) => (actor.includes(' ') ? actor.split(' ') : [])));
  return new Set(positions.flatMap(({ quote }) => quote.match(NAME_WITHIN) ?? [])).difference(bearers);
}

/** The countries whose governments are told of. */
function countriesOf(officers: readonly Officer[]): readonly string[] {
  // "President of Lundia": a body that nothing else tells to be a country may be any.
  const sure = officers.filter((officer) => isOfGovernment(officer) && !IS_PRESIDENT.test(officer.role ?? ''));
  const named = sure.flatMap((officer) => ownCountry(officer) ?? []);
  const keys: string[] = [];
  for (const name of named.toSorted((one, other) => one.length - other.length))
    if (!keys.some((key) => areOfOneCountry(key, name))) keys.push(name);
  return keys;
}

function knownAmong(countries: readonly string[], name: string): string | null {
  const key = keyOf(name);
  return countries.find((country) => areOfOneCountry(country, key)) ?? null;
}

/** Who is told to want or to do something, at the start of a clause. */
function subjectsOf(statement: string): readonly string[] {
  return [
    ...statement.matchAll(/(?:^|[,;“"] ?|\bthat )(?<name>\p{Lu}[\p{L}’'-]+) (?<rest>\p{L}+(?: \p{L}+){0,3})/gu),
  ].flatMap(({ groups: { name = '', rest = '' } = {} }) => (WILL.test(rest) ? [name] : []));
}

/** An actor by what articles tell of them. */
export type Officer = Pick<LedgerPosition, 'actor' | 'role' | 'affiliation'>;

/** Whether two speak for one government: both are of it, and no article tells that their countries are two. */
export function areOfOneGovernment(one: Officer, other: Officer, all: readonly Officer[]): boolean {
  if (!isOfGovernment(one) || !isOfGovernment(other)) return false;
  const countries = countriesOf(all);
  const [first, second] = [one, other].map((officer) => knownAmong(countries, ownCountry(officer) ?? ''));
  if (countries.length <= 1) return true;
  return first !== null && first === second;
}

/** Whether an actor is called by an office alone: "Prime Minister". */
export function isOffice(actor: string): boolean {
  return /^(?:the )?(?:\p{L}+ )?(?:prime minister|premier|president|chancellor|minister)$/iu.test(actor);
}

function isOfGovernment({ actor, role, affiliation }: Officer): boolean {
  if (BODY.test(actor) || isOffice(actor)) return !NOT_IN_OFFICE.test(actor);
  if (role === undefined || NOT_IN_OFFICE.test(role)) return false;
  if (SPOKEN_FOR.test(role)) return true;
  if (!OFFICE.test(role)) return affiliation !== undefined && BODY.test(affiliation);
  // "President of the Guild": of a body that is no country.
  return affiliation === undefined || !/\s|^\p{Lu}+$/u.test(affiliation) || countryNamed(affiliation) !== null;
}

/** The country that an actor's name, role or affiliation tells; null for none. */
function ownCountry({ actor, role, affiliation }: Officer): string | null {
  const ofBody = [actor, affiliation ?? ''].map((name) => BODY.exec(name)?.groups?.country).find(isProper);
  if (ofBody !== undefined) return keyOf(ofBody);
  const ofRole = /^(?<country>\p{Lu}[\p{L}-]+) (?=\p{Ll})/u.exec(role ?? '')?.groups?.country;
  if (ofRole !== undefined && isProper(ofRole)) return keyOf(ofRole);
  return affiliation !== undefined && isProper(affiliation) && !BODY.test(affiliation) ? keyOf(affiliation) : null;
}

/** Whether a word before "ministry" names a country, and not what the ministry is of. */
function isProper(name: string | undefined): name is string {
  return name !== undefined && /^\p{Lu}/u.test(name) && !PORTFOLIO.test(name);
}

const PORTFOLIO =
  /^(?:the|prime|foreign|finance|health|defen[cs]e|interior|justice|economy|energy|trade|agriculture|transport|education|labou?r|water|environment|culture|fisheries|industry|home|deputy|new|acting|government)\b/iu;

/** A country by any of its names: "Russia" of "Russian" and "Moscow"; of a country that no list has, the name as it is. */
function keyOf(name: string): string {
  const country = countryNamed(name) ?? countryOfAdjective(name) ?? countryOfSeat(name);
  return foldName(country ?? name);
}

import { createCountryOf } from '../../../language/adjective-of.ts';
import { COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import { placeAttributions } from '../attribution/find-attributions.ts';
import type { PlacedAttribution } from '../attribution/placed-attribution.ts';
import type { ActorMentions, Document, Entity, Mention } from '../document.ts';
import { introducedAs, isDepartment, isToldThere } from './body-kinds.ts';
import { calledPerson, nounsBehindThe } from './called-people.ts';
import { clusterNames, type NameCluster } from './cluster-names.ts';
import { findCredits } from './credits.ts';
import { createBodyFinder } from './find-body.ts';
import { findGroups } from './find-groups.ts';
import { findReferences } from './find-references.ts';
import { affiliationName, findRoles } from './find-roles.ts';
import { genderOfPerson } from './genders.ts';
import { standingOf, takesPart, verbStarts, weighStanding } from './prominence.ts';
import type { Reference } from './read-so-far.ts';
import type { Role } from './role.ts';
import {
  fitsGender,
  isSpouse,
  kinshipBefore,
  titleBefore,
  titledNames,
  titlesByName,
  titlesHeld,
} from './titles-before.ts';
import { inOrder, toMention, withUnnamed } from './unnamed-actors.ts';
import type { Referent } from './weigh-nominal.ts';

interface Candidate extends Referent {
  readonly cluster: NameCluster;
  readonly role: Role | null;
  readonly weight: number;
}

/**
 * The people, organisations, countries and groups that take part in the article's events, most prominent first, unnamed
 * groups last, each with every name, noun and pronoun that stands for it outside quotations. Roles and affiliations are
 * the article's words. Places where things only happen are left out. Sources that the text never names come last.
 * @param placed What `placeAttributions` found in the document, where that is known already.
 */
export function findActors(
  document: Document,
  names: readonly Entity[],
  placed: readonly PlacedAttribution[] = placeAttributions(document),
): ActorMentions[] {
  // "Sunday Beacon: Will you sign?": who only asks takes no part.
  const askers = document.passages.flatMap(({ speaker, start, words: [first] }) =>
    speaker === null && first !== undefined ? [{ start, end: first.start }] : [],
  );
  const credits = [...findCredits(document), ...askers];
  const entities = names.filter(
    ({ start }, index) =>
      !credits.some((line) => line.start <= start && start < line.end) &&
      !isSeat(document, names[index - 1], { start }),
  );
  const roles = findRoles(document, entities);
  // "Dahl's wife Mona Dahl": who alone is called Dahl after that is not she, named only to tell of him.
  const people = Map.groupBy(
    entities.filter((entity) => entity.type === 'PER'),
    ({ text }) => text,
  );
  const isKin = (entity: Entity) => kinshipBefore(document, entity).length > 0;
  const kin = new Set([...people].flatMap(([name, mentions]) => (mentions.every(isKin) ? [name] : [])));
  const titles = titlesByName(document, entities);
  const fitsTitles = (mention: Entity, fullName: string) => fitsGender(document, mention, fullName, titles);
  const clusters = clusterNames(
    document.text,
    entities,
    (mention, fullName) => !kin.has(fullName) && fitsTitles(mention, fullName) && fitsRole(roles, mention, fullName),
    (mention, fullName) => !fitsTitles(mention, fullName) || isSpouse(document, mention, titles.get(fullName)),
  );
  const verbs = verbStarts(document);
  const inSources = namesInSources(entities, placed, roles);
  const definite = nounsBehindThe(document.text);
  const candidates = clusters.map((cluster) =>
    describe(document, cluster, roles, verbs, entities, inSources, definite),
  );
  const { references, unnamed, speakers } = findReferences(document, candidates, placed);
  // "A spokesman for the ministry": whatever stands for him stands for the ministry.
  const ofActor = Map.groupBy(
    references,
    ({ referent }) => unnamed[referent - candidates.length]?.speaksFor ?? referent,
  );
  const written = new Set(entities.map(({ text }) => text));
  const shown: ActorsShown = {
    document,
    written,
    bodyOf: createBodyFinder(document, entities),
    countryOf: createCountryOf(document.text),
  };
  const named = candidates
    .map((candidate, index) => ({ candidate, index, references: ofActor.get(index) ?? [] }))
    .filter(
      ({ candidate, index, references: own }) =>
        (candidate.takesPart && !(isDepartment(candidate.names) && !speakers.has(index))) ||
        (candidate.kind === 'person' && own.length > 0) ||
        (candidate.kind !== 'place' && speakers.has(index)),
    )
    .toSorted((one, other) => weigh(other) - weigh(one))
    .map((one) => toActor(shown, one));
  const described = unnamed.map((source, index) => ({
    source,
    references: ofActor.get(candidates.length + index) ?? [],
  }));
  const heard = described.filter(({ source, references: own }) => source.isSilent !== true || own.length > 1);
  const ofNamed = references.filter(({ referent }) => referent < candidates.length);
  return [...named, ...withUnnamed(findGroups(document, [...entities, ...ofNamed]), heard)];
}

/** "Lund (Labour-North Lise) said": what stands in brackets right behind somebody's name only tells whence they are. */
function isSeat({ text }: Document, before: Entity | undefined, { start }: Pick<Entity, 'start'>): boolean {
  return before?.type === 'PER' && text.slice(before.end, start) === ' (';
}

/** "Brandt, the minister," is the Brandt described as one. */
function fitsRole(roles: ReadonlyMap<Entity, Role>, mention: Entity, fullName: string): boolean {
  const office = roles.get(mention)?.role.toLowerCase().split(' of ')[0]?.split(' ').at(-1);
  if (office === undefined) return true;
  return [...roles].some(([{ text }, { role }]) => text === fullName && role.toLowerCase().split(' ').includes(office));
}

function weigh({ candidate, references }: { candidate: Candidate; references: readonly Reference[] }): number {
  return candidate.weight + references.length / 2;
}

function describe(
  document: Document,
  cluster: NameCluster,
  roles: ReadonlyMap<Entity, Role>,
  verbs: ReadonlyMap<number, string>,
  entities: readonly Entity[],
  inSources: ReadonlySet<Entity>,
  definite: ReadonlySet<string>,
): Candidate {
  const own = cluster.entities.flatMap((entity) => roles.get(entity) ?? []);
  const titles =
    cluster.kind === 'person'
      ? cluster.entities.map((entity) => titleBefore(document, entity)).filter((title) => title !== '')
      : [];
  const names = [...cluster.names];
  const standing = standingOf(document, cluster, own.length > 0 || titles.length > 0, verbs, entities, inSources);
  return {
    cluster,
    kind: cluster.kind,
    names,
    roles: [...own.map(({ role }) => role), ...(cluster.kind === 'person' ? titlesHeld(document, cluster) : [])],
    affiliations: own.flatMap(({ affiliation }) => affiliation?.text ?? []),
    gender:
      cluster.kind === 'person'
        ? genderOfPerson(names, titles, [
            ...own.map(({ role }) => role),
            ...cluster.entities.flatMap((entity) => kinshipBefore(document, entity)),
          ])
        : null,
    mentions: cluster.entities
      .filter((entity) => isMention(document, cluster, entity, verbs))
      .map((entity): Mention => {
        const { start, end } = entity;
        return { start, end, type: 'name', ...(cluster.shared.has(entity) && { isOpen: true }) };
      }),
    // The first role that is more than a title, else the first.
    role: own.find(({ role, affiliation }) => affiliation !== null || role.includes(' ')) ?? own[0] ?? null,
    ...(cluster.kind === 'person' && {
      calledBy: cluster.entities.flatMap((entity) => calledPerson(document.text, entity, definite)),
    }),
    ...(cluster.kind === 'organization' && {
      calledBy: cluster.entities.flatMap((entity) => introducedAs(document.text, entity)),
      toldAt: new Set(
        cluster.entities.filter((entity) => isToldThere(document.text, entity)).map(({ start }) => start),
      ),
    }),
    weight: weighStanding(standing),
    takesPart: takesPart(cluster, standing),
  };
}

/** The names that stand in the words for whoever says something, and the bodies for which they speak. */
function namesInSources(
  entities: readonly Entity[],
  placed: readonly PlacedAttribution[],
  roles: ReadonlyMap<Entity, Role>,
): ReadonlySet<Entity> {
  const sources = placed.flatMap(({ source }) => source ?? []).toSorted((one, other) => one.start - other.start);
  let [next, end] = [0, 0];
  const inside = entities
    .toSorted((one, other) => one.start - other.start)
    .filter((entity) => {
      for (let source = sources[next]; source !== undefined && source.start <= entity.start; source = sources[next]) {
        end = Math.max(end, source.end);
        next += 1;
      }
      return entity.end <= end;
    });
  return new Set([...inside, ...inside.flatMap((entity) => roles.get(entity)?.affiliation ?? [])]);
}

/** "in Moscow" is the city; an adjective ("Russian troops") mentions no actor. */
function isMention(
  document: Document,
  cluster: NameCluster,
  entity: Entity,
  verbs: ReadonlyMap<number, string>,
): boolean {
  if (cluster.kind !== 'country' && cluster.kind !== 'group') return true;
  const before = document.text.slice(Math.max(0, entity.start - 12), entity.start);
  if (COUNTRY_BY_SEAT.has(entity.text))
    return !/\b(?:in|to|from|near|at|into|outside|around|of|central|through) $/iu.test(before);
  if (entity.type !== 'NORP') return true;
  if (/s$/u.test(entity.text)) return true;
  // "The Chinese objected" are people, "the Chinese plan" is a plan.
  const next = /^[ -](?=\p{L})/u.exec(document.text.slice(entity.end, entity.end + 2));
  const isSubject = /\bthe $/iu.test(before) && verbs.has(entity.end + 1);
  return /ese$|sh$|ch$|ss$/u.test(entity.text) && (next === null || isSubject);
}

/** What actors of a document are shown by. */
interface ActorsShown {
  readonly document: Document;
  /** All names in it. */
  readonly written: ReadonlySet<string>;
  readonly bodyOf: (mentions: readonly Entity[]) => Entity | null;
  readonly countryOf: (adjective: string) => string | null;
}

function toActor(
  { document, written, bodyOf, countryOf }: ActorsShown,
  { candidate, index, references }: { candidate: Candidate; index: number; references: readonly Reference[] },
): ActorMentions {
  const { cluster, role } = candidate;
  const names =
    cluster.kind === 'country' || cluster.kind === 'group'
      ? candidate.names.filter((name) => isNoun(cluster, name))
      : candidate.names;
  const name = fullest(cluster, names.length > 0 ? names : candidate.names);
  const nominals = references
    .filter(({ type, referent }) => type === 'nominal' && referent === index)
    .map(({ start, end }) => document.text.slice(start, end));
  const titled = cluster.kind === 'person' ? titledNames(document, cluster) : [];
  const aliases = [...new Set([...names, ...titled, ...nominals.map(inSentence)])].filter(
    (alias) => alias !== name && alias !== `${name}.`,
  );
  const kind = cluster.kind === 'place' ? 'group' : cluster.kind;
  const mentions = inOrder([...candidate.mentions, ...references.map(toMention)]);
  const body = role?.affiliation ?? (kind === 'person' ? bodyOf(cluster.entities) : null);
  const affiliation = body === null ? null : affiliationName(body, written, countryOf);
  return { name, aliases, kind, role: role?.role ?? null, affiliation, mentions };
}

/** The name shown: the longest a person or body bears; of a country its own name before its seat and people. */
function fullest(cluster: NameCluster, names: readonly string[]): string {
  // "Balder Ltd." at the end of a sentence is Balder Ltd.
  const own = names.filter((name) => !(name.endsWith('.') && names.includes(name.slice(0, -1))));
  const byLength = own.toSorted((one, other) => other.length - one.length);
  if (cluster.kind === 'country' || cluster.kind === 'group') {
    const own = cluster.entities
      .filter(({ text, type }) => type === 'LOC' && !COUNTRY_BY_SEAT.has(text))
      .map(({ text }) => text);
    const often = (name: string) => own.filter((other) => other === name).length;
    return own.toSorted((one, other) => often(other) - often(one) || other.length - one.length)[0] ?? names[0] ?? '';
  }
  return byLength[0] ?? '';
}

function isNoun(cluster: NameCluster, name: string): boolean {
  return cluster.entities.some(({ text, type }) => text === name && (type !== 'NORP' || /s$/u.test(text)));
}

function inSentence(phrase: string): string {
  return phrase.replace(/^(?:The|This|That) /u, (word) => word.toLowerCase());
}

import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import type { Entity } from '../document.ts';
import { isShortFor } from '../entities/find-spelled-out.ts';
import { toNameCase } from '../entities/label-names.ts';
import { otherNames } from '../entities/offices-by-letters.ts';
import { bears, isSamePerson, parts, withCapital, withoutArticle } from './person-names.ts';
import { initials, isSameBody } from './same-body.ts';

/** The names of one actor with every place they occur. */
export interface NameCluster {
  readonly kind: 'person' | 'organization' | 'country' | 'group' | 'place';
  readonly names: ReadonlySet<string>;
  readonly entities: readonly Entity[];
  /** Of these, the names that another one who was named nearby bears as well. */
  readonly shared: ReadonlySet<Entity>;
}

/** UTF-16 units within which another bearer of a name may be meant as well. */
const NEAR_CHARACTERS = 600;

interface Draft {
  kind: NameCluster['kind'];
  names: Set<string>;
  entities: Entity[];
  shared: Set<Entity>;
}

const PARTY_PEOPLE: ReadonlyMap<string, string> = new Map([
  ['Democrats', 'Democratic Party'],
  ['Democrat', 'Democratic Party'],
  ['Democratic', 'Democratic Party'],
  ['Republicans', 'Republican Party'],
  ['Republican', 'Republican Party'],
  ['GOP', 'Republican Party'],
  ['Conservatives', 'Conservative Party'],
  ['Tories', 'Conservative Party'],
  ['Liberals', 'Liberal Party'],
]);

/**
 * Puts together the names of one actor. "Putin" goes with "Vladimir Putin" when only one person of the text bears the
 * name and no title tells of another one (`isOther`); of two, with the one `fits` allows, else with the one named last. Countries are joined with their people
 * and their seat of government where the text names both. Nothing comes from outside the text.
 */
export function clusterNames(
  text: string,
  entities: readonly Entity[],
  fits: (mention: Entity, fullName: string) => boolean,
  isOther: (mention: Entity, fullName: string) => boolean = () => false,
): NameCluster[] {
  const people = entities.filter(({ type }) => type === 'PER');
  // "AMLO": a person of several names may be called by their initials, which look like a body's.
  const spelled = new Set(people.map((entity) => initials(entity.text)).filter((letters) => letters.length > 2));
  const isPerson = ({ type, text: name }: Entity) => type === 'PER' || (type === 'ORG' && spelled.has(name));
  const bodies = clusterBodies(
    entities.filter((entity) => entity.type === 'ORG' && !isPerson(entity) && !PARTY_PEOPLE.has(entity.text)),
    findShortNames(text, entities),
  );
  const nations = clusterNations(
    entities.filter((entity) => entity.type === 'LOC' || entity.type === 'NORP' || PARTY_PEOPLE.has(entity.text)),
    bodies,
  );
  const named = clusterPeople(entities.filter(isPerson), { fits, isOther, holders: otherNames(text, people) });
  return [...named, ...bodies, ...nations].filter(({ entities: own }) => own.length > 0);
}

/** What else tells whose a name is. */
interface Bearers {
  readonly fits: (mention: Entity, fullName: string) => boolean;
  readonly isOther: (mention: Entity, fullName: string) => boolean;
  /** Full names by the letters of an office that stand before them. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

function clusterPeople(entities: readonly Entity[], { fits, isOther, holders }: Bearers): Draft[] {
  const full: Draft[] = [];
  // Only clusters that share a part of the name are compared, so that time grows with the text alone.
  const byPart = new Map<string, Set<Draft>>();
  const byName = Map.groupBy(entities, ({ text }) => inNameCase(text));
  const longFirst = [...byName].toSorted(([one], [other]) => parts(other).length - parts(one).length);
  for (const [name, own] of longFirst.filter(([text]) => parts(text).length > 1)) {
    const also = holders.get(name);
    const near = new Set(also === undefined ? parts(name).flatMap((part) => [...(byPart.get(part) ?? [])]) : full);
    const isSame = (one: string, other: string) => also?.includes(one) === true || isSamePerson(one, other);
    const home = join([...near], 'person', name, own, isSame);
    if (!near.has(home)) full.push(home);
    const keys = [...parts(name), withoutArticle(name), parts(name).slice(-2).join('-'), initials(name)];
    for (const key of keys) byPart.set(key, (byPart.get(key) ?? new Set()).add(home));
  }
  const single: Draft[] = [];
  const shared: { readonly part: string; readonly own: readonly Entity[]; readonly bearers: readonly Draft[] }[] = [];
  for (const [name, own] of longFirst.filter(([text]) => parts(text).length < 2)) {
    const held = holders.get(name);
    const part = withCapital(parts(name)[0] ?? name);
    const near = held === undefined ? [...(byPart.get(part) ?? [])] : full;
    const bearers = near.filter(({ names }) =>
      [...names].some(
        (other) =>
          held?.some((full) => full === other || bears(other, full)) === true ||
          bears(other, part) ||
          initials(other) === name,
      ),
    );
    const [only] = bearers;
    const alone = (mentions: readonly Entity[]) =>
      single.push({ kind: 'person', names: new Set([name]), entities: [...mentions], shared: new Set() });
    if (only === undefined) alone(own);
    else if (bearers.length === 1) {
      // "Mr Holt", beside Ada Holt
      const [others, theirs] = partition(own, (entity) =>
        [...only.names].every((fullName) => isOther(entity, fullName)),
      );
      if (theirs.length > 0) addTo(only, name, theirs);
      if (others.length > 0) alone(others);
    } else shared.push({ part, own, bearers });
  }
  for (const { part, own, bearers } of shared) {
    // Those whom the text calls by another part of their names are not meant by this one.
    const free = bearers.filter((bearer) => !isCalledElse(bearer, part, own.length));
    for (const entity of own) addToBearer(free.length > 0 ? free : bearers, entity, fits);
  }
  return [...full, ...single];
}

/** How much oftener somebody is called by one part of the name, before the other one is not theirs. */
const TIMES_AS_OFTEN = 2;

/**
 * "Mara said … Mara left …": whom the text calls by the given name alone is not called by the surname.
 * @param times How often anybody is called by that part.
 */
function isCalledElse({ entities }: Draft, part: string, times: number): boolean {
  const alone = entities.filter(({ text }) => parts(text).length === 1);
  return alone.length >= times * TIMES_AS_OFTEN && alone.every(({ text }) => withCapital(text) !== part);
}

function partition(
  entities: readonly Entity[],
  isFirst: (entity: Entity) => boolean,
): readonly [first: Entity[], second: Entity[]] {
  const first = new Set(entities.filter(isFirst));
  return [[...first], entities.filter((entity) => !first.has(entity))];
}

/** "HALLE" is Halle; "AMLO" stays. */
function inNameCase(name: string): string {
  return /^\p{Lu}{4,}$/u.test(name) && /[AEIOUY].*[AEIOUY]/u.test(name) && name.length > 4 ? toNameCase(name) : name;
}

/** Gives a name that several bear to the one the title before it allows, else to the one named last. */
function addToBearer(
  bearers: readonly Draft[],
  entity: Entity,
  fits: (mention: Entity, fullName: string) => boolean,
): void {
  const fitting = bearers.filter(({ names }) => [...names].some((name) => fits(entity, name)));
  const likely = fitting.length > 0 ? fitting : bearers;
  const bearer = mostNamed(likely) ?? lastNamed(likely, entity.start);
  if (bearer === undefined) return;
  bearer.entities.push(entity);
  const isNear = (other: Draft) => entity.start - lastStart(other, entity.start) < NEAR_CHARACTERS;
  if (likely.some((other) => other !== bearer && isNear(other))) bearer.shared.add(entity);
}

/** Adds a name to the first cluster that matches it, or to a new one; returns the cluster. */
function join(
  clusters: readonly Draft[],
  kind: Draft['kind'],
  name: string,
  entities: readonly Entity[],
  isSame: (one: string, other: string) => boolean,
): Draft {
  const home = clusters.find(({ names }) => [...names].some((other) => isSame(other, name)));
  if (home === undefined) return { kind, names: new Set([name]), entities: [...entities], shared: new Set() };
  addTo(home, name, entities);
  return home;
}

/** The one whom the text names in full much oftener than the others; null where none is. */
function mostNamed(clusters: readonly Draft[]): Draft | null {
  const full = ({ entities }: Draft) => entities.filter(({ text }) => parts(text).length > 1).length;
  const isMost = (one: Draft) => clusters.every((other) => other === one || full(one) >= full(other) * TIMES_AS_OFTEN);
  return clusters.length > 1 ? (clusters.find(isMost) ?? null) : null;
}

function lastNamed(clusters: readonly Draft[], before: number): Draft | undefined {
  return clusters.toSorted((one, other) => lastStart(other, before) - lastStart(one, before))[0];
}

/** Where a cluster was named last before an offset. */
function lastStart({ entities }: Draft, before: number): number {
  return entities.reduce(
    (last, { start }) => (start < before ? Math.max(last, start) : last),
    Number.NEGATIVE_INFINITY,
  );
}

/** What the text itself says a body is called for short: "Bakers against Waste (BAW)". Short name to full name. */
function findShortNames(text: string, entities: readonly Entity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap((long, index) => {
      // "Known by its French initials": a nation's name may stand between.
      const short = entities.slice(index + 1, index + 3).find((name) => isShortFor(text, long, name));
      return short === undefined ? [] : [[short.text, long.text]];
    }),
  );
}

function clusterBodies(entities: readonly Entity[], shortNames: ReadonlyMap<string, string>): Draft[] {
  const clusters: Draft[] = [];
  const byName = Map.groupBy(entities, ({ text }) => text);
  for (const [name, own] of [...byName].toSorted(([one], [other]) => other.length - one.length)) {
    const full = shortNames.get(name);
    const home = join(clusters, 'organization', name, own, full === undefined ? isSameBody : (other) => other === full);
    if (!clusters.includes(home)) clusters.push(home);
  }
  return clusters;
}

function clusterNations(entities: readonly Entity[], bodies: readonly Draft[]): Draft[] {
  const named = new Set(entities.flatMap(({ text }) => COUNTRY_BY_NAME.get(text)?.name ?? []));
  const clusters = new Map<string, Draft>();
  for (const entity of entities) {
    const party = PARTY_PEOPLE.get(entity.text);
    const body = party === undefined ? undefined : bodies.find(({ names }) => names.has(party));
    if (body !== undefined) {
      if (entity.text.endsWith('s')) addTo(body, entity.text, [entity]);
      else body.entities.push(entity);
      continue;
    }
    const { key, kind } = nationOf(entity, party, named);
    const home = clusters.get(key);
    if (home === undefined)
      clusters.set(key, { kind, names: new Set([entity.text]), entities: [entity], shared: new Set() });
    else {
      addTo(home, entity.text, [entity]);
      if (kind === 'country') home.kind = 'country';
    }
  }
  return [...clusters.values()];
}

function nationOf(
  { text, type }: Entity,
  party: string | undefined,
  named: ReadonlySet<string>,
): { key: string; kind: NameCluster['kind'] } {
  if (party !== undefined) return { key: party, kind: 'group' };
  const plural = text.replace(/s$/u, '');
  if (type === 'NORP') {
    if (plural === 'European') return { key: 'Europe', kind: 'group' };
    const country = COUNTRY_BY_DEMONYM.get(text);
    if (country !== undefined && named.has(country.name)) return { key: country.name, kind: 'country' };
    return { key: `people ${country?.name ?? plural}`, kind: 'group' };
  }
  const country = COUNTRY_BY_NAME.get(text);
  if (country !== undefined) return { key: country.name, kind: 'country' };
  const governed = COUNTRY_BY_SEAT.get(text);
  if (text === 'White House') return { key: text, kind: 'organization' };
  if (governed !== undefined)
    return named.has(governed.name)
      ? { key: governed.name, kind: 'country' }
      : { key: `seat ${governed.name}`, kind: 'country' };
  if (text === 'Europe') return { key: text, kind: 'group' };
  return { key: `place ${text}`, kind: 'place' };
}

function addTo(cluster: Draft, name: string, entities: readonly Entity[]): void {
  cluster.names.add(name);
  for (const entity of entities) cluster.entities.push(entity);
}

import type { Document, Entity } from '../document.ts';
import { FAMILY_NAMES } from '../entities/given-names.ts';
import { isGiven } from '../entities/is-given.ts';
import { knownType } from '../entities/known-type.ts';
import { SURNAME_ENDING } from '../entities/name-type-rules.ts';
import { ORGANIZATION_HEADS } from '../entities/organizations.ts';
import { PLACE_HEADS, PLACE_TAILS } from '../entities/places.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import type { NameCluster } from './cluster-names.ts';
import { REACH, STANDING_RULES, type StandingPlace } from './standing-rules.ts';

/** Houses, rooms, gatherings and papers that bear a name like a body's: things are in them. */
const NO_PARTY =
  /(?:Cabinet Room|Conference|Convention|Elementary|Heritage|House|Hospital|Museum|Office|Pact|Project|Records|School|Station|Studies|Study|Summit|Television|TV|University|West Wing)$|^(?:Article|Office of|University of|World)\b/u;

/** What the text does with the names of a cluster. */
export interface ActorStanding {
  /** How often it is named. */
  readonly named: number;
  /** How often it does or says something: a verb follows the name. */
  readonly acts: number;
  /** How often it is party to something: "talks with Hamas", "between Israel and Iran", "accused Moscow". */
  readonly party: number;
  /** How often it is only where something is: "in Moscow". */
  readonly locative: number;
  readonly hasRole: boolean;
  /** Share of the text before its first mention, 0 to 1. */
  readonly firstAt: number;
}

/** How the text treats a cluster, by what stands around its names. */
export function standingOf(
  document: Document,
  cluster: NameCluster,
  hasRole: boolean,
  verbs: ReadonlyMap<number, string>,
  entities: readonly Entity[],
  inSources: ReadonlySet<Entity>,
): ActorStanding {
  const counts = { acts: 0, party: 0, locative: 0 };
  for (const entity of cluster.entities) {
    const place: StandingPlace = {
      document,
      entity,
      kind: cluster.kind,
      before: document.text.slice(Math.max(0, entity.start - REACH.before), entity.start),
      after: document.text.slice(entity.end, entity.end + REACH.after),
      verbs,
      last: lastOfPair(document, entity, entities),
      isInSource: inSources.has(entity),
    };
    const rule = STANDING_RULES.inForce().find(({ when }) => when(place));
    if (rule === undefined) continue;
    counts[rule.tells] += 1;
    STANDING_RULES.fired(rule, entity);
  }
  const first = cluster.entities.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return {
    named: cluster.entities.length,
    ...counts,
    hasRole,
    firstAt: first / Math.max(1, document.text.length),
  };
}

/** Whether a cluster takes part: it speaks, acts, is addressed, or bears a role. Places where things happen do not. */
export function takesPart(cluster: NameCluster, standing: ActorStanding): boolean {
  const { named, acts, party, hasRole, locative } = standing;
  switch (cluster.kind) {
    case 'person':
      return hasRole || acts > 0 || named > 1 || party > 0 || [...cluster.names].some(isFullName);
    case 'organization':
      return acts > 0 || named > 1 || party > 0 || (named > locative && [...cluster.names].some(isBodyName));
    case 'country':
      return acts > 0 || party > 1 || (named > 2 && named - locative > 1);
    case 'group':
      return (
        (acts > 0 || party > 1) &&
        cluster.entities.some(
          ({ type, text }) => type !== 'NORP' || /s$|^(?:Chinese|Japanese|French|British|Irish|Dutch)$/u.test(text),
        )
      );
    case 'place':
      // A city may sue; of a name that is no known place it is more likely a body.
      return acts > 0 && ![...cluster.names].some(isPlaceName);
    default:
      return cluster.kind satisfies never;
  }
}

/** Somebody called by given name and surname is spoken of as a person, however often. */
function isFullName(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  return others.length > 0 && (isGiven(first) || FAMILY_NAMES.has(last) || SURNAME_ENDING.test(last));
}

/** A body by its name alone: one that can want something, no room, house or gathering. */
function isBodyName(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    !NO_PARTY.test(name) &&
    (ORGANIZATION_HEADS.has(last) || ORGANIZATION_FRONTS.has(words[0] ?? '') || knownType(name) === 'ORG')
  );
}

function isPlaceName(name: string): boolean {
  const words = name.split(' ');
  return knownType(name) === 'LOC' || PLACE_HEADS.has(words[0] ?? '') || PLACE_TAILS.has(words.at(-1) ?? '');
}

/** Sorts actors by how much they act, how often they are named, and how early. */
export function weighStanding({ named, acts, party, hasRole, firstAt }: ActorStanding): number {
  return named + 2 * acts + 0.5 * party + (hasRole ? 1 : 0) + 2 * (1 - firstAt);
}

/** The verbs of a document outside quotations: start to lemma, an auxiliary to the lemma of the verb it stands before. */
export function verbStarts(document: Document): ReadonlyMap<number, string> {
  const verbs = new Map<number, string>();
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, at) => {
      if (token.quotation >= 0 || (token.pos !== 'VERB' && token.pos !== 'AUX')) return;
      const main = token.pos === 'AUX' ? tokens.slice(at + 1, at + 5).find(({ pos }) => pos === 'VERB') : undefined;
      verbs.set(token.start, (main ?? token).lemma);
    });
  }
  return verbs;
}

/** "Nordkraft and the Bakers’ Union broke off": both do what the second does. `entities` are in reading order. */
function lastOfPair({ text }: Document, entity: Entity, entities: readonly Entity[]): Entity {
  const next = entities[entities.indexOf(entity) + 1];
  return next !== undefined && /^ and (?:the )?$/u.test(text.slice(entity.end, next.start)) ? next : entity;
}

import { wordSet } from '../../../language/word-set.ts';
import { cuesOf } from '../attribution/cues.ts';
import { nounCues } from '../attribution/cues-of-nouns.ts';
import type { Document, Entity } from '../document.ts';
import { isGiven } from '../entities/is-given.ts';
import { isLabel } from '../entities/label-names.ts';
import type { NameCluster } from './cluster-names.ts';

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

const LOCATIVE =
  /\b(?:in|near|across|at|around|throughout|outside|inside|into|to|from|through|over|eastern|western|northern|southern|central|visit|visited|left|leave|off|via|of downtown|streets of|capital of|city of|north of|south of|east of|west of) (?:the )?$/iu;
/** "according to the Nordian Observatory": whose word it is. */
const SOURCE_BEFORE = /\baccording to (?:\p{Lu}\p{L}+[’']s |the )?$/iu;
/** "Orlova’s appeal for a truce": what somebody says or wants, told by a noun. */
const OWN_WORDS = /^[’']s? (\p{Ll}+)(?: (\p{Ll}+))?/u;
export const PARTY =
  /\b(?:with|between|against|among|and|by|accus\p{L}+|ask\p{L}*|press\p{L}*|urg\p{L}+|tell\p{L}*|told|warn\p{L}*|support\p{L}*|back\p{L}*|attack\p{L}*|threaten\p{L}*|sanction\p{L}*|invit\p{L}+|blam\p{L}+|recogni[sz]\p{L}+|discuss\p{L}*|join\p{L}*|call\p{L}* on|met|meet\p{L}*|saw|head of|behalf of|member of) (?:both |the )?(?:prominent |senior |some |many |several |other )?$/iu;
/** Party in a list: "with executives from Nordkraft, Halden and Vestavia". */
const LISTED =
  /\b(?:with|between|among|against) (?:[\p{L} ]{0,30}\b(?:from|of) )?(?:the )?(?:\p{Lu}[\p{L}&/.’'-]*(?: \p{Lu}[\p{L}&/.’'-]*)*(?:, and|,| and) (?:the )?)*$/u;
/** “…,” said the envoy Dana Lund. */
const TOLD_BEFORE =
  /(?:[”"’']|,) (?:said|says|added|noted|wrote|argued|explained|asked|warned|told|replied) (?:[\p{L}.’'-]+ ){0,3}$/u;
/** Something that happens to an actor isn't an act. */
export const NO_ACT = wordSet(
  'be have become see face suffer remain avoid seem appear fall grow lie sit border share win lose get host include stand experience rank',
);
const VERB_AFTER =
  /^(?: \([^()\n]{1,30}\))?(?: (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}’'.-]*){0,6})?(?:, (?:an?|the|its?|their|who|which|\p{Lu}[\p{L}.]+[’']s)\s[^,.;:“”"\n]{3,85},)?(?:[’']s? (?:government|president|leaders?|officials?|military|army|ministry|parliament|regime|authorities|position|demands?|proposals?|willingness|goal|forces|delegation|negotiators?))?(?: also| then| now| later| never| still| already| again)? (?:and [\p{L} ]{3,20} )?(\p{L}+)/u;

const NOUNS_OF_SPEECH = new Set(Object.keys(nounCues).map((cue) => cue.split(' ')[0] ?? cue));

/** UTF-16 units looked at before a name. */
const REACH_CHARACTERS = 90;
/** And after it: an apposition, and the verb. */
const REACH_AFTER = 170;

/** How the text treats a cluster, by what stands around its names. */
export function standingOf(
  document: Document,
  cluster: NameCluster,
  hasRole: boolean,
  verbs: ReadonlyMap<number, string>,
  entities: readonly Entity[],
): ActorStanding {
  let [acts, party, locative] = [0, 0, 0];
  for (const entity of cluster.entities) {
    const before = document.text.slice(Math.max(0, entity.start - REACH_CHARACTERS), entity.start);
    const isListed = LISTED.test(before);
    if (isLabel(document, entity) || SOURCE_BEFORE.test(before) || hasOwnWords(document, entity)) acts += 1;
    else if (LOCATIVE.test(before) && !isListed && cluster.kind !== 'person') locative += 1;
    else if (
      isActing(document, lastOfPair(document, entity, entities), verbs) ||
      (cluster.kind === 'person' && TOLD_BEFORE.test(before))
    )
      acts += 1;
    else if (PARTY.test(before) || isListed) party += 1;
  }
  const first = cluster.entities.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return {
    named: cluster.entities.length,
    acts,
    party,
    locative,
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
      return acts > 0 || named > 1 || party > 0;
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
      return false;
    default:
      return cluster.kind satisfies never;
  }
}

/** Somebody called by given name and surname is spoken of as a person, however often. */
function isFullName(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && isGiven(first);
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

function hasOwnWords({ text }: Document, { end }: Entity): boolean {
  const [, ...words] = OWN_WORDS.exec(text.slice(end, end + REACH_AFTER)) ?? [];
  return words.some((word = '') => NOUNS_OF_SPEECH.has(word) || NOUNS_OF_SPEECH.has(word.replace(/s$/u, '')));
}

function isActing(document: Document, entity: Entity, verbs: ReadonlyMap<number, string>): boolean {
  const end = entity.end + (isApposed(document, entity) ? 1 : 0);
  const match = VERB_AFTER.exec(document.text.slice(end, end + REACH_AFTER));
  const word = match?.[1];
  if (match === null || word === undefined) return false;
  const isNorpAdjective = entity.type === 'NORP' && !/s$|ese$|sh$|ch$/u.test(entity.text);
  const lemma = verbs.get(end + match[0].length - word.length);
  // The tagger takes "Japan branded" for an adjective: a reporting word is a verb there.
  const isTelling = lemma === undefined && match[0].trim() === word && cuesOf(word).some(({ form }) => form === 'past');
  if (isTelling) return !isNorpAdjective;
  return !isNorpAdjective && lemma !== undefined && !(NO_ACT.has(lemma) && entity.type !== 'PER');
}

/** "Its chief baker, Nora Lindt, said": the verb after the commas is hers. */
function isApposed({ text }: Document, { start, end, type }: Entity): boolean {
  return type === 'PER' && text.slice(start - 2, start) === ', ' && /^, \p{Ll}+ /u.test(text.slice(end, end + 30));
}

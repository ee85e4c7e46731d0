import type { Span } from '../../../articles/article.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { cuesOf } from '../attribution/cues.ts';
import { nounCues } from '../attribution/cues-of-nouns.ts';
import type { Document, Entity } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import type { NameCluster } from './cluster-names.ts';
import { NO_ACT } from './no-act.ts';

/** A name of a cluster where it stands. */
export interface StandingPlace {
  readonly document: Document;
  readonly entity: Entity;
  readonly kind: NameCluster['kind'];
  /** The text before the name, and after it. */
  readonly before: string;
  readonly after: string;
  /** The verbs outside quotations: start to lemma. */
  readonly verbs: ReadonlyMap<number, string>;
  /** The name, or the last of a pair that does something together. */
  readonly last: Entity;
  /** Whether it stands in the words that name who says something: "analysts at the bank", "the head of the union". */
  readonly isInSource: boolean;
}

/** How a text treats a name in one place. The first rule that holds decides. */
export interface StandingRule extends Rule {
  /**
   * Texts with one name in square brackets, which is an actor and without the rule would not be; of a rule that tells a
   * mere place, the other way round.
   */
  readonly examples: readonly string[];
  /** It does or says something; something is done with it; or it is only where something is. */
  readonly tells: 'acts' | 'party' | 'locative';
  readonly when: (place: StandingPlace) => boolean;
}

/** UTF-16 units looked at before a name, and after it: an apposition, and the verb. */
export const REACH = { before: 90, after: 170 } as const;

const NOUNS_OF_SPEECH = new Set(Object.keys(nounCues).map((cue) => cue.split(' ')[0] ?? cue));
const OWN_WORDS = /^[’']s? (\p{Ll}+)(?: (\p{Ll}+))?/u;
const VERB_AFTER =
  /^(?: \([^()\n]{1,30}\))?(?: (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}’'.-]*){0,6})?(?:, (?:an?|the|its?|their|who|which|\p{Lu}[\p{L}.]+[’']s)\s[^,.;:“”"\n]{3,85},)?(?:[’']s? (?:government|president|leaders?|officials?|military|army|ministry|parliament|regime|authorities|position|demands?|proposals?|willingness|goal|forces|delegation|negotiators?))?(?: (?:also|then|now|later|never|still|already|again|once|soon|long|just|only|\p{Ll}+ly))? (?:and [\p{L} ]{3,20} )?(\p{L}+)/u;
const OTHERS = '(?:both |the )?(?:(?:prominent|senior|some|many|several|other|[\\p{L} ]{3,20}-based) )?$';
const BESIDE = new RegExp(`\\b(?:with|between|against|among|and|by) ${OTHERS}`, 'iu');
const DONE_TO = new RegExp(
  `\\b(?:accus\\p{L}+|ask\\p{L}*|press\\p{L}*|urg\\p{L}+|tell\\p{L}*|told|warn\\p{L}*|support\\p{L}*|back\\p{L}*|attack\\p{L}*|threaten\\p{L}*|sanction\\p{L}*|invit\\p{L}+|blam\\p{L}+|recogni[sz]\\p{L}+|discuss\\p{L}*|join\\p{L}*|call\\p{L}* on|met|meet\\p{L}*|saw) ${OTHERS}`,
  'iu',
);
const SPOKEN_FOR = new RegExp(`\\b(?:head|behalf|members?) of ${OTHERS}`, 'iu');
const LISTED =
  /\b(?:with|between|among|against) (?:[\p{L} ]{0,30}\b(?:from|of) )?(?:the )?(?:\p{Lu}[\p{L}&/.’'-]*(?: \p{Lu}[\p{L}&/.’'-]*)*(?:, and|,| and) (?:the )?)+$/u;
const PLACE =
  /\b(?:in|near|across|at|around|throughout|outside|inside|into|to|from|through|over|off|via|of downtown|streets of) (?:the )?$/iu;
const COMPASS = /\b(?:eastern|western|northern|southern|central) $/iu;
const TRAVELLED = /\b(?:visit|visited|left|leave) (?:the )?$/iu;
const OWNER = /(?:©|\(c\)|\bcopyright)(?: (?:by|\d{4}(?:[-–]\d{2,4})?))* $/iu;
const SEAT_OF = /\b(?:capital|city|north|south|east|west) of (?:the )?$/iu;

const BODY =
  '(?:agency|alliance|association|authority|body|charity|coalition|company|council|federation|firm|group|lobby|movement|network|organi[sz]ation|party|regulator|think[ -]tank|union|watchdog)';
const BODY_AFTER = new RegExp(`^(?: \\([^()\\n]{1,20}\\))?, (?:an?|the|its) (?:[\\p{L}-]+ ){0,4}${BODY}\\b`, 'u');
/** "the Lund Observatory war monitor" */
const CALLED_BODY =
  /^ (?:aid group|charity|lobby group|monitoring group|news agency|rights group|think[ -]tank|war monitor|watchdog)\b/u;
const BODY_COMMA = new RegExp(`\\b(?:the|its|an?) (?:[\\p{L}-]+ ){0,3}${BODY}, $`, 'iu');
const BODY_BEFORE = new RegExp(`\\b(?:the|an?) (?:[\\p{L}-]+ ){1,3}${BODY} $`, 'u');

export const STANDING_RULES = defineRules<StandingRule>('how a text treats a name', [
  {
    id: 'own-words',
    examples: ['Prices fell after the [Ostby University]’s sudden announcement.'],
    tells: 'acts',
    when: ({ after }) => {
      const [, ...words] = OWN_WORDS.exec(after) ?? [];
      return words.some((word = '') => NOUNS_OF_SPEECH.has(word) || NOUNS_OF_SPEECH.has(word.replace(/s$/u, '')));
    },
  },
  {
    id: 'speaks-through',
    examples: ['Zora Lindt, the president of the [Kelmar University], said growers faced ruin.'],
    tells: 'acts',
    when: ({ kind, isInSource, before, after, entity, verbs }) =>
      kind === 'organization' &&
      isInSource &&
      (after.startsWith(',') || verbs.has(entity.end + 1)) &&
      !/\b(?:former|ex-|once)\b[^,]{0,40}$/iu.test(before),
  },
  {
    id: 'described-as-a-body',
    examples: [
      'It lost to [Sentra Holdings], the secretive state agency.',
      'It pays the research body [Ostby University].',
    ],
    tells: 'acts',
    when: ({ kind, before, after }) =>
      kind === 'organization' && (BODY_AFTER.test(after) || BODY_BEFORE.test(before) || CALLED_BODY.test(after)),
  },
  {
    id: 'body-between-commas',
    examples: ['The company, [Ostby Halden], is due there in May.'],
    tells: 'acts',
    when: ({ kind, before, after }) => kind === 'organization' && after.startsWith(',') && BODY_COMMA.test(before),
  },
  {
    id: 'owner-of-the-text',
    examples: ['The quay stays shut. (c) 2025 [Ostby Press Agency]. Terms of use apply.'],
    tells: 'locative',
    when: ({ before }) => OWNER.test(before),
  },
  {
    id: 'in-a-place',
    examples: ['Trains in [Norway] stopped.'],
    tells: 'locative',
    when: (place) => isPlace(place, PLACE),
  },
  {
    id: 'part-of-a-place',
    examples: ['Trains of eastern [Norway] stopped.'],
    tells: 'locative',
    when: (place) => isPlace(place, COMPASS),
  },
  {
    id: 'travelled-there',
    examples: ['Ministers who visited [Norway] refused to talk.'],
    tells: 'locative',
    when: (place) => isPlace(place, TRAVELLED),
  },
  {
    id: 'place-of-a-place',
    examples: ['Prices north of [Norway] collapsed.'],
    tells: 'locative',
    when: (place) => isPlace(place, SEAT_OF),
  },
  {
    id: 'verb-after',
    examples: ['The [Ostby University] moved to Kelmar.'],
    tells: 'acts',
    when: isActing,
  },
  {
    id: 'country-as-adjective',
    examples: ['[US] ships left. US grain rotted. US prices rose.'],
    tells: 'locative',
    when: ({ kind, entity, after }) =>
      kind === 'country' &&
      /^\p{Lu}[\p{Lu}.]+$/u.test(entity.text) &&
      (/^(?:-| \p{Lu})/u.test(after) || !ENGLISH.smallWords.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? 'the')),
  },
  {
    id: 'beside',
    examples: ['She quarrelled with the [Ostby University].', 'It was painted by the Halden-based [Ostby University].'],
    tells: 'party',
    when: ({ before }) => BESIDE.test(before),
  },
  {
    id: 'done-to',
    examples: ['She accused the [Ostby University] of delay.'],
    tells: 'party',
    // "told Radio Halden": a listener takes no part.
    when: ({ kind, before }) => DONE_TO.test(before) && !(kind === 'organization' && /\btold (?:the )?$/u.test(before)),
  },
  {
    id: 'spoken-for',
    examples: ['He wrote to members of the [Ostby University].'],
    tells: 'party',
    when: ({ before }) => SPOKEN_FOR.test(before),
  },
  {
    id: 'listed',
    examples: ['She quarrelled with envoys from Norway, [Ostby University] and Chile.'],
    tells: 'party',
    when: ({ before }) => LISTED.test(before),
  },
]);

/** What makes a group party to something as it does a name. */
const PARTY_RULES = [
  ['beside', BESIDE],
  ['done-to', DONE_TO],
  ['spoken-for', SPOKEN_FOR],
] as const;

/** Whether words stand before a group that make it party to something: "talks with the", "accused the". */
export function isParty(before: string, group: Span): boolean {
  const [rule] = PARTY_RULES.flatMap(([id, pattern]) => (pattern.test(before) && STANDING_RULES.named(id)) || []);
  if (rule !== undefined) STANDING_RULES.fired(rule, group);
  return rule !== undefined;
}

function isPlace({ kind, before }: StandingPlace, pattern: RegExp): boolean {
  return kind !== 'person' && pattern.test(before) && !LISTED.test(before);
}

/** "the villagers of | Kotli": who acts is not the place. */
const PEOPLE_OF =
  /\b(?:citizens|dwellers|farmers|fishermen|inhabitants|natives|parents|people|peasants|residents|traders|villagers|women|workers) (?:of|from|in) (?:the )?$/u;

function isActing({ document: { text }, kind, before, last, verbs }: StandingPlace): boolean {
  if ((kind === 'place' || kind === 'country') && PEOPLE_OF.test(before)) return false;
  const end = last.end + (isApposed(text, last) ? 1 : 0);
  const match = VERB_AFTER.exec(text.slice(end, end + REACH.after));
  const word = match?.[1];
  if (match === null || word === undefined) return false;
  const isNorpAdjective = last.type === 'NORP' && !/s$|ese$|sh$|ch$/u.test(last.text);
  const lemma = verbs.get(end + match[0].length - word.length);
  // The tagger takes "Japan branded" for an adjective: a reporting word is a verb there.
  const isTelling = lemma === undefined && match[0].trim() === word && cuesOf(word).some(({ form }) => form === 'past');
  if (isTelling) return !isNorpAdjective;
  return !isNorpAdjective && lemma !== undefined && !(NO_ACT.has(lemma) && last.type !== 'PER');
}

/** "Its chief baker, Nora Lindt, said": the verb after the commas is hers. */
function isApposed(text: string, { start, end, type }: Entity): boolean {
  return type === 'PER' && text.slice(start - 2, start) === ', ' && /^, \p{Ll}+ /u.test(text.slice(end, end + 30));
}

import { ENGLISH } from '../../../language/languages/en.ts';
import { wordSet } from '../../../language/word-set.ts';
import { cuesOf } from '../attribution/cues.ts';
import type { Token } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { NO_ACT } from './no-act.ts';

/** A group without a name where it stands. */
export interface GroupPlace {
  readonly tokens: readonly Token[];
  /** Its first word, modifiers included, and its noun. */
  readonly first: number;
  readonly noun: number;
  /** A body of which one is meant ("the council"), not several people ("councillors"). */
  readonly isBody: boolean;
  /** The text before it. */
  readonly before: string;
}

/** What makes a group one that takes part, where it is told of once. The first rule that holds decides. */
export interface GroupRule extends Rule {
  /** Texts with one group in square brackets, which is an actor and without the rule would not be. */
  readonly examples: readonly string[];
  readonly when: (place: GroupPlace) => boolean;
}

/** Verbs of what anybody does on any day, beside those by which nobody acts. */
const DAILY = wordSet(
  'arrive board buy come die drink drive eat enjoy fly go hear know learn like live need order pay play queue read recover return run sell sleep spend stay study travel use visit wait walk watch wear work',
);
/** "clashed", "will strike", "have been blocking": tokens between a group and its verb. */
const REACH_TOKENS = 9;
/** Verbs that tell of another’s clause without "that": "said teachers marched". */
const TELLING = wordSet('say add claim believe hope fear report insist');
/** What a clause begins with. */
const CLAUSE_START =
  /^(?:after|before|until|since|as|while|when|because|if|though|although|that|where|and|but|or|so)$/iu;
const MOVING =
  '(?:anger|outrag|alarm|dismay|frustrat|infuriat|worri|enrag|delight|disappoint|shock|unsettl|rattl|embitter|irk)(?:ed|es|s|ing)?';
const MOVED = new RegExp(`\\b${MOVING}\\s(?:(?:the|many|some|several|other|most)\\s)*$`, 'iu');
/** "outraged farmers": what was done to them, no part of their name. */
export const MOVED_WORD = new RegExp(`^${MOVING}$`, 'iu');
const VOICE_OF =
  /\b(?:protests?|demands?|strikes?|anger|outrage|fears|complaints?|petitions?|criticism|pressure|objections?|grievances|boycotts?|resistance|disputes?|talks|negotiations|rows?|clash(?:es)?|standoff|outcry|revolt|walkout)\s(?:by|of|from|among|with|between)\s(?:(?:the|many|some|local|several|other|most|angry)\s)*$/iu;

export const GROUP_RULES = defineRules<GroupRule>('what groups do', [
  {
    id: 'takes a stand',
    examples: ['In the valley, [growers] reject the new quota.'],
    when: ({ tokens, noun, isBody }) => {
      const verb = nearVerb(tokens, noun);
      return !isBody && verb !== null && isCue(tokens, verb);
    },
  },
  {
    id: 'body acts',
    examples: ['Prices rose until the [cabinet] cut the levy.'],
    when: (place) => {
      const { tokens, noun, isBody } = place;
      const verb = nearVerb(tokens, noun);
      return isBody && ((verb !== null && !NO_ACT.has(verb.lemma)) || acts(place));
    },
  },
  {
    id: 'acts',
    examples: [
      'Norwegian [fishermen] blocked the harbour at dawn.',
      'The ferry stopped after [skippers] left the pier.',
      '[Tenants] of the Lindhof estate have filed a suit.',
    ],
    when: (place) => isSubject(place) && acts(place),
  },
  {
    id: 'done by',
    examples: ['The levy was welcomed by the [growers].'],
    when: ({ before }) => /(?:ed|en) by (?:the |some |many |several |other )?$/u.test(before),
  },
  {
    id: 'moved',
    examples: ['The ruling angered [shopkeepers] in the old town.'],
    when: ({ before }) => MOVED.test(before),
  },
  {
    id: 'has a voice',
    examples: ['Protests by [nurses] entered a third week.'],
    when: ({ before }) => VOICE_OF.test(before),
  },
]);

/**
 * Whether a verb reports. One of a set phrase does so with its noun alone: "left no doubt", and not "left the pier"; one that
 * stands beside quotations alone ("allowed", "resumed") tells no stand without one.
 */
function isCue(tokens: readonly Token[], verb: Token): boolean {
  const behind = tokens.slice(tokens.indexOf(verb) + 1).map(({ text }) => text.toLowerCase());
  return cuesOf(verb.text.toLowerCase()).some(
    ({ cue }) =>
      (cue.frames.size > 1 || !cue.frames.has('quote')) &&
      cue.particles.every((word) => ENGLISH.smallWords.has(word) || behind.includes(word)),
  );
}

/** The next verb, whatever it is of. */
function nearVerb(tokens: readonly Token[], at: number): Token | null {
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (token.quotation >= 0 || (token.pos === 'PUNCT' && token.text !== ',')) return null;
    if (token.pos === 'VERB') return token;
    if (!/^(?:AUX|ADV|PART|ADP|DET|NOUN|PROPN|CCONJ|PRON|PUNCT|ADJ)$/u.test(token.pos)) return null;
  }
  return null;
}

/** Whether a clause can begin with the group: it is nobody’s object, and stands after no preposition. */
function isSubject({ tokens, first }: GroupPlace): boolean {
  let at = first - 1;
  while (
    /^(?:DET|NUM)$/u.test(tokens[at]?.pos ?? '') ||
    /^(?:of|dozens|hundreds|thousands|scores)$/iu.test(tokens[at]?.text ?? '')
  )
    at -= 1;
  const before = tokens[at];
  if (before === undefined || CLAUSE_START.test(before.text) || TELLING.has(before.lemma)) return true;
  // "On Monday the dockers", "In Lima, vendors"
  return before.pos === 'PUNCT'
    ? before.text !== '('
    : /^(?:NOUN|PROPN|NUM|ADV)$/u.test(before.pos) && tokens[at + 1]?.pos === 'DET';
}

/**
 * Whether the group’s own verb tells of something done, or about to be: no participle, no infinitive, no passive. Phrases
 * that belong to the group ("of the estate", "and pupils") are stepped over.
 */
function acts({ tokens, noun }: GroupPlace): boolean {
  let auxiliary: string | null = null;
  let isInPhrase = false;
  for (const [index, token] of tokens.slice(noun + 1, noun + 1 + REACH_TOKENS).entries()) {
    if (token.quotation >= 0) return false;
    if (token.pos === 'VERB' || (auxiliary === 'will' && /^(?:ADJ|NOUN)$/u.test(token.pos)))
      return isDone(token, auxiliary) && !isIdle(token) && !/^by$/iu.test(tokens[noun + index + 2]?.text ?? '');
    if (token.pos === 'AUX') auxiliary = token.lemma === 'be' && auxiliary !== null ? 'been' : token.text.toLowerCase();
    else if (token.pos === 'ADP' || (token.pos === 'CCONJ' && index === 0)) isInPhrase = true;
    else if (
      token.pos !== 'ADV' &&
      !(isInPhrase && auxiliary === null && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos))
    )
      return false;
  }
  return false;
}

function isIdle({ lemma }: Token): boolean {
  return NO_ACT.has(lemma) || DAILY.has(lemma);
}

function isDone({ text, lemma }: Token, auxiliary: string | null): boolean {
  const isGoingOn = text.endsWith('ing');
  switch (auxiliary) {
    case null:
      return !isGoingOn && !/s$/u.test(text) && text.toLowerCase() !== lemma;
    case 'have':
    case 'had':
    case 'will':
      return !isGoingOn;
    default:
      return /^(?:are|were|been|be)$/u.test(auxiliary) && isGoingOn;
  }
}

import type { VerbForm } from '../../../language/inflect.ts';
import { type Cue, cuesOf, VERB_CUES } from './cues.ts';
import type { Range } from './find-source.ts';
import { isTime } from './time-words.ts';
import { isBreak, isComma, isNominal, type Unit } from './units.ts';
import { matchParted, matchParticles, startsContent } from './verb-particles.ts';

/** A cue verb with its auxiliaries, adverbs and particles: "had not yet called on". Indexes into the units. */
export interface VerbGroup {
  readonly start: number;
  /** The verb itself. */
  readonly verb: number;
  /** After the last particle. */
  readonly end: number;
  readonly cue: Cue;
  readonly form: VerbForm;
  /** What stands between the verb and its particle: "turned | the offer | down". */
  readonly object?: Range;
  readonly isPassive: boolean;
  /** "to say" with no verb above it. */
  readonly isInfinitive: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", '’re', "'s", '’s', "'m", '’m', 'am']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const EXPRESSING = /^(?:express|voice|share|show|raise|repeat|renew|reiterate)$/;
const ASKED_OR_CLAIMED = /^(?:calls|claims|demands|offers|pleas|promises|reports|requests|threats|warnings)$/;
/** What the tagger may take a verb for. */
const MAY_BE_VERB: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADP', 'ADV', 'INTJ']);
/** Participles that have become prepositions. */
const PREPOSITIONS = new Set(['regarding', 'considering', 'barring']);
const MAX_GROUP_WORDS = 8;
/** Words of an adjunct inside a group: "failed for the third time this year to agree". */
const MAX_ADJUNCT_WORDS = 12;

/** The cue verbs of a sentence with their groups, in reading order. */
export function findVerbGroups(units: readonly Unit[]): VerbGroup[] {
  return units.flatMap((_, index) => readVerbGroup(units, index) ?? []);
}

function readVerbGroup(units: readonly Unit[], verb: number): VerbGroup | null {
  const unit = units[verb];
  if (unit === undefined || unit.quotation >= 0 || !MAY_BE_VERB.has(unit.pos) || PREPOSITIONS.has(unit.lower))
    return null;
  for (const { cue, form } of cuesOf(unit.lower)) {
    const parted = matchParted(units, verb, cue);
    const end = parted?.end ?? matchParticles(units, verb, cue.particles);
    if (end === null || (parted === null && !isVerb(units, verb, end, form, cue))) continue;
    VERB_CUES.fired(cue, unit);
    const group = { verb, end, cue, form, ...readLeft(units, verb, form) };
    return parted === null ? group : { ...group, object: parted.object };
  }
  return null;
}

function isVerb(units: readonly Unit[], verb: number, end: number, form: VerbForm, cue: Cue): boolean {
  const unit = units[verb];
  const before = units[verb - 1];
  const next = units[end];
  if (unit === undefined || unit.pos === 'AUX') return false;
  // "his family and loved ones"
  if (form === 'past' && next?.lower === 'ones') return false;
  // "two names added to the list", "what schools contend with": nothing is said there.
  if (cue.lemma === 'add' && next?.lower === 'to') return false;
  if (cue.lemma === 'contend' && /^(?:for|with)$/.test(next?.lower ?? '')) return false;
  if (before?.text === '-' || next?.text === '-') return false;
  if (before?.pos === 'DET' && form !== 'third' && unit.pos !== 'VERB') return false;
  // "the most feared illness"
  if (/^(?:most|least|much|long|widely)$/.test(before?.lower ?? '') && units[verb - 2]?.pos === 'DET') return false;
  if (before?.pos === 'DET' && form !== 'third' && next?.pos === 'SYM') return false;
  if (before?.pos === 'AUX' && form === 'third') return false;
  if (unit.pos === 'VERB' && form === 'past' && !cue.frames.has('bare') && isReducedRelative(units, verb)) return false;
  // "the minister's calls list": what somebody has is no verb.
  if (form === 'third' && before?.pos === 'PART' && /^['’]s?$/.test(before.text)) return false;
  // "there is promise": what there is is no verb.
  if (form === 'base' && units[verb - 2]?.lower === 'there' && BE.has(before?.lower ?? '')) return false;
  // "her comment about the fee" is a noun, whatever the tagger says.
  if (form === 'base' && before !== undefined && isPossessive(before) && next?.pos === 'ADP') return false;
  // "the Norwegian demand that": one Norwegian would demand otherwise.
  if (form === 'base' && units[verb - 2]?.pos === 'DET' && /^\p{Lu}\p{Ll}+an$/u.test(before?.text ?? '')) return false;
  // "echoed calls for a vote", "denied claims that …": nor is what a verb has for its object another verb.
  if (form === 'third' && before?.pos === 'VERB' && ASKED_OR_CLAIMED.test(unit.lower)) return false;
  // "expressed hope that …": what is expressed is a noun, whatever the tagger says.
  if (form === 'base' && before?.pos === 'VERB' && EXPRESSING.test(before.lemma)) return false;
  if (unit.pos === 'VERB') {
    const isModified =
      before?.pos === 'DET' ||
      before?.pos === 'ADJ' ||
      // "the mother of three said": no three of anything.
      (before?.pos === 'NUM' && units[verb - 2]?.lower !== 'of') ||
      (before?.pos === 'PRON' && isPossessive(before));
    const isAdjective =
      isModified && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || isBreak(next));
    return !(isAdjective && form !== 'third');
  }
  if (
    unit.pos !== 'NOUN' &&
    unit.pos !== 'ADJ' &&
    unit.pos !== 'PROPN' &&
    unit.pos !== 'ADP' &&
    unit.pos !== 'ADV' &&
    unit.pos !== 'INTJ'
  )
    return false;
  if (unit.pos === 'PROPN' && /^\p{Lu}/u.test(unit.text)) return false;
  // "told the Ada Lind show that it was late"
  if (unit.pos === 'NOUN' && unit.lower === 'show') return false;
  if (form === 'ing') {
    const isProgressive = before?.pos === 'AUX' && BE.has(before.lower);
    // "citing high prices and warning of more": the second of two.
    const isSecond =
      before?.pos === 'CCONJ' &&
      units.some(({ pos, lower }, at) => at < verb && pos === 'VERB' && /ing$/.test(lower) && isComma(units[at - 1]));
    if (isSecond && (cue.particles.length > 0 || startsContent(next, units[end + 1]))) return true;
    return isProgressive || ((isComma(before) || before?.lower === 'by') && startsContent(next, units[end + 1]));
  }
  // "protests the seizure and demands its return": the second verb of one subject.
  const isSecondVerb =
    form === 'third' && before?.pos === 'CCONJ' && units.slice(0, verb - 1).some((_, at) => isThird(units, at));
  if (isSecondVerb && (startsContent(next, units[end + 1]) || cue.particles.length > 0)) return true;
  const hasSubject =
    isNominal(before) ||
    before?.text === ')' ||
    isComma(before) ||
    before?.pos === 'ADV' ||
    before?.lower === 'who' ||
    before?.lower === 'to' ||
    before?.pos === 'AUX';
  if (!hasSubject || (before?.pos === 'PRON' && isPossessive(before))) return false;
  if (form === 'past' || form === 'participle') return true;
  const isPlural =
    before !== undefined && (/s$/.test(before.lower) || before.pos === 'PRON' || before.lower === 'people');
  if (before?.pos === 'NOUN' && (form === 'base') !== isPlural) return false;
  // "…, the Lise Journal reports.": a name and a verb that close the sentence.
  if (form === 'third' && before?.pos === 'PROPN' && cue.frames.has('quote') && units.slice(end).every(isBreak))
    return true;
  // "Norway backs ferry link", a headline: what follows a name is its verb.
  const isHeadline =
    form === 'third' &&
    before?.pos === 'PROPN' &&
    verb < 5 &&
    units.slice(0, verb).every(({ pos }) => pos === 'PROPN') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') &&
    !/^[.!?]$/.test(units.at(-1)?.text ?? '');
  if (isHeadline && cue.frames.has('object')) return true;
  return (
    startsContent(next, units[end + 1]) &&
    !(next?.lower === 'to' && before?.pos === 'NOUN' && form === 'base' && !isPlural)
  );
}

/** "protests the seizure": a verb in the third person, also one that the tagger takes for a noun. */
function isThird(units: readonly Unit[], at: number): boolean {
  const { pos = '', lower = '', lemma = '' } = units[at] ?? {};
  const isTold = pos === 'NOUN' && units[at + 1]?.pos === 'DET' && cuesOf(lower).some(({ form }) => form === 'third');
  return isTold || (pos === 'VERB' && lower !== lemma && /[^s]s$/.test(lower));
}

/** "two people briefed on the talks said": a participle after its noun, with the clause's own verb still to come. */
function isReducedRelative(units: readonly Unit[], verb: number): boolean {
  if (
    !isNominal(units[verb - 1]) ||
    units[verb - 1]?.pos === 'PRON' ||
    !/^(?:on|by|about|in|with|at)$/.test(units[verb + 1]?.lower ?? '')
  )
    return false;
  for (let at = verb + 2; at < units.length; at++) {
    const unit = units[at];
    if (
      unit === undefined ||
      isBreak(unit) ||
      unit.quotation >= 0 ||
      /^(?:that|who|which|and|but|as|when|if|to)$/.test(unit.lower)
    )
      return false;
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && !/ing$/.test(unit.lower) && units[at - 1]?.pos !== 'DET'))
      return true;
  }
  return false;
}

function isPossessive(unit: Unit): boolean {
  return /^(?:his|her|its|their|our|my|your|whose)$/.test(unit.lower);
}

type Left = Pick<VerbGroup, 'start' | 'isPassive' | 'isInfinitive'>;

/** What stands left of a verb and belongs to it: auxiliaries, adverbs, negations, the verbs whose infinitive it is. */
export function readLeft(units: readonly Unit[], verb: number, form: VerbForm): Left {
  let start = verb;
  let isInfinitive = false;
  let hasBe = false;
  let hasHave = false;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_GROUP_WORDS); at--) {
    const unit = units[at];
    if (unit === undefined || unit.quotation >= 0) break;
    const governor = governorBefore(units, at, isInfinitive, form);
    if (governor !== null) {
      at = governor;
      isInfinitive = false;
    } else if (
      NEGATIONS.has(unit.lower) ||
      (unit.lower === 'no' && /^(?:longer|more)$/.test(units[at + 1]?.lower ?? ''))
    )
      start = at;
    else if (isInfinitive && unit.lower === 'on' && /^(?:go|goes|going|gone|went)$/.test(units[at - 1]?.lower ?? '')) {
      // "went on to ask": what somebody did next.
      at--;
      isInfinitive = false;
    } else if (isInfinitive && (unit.pos === 'VERB' || unit.pos === 'ADJ') && !isComma(units[at - 1])) {
      isInfinitive = false;
    } else if (unit.lower === 'to' && form === 'base') isInfinitive = true;
    // "stands accused by its auditors"
    else if (
      /^(?:stand|stands|stood|remains?|remained)$/.test(unit.lower) &&
      at === verb - 1 &&
      form !== 'base' &&
      form !== 'ing'
    )
      hasBe = true;
    else if (unit.pos === 'AUX' || ((unit.lower === '’s' || unit.lower === "'s") && form === 'ing')) {
      if (isInfinitive && !BE.has(unit.lower) && !HAVE.has(unit.lower)) break;
      isInfinitive = false;
      if (HAVE.has(unit.lower)) hasHave = true;
      else if (BE.has(unit.lower)) hasBe = !hasHave || unit.lower === 'been';
    } else if (HAVE.has(unit.lower) && (form === 'past' || form === 'participle')) hasHave = true;
    else if (
      unit.pos !== 'ADV' &&
      !/^(?:also|still|even|once|again|now|then|further)$/.test(unit.lower) &&
      // "has since promised"
      !(unit.lower === 'since' && HAVE.has(units[at - 1]?.lower ?? ''))
    )
      break;
    // "has so far refused"
    const isSoFar = unit.lower === 'so' && units[at + 1]?.lower === 'far';
    if (/^(?:when|where|while|why|how|as|so|if)$/.test(unit.lower) && !isSoFar) break;
    start = at;
  }
  // A leading adverb after a comma belongs to the sentence, not to the verb.
  const isParticiple = form === 'past' || form === 'participle';
  return { start, isInfinitive, isPassive: isParticiple && hasBe };
}

/**
 * Past a phrase of time or place that ends at an index: the verb whose infinitive follows ("failed on Sunday to agree"), or
 * the negation ("did not, even after a night of talks, agree", "never once in ten years offered").
 */
function governorBefore(units: readonly Unit[], end: number, isInfinitive: boolean, form: VerbForm): number | null {
  const last = units[end];
  if (last === undefined) return null;
  const isParenthesis = isComma(last) && form === 'base' && !isInfinitive;
  if (!isParenthesis && !(isInfinitive && isNominal(last)) && !isTime(last)) return null;
  for (let at = end - 1; at >= Math.max(0, end - MAX_ADJUNCT_WORDS); at--) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined || next === undefined || unit.quotation >= 0) return null;
    if (isParenthesis) {
      if (NEGATIONS.has(unit.lower) && isComma(next)) return at;
      continue;
    }
    if (isBreak(unit) || unit.pos === 'AUX' || unit.pos === 'CCONJ') return null;
    const opensAdjunct = next.pos === 'ADP' || next.pos === 'SCONJ' || next.pos === 'ADV';
    if (!isInfinitive && unit.lower === 'never') return opensAdjunct ? at : null;
    const isGoverning = unit.pos === 'VERB' || (unit.pos === 'ADJ' && units[at - 1]?.pos === 'AUX');
    if (isGoverning) return isInfinitive && opensAdjunct ? at : null;
  }
  return null;
}

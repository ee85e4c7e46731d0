import { fold } from '../language/fold.ts';
import { INTRANSITIVE_PASTS } from '../language/intransitive-pasts.ts';
import { irregularForms } from '../language/irregular-verbs.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { type TaggedWord, tagEnglish } from '../language/tag-english.ts';
import { wordSet } from '../language/word-set.ts';

/** What a verb of an English sentence tells: who does it, to what, whether it is denied, and whether it has happened. */
export interface Predicate {
  /** Folded. */
  readonly verb: string;
  /** What its forms have in common. */
  readonly key: string;
  /** Whoever does it, where that is named; none where only a pronoun stands for them. */
  readonly doers: readonly Doer[];
  /** Whose words it is in, where a pronoun stands for whoever does it. */
  readonly pronoun: 'speaker' | 'other' | null;
  /** The folded nouns and names before it, as far as the verb before it. */
  readonly before: readonly string[];
  /** The nouns that follow it at once: what is done something to. */
  readonly object: readonly string[];
  /** The nouns and names from there on, as far as the next verb. */
  readonly after: readonly string[];
  /** How it stands: told of whoever stands before it, told of them as done to them, beside a noun: "imported steel", or no verb: "is ready". */
  readonly form: 'active' | 'passive' | 'attribute' | 'state';
  readonly isDenied: boolean;
  /** Whether it has happened, as far as is told; null where the form does not show it. */
  readonly isDone: boolean | null;
  /** Whether another verb is what is told: "keep discussing", "is going to strike". */
  readonly leadsOn: boolean;
}

/** Somebody by a name, or by the noun that stands for them: "Karsten Foods", "the harbour council". */
export interface Doer {
  /** Folded, the noun itself last. */
  readonly words: readonly string[];
  readonly isName: boolean;
  /** Whose they are: "a spokesman for the ministry". */
  readonly of: readonly string[];
}

const SPEAKERS = wordSet('i we');
const MODALS = wordSet("will would 'll 'd ’ll ’d wo can ca could may might must shall should");
const BE = wordSet("am is are was were be been being 's ’s 're ’re");
const LEADING_ON = new Set(['keep', 'go', 'continue', 'begin', 'start'].map(keyOf));
const RELATIVE = wordSet('that which who whom whose');
const HELPERS: ReadonlySet<string> = new Set(['ADV', 'PART', 'AUX']);
const STOPS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const IN_NOUN_PHRASE: ReadonlySet<string> = new Set([...NOUNS, 'DET', 'ADJ', 'NUM']);
const BESIDE_COMPLEMENT: ReadonlySet<string> = new Set(['ADV', 'PART', 'DET', 'ADJ', 'NOUN']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['AUX', 'SCONJ']);
/** Which the tagger may take for prepositions. */
const CONJUNCTIONS = wordSet('as while before after since until than because');
const POSSESSIVE = wordSet('its their his her our my your');

/** Reads the verbs of an English sentence that are no auxiliaries, in its order. */
export function readPredicates(sentence: string, language: Language): readonly Predicate[] {
  const words = tagEnglish(sentence).map(asVerb);
  const told = words.flatMap(({ tag }, at) => (tag === 'VERB' || isComplement(words, at) ? [at] : []));
  const read: Predicate[] = [];
  for (const [number, at] of told.entries()) {
    const place = { words, at, previous: told[number - 1] ?? -1, next: told[number + 1] ?? words.length };
    read.push(readOne(place, read.at(-1), language));
  }
  return read;
}

/** What the forms of a word have in common: "ran" and "running", "stopped" and "stop". Folded. */
export function keyOf(word: string): string {
  const [base = word] = irregularForms(word);
  return stem(base).replace(/(\p{L})\1$/u, '$1');
}

interface Place {
  readonly words: readonly TaggedWord[];
  readonly at: number;
  /** The verbs before and behind it. */
  readonly previous: number;
  readonly next: number;
}

function readOne(place: Place, before: Predicate | undefined, language: Language): Predicate {
  const { words, at, previous, next } = place;
  const verb = lower(words[at]);
  const helpers = helpersOf(place);
  const isInfinitive = helpers.some((word) => word.tag === 'PART' && lower(word) === 'to');
  const isBound = isInfinitive || (verb.endsWith('ing') && !helpers.some(({ tag }) => tag === 'AUX'));
  const own = words.slice(previous + 1, at - helpers.length);
  const after = words.slice(at + 1, next);
  const form = formOf(place, helpers);
  // "Norlund, which runs the ferries, rejected …", "… and rejected …", "offered to lower": who does it stands further on.
  const isPassedOn = isBound || STOPS.has(own.at(-1)?.tag ?? '') || own.every(isNoSubject);
  const passedOn = isPassedOn ? before : undefined;
  const subject = isBound || isPronoun(own.at(-1)) ? [] : own;
  return {
    ...{ verb, key: keyOf(words[at]?.lemma ?? verb), form },
    doers: form === 'passive' ? doersBy(after) : isPassedOn && before !== undefined ? before.doers : doersIn(subject),
    pronoun: pronounOf(own, isBound) ?? passedOn?.pronoun ?? null,
    // Whom somebody is asked to do it stands there, too: "urged the board to establish".
    before: [...(passedOn?.before ?? []), ...nounsOf(isBound ? own : subject)],
    object: nounsOf(objectOf(after)),
    after: nounsOf(after),
    // "uncertain whether the levy imposed in May …": that it was imposed is not what is left open.
    isDenied: (form === 'active' || helpers.length > 0) && isDenied(place, isBound, before, language),
    isDone: form === 'active' || helpers.length > 0 ? isDone(verb, helpers, isInfinitive) : null,
    leadsOn:
      LEADING_ON.has(keyOf(words[at]?.lemma ?? verb)) &&
      next < words.length &&
      after.every(({ tag }) => tag === 'PART' || tag === 'ADP' || tag === 'ADV'),
  };
}

/** "will close the canteen", "Hollick chairs the council": verbs that the tagger takes for adjectives and nouns. */
export function asVerb(word: TaggedWord, at: number, words: readonly TaggedWord[]): TaggedWord {
  if (word.tag !== 'ADJ' && word.tag !== 'NOUN') return word;
  let from = at - 1;
  while (words[from]?.tag === 'ADV' || words[from]?.tag === 'PART') from -= 1;
  const isBehindModal = MODALS.has(lower(words[from])) && words[from]?.tag === 'AUX';
  const isBeforeObject =
    words[at + 1]?.tag === 'DET' &&
    word.text.endsWith('s') &&
    (NOUNS.has(words[at - 1]?.tag ?? '') || RELATIVE.has(lower(words[at - 1])));
  return isBehindModal || isBeforeObject ? { ...word, tag: 'VERB' } : word;
}

/** "is ready", "is the mayor": what a form of "be" says of somebody. */
function isComplement(words: readonly TaggedWord[], at: number): boolean {
  const tag = words[at]?.tag ?? '';
  if ((tag !== 'ADJ' && tag !== 'NOUN') || (tag === 'ADJ' && NOUNS.has(words[at + 1]?.tag ?? ''))) return false;
  let from = at - 1;
  while (BESIDE_COMPLEMENT.has(words[from]?.tag ?? '')) from -= 1;
  return BE.has(lower(words[from])) && words[from]?.tag === 'AUX';
}

/** "would not", "has been", "to", right before the verb. */
function helpersOf({ words, at, previous }: Place): readonly TaggedWord[] {
  let from = at;
  while (from - 1 > previous && HELPERS.has(words[from - 1]?.tag ?? '') && !isOwning(words[from - 1])) from -= 1;
  return words.slice(from, at);
}

function formOf({ words, at, next }: Place, helpers: readonly TaggedWord[]): Predicate['form'] {
  const verb = lower(words[at]);
  if (verb.endsWith('ing')) return 'active';
  if (words[at]?.tag !== 'VERB') return 'state';
  if (helpers.some((word) => BE.has(lower(word)))) return 'passive';
  const [previous, following] = [words[at - 1]?.tag ?? '', words[at + 1]?.tag ?? ''];
  if (helpers.length > 0 || !isPast(verb)) return 'active';
  if (NOUNS.has(following) && !NOUNS.has(previous) && previous !== 'PRON') return 'attribute';
  const hasObject = objectOf(words.slice(at + 1, next)).length > 0 || ['PRON', 'PART', 'SCONJ'].includes(following);
  return previous === 'NOUN' && !hasObject && !INTRANSITIVE_PASTS.has(verb) ? 'passive' : 'active';
}

function isPast(verb: string): boolean {
  const [base] = irregularForms(verb);
  return verb.endsWith('ed') || (base !== undefined && base !== verb);
}

function isDone(verb: string, helpers: readonly TaggedWord[], isInfinitive: boolean): boolean | null {
  const helping = helpers.map(lower);
  if (isInfinitive || helping.some((word) => MODALS.has(word))) return false;
  // "demanded that it be paid"
  if (helping.includes('be')) return false;
  return helpers.some(({ tag }) => tag === 'AUX') || isPast(verb) ? true : null;
}

/** Whether an odd number of words before it in its clause take it back: "would not", "refuse to", "without". */
function isDenied(
  { words, at, previous }: Place,
  isBound: boolean,
  before: Predicate | undefined,
  language: Language,
): boolean {
  const { reversal } = language.patterns;
  if (reversal === null) return false;
  let from = at;
  const first = isBound ? Math.max(previous, 0) : previous + 1;
  while (from > first && !STOPS.has(words[from - 1]?.tag ?? '') && !RELATIVE.has(lower(words[from - 1]))) from -= 1;
  const said = fold(
    words
      .slice(from, at)
      .map(({ text }) => text)
      .join(' '),
  ).replace(/ n['’]t/gu, "n't");
  const isTaken = [...said.matchAll(new RegExp(reversal, 'gu'))].length % 2 === 1;
  return isBound && from <= previous && before !== undefined ? isTaken !== before.isDenied : isTaken;
}

function isNoSubject(word: TaggedWord): boolean {
  return !NOUNS.has(word.tag) && !isPronoun(word);
}

/** "he", and no "who" or "its". */
export function isPronoun(word: TaggedWord | undefined): boolean {
  return word?.tag === 'PRON' && !RELATIVE.has(lower(word)) && !POSSESSIVE.has(lower(word));
}

/** "Hollick’s offer" */
function isOwning(word: TaggedWord | undefined): boolean {
  return word?.tag === 'PART' && /^['’]s?$/u.test(word.text);
}

/** Whoever does it: nobody behind "of" or "with", and no owner. The names, or else the last noun. */
function doersIn(words: readonly TaggedWord[]): readonly Doer[] {
  const runs: { words: string[]; isName: boolean; of: string[] }[] = [];
  // "with an arbitrator who could start": whoever stands before it.
  const isRelative = RELATIVE.has(lower(words.at(-1)));
  let isGoverned = false;
  let isNext = false;
  words.forEach((word, place) => {
    if (word.tag === 'ADP') isGoverned = true;
    if (opensClause(word)) isGoverned = false;
    const isPart = NOUNS.has(word.tag) || word.tag === 'ADJ';
    if (isGoverned && NOUNS.has(word.tag)) runs.at(-1)?.of.push(lower(word));
    if (isPart && (!isGoverned || isRelative) && !isOwning(words[place + 1])) {
      const last = runs.at(-1);
      if (isNext && last !== undefined) last.words.push(lower(word));
      else runs.push({ words: [lower(word)], isName: false, of: [] });
      const own = runs.at(-1);
      // "Local officials": the capital is the sentence's.
      if (own !== undefined)
        own.isName ||=
          word.tag === 'PROPN' && (place > 0 || words[1]?.tag === 'PROPN' || !NOUNS.has(words[1]?.tag ?? ''));
    }
    isNext = isPart;
  });
  const named = runs.filter(({ isName }) => isName);
  return named.length > 0 && !isRelative ? named : runs.slice(-1);
}

function opensClause(word: TaggedWord): boolean {
  if (word.tag === 'PUNCT') return /^[,;:]$/u.test(word.text);
  return OPENS_CLAUSE.has(word.tag) || RELATIVE.has(lower(word)) || CONJUNCTIONS.has(lower(word));
}

function doersBy(after: readonly TaggedWord[]): readonly Doer[] {
  const by = after.findIndex((word) => lower(word) === 'by');
  return by < 0 ? [] : doersIn(after.slice(by + 1)).slice(0, 1);
}

function pronounOf(own: readonly TaggedWord[], isBound: boolean): Predicate['pronoun'] {
  const last = own.at(-1);
  if (isBound || !isPronoun(last)) return null;
  return SPEAKERS.has(lower(last)) ? 'speaker' : 'other';
}

function objectOf(after: readonly TaggedWord[]): readonly TaggedWord[] {
  const end = after.findIndex((word) => !IN_NOUN_PHRASE.has(word.tag) && !POSSESSIVE.has(lower(word)));
  return end < 0 ? after : after.slice(0, end);
}

function nounsOf(words: readonly TaggedWord[]): readonly string[] {
  return words.flatMap((word) => (NOUNS.has(word.tag) ? [lower(word)] : []));
}

function lower(word: TaggedWord | undefined): string {
  return fold(word?.text ?? '');
}

import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { otherWordsFor } from '../language/other-words.ts';
import { isFoundIn } from '../language/phrases.ts';
import { splitSentences } from '../language/sentences.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { isConnecting } from './compare-words.ts';
import { createDoerCheck, type DoerCheck } from './doer-check.ts';
import { keyOf, type Predicate, readPredicates } from './read-predicates.ts';
import { splitRunOns } from './split-run-ons.ts';

/** How a text tells what its sources don't: a deed of its own, the reverse, a plan as done, of another, at another time, to
 * another. */
export type Turn = 'verb' | 'denial' | 'mood' | 'doer' | 'time' | 'object';

/**
 * Why the first verb of an English text, in the order of its words, tells something that none of its sources tells; null
 * where each verb is told there of the same, in the same direction, as done or as not yet done, and to the same.
 * @param except what isn't compared: a refusal denies what it is about
 */
export type TurnCheck = (text: string, sources: readonly string[], except?: readonly Turn[]) => Turn | null;

/** A verb of a source, with the keys of the words of its sentence. */
interface ToldPredicate extends Predicate {
  readonly keys: ReadonlySet<string>;
  readonly sentence: string;
  readonly times: readonly string[];
}

/**
 * Prepares the check, which reads each sentence of a source once.
 * @param sentences all of them in their order, where there is one: who is meant, those before tell
 */
export function createTurnCheck(language: Language, sentences: readonly string[] = []): TurnCheck {
  const doers = createDoerCheck(sentences, language);
  const known = new Map<string, readonly ToldPredicate[]>();
  const read = (sentence: string): readonly ToldPredicate[] => {
    const keys = keysOf(sentence);
    const told =
      known.get(sentence) ??
      readPredicates(sentence, language).map((predicate) => ({
        ...predicate,
        ...{ keys, sentence, times: timesIn(sentence, language) },
      }));
    known.set(sentence, told);
    return told;
  };
  return (text, sources, except = []) => {
    const own = sentencesOf(text, language)
      .flatMap((sentence) => sentence.split(BEFORE_SMALL))
      .flatMap(splitRunOns)
      .map((part) => ({
        predicates: readPredicates(part, language).map((predicate) => ({
          ...predicate,
          times: timesIn(part, language),
        })),
        isAsked: asks(part, language),
        part,
      }));
    if (own.every(({ predicates }) => predicates.length === 0)) return null;
    const told = new Set(sources.flatMap((source) => sentencesOf(source, language)));
    const disclosed = [...told].flatMap((sentence) => disclosuresIn(sentence, language));
    const ownDisclosed = text
      .split(SENTENCE)
      .flatMap(splitRunOns)
      .flatMap((part) => (part.endsWith('?') ? [] : disclosuresIn(part, language)));
    if (ownDisclosed.some((each) => isDisclosedOtherwise(each, disclosed))) return 'denial';
    const predicates = [...told].flatMap(read);
    const keys = new Set([...told].flatMap((sentence) => [...keysOf(sentence)]));
    const sentences = [...told].map((sentence) => ({ keys: keysOf(sentence), predicates: read(sentence) }));
    for (const part of own)
      for (const predicate of part.predicates) {
        const uncompared = [...except, ...(part.isAsked ? ASKED : [])];
        const closest = closestOf(contentKeysOf(text, language), sentences);
        const why = whyTurned(predicate, { predicates, keys, sentences, doers, closest }, language, uncompared);
        if (why !== null) return why;
      }
    return own.some(({ part }) => isAtAnotherTime(part, [...told], language)) ? 'time' : null;
  };
}

/** Whether it leaves open what it tells: what is asked is neither denied nor done. */
function asks(part: string, { patterns: { uncertain } }: Language): boolean {
  return part.includes('?') || ASKING.test(part) || isFoundIn(uncertain, fold(part));
}

const LIMITS = {
  /** Words of a sentence that say what it is about. */
  fewShared: 3,
  /** Words before and behind a day that say what is on that day. */
  besideTime: 4,
} as const;
const ASKED: readonly Turn[] = ['denial', 'mood'];
/** Also where the next one begins without a capital. */
const SENTENCE = /(?<=[.!?])\s+/u;
/** The same behind a word, and no abbreviation. */
const BEFORE_SMALL = /(?<=\p{L}{4}[.!?])\s+(?=\p{Ll})/u;
/** "Said what", "disclose whether". */
const DISCLOSED = /(?<!\p{L})(\p{L}+) (what|whether|when|where|why|how|who|which)(?!\p{L})/giu;

/** That somebody told something, or did not tell it. */
interface Disclosure {
  readonly what: string;
  readonly isDenied: boolean;
}

/** "Has not said what it would do" tells nothing of what it would do, but that it was not said. */
function disclosuresIn(sentence: string, language: Language): readonly Disclosure[] {
  const found = [...sentence.matchAll(DISCLOSED)];
  const predicates = found.length === 0 ? [] : readPredicates(sentence, language);
  return found.flatMap(([, verb = '', asked = '']) =>
    predicates
      .filter((predicate) => predicate.verb === fold(verb))
      .map(({ key, isDenied }) => ({ what: `${key} ${asked.toLowerCase()}`, isDenied })),
  );
}

function isDisclosedOtherwise({ what, isDenied }: Disclosure, told: readonly Disclosure[]): boolean {
  const same = told.filter((each) => each.what === what);
  return same.length === 0 ? !isDenied : same.every((each) => each.isDenied !== isDenied);
}

const ASKING = /(?<!\p{L})(?:whether|if|what|who|whom|whose|when|where|why|how)(?!\p{L})/iu;

function sentencesOf(text: string, language: Language): readonly string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set((fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(keyOf));
}

interface Told {
  readonly predicates: readonly ToldPredicate[];
  readonly keys: ReadonlySet<string>;
  readonly sentences: readonly ToldSentence[];
  readonly doers: DoerCheck;
  /** Those of the sentences that have most of what is told. */
  readonly closest: readonly ToldPredicate[];
}

interface ToldSentence {
  readonly keys: ReadonlySet<string>;
  readonly predicates: readonly ToldPredicate[];
}

/** The predicates of the sentences with most of the words; none where no sentence has a few of them. */
function closestOf(words: ReadonlySet<string>, sentences: readonly ToldSentence[]): readonly ToldPredicate[] {
  const shares = sentences.map(({ keys }) => words.intersection(keys).size);
  const most = Math.max(LIMITS.fewShared, ...shares);
  return sentences.flatMap(({ predicates }, place) => (shares[place] === most ? predicates : []));
}

/** Whether a day or a month stands beside words that none of the sources has with it. */
function isAtAnotherTime(part: string, sources: readonly string[], language: Language): boolean {
  const words = part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const own = timesIn(part, language);
  return own.some((time) => {
    const at = words.findIndex((word) => keyOf(fold(word)) === time);
    const near = words.slice(Math.max(0, at - LIMITS.besideTime), at + LIMITS.besideTime + 1).join(' ');
    const beside = [...contentKeysOf(near, language)].filter((key) => !own.includes(key));
    const same = sources.filter((sentence) => timesIn(sentence, language).includes(time)).map(keysOf);
    return beside.length > 0 && !same.some((keys) => beside.some((key) => keys.has(key)));
  });
}

function contentKeysOf(text: string, language: Language): ReadonlySet<string> {
  return keysOf(withoutSmallWords(text, language));
}

/** The keys of the days and months that a text names. */
function timesIn(text: string, { weekdays, months }: Language): readonly string[] {
  const words = (text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []).map(fold);
  return words.filter((word) => weekdays.has(word) || months.has(word)).map(keyOf);
}

function whyTurned(
  own: Predicate & { readonly times: readonly string[] },
  { predicates, keys, sentences, doers, closest }: Told,
  language: Language,
  except: readonly Turn[],
): Turn | null {
  const same = predicates.filter(({ key }) => key === own.key);
  const isSaid = language.smallWords.has(own.verb);
  const isReported = isFoundIn(language.patterns.reporting, own.verb) || isConnecting(own.verb);
  if (same.length === 0) {
    const isOpen = isFoundIn(language.patterns.uncertain, own.verb) || isFoundIn(language.patterns.reversal, own.verb);
    if (isReported || own.leadsOn || isSaid || (own.form === 'state' && isOpen)) return null;
    const there = [own.key, ...otherWordsFor(own.verb).map(keyOf)].filter((key) => keys.has(key));
    if (there.length === 0) return 'verb';
    // "Chairs the council" is not backed by "the director of Norlund".
    const known = own.object.map(keyOf).filter((key) => keys.has(key));
    const isWithObject = (key: string) =>
      sentences.some((each) => each.keys.has(key) && (known.length === 0 || known.some((word) => each.keys.has(word))));
    if (!except.includes('object') && !there.some(isWithObject)) return 'object';
    return own.form !== 'state' || there.some((key) => doers.isBeside(own, key)) ? null : 'doer';
  }
  if (isSaid) {
    if (own.verb === 'according') return null;
    if (own.doers.some(({ isName }) => isName) && !doers.isTeller(own, predicates)) return 'doer';
    const tellers = closest.filter(
      (told) => told.doers.length > 0 && isFoundIn(language.patterns.reporting, told.verb),
    );
    return tellers.length === 0 || tellers.some((told) => doers.isSame(own, told)) ? null : 'doer';
  }
  if (own.form === 'attribute') return null;
  const compared: readonly (readonly [Turn, (told: ToldPredicate) => boolean])[] = [
    ['denial', (told) => isReported || told.isDenied === own.isDenied],
    ['mood', (told) => isReported || own.isDone !== true || told.isDone !== false],
    ['doer', (told) => doers.isSame(own, told)],
    ['time', (told) => told.times.length === 0 || own.times.every((time) => told.times.includes(time))],
    ['object', (told) => isReported || isSameObject(own, told, keys)],
  ];
  let left = same;
  for (const [why, holds] of compared.filter(([turn]) => !except.includes(turn))) {
    left = left.filter(holds);
    if (left.length === 0) return why;
  }
  return null;
}

/** What it is done to, or else for or on: of words that the sources have, the sentence with the verb has some. */
function isSameObject(own: Predicate, told: ToldPredicate, keys: ReadonlySet<string>): boolean {
  const named = own.object.length > 0 ? own.object : own.after;
  const known = named.map(keyOf).filter((key) => keys.has(key));
  return known.length === 0 || known.some((key) => told.keys.has(key));
}

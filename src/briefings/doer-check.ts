import { findCountries } from '../language/country-names.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { isFoundIn } from '../language/phrases.ts';
import { wordSet } from '../language/word-set.ts';
import { capitalised } from '../text.ts';
import { type Doer, keyOf, type Predicate, readPredicates } from './read-predicates.ts';

/** Tells whether two verbs are told of the same. */
export interface DoerCheck {
  isSame(own: Predicate, told: Predicate & { readonly sentence: string }): boolean;
  /** Whether somebody is told to have said something. */
  isTeller(own: Predicate, told: readonly Predicate[]): boolean;
  /** Whether a sentence, or the one before it, names whoever is told of beside a word with this key. */
  isBeside(own: Predicate, key: string): boolean;
}

/** Words between somebody and what they are: "Orvik, since May the mayor". */
const BESIDE = 4;
/** "Hollick, the director of Norlund" is not called Norlund. */
const GOVERNING = wordSet('of for from at with by in');

/**
 * Prepares the check against sentences in their order. Two names are two. A name and a noun, or two nouns, are where both
 * have a fuller name somewhere, "the harbour council", or stand in one sentence, unless that calls the one the other.
 */
export function createDoerCheck(sentences: readonly string[], language: Language): DoerCheck {
  const texts = sentences.map((sentence) => ` ${wordsOf(sentence).join(' ')} `);
  const places = new Map(sentences.map((sentence, place) => [sentence, place]));
  const keys = texts.map((text) => new Set(text.trim().split(' ').map(keyOf)));
  const hasKey = (place: number, { words }: Doer): boolean =>
    words.some((word) => keys[place]?.has(keyOf(word)) === true);
  const has = (text: string, word: string): boolean => text.includes(` ${word} `);

  const isKnown = ({ words }: Doer): boolean => texts.some((text) => words.some((word) => has(text, word)));
  const isFull = ({ words, isName }: Doer): boolean => {
    const noun = words.at(-1) ?? '';
    return isName || texts.some((text) => wordsBefore(text, noun).some((word) => !language.smallWords.has(word)));
  };
  const areCalled = (text: string, one: Doer, other: Doer): boolean =>
    one.words.some((word) => other.words.some((called) => areBeside(text, word, called)));
  const areOne = (own: Doer, told: Doer, sentence: string): boolean => {
    if (own.words.some((word) => told.words.some((other) => keyOf(word) === keyOf(other)))) return isOfSame(own, told);
    if (!countriesOf(own).isDisjointFrom(countriesOf(told))) return true;
    // Two nouns may be one and the same, unless the sentence has both.
    if (!own.isName && !told.isName && own.words.some((word) => has(` ${wordsOf(sentence).join(' ')} `, word)))
      return false;
    const both = texts.filter(
      (text) => own.words.some((word) => has(text, word)) && told.words.some((word) => has(text, word)),
    );
    if (both.some((text) => areCalled(text, own, told))) return true;
    const areApart = isFull(own) && isFull(told);
    return !isKnown(own) || (!areApart && (both.length === 0 || (!own.isName && !told.isName)));
  };

  return {
    isTeller(own, told) {
      const tellers = told
        .filter(({ verb }) => isFoundIn(language.patterns.reporting, verb))
        .flatMap(({ doers, before, object }) => [...doers.flatMap(({ words }) => words), ...before, ...object]);
      // "She said" may be anybody named before.
      const isOpen = told.some(
        ({ verb, pronoun }) => pronoun === 'other' && isFoundIn(language.patterns.reporting, verb),
      );
      return isOpen || own.doers.every((doer) => !isKnown(doer) || doer.words.some((word) => tellers.includes(word)));
    },
    isBeside: (own, key) =>
      own.doers.every(
        (doer) =>
          !isKnown(doer) || keys.some((words, at) => words.has(key) && (hasKey(at, doer) || hasKey(at - 1, doer))),
      ),
    isSame(own, told) {
      if (own.doers.length === 0) return true;
      if (told.doers.length > 0)
        return own.doers.every(
          (doer) => isBefore(doer, told) || told.doers.some((other) => areOne(doer, other, told.sentence)),
        );
      const place = places.get(told.sentence);
      if (told.pronoun !== 'speaker' || place === undefined) return true;
      // "We" are those whom the speaker is named with, anywhere.
      const speakers = [place, place - 1].flatMap((at) => speakersIn(sentences[at] ?? '', language));
      return own.doers.every(
        (doer) =>
          speakers.length === 0 ||
          !isKnown(doer) ||
          hasKey(place, doer) ||
          speakers.some((name) => texts.some((text, at) => has(text, name) && hasKey(at, doer))),
      );
    },
  };
}

/** The words of the names beside a sentence's reporting verbs. */
function speakersIn(sentence: string, language: Language): readonly string[] {
  return readPredicates(sentence, language)
    .filter(({ verb }) => isFoundIn(language.patterns.reporting, verb))
    .flatMap(({ doers, object }) => [...doers.filter(({ isName }) => isName).flatMap(({ words }) => words), ...object]);
}

function isBefore({ words, isName, of }: Doer, { before, doers }: Predicate): boolean {
  if (!words.some((word) => before.includes(word))) return false;
  return (
    isName ||
    of.length === 0 ||
    doers.every((other) => other.of.length === 0) ||
    of.some((word) => before.includes(word))
  );
}

/** Two spokesmen are two where each is somebody else's. */
function isOfSame(own: Doer, told: Doer): boolean {
  if (own.isName || own.of.length === 0 || told.of.length === 0) return true;
  return own.of.some((word) => told.of.some((other) => keyOf(word) === keyOf(other)));
}

function countriesOf({ words }: Doer): ReadonlySet<string> {
  return new Set(findCountries(words.map(capitalised).join(' ')).flatMap(({ countries }) => countries));
}

/** "Orvik, the mayor", "the company Karsten Foods", with a comma as a word of its own. */
function areBeside(text: string, one: string, other: string): boolean {
  const words = text.trim().split(' ');
  return words.some((word, at) => {
    if (word !== one && word !== other) return false;
    const called = word === one ? other : one;
    const near = words.slice(at + 1, at + 2 + (words[at + 1] === ',' ? BESIDE : 0));
    const between = near.slice(0, near.indexOf(called));
    return near.includes(called) && !between.slice(1).includes(',') && !between.some((each) => GOVERNING.has(each));
  });
}

function wordsBefore(text: string, noun: string): readonly string[] {
  const words = text.trim().split(' ');
  return words
    .flatMap((word, at) => (word === noun && at > 0 ? [words[at - 1] ?? ''] : []))
    .filter((word) => /^\p{L}/u.test(word));
}

/** Folded words, and commas. */
function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/['’]s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+|,/gu) ?? []
  );
}

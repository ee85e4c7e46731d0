import { fold } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { isFoundIn } from '../../language/phrases.ts';
import { withoutSmallWords } from '../../language/small-words.ts';
import { stem } from '../../language/stem.ts';

/** Of all words of two sentences, the share that both have, for them to say the same. */
const LEAST_SHARED = 0.75;

/** Compares sentences and labels by their words. */
export interface SameWords {
  /** Whether two sentences say the same in nearly the same words: the same numbers, and both deny it or neither does. */
  saysSame(one: string, other: string): boolean;
  /** Whether two labels name one matter: the same words in any order and number, "size of the fleet", "fleet size". */
  isSameLabel(one: string, other: string): boolean;
}

/** A comparison of many texts in one language, each of which is read once. */
export function createSameWords(language: Language): SameWords {
  const read = new Map<string, ReturnType<typeof readWords>>();
  const wordsOf = (text: string) => {
    const words = read.get(text) ?? readWords(text, language);
    read.set(text, words);
    return words;
  };
  return {
    saysSame(one, other) {
      const [first, second] = [wordsOf(one), wordsOf(other)];
      if (first.numbers !== second.numbers || first.isNegated !== second.isNegated) return false;
      const shared = first.words.intersection(second.words).size;
      return shared > 0 && shared >= LEAST_SHARED * first.words.union(second.words).size;
    },
    isSameLabel(one, other) {
      const [first, second] = [wordsOf(one), wordsOf(other)];
      if (first.folded === second.folded) return true;
      if (first.numbers !== second.numbers || first.isNegated !== second.isNegated) return false;
      return first.words.size > 0 && first.words.size === second.words.size && first.words.isSubsetOf(second.words);
    },
  };
}

function readWords(text: string, language: Language) {
  const folded = fold(text);
  const content = fold(withoutSmallWords(text, language)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    folded,
    words: new Set(content.map((word) => (language.code === 'en' ? stem(word) : word))),
    numbers: (folded.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).toSorted().join(' '),
    isNegated: isFoundIn(language.patterns.negation, folded) || isFoundIn(language.patterns.reversal, folded),
  };
}

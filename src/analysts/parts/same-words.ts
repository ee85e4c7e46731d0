import { fold } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { withoutSmallWords } from '../../language/small-words.ts';
import { stem } from '../../language/stem.ts';

/** Of all words of two sentences, the share that both have, for them to say the same. */
const LEAST_SHARED = 0.75;

/** Whether two sentences say the same in nearly the same words: the same numbers, and both deny it or neither does. */
export function saysSame(one: string, other: string, language: Language): boolean {
  const [first, second] = [one, other].map((text) => readWords(text, language));
  if (first === undefined || second === undefined) return false;
  if (first.numbers !== second.numbers || first.isNegated !== second.isNegated) return false;
  const shared = first.words.intersection(second.words).size;
  return shared > 0 && shared >= LEAST_SHARED * first.words.union(second.words).size;
}

/** Whether two labels name one matter: the same words in any order and number, "size of the fleet", "fleet size". */
export function isSameLabel(one: string, other: string, language: Language): boolean {
  if (fold(one) === fold(other)) return true;
  const [first, second] = [readWords(one, language), readWords(other, language)];
  if (first.numbers !== second.numbers || first.isNegated !== second.isNegated || first.words.size === 0) return false;
  return first.words.size === second.words.size && first.words.isSubsetOf(second.words);
}

function readWords(text: string, language: Language) {
  const folded = fold(text);
  const content = fold(withoutSmallWords(text, language)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    words: new Set(content.map((word) => (language.code === 'en' ? stem(word) : word))),
    numbers: (folded.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).toSorted().join(' '),
    isNegated: isFoundIn(language.patterns.negation, folded) || isFoundIn(language.patterns.reversal, folded),
  };
}

/** The patterns may be sticky or global, so no state is left in them. */
function isFoundIn(pattern: RegExp | null, folded: string): boolean {
  return pattern !== null && folded.search(pattern) !== -1;
}

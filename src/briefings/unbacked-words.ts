import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { type ComparedSentence, contentOf, countShared, isConnecting } from './compare-words.ts';
import { splitRunOns } from './split-run-ons.ts';

const LIMITS = {
  /** Share of a sentence's content words that neither its evidence nor what stands beside that has. */
  mostForeign: 0.2,
  /** The same of a clause: a false one is joined to a true one by "and". */
  mostForeignInClause: 0.5,
  /** Words between a modal verb and what it governs: "would soon stop". */
  reach: 2,
} as const;
/** Where a sentence may begin, also for whoever leaves out the stop or the capital. */
const SENTENCE = /(?<=[.!?;:…])\s+|\s+(?=(?:The|A|An|In|On|At|It|He|She|They|We|This|That|There)(?!\p{L}))/u;
const CLAUSE = /,\s+|\s+[–—]\s+|\s(?:and|but|while|because|so|or)\s/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What follows has not happened, as far as the sentence tells. */
const NOT_YET = new Set('would will could can may might must should shall to not never'.split(' '));

/**
 * Whether a text tells something of its own: more than a few of its content words are neither in its evidence nor beside
 * it; or it begins with another name than its evidence does. Each of its sentences is held alone, as a false one hides
 * behind a true one. Names count for nothing else: whether the article has them is checked elsewhere.
 * @param names folded content words of the names that the article has
 */
export function hasUnbackedWords(
  { evidence, context, language }: Pick<ComparedSentence, 'evidence' | 'context' | 'language'>,
  text: string,
  names: ReadonlySet<string>,
): boolean {
  const told = [...evidence, ...context].flatMap((each) => contentOf(each, language));
  if (contentOf(text, language).length === 0) return true;
  const foreignShare = (part: string): number => {
    const words = contentOf(part, language).filter((word) => !isConnecting(word) && !names.has(word));
    return words.length === 0 ? 0 : 1 - countShared(words, told) / words.length;
  };
  return text
    .split(SENTENCE)
    .flatMap((sentence) => (language.code === 'en' ? splitRunOns(sentence) : [sentence]))
    .some(
      (sentence) =>
        foreignShare(sentence) > LIMITS.mostForeign ||
        sentence.split(CLAUSE).some((clause) => foreignShare(clause) > LIMITS.mostForeignInClause) ||
        isOfAnother(sentence, evidence, names),
    );
}

/** "Brandt called it a farce" beside "Hollick called it a farce": each begins with a name that the other lacks. */
function isOfAnother(sentence: string, evidence: readonly string[], names: ReadonlySet<string>): boolean {
  const [own] = wordsOf(sentence);
  if (own === undefined || !names.has(own) || evidence.length !== 1) return false;
  const [told = ''] = evidence;
  const [first = ''] = wordsOf(told);
  return names.has(first) && !wordsOf(sentence).includes(first) && !wordsOf(told).includes(own);
}

/** Whether an English sentence tells as done what its evidence has after "would", "will" or "to" alone. */
export function isToldAsDone(text: string, evidence: readonly string[]): boolean {
  const own = wordsOf(text);
  const told = evidence.flatMap(wordsOf);
  return own.some((word, at) => {
    if (!word.endsWith('ed') || isGoverned(own, at)) return false;
    const places = told.flatMap((other, place) => (rootOf(other) === rootOf(word) ? [place] : []));
    return places.length > 0 && places.every((place) => !(told[place] ?? '').endsWith('ed') && isGoverned(told, place));
  });
}

function isGoverned(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - LIMITS.reach), at).some((word) => NOT_YET.has(word));
}

/** The content words of what an article writes with a capital within a sentence. */
export function capitalisedIn(text: string, language: Language): ReadonlySet<string> {
  if (!language.hasCapitals || language.nounsAreCapitalised) return new Set();
  return new Set(
    (text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => contentOf(word, language)),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** "stopped" and "stop". */
function rootOf(word: string): string {
  return stem(word).replace(/(\p{L})\1$/u, '$1');
}

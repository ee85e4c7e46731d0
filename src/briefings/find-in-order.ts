import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { isFoundIn } from '../language/phrases.ts';
import { isReversedBefore } from '../language/reversal.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { LockableText } from './lockable-text.ts';
import type { PlacedWord } from './placed-words.ts';
import { type QuotedPart, readQuotedParts } from './quoted-parts.ts';

/** Where the words of a quote stand in order. `isWhole`: nothing but punctuation differs. */
export interface FoundInOrder {
  readonly span: Span;
  readonly isWhole: boolean;
}

const LIMITS = {
  /** Fewer words in order stand in many sentences. */
  leastWords: 5,
  /** Words each side of an ellipsis must have. */
  leastPieceWords: 2,
  /** Small words that may be put in or left out. */
  slips: 2,
  /** Words in brackets, and words of the article in whose place they stand; more of them say something of their own. */
  bracketed: 3,
  /** Longer quotes are not searched word by word. */
  words: 400,
} as const;

/**
 * Finds the words of a quote one after the other in a sentence, or in as many as the quote has: over punctuation, over an
 * ellipsis within a sentence, with a word in brackets put in or in another's place, with at most two small words more
 * or less. What is passed over must not reverse anything that the prose, which the quote is to back, does not tell. null
 * where they do not stand so.
 */
export function findInOrder(source: LockableText, quote: string, prose: string): FoundInOrder | null {
  const parts = readQuotedParts(quote);
  if (!isLongEnough(parts)) return null;
  const { language } = source;
  if (parts.some((part) => part.type === 'brackets' && isTelling(part.words, language))) return null;
  const isToldReversal = reverses(fold(prose), language);
  const isPlain = parts.every(({ type }) => type === 'word');
  const sentences = splitSentences(quote, language).length;
  for (const slips of [0, LIMITS.slips]) {
    for (const words of windowsOf(source, sentences, parts)) {
      const found = matchParts(parts, words, { source, slips, isToldReversal });
      const [first, last] = [words[found?.first ?? -1], words[found?.last ?? -1]];
      if (first === undefined || last === undefined) continue;
      return { span: { start: first.start, end: last.end }, isWhole: isPlain && slips === 0 };
    }
  }
  return null;
}

function isLongEnough(parts: readonly QuotedPart[]): boolean {
  const pieces = [0];
  for (const { type } of parts) {
    if (type === 'gap') pieces.push(0);
    if (type === 'word') pieces[pieces.length - 1] = (pieces.at(-1) ?? 0) + 1;
  }
  const words = pieces.reduce((sum, count) => sum + count, 0);
  return (
    words >= LIMITS.leastWords && words <= LIMITS.words && pieces.every((count) => count >= LIMITS.leastPieceWords)
  );
}

/** Whether words in brackets say more than who or what is meant. */
function isTelling(words: readonly string[], language: Language): boolean {
  return words.length > LIMITS.bracketed || reverses(words.join(' '), language);
}

/** The words of each run of sentences that has nearly all words of the quote. */
function* windowsOf(
  { sentences, words }: LockableText,
  count: number,
  parts: readonly QuotedPart[],
): Generator<readonly PlacedWord[]> {
  const wanted = parts.flatMap((part) => (part.type === 'word' ? [part.word] : []));
  for (let first = 0; first < sentences.length; first += 1) {
    const there = words.slice(first, first + count).flat();
    const has = new Set(there.map(({ word }) => word));
    if (wanted.filter((word) => !has.has(word)).length <= LIMITS.slips) yield there;
  }
}

interface MatchOptions {
  readonly source: LockableText;
  readonly slips: number;
  readonly isToldReversal: boolean;
}

/** Indexes of the first and the last word that the parts match. */
function matchParts(
  parts: readonly QuotedPart[],
  words: readonly PlacedWord[],
  { source, slips: allowed, isToldReversal }: MatchOptions,
): { readonly first: number; readonly last: number } | null {
  const { language } = source;
  const failed = new Set<string>();
  const isSmall = (word: string | undefined) => word !== undefined && isSlippable(word, language);
  const hides = (from: number, to: number): boolean => {
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined || isToldReversal) return false;
    return isReversedBefore(source.text.slice(first.start, last.end), language);
  };
  /** Index behind the last word matched by the parts from `part` on, from the word `at` on. */
  const match = (part: number, at: number, slips: number): number | null => {
    const wanted = parts[part];
    if (wanted === undefined) return at;
    const key = `${part} ${at} ${slips}`;
    if (failed.has(key)) return null;
    const found = matchOne(wanted, part, at, slips);
    if (found === null) failed.add(key);
    return found;
  };
  const matchOne = (wanted: QuotedPart, part: number, at: number, slips: number): number | null => {
    switch (wanted.type) {
      case 'word': {
        const here = words[at]?.word;
        return (
          (here === wanted.word ? match(part + 1, at + 1, slips) : null) ??
          (slips > 0 && part > 0 && isSmall(here) ? match(part, at + 1, slips - 1) : null) ??
          (slips > 0 && isSmall(wanted.word) ? match(part + 1, at, slips - 1) : null)
        );
      }
      case 'gap':
        for (let to = at; words[to]?.sentence === words[at - 1]?.sentence && to < words.length; to += 1) {
          const found = hides(at, to) ? null : match(part + 1, to, slips);
          if (found !== null) return found;
        }
        return null;
      case 'brackets':
        for (let replaced = wanted.words.length > 1 ? 1 : 0; replaced <= LIMITS.bracketed; replaced += 1) {
          if (at + replaced > words.length || hides(at, at + replaced)) break;
          const found = match(part + 1, at + replaced, slips);
          if (found !== null) return found;
        }
        return null;
      default:
        return wanted satisfies never;
    }
  };
  for (let first = 0; first < words.length; first += 1) {
    const end = match(0, first, allowed);
    if (end !== null && end > first) return { first, last: end - 1 };
  }
  return null;
}

/** A word without a meaning of its own, and without one for the rest: no negation, no condition, no number. */
function isSlippable(word: string, language: Language): boolean {
  return (
    language.smallWords.has(word) &&
    !language.numbers.has(word) &&
    !language.ordinals.has(word) &&
    !reverses(word, language)
  );
}

function reverses(text: string, { patterns }: Language): boolean {
  return isFoundIn(patterns.reversal, text);
}

import { MONTHS, WEEKDAYS } from '../language/calendar.ts';
import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { stem } from '../language/stem.ts';
import { wordSet } from '../language/word-set.ts';
import { issueKeys } from '../ledger/merge-issues.ts';

/** Words that don't show what a text is about. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH.smallWords,
  ...ENGLISH.numbers.keys(),
  ...[...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()),
  ...wordSet('first last new day days week weeks month months year years today yesterday tomorrow'),
]);

/** The words that show what a text is about, cut to their stems. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(stem));
}

/** The same words uncut and in order. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word) && !/\d/u.test(word));
}

/** Whether a folded word says nothing about what a text is about. */
export function tellsNothing(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** How much of the shorter of two issue labels occurs in the other, 0 to 1; each label is parsed once. */
export function createLikeness(): (label: string, other: string) => number {
  const read = new Map<string, ReadonlySet<string>>();
  const wordsIn = (label: string): ReadonlySet<string> => {
    const words = read.get(label) ?? new Set(issueKeys(label));
    read.set(label, words);
    return words;
  };
  return (label, other) => {
    const [words, others] = [wordsIn(label), wordsIn(other)];
    return words.intersection(others).size / Math.max(1, Math.min(words.size, others.size));
  };
}

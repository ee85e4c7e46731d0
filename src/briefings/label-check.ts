import { fold } from '../language/fold.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { readWordForms } from '../language/word-forms.ts';
import type { LockableText } from './lockable-text.ts';
import { tellsSomething } from './tells-something.ts';

const LIMITS = {
  /** A label is a noun phrase: what is longer tells something. */
  words: 8,
  /** Letters that a label's word and one of the article share at least: "closing" where the article has "closure". */
  shared: 4,
} as const;

/**
 * Prepares the check of labels: short, without a verb that tells something, and of the article's own words, in any form.
 * @param sources as for `createProseCheck`
 */
export function createLabelCheck({ language }: LockableText, sources: readonly string[]): (label: string) => boolean {
  const forms = readWordForms(sources.join('\n'), language);
  return (label) => {
    if (label.trim().split(/\s+/u).length > LIMITS.words) return false;
    // Elsewhere the forms of a word share too little.
    if (language.code !== 'en') return true;
    if (tellsSomething(label, language)) return false;
    const words = withoutSmallWords(label, language).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isThere = (word: string): boolean =>
      forms.has(word) ||
      (word.length > LIMITS.shared &&
        forms.hasBeginning(word.slice(0, Math.max(LIMITS.shared, word.length - LIMITS.shared))));
    return words.length > 0 && words.every((word) => isThere(fold(word)));
  };
}

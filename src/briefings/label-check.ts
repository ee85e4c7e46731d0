import { ASPECT_NOUNS } from '../language/aspect-nouns.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
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

/** A check of labels, and what stays of one that has a word too many. */
export interface LabelCheck {
  isLabel(label: string): boolean;
  /** The label itself where it is one, else without its first or last word, or an adjective, where the article does not have that; null for any other. */
  trimLabel(label: string): string | null;
}

/**
 * Prepares the check of labels: short, without a verb that tells something, and of the article's own words, in any form,
 * with nouns besides that only say which side of a thing is at issue.
 * @param sources as for `createProseCheck`
 */
export function createLabelCheck({ language }: LockableText, sources: readonly string[]): LabelCheck {
  const forms = readWordForms(sources.join('\n'), language);
  const isThere = (word: string): boolean =>
    forms.has(word) ||
    (word.length > LIMITS.shared &&
      forms.hasBeginning(word.slice(0, Math.max(LIMITS.shared, word.length - LIMITS.shared))));
  const isOwn = (word: string): boolean => ASPECT_NOUNS.has(word) || isThere(word);
  const isLabel = (label: string): boolean => {
    if (label.trim().split(/\s+/u).length > LIMITS.words) return false;
    // Elsewhere the forms of a word share too little.
    if (language.code !== 'en') return true;
    if (tellsSomething(label, language)) return false;
    const words = wordsOf(label, language).map(fold);
    return words.some(isThere) && words.every(isOwn);
  };
  return {
    isLabel,
    trimLabel(label) {
      if (isLabel(label)) return label;
      const parts = label.trim().split(/\s+/u);
      if (parts.length > LIMITS.words || tellsSomething(label, language)) return null;
      // Not from its middle: "the two sides met in Varden" is no label.
      const shorter = [parts.slice(1), parts.slice(0, -1), ...withoutAdjective(parts)];
      const kept = shorter.find((rest) => isFull(rest[0]) && isFull(rest.at(-1)) && isLabel(rest.join(' ')));
      return kept?.join(' ') ?? whatItIsOf(parts);
    },
  };

  /** "toll of the bridge" of "toll of the busy bridge": what stands between a small word and two full ones. */
  function withoutAdjective(parts: readonly string[]): readonly (readonly string[])[] {
    return parts.flatMap((part, at) =>
      at > 1 && !isFull(parts[at - 1]) && isFull(part) && isFull(parts[at + 1]) ? [parts.toSpliced(at, 1)] : [],
    );
  }

  /** "accord" of "collapse of the accord", where the article has no word for the first. */
  function whatItIsOf(parts: readonly string[]): string | null {
    const start = parts.findIndex((part, at) => at > 1 && isFull(part));
    const rest = parts.slice(start);
    const isOf = start > 1 && /^(?:of|on|over|for)$/iu.test(parts[1] ?? '');
    return isOf && rest.every(isFull) && isLabel(rest.join(' ')) ? rest.join(' ') : null;
  }

  function isFull(word = ''): boolean {
    return wordsOf(word, language).length > 0;
  }
}

function wordsOf(text: string, language: Language): readonly string[] {
  return withoutSmallWords(text, language).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

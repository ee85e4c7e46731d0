import { fold } from './fold.ts';
import type { Language } from './language.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const NONE: ReadonlySet<string> = new Set();
const IN_CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a word, as a text writes it, is a small one of the language: "us" and "may", but not "US" or "May". */
export function isSmallWord(word: string, { smallWords, months }: Language): boolean {
  const folded = /[^\p{ASCII}]/u.test(word) ? fold(word) : word.toLowerCase();
  if (!smallWords.has(folded)) return false;
  return !IN_CAPITALS.test(word) && !(months.has(folded) && /^\p{Lu}/u.test(word));
}

/** The text with blanks in the place of its small words. @param kept small words that stay all the same, lower case */
export function withoutSmallWords(text: string, language: Language, kept: ReadonlySet<string> = NONE): string {
  return text.replace(WORD, (word) => (isSmallWord(word, language) && !kept.has(word.toLowerCase()) ? ' ' : word));
}

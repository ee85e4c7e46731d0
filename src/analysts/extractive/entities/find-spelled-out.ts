import type { Span } from '../../../articles/article.ts';
import type { Word } from './scan-names.ts';

/** A name whose acronym stands in brackets right after it. */
export interface SpelledOut {
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly acronym: string;
}

/** Words that may stand inside a name without a letter in its acronym. */
const SMALL = /^(?:of|for|the|and|in|on|to|at|by|with|from|against|de|du|la|del|des)$/u;
const ACRONYM = /^\p{Lu}[\p{L}&-]{1,9}$/u;

/**
 * Names spelled out before their acronym: "Integrated Payroll and Personnel System (IPPS)", "Union against Torture (UAT)".
 * Their initials say where they begin, which capitals alone do not. After Schwartz and Hearst (2003), initials only.
 */
export function findSpelledOut(text: string, words: readonly Word[]): SpelledOut[] {
  return words.flatMap((word, at): SpelledOut[] => {
    const before = words[at - 1];
    if (before === undefined || !ACRONYM.test(word.text) || before.paragraph !== word.paragraph) return [];
    if (!/^ ?\( ?$/u.test(text.slice(before.end, word.start)) || !/^ ?\)/u.test(text.slice(word.end))) return [];
    const acronym = word.text;
    const from = startOf(text, words, at - 1, acronym.replace(/s$|[&-]/gu, '').toLowerCase());
    return from === null || at - from < 2 ? [] : [{ from, to: at, acronym }];
  });
}

/** Whether a name stands in brackets after another one that has its letters: "Union for Hope ( Unes )". */
export function isShortFor(text: string, long: Span, short: Span): boolean {
  if (!/^ ?\( ?$/u.test(text.slice(long.end, short.start)) || !/^ ?\)/u.test(text.slice(short.end))) return false;
  const letters = text.slice(short.start, short.end);
  const name = text.slice(long.start, long.end).toLowerCase();
  if (!ACRONYM.test(letters) || !/ /u.test(name) || !new RegExp(`(?:^| )${letters.charAt(0)}`, 'iu').test(name))
    return false;
  let from = 0;
  for (const letter of letters.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** The index of the word that the acronym's first letter stands for; null where the initials do not spell it. */
function startOf(text: string, words: readonly Word[], last: number, letters: string): number | null {
  let left = letters.length;
  for (let at = last; at >= 0 && left > 0; at--) {
    const word = words[at];
    const next = words[at + 1];
    const isJoined = at === last || (next !== undefined && /^(?:,? | ?& ?)$/u.test(text.slice(word?.end, next.start)));
    if (word === undefined || !isJoined || word.isPossessive) return null;
    const initials = initialsOf(word.text);
    const isSpelled = letters.slice(0, left).endsWith(initials);
    if (isSpelled) left -= initials.length;
    else if (letters.charAt(left - 1) === initials.charAt(0)) left -= 1;
    else if (!SMALL.test(word.text)) return null;
    if (left === 0) return word.isCapitalized ? at : null;
  }
  return null;
}

/** "Farm-Gate" has two; "SA" is one already, and has as many as it has letters. */
function initialsOf(word: string): string {
  if (/^\p{Lu}{2,4}$/u.test(word)) return word.toLowerCase();
  return word
    .split('-')
    .map((part) => part.charAt(0).toLowerCase())
    .join('');
}

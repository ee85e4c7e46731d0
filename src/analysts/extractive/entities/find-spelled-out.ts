import type { Span } from '../../../articles/article.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import type { Word } from './word.ts';

/** A name whose acronym stands in brackets right after it. */
export interface SpelledOut {
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly acronym: string;
}

/** Words that may stand inside a name without a letter in its acronym. */
const SMALL = /^(?:of|for|the|and|in|on|to|at|by|with|from|against|de|du|la|del|des)$/u;
/** "The Health Workers' Union, known by its French initials SYNAS": its letters need not be those of the name. */
const KNOWN_AS =
  /^,? (?:(?:which is |also |better |commonly |generally |locally |widely ){0,2}known (?:by|as|under) |abbreviated (?:as |to )?)(?:(?:its|the|their) (?:\p{L}+ ){0,2}(?:initials|acronym|abbreviation|letters) )?$/u;
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

/** Whether a name stands in brackets after another one that has its letters, "Union for Hope ( Unes )", or is what that one is
 * known by. */
export function isShortFor(text: string, long: Span, short: Span): boolean {
  const letters = text.slice(short.start, short.end);
  const between = text.slice(long.end, short.start);
  if (KNOWN_AS.test(between)) return /^\p{Lu}{3,10}$/u.test(letters) && / /u.test(text.slice(long.start, long.end));
  if (!/^ ?\( ?$/u.test(between) || !/^ ?\)/u.test(text.slice(short.end))) return false;
  const written = text.slice(long.start, long.end);
  if (isOfOtherLanguage(written, letters)) return true;
  const name = written.toLowerCase();
  if (!ACRONYM.test(letters) || !/ /u.test(name) || !new RegExp(`(?:^| )${letters.charAt(0)}`, 'iu').test(name))
    return false;
  if (isInOtherOrder(name, letters.toLowerCase())) return true;
  let from = 0;
  for (const letter of letters.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** "Harbour Rescue Service (SHR)": a name put into English keeps the letters of its own language, in another order. */
function isInOtherOrder(name: string, letters: string): boolean {
  const initials = name.split(/[\s-]+/u).flatMap((word) => (SMALL.test(word) ? [] : [word.charAt(0)]));
  return letters.length > 2 && initials.toSorted().join('') === [...letters].toSorted().join('');
}

/**
 * "Supreme Harbour Court (TSH)": of a body whose name is put into English some words keep their letters, the kind of body may
 * have another one.
 */
function isOfOtherLanguage(name: string, letters: string): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => !SMALL.test(word));
  if (!/^\p{Lu}{3,7}$/u.test(letters) || words.length < 2 || !words.some((word) => ORGANIZATION_HEADS.has(word)))
    return false;
  const rest = words.map((word) => word.charAt(0));
  const kept = [...letters].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return kept.length >= 2 && kept.length * 2 >= letters.length;
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

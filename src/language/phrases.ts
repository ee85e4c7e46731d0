import { fold } from './fold.ts';

/**
 * One entry of a language's list: words as they are looked for, and a sentence in which they stand.
 * In `words`, `~` stands for any letters, also none: "kein~" is "kein", "keine", "keinerlei"; "~n't" is "don't", "won't"; `_` stands
 * for up to 40 characters without a comma, semicolon or colon: "told _:"; `^` in front, that they open the sentence:
 * "^had" is "Had they signed".
 */
export interface Phrase {
  readonly words: string;
  readonly example: string;
}

/** A list of entries, one a line: `words | a sentence in which they stand`. @throws TypeError on a line without a sentence */
export function readPhrases(list: string): readonly Phrase[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [words = '', example = '', ...more] = line.split('|').map((part) => part.trim());
      if (words === '' || example === '' || more.length > 0) throw new TypeError(`No entry and example: ${line}`);
      return { words, example };
    });
}

/** How words of a language stand in a text. */
export interface WordBorders {
  /** Whether words are parted by spaces; where they are not, an entry is found inside any text. */
  readonly hasSpaces: boolean;
  /** Letters that are written together with the word after them, each alone: "و" of "ولن". */
  readonly proclitics?: string;
}

/**
 * Finds any of the entries in folded text; null for no entries. Use it with `matchAll`, `search` or `replace`: it is
 * global.
 */
export function phrasePattern(phrases: readonly Phrase[], borders: WordBorders): RegExp | null {
  if (phrases.length === 0) return null;
  const sources = phrases.map(({ words }) => sourceOf(words, borders));
  return new RegExp(sources.toSorted((one, other) => other.length - one.length).join('|'), 'gu');
}

function sourceOf(words: string, { hasSpaces, proclitics = '' }: WordBorders): string {
  const folded = fold(words);
  const source = folded
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('~', "[\\p{L}\\p{M}']*")
    .replaceAll('_', '[^,;:]{1,40}')
    .replaceAll(' ', '\\s');
  if (!hasSpaces) return source;
  if (folded.startsWith('^')) return `^[' -]*${source.slice(2)}(?![\\p{L}\\p{M}\\p{N}])`;
  const stuck = proclitics === '' ? '' : `[${proclitics}]?`;
  const before = /^[\p{L}\p{N}~]/u.test(folded) ? `(?<![\\p{L}\\p{M}\\p{N}])${stuck}` : '';
  const after = /[\p{L}\p{M}\p{N}~]$/u.test(folded) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return `${before}${source}${after}`;
}

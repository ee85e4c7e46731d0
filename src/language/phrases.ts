import { fold } from './fold.ts';

/**
 * One entry of a language's list: the words to search for, and a sentence that contains them.
 * In `words`, `~` stands for any letters, also none: "kein~" is "kein", "keine", "keinerlei"; "~n't" is "don't", "won't"; `_` stands
 * for up to 40 characters without a comma, semicolon or colon: "told _:"; a leading `^` means they open the sentence:
 * "^had" is "Had they signed"; words after `!`, separated by "/", may not follow, `#` being any digit: "almost !every/#".
 */
export interface Phrase {
  readonly words: string;
  readonly example: string;
}

/** Parses a list of entries, one per line: `words | a sentence`. @throws TypeError on a line without a sentence */
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

/** How a language writes its words. */
export interface WordBorders {
  /** Whether words are separated by spaces; if not, an entry matches anywhere in a text. */
  readonly hasSpaces: boolean;
  /** Letters attached to the next word, each on its own: "و" of "ولن". */
  readonly proclitics?: string;
}

/**
 * A pattern for any of the entries in folded text; null for no entries. It is global: use it with `matchAll`, `search`
 * or `replace`. Entries share their boundaries: hundreds of separate ones take a fifth of a second to compile.
 */
export function phrasePattern(phrases: readonly Phrase[], borders: WordBorders): RegExp | null {
  if (phrases.length === 0) return null;
  const { before, after } = borderSources(borders);
  const parts = new Map<string, string[]>();
  for (const { words } of phrases) {
    const [phrase = '', ...never] = words.split(/\s*!|\//u);
    const folded = fold(phrase);
    const core = folded.replace(/^[~^]|~$/gu, '');
    const start = folded.startsWith('^') ? OPENS : LETTER.test(folded.charAt(0)) ? before : '';
    const more = `${folded.startsWith('~') ? ANY_LETTERS : ''}|${folded.endsWith('~') ? ANY_LETTERS : ''}`;
    const following = never.map((word) => (word === '#' ? '\\p{N}' : sourceOf(fold(word)))).join('|');
    const end = `${/[\p{L}\p{M}\p{N}~]$/u.test(folded) ? after : ''}${following === '' ? '' : `(?!\\s(?:${following}))`}`;
    const key = `${start}(?:${more.replace('|', '#')})${end}`;
    parts.set(key, [...(parts.get(key) ?? []), sourceOf(core)]);
  }
  const sources = [...parts].map(([key, cores]) =>
    key.replace('#', () => `(?:${cores.toSorted((one, other) => other.length - one.length).join('|')})`),
  );
  return new RegExp(sources.join('|'), 'gu');
}

/** Whether folded text has a match; never for no entries. */
export function isFoundIn(pattern: RegExp | null, folded: string): boolean {
  return pattern !== null && folded.search(pattern) !== -1;
}

/** Two patterns for searching folded text. */
export type PatternPair = readonly [RegExp, RegExp];

/**
 * Parses pairs of entries, one pair per line, the entries of each side separated by ",": "offer~, propos~ <> refus~".
 * @throws TypeError on a line with one side only
 */
export function readPairs(list: string, borders: WordBorders): readonly PatternPair[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const sides = line.split('<>').map((side) => side.split(',').map((words) => words.trim()));
      const [one, other] = sides.map((side) =>
        phrasePattern(
          side.filter(Boolean).map((words) => ({ words, example: words })),
          borders,
        ),
      );
      if (one == null || other == null) throw new TypeError(`No pair: ${line}`);
      return [one, other];
    });
}

const LETTER = /[\p{L}\p{N}~]/u;
/** No word goes on for longer, and a search through what does must not begin anew at each of its apostrophes. */
const ANY_LETTERS = "[\\p{L}\\p{M}']{0,60}";
const OPENS = "^[' -]*";

function borderSources({ hasSpaces, proclitics = '' }: WordBorders): {
  readonly before: string;
  readonly after: string;
} {
  if (!hasSpaces) return { before: '', after: '' };
  const stuck = proclitics === '' ? '' : `[${proclitics}]?`;
  return { before: `(?<![\\p{L}\\p{M}\\p{N}])${stuck}`, after: '(?![\\p{L}\\p{M}\\p{N}])' };
}

function sourceOf(core: string): string {
  return core
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('~', ANY_LETTERS)
    .replaceAll('_', '[^,;:]{1,40}')
    .replaceAll(' ', '\\s');
}

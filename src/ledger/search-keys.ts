import { foldName } from '../language/fold-name.ts';

/** Longest key, in characters: an index takes no row of more than 2,704 bytes. */
const MAX_KEY = 200;
/** Words of a name from which it is found. */
const MAX_WORDS = 12;

/** The name as it is looked up whole: accents, case and punctuation do not matter. */
export function wholeKey(name: string): string {
  return `= ${foldName(name)}`.slice(0, MAX_KEY);
}

/** The beginning of every key under which names are found that have a word beginning so. */
export function wordKey(typed: string): string {
  return `~ ${foldName(typed)}`.slice(0, MAX_KEY);
}

/** All keys of a name for `wholeKey` and `wordKey`: the whole of it, and what follows from each of its words. */
export function searchKeys(name: string): readonly string[] {
  const words = foldName(name).split(' ').slice(0, MAX_WORDS);
  return [wholeKey(name), ...words.map((_, place) => wordKey(words.slice(place).join(' ')))];
}

/** A key that was made of what is known otherwise, cut to what an index takes. */
export function cutKey(key: string): string {
  return key.slice(0, MAX_KEY);
}

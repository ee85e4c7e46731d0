import { foldName } from '../language/fold-name.ts';

/** Longest key, in characters: PostgreSQL's indexes accept rows of up to 2,704 bytes. */
const MAX_KEY = 200;
/** Words of a name under which it can be found. */
const MAX_WORDS = 12;

/** The key for looking up a whole name, ignoring accents, case and punctuation. */
export function wholeKey(name: string): string {
  return `= ${foldName(name)}`.slice(0, MAX_KEY);
}

/** The key prefix for finding names with a word that begins like this. */
export function wordKey(typed: string): string {
  return `~ ${foldName(typed)}`.slice(0, MAX_KEY);
}

/** All keys of a name, for `wholeKey` and `wordKey`: the whole name, and its rest from each word on. */
export function searchKeys(name: string): readonly string[] {
  const words = foldName(name).split(' ').slice(0, MAX_WORDS);
  return [wholeKey(name), ...words.map((_, place) => wordKey(words.slice(place).join(' ')))];
}

/** Cuts a key made elsewhere to the length an index accepts. */
export function cutKey(key: string): string {
  return key.slice(0, MAX_KEY);
}

import { ABBREVIATED_TITLES } from '../language/titles.ts';
import type { Actor } from './briefing.ts';

const ABBREVIATED = [...ABBREVIATED_TITLES].map((title) => title.toLowerCase());
/** Words that don't help to tell names apart. Not all small words: some are given names, such as "Will". */
const EMPTY = new Set(['the', 'of', 'a', 'an', 'and', ...ABBREVIATED]);

/** All names of one of the briefing's actors. */
export function namesOf(name: string, actors: readonly Actor[]): readonly string[] {
  const actor = actors.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
  return actor === undefined ? [name] : [actor.name, ...actor.aliases];
}

/**
 * Whether a name matches one of the others, in full or in part: "Ushakov" matches "Yuri Ushakov". A name with a
 * genitive, such as "Putin's aide" or "President Trump's advisers", is somebody else.
 */
export function isOneOf(name: string, names: readonly string[]): boolean {
  const words = wordsOf(name);
  return names.some((other) => {
    const others = wordsOf(other);
    if (words.size === 0 || others.size === 0 || hasGenitive(name) !== hasGenitive(other)) return false;
    return words.isSubsetOf(others) || others.isSubsetOf(words);
  });
}

function hasGenitive(name: string): boolean {
  return /\p{L}['’]s?\s+\p{L}/u.test(name);
}

/** The words of a name that tell it from others, in lower case. */
export function wordsOf(name: string): ReadonlySet<string> {
  return new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
}

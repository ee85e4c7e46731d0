import type { Actor } from '../briefings/briefing.ts';

const EMPTY = new Set(['the', 'of', 'a', 'an', 'and', 'mr', 'mrs', 'ms', 'dr']);

/** Every name an actor goes by among those of a briefing. */
export function namesOf(name: string, actors: readonly Actor[]): readonly string[] {
  const actor = actors.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
  return actor === undefined ? [name] : [actor.name, ...actor.aliases];
}

/**
 * Whether a name is one of others, in full or in part: "Ushakov" is "Yuri Ushakov". "Putin's aide" and "President
 * Trump's advisers" are nobody else's: whoever is named by a genitive is another.
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

function wordsOf(name: string): ReadonlySet<string> {
  return new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
}

import { foldName } from './fold-name.ts';

const LIMITS = {
  /** Letters that a country and its adjective share at least, and how many more either has: "Dorva", "Dorvan". */
  shared: 4,
  more: 3,
} as const;
const NAME = /\p{Lu}\p{Ll}{3,}/gu;
/** The ends of the names of countries, and of their adjectives. */
const ENDING = /^(?:|a|e|o|y|ia|n|an|ian|i|ese|ish|ic|er|s|is|ans?)$/u;

/** Whether two names, folded, are those of one country by their looks: "Dorva" and "Dorvan", "Sarydesh" and "Sarydeshi". */
export function areOfOneCountry(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [rest, more] = [one.slice(shared), other.slice(shared)];
  return (
    shared >= Math.max(LIMITS.shared, Math.min(one.length, other.length) - 2) &&
    ENDING.test(rest) &&
    ENDING.test(more) &&
    Math.max(rest.length, more.length) <= LIMITS.more
  );
}

/**
 * Finds the country that a text names in full, of an adjective made of its name: "Dorva" for "Dorvan".
 * @returns the name; null where the text has none of which the word may be made
 */
export function createCountryOf(text: string): (adjective: string) => string | null {
  const byBeginning = Map.groupBy(new Set(text.match(NAME) ?? []), (name) => foldName(name).slice(0, LIMITS.shared));
  return (adjective) => {
    const word = foldName(adjective);
    const isMade = (name: string) => foldName(name).length < word.length && areOfOneCountry(foldName(name), word);
    return byBeginning.get(word.slice(0, LIMITS.shared))?.find(isMade) ?? null;
  };
}

import { foldName } from './fold-name.ts';
import type { Language } from './language.ts';

/** Finds a text's words in other forms: another case, number or gender, with or without an article. */
export interface WordForms {
  /** Whether the text has the word or a form of it, whatever its case. */
  has(word: string): boolean;
  /** Whether it has a word with this beginning. */
  hasBeginning(letters: string): boolean;
  /** Whether it has the words of a name in sequence, each in some form. */
  hasInOrder(name: string): boolean;
}

/** Minimum number of letters that two forms of a word share. */
const LEAST_SHARED = 3;
/** Minimum number of letters in the first part of a compound. */
const COMPOUND_PART = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const POSSESSIVE = /['’ʼ]s(?!\p{L})/gu;

/**
 * Reads the words of a text once. Two words are forms of one if both continue their common beginning with one of the
 * language's endings; in an unknown language, or one without spaces, only identical words match.
 */
export function readWordForms(text: string, language: Language): WordForms {
  const words = wordsIn(text);
  const places = new Map<string, Set<number>>();
  const byBeginning = new Map<string, Set<string>>();
  words.forEach((word, place) => {
    for (const form of formsOf(word, language)) {
      places.set(form, (places.get(form) ?? new Set()).add(place));
      const beginning = form.slice(0, LEAST_SHARED);
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(form));
    }
  });
  const known = new Map<string, readonly string[]>();
  const matching = (word: string): readonly string[] => {
    const found =
      known.get(word) ??
      formsOf(word, language).flatMap((form) =>
        (byBeginning.get(form.slice(0, LEAST_SHARED)) ?? new Set<string>())
          .values()
          .filter((other) => isFormOf(form, other, language))
          .toArray(),
      );
    known.set(word, found);
    return found;
  };
  return {
    has: (word) => wordsIn(word).every((part) => matching(part).length > 0 || isCompound(part, places, language)),
    hasBeginning: (letters) => places.keys().some((word) => word.startsWith(foldName(letters))),
    hasInOrder(name) {
      const [first, ...rest] = wordsIn(name);
      if (first === undefined) return false;
      const stands = (word: string, place: number): boolean =>
        matching(word).some((form) => places.get(form)?.has(place));
      return matching(first).some((form) =>
        [...(places.get(form) ?? [])].some((place) => rest.every((word, index) => stands(word, place + index + 1))),
      );
    },
  };
}

/** Whether two folded words are forms of the same word. */
export function isFormOf(one: string, other: string, { endings }: Language): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  // The common beginning may reach into both endings: "Orlov-a", "Orlov-oi".
  for (let stem = shared; stem >= Math.max(LEAST_SHARED, shared - 1); stem -= 1) {
    if (endings.has(one.slice(stem)) && endings.has(other.slice(stem))) return true;
  }
  return false;
}

/** Whether a compound ("Scheldeoverleg") begins with a word of the text ("Schelde"). */
function isCompound(word: string, words: ReadonlyMap<string, unknown>, { hasCompounds }: Language): boolean {
  if (!hasCompounds) return false;
  for (let end = word.length - 2; end >= COMPOUND_PART; end -= 1) if (words.has(word.slice(0, end))) return true;
  return false;
}

function wordsIn(text: string): readonly string[] {
  return (text.replace(POSSESSIVE, '').match(WORD) ?? []).map(foldName).filter(Boolean);
}

/** The word, and the word without attached letters. */
function formsOf(word: string, { proclitics }: Language): readonly string[] {
  const bare = proclitics.filter((letters) => word.startsWith(letters) && word.length - letters.length >= LEAST_SHARED);
  return [word, ...bare.map((letters) => word.slice(letters.length))];
}

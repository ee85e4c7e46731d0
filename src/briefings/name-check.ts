import { countryOfSeat, findCountries } from '../language/country-names.ts';
import { readCountryWords } from '../language/country-words.ts';
import { isOrdinaryWord } from '../language/english-words.ts';
import { fold } from '../language/fold.ts';
import { foldName } from '../language/fold-name.ts';
import type { Language } from '../language/language.ts';
import { readWordForms, type WordForms } from '../language/word-forms.ts';
import { dropInvisible } from '../text.ts';

/** Finds names in a text that the article doesn't contain. */
export type FindUnknownNames = (prose: string) => readonly string[];

/** Consecutive capitalised words. */
interface Run {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** It opens a sentence or the text, so its first word may be any word. */
  readonly isFirst: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
/**
 * Prepares the check for names: capitalised words that the article doesn't contain in any case or form. A word that
 * opens a sentence may be any word. Where nouns are capitalised, a single word isn't enough to be a name; in scripts
 * without capitals and in unknown languages, nothing is.
 */
export function createNameCheck(text: string, language: Language): FindUnknownNames {
  if (!language.isKnown || !language.hasCapitals) return () => [];
  const forms = readWordForms(text, language);
  const initials = initialsOf(text);
  const abbreviations = new Set((text.match(/(?:\p{Lu}\.?){2,}/gu) ?? []).map(foldName));
  const countries = new Set([
    ...findCountries(text).flatMap((mention) => mention.countries),
    ...countriesOfSeats(text),
  ]);
  const isEnglish = language.code === 'en';
  const countryWords = readCountryWords(text, language);

  return (prose) => {
    const clean = withoutPossessives(prose);
    const nations = findCountries(clean).filter((mention) => mention.countries.some((name) => countries.has(name)));
    const isKnown = (word: string): boolean =>
      forms.has(word) ||
      initials.has(foldName(word)) ||
      language.months.has(fold(word)) ||
      language.scales.has(fold(word)) ||
      language.percentWords.includes(fold(word)) ||
      language.smallWords.has(fold(word)) ||
      countryWords.isNamed(word) ||
      nations.some(({ start, end }) => clean.slice(start, end).includes(word));
    // In a label in Title Case capitals tell no names apart: each word is judged alone.
    const isTitle = isEnglish && isTitleCase(clean, language);
    const isAnyWord = (word: string): boolean => isOrdinaryWord(word) || hasBeginning(word, forms);
    return runsIn(clean)
      .filter(({ words, isFirst }) => {
        if (words.every(isKnown)) return false;
        if (words.some((word) => countryWords.isCountry(word) && !isKnown(word))) return true;
        if (language.nounsAreCapitalised) return hasUnknownPair(isFirst ? words.slice(1) : words, isKnown);
        if (words.length > 1 && abbreviations.has(words.map((word) => foldName(word.charAt(0))).join(''))) return false;
        if (isTitle) return !words.every((word) => isKnown(word) || isAnyWord(word));
        const [first, ...rest] = words;
        if (!isFirst || first === undefined || !rest.every(isKnown)) return true;
        return isEnglish && !isAnyWord(first);
      })
      .map(({ words }) => words.join(' '));
  };
}

/** The runs of capitalised words in a text. */
export function namesIn(text: string): readonly Run[] {
  return runsIn(withoutPossessives(text));
}

/** Whether two unknown capitalised words follow each other: "Angela Duarte" among German nouns. */
export function hasUnknownPair(words: readonly string[], isKnown: (word: string) => boolean): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    return next !== undefined && !isKnown(word) && !isKnown(next);
  });
}

/** A text that says "Beijing" speaks of China. */
function countriesOfSeats(text: string): readonly string[] {
  return (text.match(/\p{Lu}\p{L}+/gu) ?? []).map(countryOfSeat).filter((country) => country !== null);
}

function runsIn(clean: string): readonly Run[] {
  const runs: { words: string[]; start: number; end: number; isFirst: boolean }[] = [];
  for (const match of clean.matchAll(WORD)) {
    if (!isCapitalised(match[0])) continue;
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last !== undefined && /^[ -]$/u.test(clean.slice(last.end, match.index))) {
      last.words.push(match[0]);
      last.end = end;
    } else {
      runs.push({ words: [match[0]], start: match.index, end, isFirst: opensSentence(clean.slice(0, match.index)) });
    }
  }
  return runs.filter(({ words: [first], isFirst }) => first !== 'I' || !isFirst);
}

/** Whether a sentence, list item or quotation begins right after the text. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?:;…¿¡]["'”’»)]*\s*|\n)["'“‘«„([¿¡]*$|["“«„]$/u.test(before);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
}

function withoutPossessives(text: string): string {
  return dropInvisible(text).replace(/['’ʼ]s(?!\p{L})/gu, '');
}

/** Letters of the longest acronym looked for: a heading in capitals is none. */
const LONGEST_ACRONYM = 12;

/** Folded initials of names such as "United Nations" and "International Monetary Fund". */
function initialsOf(text: string): ReadonlySet<string> {
  const runs =
    withoutPossessives(text).match(/(?<!\p{L})\p{Lu}[\p{L}]+(?:(?: of| the| and| for|-)* \p{Lu}\p{L}+)+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const initials = [...run.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => foldName(match[0]));
      return initials
        .map((_, from) => initials.slice(from, from + LONGEST_ACRONYM).join(''))
        .concat(initials.slice(0, 2).join(''))
        .filter((word) => word.length > 1);
    }),
  );
}

/** "Ferry Contract", "Sharing of Outage Information": several words, all but the small ones with a capital. */
function isTitleCase(text: string, { smallWords }: Language): boolean {
  const words = (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).filter((word) => !smallWords.has(fold(word)));
  return words.length > 1 && words.every(isCapitalised) && !/[.!?]\s/u.test(text);
}

/** "Negotiators" where the article has "negotiations". */
function hasBeginning(word: string, forms: WordForms): boolean {
  return word.length > 5 && forms.hasBeginning(word.slice(0, Math.max(5, word.length - 3)));
}

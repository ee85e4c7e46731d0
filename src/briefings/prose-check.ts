import { dropInvisible } from '../text.ts';
import { ORDINARY_STARTERS } from './ordinary-words.ts';
import { hasNumber, numbersIn } from './prose-numbers.ts';

/** Finds what prose says that the article does not. */
export interface ProseCheck {
  /** Numbers and names of the prose that the article does not have; empty where it may be shown. */
  unsupportedIn(prose: string): readonly string[];
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’ʼ]s?(?!\p{L})/gu;
/** Ends of nouns and adverbs that open a sentence or a label and are hardly ever names. */
const ORDINARY_END =
  /(?:tions?|sions?|ments?|ness|ships?|isms?|ages?|ability|ibility|ivity|arity|ality|ance of|ingly|ally|fully|ously)$/u;
/** What a demonym or a plural adds to a name, longer form and shorter one, after what they share. */
const NAME_ENDS = {
  short: /^(?:|a|e|y|o|ia|land)$/,
  long: /^(?:s|n|ns|an|ans|ian|ians|ean|eans|ese|i|is|ish|ic|er|ers|ine)$/,
};
const MIN_SHARED_LETTERS = 4;
/** Names whose people are called by another word. */
const DEMONYMS: readonly (readonly string[])[] = [
  ['france', 'french'],
  ['britain', 'british', 'britons', 'uk', 'united kingdom'],
  ['germany', 'german', 'germans'],
  ['spain', 'spanish'],
  ['netherlands', 'dutch'],
  ['greece', 'greek', 'greeks'],
  ['turkey', 'turkish', 'türkiye', 'turks'],
  ['poland', 'polish', 'poles'],
  ['sweden', 'swedish'],
  ['denmark', 'danish', 'danes'],
  ['finland', 'finnish', 'finns'],
  ['ireland', 'irish'],
  ['switzerland', 'swiss'],
  ['philippines', 'philippine', 'filipino', 'filipinos'],
  ['kyiv', 'kiev'],
  ['us', 'usa', 'american', 'americans', 'america', 'states'],
  ['eu', 'european', 'union'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].map((month) => [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])]),
];

/**
 * Prepares the check of prose against an article: every number, in digits or words, and every capitalised name has to
 * stand in it. Plain words are free: this tells invention, not style.
 * @param sources the article's text, and what is known beside it: title, byline, site, day of publication
 */
export function createProseCheck(sources: readonly string[]): ProseCheck {
  const text = sources.join('\n\n');
  const numbers = numbersIn(text);
  const words = wordsOf(text);
  const lower = new Set(words.filter((word) => !isCapitalised(word)).map(foldName));
  const names = new Set([...words.filter(isCapitalised).map(foldName), ...initialsOf(text)]);
  const abbreviations = new Set(words.filter((word) => /^(?:\p{Lu}\.?){2,}$/u.test(word)).map(foldName));
  const isName = (word: string): boolean => names.has(word) || hasRelative(word, names);

  return {
    unsupportedIn(prose) {
      const unknownNumbers = [...numbersIn(prose)].filter((number) => !hasNumber(numbers, number));
      const unknownNames = namesIn(prose).filter(({ words: parts, isFirst }) => {
        if (parts.every((part) => isName(foldName(part)))) return false;
        if (parts.length > 1 && abbreviations.has(parts.map((part) => foldName(part.charAt(0))).join(''))) return false;
        const [first, ...rest] = parts;
        if (!isFirst || first === undefined) return true;
        return !isOrdinary(foldName(first), lower, names) || !rest.every((part) => isName(foldName(part)));
      });
      return [...unknownNumbers, ...unknownNames.map(({ words: parts }) => parts.join(' '))];
    },
  };
}

/** A name as it is compared: case, accents, possessives and the points of initials aside. */
export function foldName(name: string): string {
  return dropInvisible(name)
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .replace(POSSESSIVE, '')
    .toLowerCase()
    .normalize('NFC');
}

/** Runs of capitalised words. `isFirst`: a sentence or the whole starts with it, so its first word may be any word. */
function namesIn(prose: string): readonly { readonly words: readonly string[]; readonly isFirst: boolean }[] {
  const runs: { words: string[]; isFirst: boolean; end: number }[] = [];
  const clean = withoutPossessives(prose);
  for (const match of clean.matchAll(WORD)) {
    if (!isCapitalised(match[0])) continue;
    const last = runs.at(-1);
    if (last !== undefined && /^[ -]$/.test(clean.slice(last.end, match.index))) {
      last.words.push(match[0]);
      last.end = match.index + match[0].length;
    } else {
      const isFirst =
        /(?:^|[.!?:;…]["'”’»)]*\s+|\n)["'“‘«„([]*$/u.test(clean.slice(0, match.index)) || isQuoted(clean, match.index);
      runs.push({ words: [match[0]], isFirst, end: match.index + match[0].length });
    }
  }
  return runs.filter(({ words: [first], isFirst }) => first !== 'I' || !isFirst);
}

function isQuoted(prose: string, index: number): boolean {
  return /["“«„]$/u.test(prose.slice(0, index));
}

function wordsOf(text: string): readonly string[] {
  return withoutPossessives(text).match(WORD) ?? [];
}

function withoutPossessives(text: string): string {
  return dropInvisible(text).replace(/['’ʼ]s(?!\p{L})/gu, '');
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
}

/** "United Nations", "International Monetary Fund": what they are abbreviated to. */
function initialsOf(text: string): readonly string[] {
  const runs = withoutPossessives(text).match(/\p{Lu}[\p{L}]+(?:(?: of| the| and| for|-)* \p{Lu}\p{L}+)+/gu) ?? [];
  return runs.flatMap((run) => {
    const initials = [...run.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match[0].toLowerCase());
    return initials
      .map((_, from) => initials.slice(from).join(''))
      .concat(initials.slice(0, 2).join(''))
      .filter((word) => word.length > 1);
  });
}

function hasRelative(word: string, names: ReadonlySet<string>): boolean {
  if (DEMONYMS.some((group) => group.includes(word) && group.some((other) => names.has(other)))) return true;
  if (word.length < MIN_SHARED_LETTERS) return false;
  return names.values().some((name) => {
    let shared = 0;
    while (shared < word.length && word[shared] === name[shared]) shared++;
    if (shared < MIN_SHARED_LETTERS) return false;
    const [one, other] = [word.slice(shared), name.slice(shared)];
    return isNameEnd(one, other) || isNameEnd(other, one);
  });
}

function isNameEnd(short: string, long: string): boolean {
  return NAME_ENDS.short.test(short) && NAME_ENDS.long.test(long);
}

function isOrdinary(word: string, lower: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  if (lower.has(word) || names.has(word) || hasRelative(word, names)) return true;
  if (ORDINARY_STARTERS.has(word) || ORDINARY_END.test(word)) return true;
  const stem = word.slice(0, Math.max(5, word.length - 3));
  return word.length > 5 && lower.values().some((other) => other.startsWith(stem));
}

import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf, UNKNOWN } from './languages.ts';
import { remember } from './remember.ts';

const LIMITS = {
  /** Characters read. */
  sample: 2_000,
  /** Minimum share of a text's words that are function words of its language. */
  leastShare: 0.2,
  /** Minimum number of different function words. */
  leastWords: 3,
  /** Function words that only one of two related languages has. */
  leastOwn: 2,
  /** Most function words of another language for each of this one: above it, the text is ambiguous. */
  mostOfAnother: 0.8,
} as const;

/** Letters that identify a language, or rule out all known ones. Tried in this order. */
const BY_LETTERS: readonly { readonly letters: RegExp; readonly code: string }[] = [
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, code: 'ja' },
  { letters: /\p{sc=Hangul}/u, code: 'ko' },
  { letters: /\p{sc=Han}/u, code: 'zh' },
  // Persian, Urdu, Pashto and Kurdish use letters that Arabic doesn't have.
  { letters: /[پچژگکیٹڈڑںھہۂےټډړښڼێۆڕڵ]/u, code: 'fa' },
  { letters: /\p{sc=Arabic}/u, code: 'ar' },
  { letters: /[ўђјљњћџѓќѕәғқңөұүһӣӯҷҳ]/iu, code: 'sr' },
  { letters: /[іїєґ]/iu, code: 'uk' },
  { letters: /[ыэё]/iu, code: 'ru' },
];
/** Letters of unsupported alphabets; a name may contain one, so two words must have them. */
const FOREIGN = /[őűřěůďťňľĺŕșțăėįųūāēīņļķģħəơưạảấầẩậắằẵặẹẻẽếềểệịọỏốồổộớờởợụủứừửựỳỵỷŵŷ]/u;

/**
 * Guesses the language of a text from its letters and function words; UNKNOWN if they don't settle it. For sentences:
 * a statistical detector does better on whole articles.
 */
export function guessLanguage(text: string): Language {
  return guessRemembered(text);
}

const guessRemembered = remember(guess);

function guess(text: string): Language {
  const sample = text.slice(0, LIMITS.sample);
  const letters = BY_LETTERS.find((rule) => rule.letters.test(sample));
  if (letters !== undefined) return languageOf(letters.code);
  const words = fold(sample).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.filter((word) => FOREIGN.test(word)).length > 1) return UNKNOWN;
  const counts = LANGUAGES.filter(({ hasSpaces }) => hasSpaces)
    .map((language) => ({ language, count: countIn(words, language) }))
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = counts;
  if (best === undefined || second === undefined || best.count < LIMITS.leastShare * words.length) return UNKNOWN;
  if (new Set(words.filter((word) => best.language.smallWords.has(word))).size < LIMITS.leastWords) return UNKNOWN;
  if (second.count <= LIMITS.mostOfAnother * best.count) return best.language;
  // Related languages share most function words, so those that only one has decide.
  const [own, others] = [
    words.filter((word) => best.language.smallWords.has(word) && !second.language.smallWords.has(word)).length,
    words.filter((word) => second.language.smallWords.has(word) && !best.language.smallWords.has(word)).length,
  ];
  if (own >= LIMITS.leastOwn && others * 2 <= own) return best.language;
  return others >= LIMITS.leastOwn && own * 2 <= others ? second.language : UNKNOWN;
}

/** The language a text is said to be in; guessed where nothing is said. @param code BCP 47 */
export function languageOfText(code: string | null, text: string): Language {
  return code === null ? guessLanguage(text) : languageOf(code);
}

function countIn(words: readonly string[], { smallWords }: Language): number {
  return words.filter((word) => smallWords.has(word)).length;
}

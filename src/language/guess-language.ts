import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf, UNKNOWN } from './languages.ts';

const LIMITS = {
  /** Characters that are looked at. */
  sample: 2_000,
  /** Share of a text's words that are small words of its language. */
  leastShare: 0.2,
  /** Different small words a text has to have. */
  leastWords: 3,
  /** Small words that only one of two neighbours has. */
  leastOwn: 2,
  /** Small words of another language for each of this one: where there are more, nobody can tell. */
  mostOfAnother: 0.8,
} as const;

/** Letters that settle it, or settle that it is none we know. Tried in this order. */
const BY_LETTERS: readonly { readonly letters: RegExp; readonly code: string }[] = [
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, code: 'ja' },
  { letters: /\p{sc=Hangul}/u, code: 'ko' },
  { letters: /\p{sc=Han}/u, code: 'zh' },
  // Persian, Urdu, Pashto and Kurdish write letters that Arabic has not.
  { letters: /[پچژگکیٹڈڑںھہۂےټډړښڼێۆڕڵ]/u, code: 'fa' },
  { letters: /\p{sc=Arabic}/u, code: 'ar' },
  { letters: /[ўђјљњћџѓќѕәғқңөұүһӣӯҷҳ]/iu, code: 'sr' },
  { letters: /[іїєґ]/iu, code: 'uk' },
  { letters: /[ыэё]/iu, code: 'ru' },
];
/** Letters of alphabets that we do not know; a name may bring one, so two words have to have them. */
const FOREIGN = /[őűřěůďťňľĺŕșțăėįųūāēīņļķģħəơưạảấầẩậắằẵặẹẻẽếềểệịọỏốồổộớờởợụủứừửựỳỵỷŵŷ]/u;

/**
 * The language of a text from its letters and small words, where nobody has told it; UNKNOWN where that does not
 * settle it. For sentences: whole articles are told apart better by a detector with a table.
 */
export function guessLanguage(text: string): Language {
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
  // Neighbours share most of their small words: those that only one of them has decide.
  const [own, others] = [
    words.filter((word) => best.language.smallWords.has(word) && !second.language.smallWords.has(word)).length,
    words.filter((word) => second.language.smallWords.has(word) && !best.language.smallWords.has(word)).length,
  ];
  if (own >= LIMITS.leastOwn && others * 2 <= own) return best.language;
  return others >= LIMITS.leastOwn && own * 2 <= others ? second.language : UNKNOWN;
}

function countIn(words: readonly string[], { smallWords }: Language): number {
  return words.filter((word) => smallWords.has(word)).length;
}

import { findNumbers } from '../language/find-numbers.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { withoutNegations } from '../language/reversal.ts';
import { trimOuter } from './find-quote.ts';

/** Why proposed words aren't shown. */
export type QuoteRefusal =
  /** No words, or so few that they could come from several sentences. */
  | 'too-short'
  /** They aren't in the article. */
  | 'not-found'
  /** Two passages of the article joined into one. */
  | 'joined'
  /** Words replaced by an ellipsis or brackets, or added in brackets. */
  | 'ellipsis'
  /** They're in the article only as part of longer words or numbers. */
  | 'inside-a-word'
  /** Letters of another script that look like those in the article. */
  | 'look-alike'
  /** The article has them with another number. */
  | 'changed-number'
  /** The article negates them, and the negation was left out or can't be shown with them. */
  | 'negation-cut';

/** Longer quotes aren't checked for joints. */
const MAX_JOINED_WORDS = 400;
/** Words required on each side of a joint: fewer occur in any text. */
const MIN_JOINED_WORDS = 2;
const GAP = /\.{3,}|\[[^\]]*\]|\([^)]*\)/g;

/** Lower-case Cyrillic and Greek letters with the Latin ones they look like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіїјѕһԁԛԝүвкмнтгпзь', 'aeopcyxiijshdqwyвkмhtгnзь'),
  ...pairs('αβεηικνορτυχωγ', 'abenikvoptuxwy'),
};

/** Explains why a quote wasn't found. @param text folded */
export function explainMiss(text: string, quote: string, language: Language): QuoteRefusal {
  const words = trimOuter(fold(quote));
  if (hidesWords(text, words)) return 'ellipsis';
  const has = (change: (folded: string) => string): boolean => change(text).includes(change(words));
  if (has(withLatinLetters)) return 'look-alike';
  if (has((folded) => withoutNumbers(folded, language))) return 'changed-number';
  if (has((folded) => withoutNegations(folded, language))) return 'negation-cut';
  if (isJoined(text, words.split(' '))) return 'joined';
  return 'not-found';
}

function hidesWords(text: string, words: string): boolean {
  const pieces = words.split(GAP).map(trimOuter).filter(Boolean);
  if (pieces.length < 2 && !GAP.test(words)) return false;
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}

function isJoined(text: string, words: readonly string[]): boolean {
  if (words.length > MAX_JOINED_WORDS) return false;
  for (let cut = MIN_JOINED_WORDS; cut <= words.length - MIN_JOINED_WORDS; cut++) {
    if (!text.includes(words.slice(0, cut).map(trimOuter).join(' ')) && !text.includes(words.slice(0, cut).join(' '))) {
      return false;
    }
    if (text.includes(trimOuter(words.slice(cut).join(' ')))) return true;
  }
  return false;
}

/** Replaces each number with "#". */
function withoutNumbers(folded: string, language: Language): string {
  let [plain, from] = ['', 0];
  for (const { start, end } of findNumbers(folded, language)) {
    plain += `${folded.slice(from, start)}#`;
    from = end;
  }
  return plain + folded.slice(from);
}

function withLatinLetters(folded: string): string {
  return [...folded].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

function pairs(from: string, to: string): Record<string, string> {
  const latin = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, latin[index] ?? letter]));
}

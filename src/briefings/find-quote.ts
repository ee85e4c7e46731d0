import type { Span } from '../articles/article.ts';
import { type FoldedText, fold, originalSpan } from '../language/fold.ts';
import type { ProposedQuote } from './briefing.ts';
import type { LockableText } from './lockable-text.ts';

/** Quotation marks, punctuation, emphasis and white space that models add to or leave off the ends of what they quote. */
const OUTER = /^[\s'.,;:!?*_~>-]+|[\s'.,;:!?*_~-]+$/g;
/** Scripts written without spaces have letters next to letters at every word's border. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const LONG_DASH = /[—―⸺⸻]|--/;

/** A text in which words are searched. */
export type SearchableText = Pick<LockableText, 'text' | 'folded' | 'language'>;

/** Where the words stand, every place; `isInsideWord` when they stand only as a part of longer words. */
export interface QuotePlaces {
  readonly spans: readonly Span[];
  readonly isInsideWord: boolean;
}

/** Finds proposed words in the article, whatever was changed that folding takes back. Nearest to `at` comes first. */
export function findQuote(source: SearchableText, proposed: ProposedQuote): QuotePlaces {
  const wanted = fold(proposed.quote);
  const exact = find(source, wanted);
  const found = exact.spans.length > 0 ? exact : find(source, trimOuter(wanted));
  const { at } = proposed;
  if (at === undefined) return found;
  return { ...found, spans: found.spans.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)) };
}

/** The folded words without punctuation around them. */
export function trimOuter(folded: string): string {
  return folded.replace(OUTER, '');
}

/** Whether the folded words stand in the folded text with no letter or digit continuing them. */
export function standsIn(source: SearchableText, words: string): boolean {
  return find(source, words).spans.length > 0;
}

function find(source: SearchableText, wanted: string): QuotePlaces {
  const { folded } = source;
  const spans: Span[] = [];
  let isInsideWord = false;
  if (wanted === '') return { spans, isInsideWord };
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isJoined(source, at) || isJoined(source, end)) isInsideWord = true;
    else spans.push(originalSpan(folded, at, end));
  }
  return { spans, isInsideWord: isInsideWord && spans.length === 0 };
}

/** Whether the units before and after a place in the folded text belong to one word or one number. */
function isJoined({ text: original, folded, language }: SearchableText, place: number): boolean {
  const [before, after] = [folded.text[place - 1], folded.text[place]];
  if (before === undefined || after === undefined) return false;
  if (folded.starts[place - 1] === folded.starts[place]) return true;
  // Surrogate pairs: whole characters, not their halves.
  const left = characterBefore(folded.text, place);
  const right = String.fromCodePoint(folded.text.codePointAt(place) ?? 0);
  if (left === "'" && language.hasElision) return false;
  // "وقال": the word begins behind what is written together with it.
  if (language.proclitics.includes(left) && !isLetter(characterBefore(folded.text, place - 1))) return false;
  if (isLetter(left)) {
    if (isLetter(right)) return !(UNSPACED.test(left) || UNSPACED.test(right));
    return isConnector(original, folded, place) && isLetter(characterAt(folded.text, place + 1), left, right);
  }
  if (!isLetter(right) || !isConnector(original, folded, place - 1)) return false;
  const beyond = characterBefore(folded.text, place - 1);
  // A minus belongs to its number.
  return isLetter(beyond, left, right) || (left === '-' && DIGIT.test(right));
}

/** Hyphens and apostrophes connect letters, and points and commas connect digits. */
function isLetter(character: string, ...others: readonly string[]): boolean {
  if (!WORD_CHARACTER.test(character)) return false;
  const connectsDigitsOnly = others.some((other) => other === '.' || other === ',' || other === ':');
  if (!connectsDigitsOnly) return true;
  return DIGIT.test(character) && others.every((other) => !WORD_CHARACTER.test(other) || DIGIT.test(other));
}

function isConnector(original: string, folded: FoldedText, index: number): boolean {
  const unit = folded.text[index] ?? '';
  if (unit === '-') return !LONG_DASH.test(original.slice(folded.starts[index], folded.ends[index]));
  return unit === "'" || unit === '.' || unit === ',' || unit === ':';
}

function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, index: number): string {
  const isPair = index >= 2 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 2, index));
  return text.slice(isPair ? index - 2 : index - 1, index);
}

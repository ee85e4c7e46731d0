import type { Span } from '../articles/article.ts';
import { type FoldedText, fold, originalSpan } from '../language/fold.ts';
import type { ProposedQuote } from './briefing.ts';
import type { LockableText } from './lockable-text.ts';

/** Quotation marks, punctuation, emphasis and white space that models add to or leave off the ends of what they quote. */
const OUTER = /^[\s'.,;:!?*_~>-]+|(?<![\s'.,;:!?*_~-])[\s'.,;:!?*_~-]+$/g;
/** Scripts written without spaces have letters next to letters at every word's border. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const LONG_DASH = /[—―⸺⸻]|--/;

/** A text in which words are looked up. */
export type SearchableText = Pick<LockableText, 'text' | 'folded' | 'language'>;

/** Every place of the words; `isInsideWord` where they occur only as part of longer words. */
export interface QuotePlaces {
  readonly spans: readonly Span[];
  readonly isInsideWord: boolean;
}

/** Finds proposed words in the article, ignoring differences that folding removes; the match nearest to `at` first. */
export function findQuote(source: SearchableText, proposed: ProposedQuote): QuotePlaces {
  const wanted = fold(proposed.quote);
  const exact = find(source, wanted);
  const found = exact.spans.length > 0 ? exact : find(source, trimOuter(wanted));
  const { at } = proposed;
  if (at === undefined) return found;
  return { ...found, spans: found.spans.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)) };
}

/** Folded words without surrounding punctuation. */
export function trimOuter(folded: string): string {
  return folded.replace(OUTER, '');
}

/** Whether the folded text contains the folded words as whole words. */
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

/** Whether the characters on either side of a place in the folded text belong to one word or number. */
function isJoined({ text: original, folded, language }: SearchableText, place: number): boolean {
  const [before, after] = [folded.text[place - 1], folded.text[place]];
  if (before === undefined || after === undefined) return false;
  if (folded.starts[place - 1] === folded.starts[place]) return true;
  // Whole characters, not halves of surrogate pairs.
  const left = characterBefore(folded.text, place);
  const right = String.fromCodePoint(folded.text.codePointAt(place) ?? 0);
  if (left === "'" && language.hasElision) return false;
  // "وقال": the word begins after its proclitic.
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

/** Hyphens and apostrophes connect letters; points, commas and colons connect digits only. */
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

import { dropInvisible, dropJoiners } from '../text.ts';
import { remember } from './remember.ts';
import type { Span } from './span.ts';

/**
 * A text folded for search. Each UTF-16 unit of `text` maps to its part of the original: unit `i` comes from
 * `original.slice(starts[i], ends[i])`.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters of Hangul that compose to a syllable, in each of their forms. */
const JAMO = '\\u1100-\\u11FF\\u3131-\\u318E\\uA960-\\uA97F\\uD7B0-\\uD7FF\\uFFA0-\\uFFDC';
/** Characters that are dropped; what follows them joins what stands before. */
const DROPPED = '\\p{Cf}\\p{Cs}\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F';
/** A letter with what belongs to it: marks, joiners, the rest of a Hangul syllable. Composition never reaches further. */
const CHUNK = new RegExp(`[\\s\\S][\\p{M}${DROPPED}${JAMO}]*`, 'uy');
/** What most texts are made of: nothing in it composes with what follows, and nothing of it is dropped. */
const PLAIN = /^[\t-\r -~]*$/;
/** By its code, what a character of those becomes; undefined for all others. */
const PLAIN_FOLDS: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return PLAIN.test(character) ? foldPlain(character) : undefined;
});
/** Every mark people type as a quotation mark or apostrophe, single or double. */
const QUOTE_MARKS = /["'`´‘’‚‛“”„‟«»‹›′″‵‶〝〞〟ʼʻ]/g;
const DASHES = /[\p{Pd}−⁃]/gu;
const SINGLE = /^[' -]$/;
const REPEATED_SINGLES = /([' -])\1+/g;

/**
 * Folds what typesetting, copying and models change without changing the meaning: compatibility forms (NFKC), case,
 * quotation marks (single, double and doubled single ones are one), dashes, runs of white space, invisible characters.
 * Letters of different scripts that look alike stay different, and so do digits.
 */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (unit: string, start: number, end: number) => {
    const last = units.length - 1;
    if (units[last] === unit && SINGLE.test(unit)) {
      ends[last] = end;
      return;
    }
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  for (let start = 0; start < text.length; ) {
    const plain = PLAIN_FOLDS[text.charCodeAt(start)];
    if (plain !== undefined && (start + 1 === text.length || PLAIN_FOLDS[text.charCodeAt(start + 1)] !== undefined)) {
      add(plain, start, start + 1);
      start += 1;
      continue;
    }
    CHUNK.lastIndex = start;
    const [chunk = ''] = CHUNK.exec(text) ?? [];
    const end = start + chunk.length;
    // By UTF-16 unit, so that each unit has one origin.
    for (const unit of foldCharacters(chunk).split('')) add(unit, start, end);
    start = end;
  }
  return { text: units.join(''), starts, ends };
}

/** The folded form alone, trimmed, without a mapping to the original. */
export function fold(text: string): string {
  return foldRemembered(text);
}

// No composition reaches past a chunk, so the whole text folds to what its chunks fold to, and much faster.
const foldRemembered = remember((text) => foldCharacters(text).replace(REPEATED_SINGLES, '$1').trim());

/** The part of the original that the folded range `[start, end)` came from. The range must not be empty. */
export function originalSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

function foldCharacters(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  // Quotation marks before NFKC, which takes ´ apart, and after it, which makes full-width ones ordinary.
  const visible = dropJoiners(dropInvisible(text.replace(/\p{White_Space}/gu, ' '))).replace(QUOTE_MARKS, "'");
  // Upper case first: it brings ß, which has no lower-case partner of its own, to one form. So is ς, at a word's end.
  const folded = visible.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
  return folded.replace(QUOTE_MARKS, "'").replace(DASHES, '-').replace(/\s/gu, ' ');
}

function foldPlain(text: string): string {
  return text
    .replace(/["`]/g, "'")
    .replace(/[\t-\r]/g, ' ')
    .toLowerCase();
}

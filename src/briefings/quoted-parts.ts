import { fold } from '../language/fold.ts';

/** A part of a quote as models write it. */
export type QuotedPart =
  | { readonly type: 'word'; readonly word: string }
  /** An ellipsis: words of the article were left out. */
  | { readonly type: 'gap' }
  /** Words in square brackets: put in, or in the place of the article's. */
  | { readonly type: 'brackets'; readonly words: readonly string[] };

/** A word of folded text, and where it stands there. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A number with its sign and its percent, a word with what its hyphens and apostrophes connect; in scripts without
 * spaces each character.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?<![\p{L}\p{M}\p{N}])-(?=\p{N}))?[\p{L}\p{M}\p{N}]+(?:['.,:-][\p{L}\p{M}\p{N}]+)*%?/gu;
/** Marks of footnotes, in the article or in a quote: "[12]", "¹". */
const FOOTNOTE = /\[\^?\d{1,3}\]|(?<=[\p{L}.,;”"])[¹²³⁰⁴-⁹]+/gu;
const LONG_DASH = /[—―⸺⸻]|--/gu;
const ELLIPSIS = /[[(]\s*(?:\.\s?){2,}\.?\s*[\])]|(?:\.\s?){3,}/gu;
/** "[t]he agreement", "agree[d]": a letter changed to fit. */
const BRACKETED_LETTERS = /\[(\p{L}{1,2})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,2})\]/gu;

/** Reads a quote word by word: punctuation, emphasis and marks of footnotes say nothing. */
export function readQuotedParts(quote: string): readonly QuotedPart[] {
  const plain = fold(quote.replace(FOOTNOTE, ' ').replace(LONG_DASH, ' ').replace(BRACKETED_LETTERS, '$1$2'));
  const parts = plain
    .replace(ELLIPSIS, '\n')
    .split(/(\n|\[[^\]\n]*\])/u)
    .flatMap((piece): readonly QuotedPart[] => {
      if (piece === '\n') return [{ type: 'gap' }];
      const words = wordsIn(piece).map(({ word }) => word);
      if (piece.startsWith('[')) return words.length === 0 ? [] : [{ type: 'brackets', words }];
      return words.map((word) => ({ type: 'word', word }));
    });
  const first = parts.findIndex(({ type }) => type !== 'gap');
  const last = parts.findLastIndex(({ type }) => type !== 'gap');
  return first === -1 ? [] : parts.slice(first, last + 1);
}

/** Words in quotation marks with the speaker told beside them: `“…,” Volker said`, `Volker said: “…”`. */
const TAGGED = [
  /^["“„«](?<words>.{25,})["”“»]\s*(?<tag>[^"“”„«»]{3,40})$/u,
  /^(?<tag>[^"“”„«»]{3,40})\s*["“„«](?<words>.{25,})["”“»]$/u,
] as const;

/** What is quoted, and who is told to have said it, where a quote has both; null where it has not. */
export function readTagged(quote: string): { readonly words: string; readonly tag: string } | null {
  for (const pattern of TAGGED) {
    const { words, tag } = pattern.exec(quote.trim())?.groups ?? {};
    if (words !== undefined && tag !== undefined) return { words, tag };
  }
  return null;
}

/** What an ellipsis parts. */
export function splitAtGaps(quote: string): readonly string[] {
  return quote
    .normalize('NFKC')
    .split(ELLIPSIS)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The words of a text that is folded, marks of footnotes left out; an abbreviation is one word, its points left out. */
export function wordsIn(folded: string): readonly FoldedWord[] {
  const plain = folded.replace(FOOTNOTE, (mark) => ' '.repeat(mark.length));
  return [...plain.matchAll(WORD)].map((match) => ({
    word: match[0].replace(/(?<=\p{L})\.(?=\p{L})/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether what is written is a dash, which parts words, and no hyphen. */
export function isLongDash(written: string): boolean {
  return written.search(LONG_DASH) !== -1;
}

import type { Language } from './language.ts';
import { ENGLISH } from './languages/en.ts';
import { type Span, trimSpan } from './span.ts';

/**
 * A full stop, exclamation or question mark, closing marks, white space, and what may open a sentence. Looked for from the
 * first of several marks alone: thousands of dots would be tried from each of them.
 */
const SENTENCE_END =
  /(?<![.!?…。！？])[.!?…。！？]+["'”’»)\]]*(?=\s+(?:«\s?|["'“‘„([¿¡—–-])*[\p{Lu}\p{Lt}\p{Lo}\p{N}])|[。！？]+[”’」』]*|\n+/gu;
const CLAUSE_END = /[;:]["”’»)\]]*(?=\s)|,["”’»]*(?=\s)|\s(?=[—–]\s)|—/gu;

/** Longest word, in letters, that may be an abbreviation in an unknown language. */
const SHORT_WORD = 3;

/** The sentences of a text, in order and without the white space around them. A line break always ends one. */
export function splitSentences(text: string, language: Language = ENGLISH): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (isAbbreviation(text, match, language)) continue;
    parts.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

/** Offsets in the span where a clause ends, after a semicolon, colon, comma or dash. */
export function clauseBorders(text: string, span: Span): readonly number[] {
  return [...text.slice(span.start, span.end).matchAll(CLAUSE_END)].map(
    (match) => span.start + match.index + match[0].length,
  );
}

/** Indexes of the first and last sentence that overlap the span; null if none does. */
export function sentencesOf(sentences: readonly Span[], span: Span): { first: number; last: number } | null {
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < span.end);
  return first === -1 || last < first ? null : { first, last };
}

function isAbbreviation(text: string, end: RegExpExecArray, { abbreviations, isKnown }: Language): boolean {
  if (end[0] !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end.index - 20), end.index))?.[0] ?? '';
  // If the abbreviations aren't known, any short word may be one: better two sentences than half of one.
  if (!isKnown && word.length <= SHORT_WORD) return true;
  // "U.S." and the initial in "J. Smith": one capital between full stops or white space.
  return abbreviations.has(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

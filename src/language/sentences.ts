import type { Span } from '../articles/article.ts';

/** Abbreviations whose point ends no sentence before a capital, without the point. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col sgt capt cmdr adm maj brig sen rep gov pres hon rev fr st sr jr mt ft vs no nos art
   sec dept est inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec approx ca cf al`.split(/\s+/),
);
/** A full stop, exclamation or question mark, what closes after it, white space, and what may open a sentence. */
const SENTENCE_END =
  /[.!?…。！？]+["'”’»)\]]*(?=\s+["'“‘„«([¿¡—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])|[。！？]+[”’」』]*|\n+/gu;
const CLAUSE_END = /[;:]["”’»)\]]*(?=\s)|,["”’»]*(?=\s)|\s(?=[—–]\s)|—/gu;

/** The sentences of a text, in order and without the white space around them. A line break always ends one. */
export function splitSentences(text: string): readonly Span[] {
  return trimmedParts(text, { start: 0, end: text.length }, SENTENCE_END, isAbbreviation);
}

/** Offsets inside the span after which a clause ends: semicolon, colon, comma, dash. */
export function clauseBorders(text: string, span: Span): readonly number[] {
  return [...text.slice(span.start, span.end).matchAll(CLAUSE_END)].map(
    (match) => span.start + match.index + match[0].length,
  );
}

/** Indexes of the first and last sentence the span touches; null where it touches none. */
export function sentencesOf(sentences: readonly Span[], span: Span): { first: number; last: number } | null {
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < span.end);
  return first === -1 || last < first ? null : { first, last };
}

function isAbbreviation(text: string, end: RegExpExecArray): boolean {
  if (end[0] !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end.index - 20), end.index))?.[0] ?? '';
  // "U.S." and the initial of "J. Smith": one capital between points or white space.
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

function trimmedParts(
  text: string,
  whole: Span,
  border: RegExp,
  isNone: (text: string, match: RegExpExecArray) => boolean,
): readonly Span[] {
  const parts: Span[] = [];
  let start = whole.start;
  for (const match of text.matchAll(border)) {
    if (isNone(text, match)) continue;
    parts.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: whole.end });
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start: Math.min(start, span.end), end: Math.max(start, span.start + slice.trimEnd().length) };
}

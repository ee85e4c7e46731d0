import { datelineOf } from '../language/dateline.ts';
import { cutsNumber } from '../language/find-numbers.ts';
import { fold } from '../language/fold.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { isReversedAfter, isReversedBefore } from '../language/reversal.ts';
import { clauseBorders, sentencesOf } from '../language/sentences.ts';
import { type Span, trimSpan } from '../language/span.ts';
import type { Evidence, ProposedQuote } from './briefing.ts';
import { findInOrder } from './find-in-order.ts';
import { findQuote } from './find-quote.ts';
import { type LockableText, prepareText } from './lockable-text.ts';
import { explainMiss, type QuoteRefusal } from './quote-refusals.ts';
import { readTagged } from './quoted-parts.ts';

/** Evidence found in the article, or why there is none. `isWidened`: the evidence is longer than the proposed words. */
export type LockedQuote =
  | {
      readonly type: 'found';
      readonly evidence: Evidence;
      readonly isWidened: boolean;
      /** Whether words around the proposed ones reverse their meaning. */
      readonly isReversed: boolean;
    }
  | { readonly type: 'refused'; readonly reason: QuoteRefusal };

export const QUOTE_LIMITS = {
  /** Anything shorter says too little alone: the whole sentence is shown. */
  minCharacters: 25,
  minWords: 5,
  /** Anything longer is cut at the end of a sentence or clause. */
  maxWords: 90,
} as const;

const SENTENCE_MARKS = /^(?:\s?[?？]|[.!?…。！？]+(?=["'”’»)\]]*(?:\s|$)))/u;

/** Misses that say something else than the article: nothing near them is shown either. */
const IS_FORGED: Readonly<Partial<Record<QuoteRefusal, true>>> = {
  'look-alike': true,
  'changed-number': true,
  'negation-cut': true,
};

/**
 * Finds proposed words in the article and takes the article's own slice for them; nothing else ever becomes evidence.
 * The slice is widened to its sentence where it is very short, where words around it reverse it, or where words were left
 * out or put in, and refused where these cannot be shown with it.
 * @param prose what the quote is to back: where that tells of a reversal, an ellipsis hides none
 */
export function lockQuote(text: string | LockableText, proposed: ProposedQuote, prose = ''): LockedQuote {
  const source = typeof text === 'string' ? prepareText(text) : text;
  if (!/[\p{L}\p{N}]/u.test(fold(proposed.quote))) return refused('too-short');
  const found = findQuote(source, proposed);
  const [nearest] = found.spans;
  if (nearest === undefined && found.isInsideWord) return refused('inside-a-word');
  const miss = nearest === undefined ? explainMiss(source.folded.text, proposed.quote, source.language) : null;
  const inOrder = miss === null || IS_FORGED[miss] ? null : findInOrder(source, proposed.quote, prose);
  const place = nearest ?? inOrder?.span;
  if (place === undefined) {
    const words = miss !== null && IS_FORGED[miss] ? null : wordsWithoutTag(source, proposed.quote);
    return words === null ? refused(miss ?? 'not-found') : lockQuote(source, { ...proposed, quote: words }, prose);
  }
  const span = tidyEnds(source.text, place);
  const around = sentencesAround(source, span);
  const language = languageOfSentence(source, around);
  const isReversed =
    isReversedBefore(source.text.slice(around.start, span.start), language) ||
    isReversedAfter(source.text.slice(span.end, around.end), language);
  const isShort = isTooShort(source.text, span);
  // What was left out or put in is seen in the sentence alone.
  const isChanged = inOrder !== null && !inOrder.isWhole;
  if (isShort && proposed.at === undefined && standInSeveralSentences(source, found.spans)) return refused('too-short');
  if (
    !isReversed &&
    !isShort &&
    !isChanged &&
    !cutsNumber(slice(source.text, span), source.text.slice(span.end, around.end), language)
  ) {
    const cut = cutToLimit(source, span);
    // The part cut off may reverse the rest.
    if (isReversedAfter(source.text.slice(cut.end, around.end), language)) return refused('negation-cut');
    return locked(source.text, cut, false, false);
  }
  const widened = widen(source, span, around, language);
  return widened === null ? refused('negation-cut') : locked(source.text, widened, !isSame(widened, span), isReversed);
}

/** What stands in quotation marks, where all beside it is who said it: that stands elsewhere, and is checked apart. */
function wordsWithoutTag({ language }: LockableText, quote: string): string | null {
  const tagged = readTagged(quote);
  if (tagged === null) return null;
  const tag = fold(tagged.tag);
  const { reporting, reversal } = language.patterns;
  const tells = reporting !== null && tag.search(reporting) !== -1;
  return tells && (reversal === null || tag.search(reversal) === -1) ? tagged.words : null;
}

/** The words of a text as the limit on evidence counts them: each side of a hyphen is one. */
export function countQuotedWords(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}

/** All sentences the span overlaps, and `reach` sentences on either side, as one span. */
export function sentencesAround(source: LockableText, span: Span, reach = 0): Span {
  const touched = sentencesOf(source.sentences, span);
  if (touched === null) return span;
  return {
    start: Math.min(span.start, source.sentences[Math.max(0, touched.first - reach)]?.start ?? span.start),
    end: Math.max(
      span.end,
      source.sentences[Math.min(source.sentences.length - 1, touched.last + reach)]?.end ?? span.end,
    ),
  };
}

/** The language of one sentence, which may differ from the article's; the article's where it can't be guessed. */
function languageOfSentence(source: LockableText, sentence: Span): Language {
  const own = source.language.isKnown ? guessLanguage(slice(source.text, sentence)) : source.language;
  return own.isKnown ? own : source.language;
}

/** The whole sentences where they fit the limit, else from a clause before the quote to the quote's end. */
function widen(source: LockableText, span: Span, around: Span, language: Language): Span | null {
  const whole = tidyEnds(source.text, around);
  if (countQuotedWords(slice(source.text, whole)) <= QUOTE_LIMITS.maxWords) return whole;
  const starts = [around.start, ...clauseBorders(source.text, around)].filter((start) => start <= span.start);
  const isWhole = (start: number, end: number): boolean =>
    countQuotedWords(source.text.slice(start, end)) <= QUOTE_LIMITS.maxWords &&
    !isReversedBefore(source.text.slice(around.start, start), language) &&
    !isReversedAfter(source.text.slice(end, around.end), language);
  // Leftmost first, to keep as much as fits.
  for (const start of starts) {
    const part = trimSpan(source.text, { start, end: span.end });
    if (isWhole(part.start, part.end) && !isTooShort(source.text, part)) return tidyEnds(source.text, part);
  }
  return null;
}

/** Cuts a long span at its last sentence end within the limit, else its last clause, else its last word. */
function cutToLimit(source: LockableText, span: Span): Span {
  if (countQuotedWords(slice(source.text, span)) <= QUOTE_LIMITS.maxWords) return span;
  const fits = (end: number): boolean =>
    end > span.start && countQuotedWords(source.text.slice(span.start, end)) <= QUOTE_LIMITS.maxWords;
  const end =
    source.sentences.findLast((sentence) => sentence.end < span.end && fits(sentence.end))?.end ??
    clauseBorders(source.text, span).findLast(fits) ??
    [...slice(source.text, span).matchAll(/\s+/g)].map((gap) => span.start + gap.index).findLast(fits);
  return tidyEnds(source.text, trimSpan(source.text, { start: span.start, end: end ?? span.end }));
}

/**
 * Tidies the ends of a span. White space is trimmed. The sentence's end mark is included, or a question would read as a
 * statement. A quotation mark without its partner is dropped, or the partner included where it's adjacent.
 */
function tidyEnds(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  const ending = SENTENCE_MARKS.exec(text.slice(end, end + 8));
  if (ending !== null) end += ending[0].length;
  for (const [open, close] of [
    ['“', '”'],
    ['«', '»'],
    ['„', '“'],
    ['"', '"'],
  ] as const) {
    const inner = text.slice(start, end);
    const [opened, closed] = [count(inner, open), count(inner, close)];
    if (open === close ? opened % 2 === 0 : opened === closed) continue;
    if (inner.startsWith(open) && (open === close || opened > closed)) start += 1;
    else if (inner.endsWith(close) && (open === close || closed > opened)) end -= 1;
    else if (text[start - 1] === open && closed >= opened) start -= 1;
    else if (text[end] === close && opened >= closed) end += 1;
  }
  return trimSpan(text, { start, end });
}

function isTooShort(text: string, span: Span): boolean {
  const words = slice(text, span);
  return words.length < QUOTE_LIMITS.minCharacters || countQuotedWords(words) < QUOTE_LIMITS.minWords;
}

function standInSeveralSentences(source: LockableText, spans: readonly Span[]): boolean {
  return new Set(spans.map((span) => sentencesAround(source, span).start)).size > 1;
}

function locked(text: string, span: Span, isWidened: boolean, isReversed: boolean): LockedQuote {
  // Where and when it was written is nobody's words.
  const start = span.start + datelineOf(slice(text, span)).length;
  return {
    type: 'found',
    evidence: { start, end: span.end, quote: text.slice(start, span.end) },
    isWidened,
    isReversed,
  };
}

function refused(reason: QuoteRefusal): LockedQuote {
  return { type: 'refused', reason };
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

import type { Span } from '../../../articles/article.ts';
import type { ProposedQuote } from '../../../briefings/briefing.ts';
import { hasMoreWords } from '../../../language/count-words.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { indexFrom } from '../../../language/span.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document, ParsedSentence, Token } from '../document.ts';

/** Longest quotation shown as evidence. */
const EVIDENCE_WORDS = 90;
/** Letters that decide whether two words have one stem: enough for "negotiate" and "negotiations". */
const STEM_LETTERS = 6;
const SHORTEST_CONTENT_WORD = 3;

const WORD = /[\p{L}\p{N}]+(?:[’'\-.&][\p{L}\p{N}]+)*/gu;

/** Words that say nothing about the subject of a clause. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH.smallWords,
  ...wordSet(`
    ago allegedly day doing else get got last later let like lot made make makes making mrs near need needs next once
    one ought people really saying see take taken thing things time too two want wants way well year years
  `),
]);

/** The article's own words in a span. */
export function textOf(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end);
}

/** The sentence that holds an offset, or the last one before it. */
export function sentenceAt(document: Document, offset: number): ParsedSentence | undefined {
  const sentence = document.sentences[sentenceIndexAt(document, offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

/** The index of the sentence that holds an offset, or of the last one before it; 0 before the first. */
export function sentenceIndexAt({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether speech goes on with the same sentence after its speaker: “Every time,” she said, “they left.” */
export function goesOn(document: Document, before: Span, rest: Span): boolean {
  const between = document.text.slice(before.end, rest.start).replace(/(?<![\s“"‘'«])[\s“"‘'«]+$/u, '');
  const isEnded = /[.!?…]["”’'»]?$/u.test(textOf(document, before).trim()) || /[.!?:]$/u.test(between);
  return !isEnded && /^(?:\p{Ll}|I\b)/u.test(textOf(document, rest));
}

/** The tokens that lie within a span. */
export function tokensIn(document: Document, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = sentenceIndexAt(document, span.start); at < document.sentences.length; at += 1) {
    const sentence = document.sentences[at];
    if (sentence === undefined || sentence.start >= span.end) break;
    for (let index = indexFrom(sentence.tokens, span.start); index < sentence.tokens.length; index += 1) {
      const token = sentence.tokens[index];
      if (token === undefined || token.start >= span.end) break;
      if (token.end <= span.end) tokens.push(token);
    }
  }
  return tokens;
}

/** The span without white space, stray punctuation and unpaired quote marks at its ends. */
export function trimPunctuation(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.!?–—\-)\]”’»]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:–—\-([“‘«]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const PLURAL = /\p{L}{2}[^s]s$/u;

/** Texts whose stems are remembered: those of one article are asked for six times each. */
const REMEMBERED_TEXTS = 4_000;
const stemsOf = new Map<string, ReadonlySet<string>>();

/** The stems of the words that carry a text's subject. */
export function subjectWords(text: string): ReadonlySet<string> {
  const known = stemsOf.get(text);
  if (known !== undefined) return known;
  const stems = readStems(text);
  if (stemsOf.size >= REMEMBERED_TEXTS) stemsOf.clear();
  stemsOf.set(text, stems);
  return stems;
}

function readStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    const folded = lower.endsWith('’s') || lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (folded.length < SHORTEST_CONTENT_WORD || EMPTY_WORDS.has(folded)) continue;
    const isPlural = folded.endsWith('s') && PLURAL.test(folded);
    stems.add((isPlural ? folded.slice(0, -1) : folded).slice(0, STEM_LETTERS));
  }
  return stems;
}

const nounCounts = new WeakMap<Document, ReadonlyMap<string, number>>();

/** How often the text says each noun, by stem. */
export function countNouns(document: Document): ReadonlyMap<string, number> {
  const known = nounCounts.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { tokens } of document.sentences)
    for (const { pos, text } of tokens)
      if (pos === 'NOUN' || pos === 'PROPN')
        for (const word of subjectWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  nounCounts.set(document, counts);
  return counts;
}

/** How many members two sets share. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared += 1;
  return shared;
}

/** Evidence as the quote lock takes it; a span of too many words is cut at a sentence or a comma. */
export function proposeQuote(document: Document, span: Span): ProposedQuote {
  const { start, end } = cutToWords(document, trimPunctuation(document.text, span), EVIDENCE_WORDS);
  return { quote: document.text.slice(start, end), at: start };
}

/** The span, ending no later than after so many words, where the text allows at the end of a sentence or a clause. */
export function cutToWords(document: Document, span: Span, words: number): Span {
  const text = textOf(document, span);
  if (!hasMoreWords(text, words)) return span;
  let end = span.start;
  let left = words;
  for (const match of text.matchAll(WORD)) {
    if (left === 0) break;
    left -= 1;
    end = span.start + match.index + match[0].length;
  }
  const kept = document.text.slice(span.start, end);
  const border = Math.max(
    kept.search(/(?<=[\p{Ll}\d]{3})[.!?][”"’']?\s(?!.*[\p{Ll}\d]{3}[.!?][”"’']?\s)/su),
    kept.lastIndexOf(';'),
  );
  if (border > kept.length / 3) return { start: span.start, end: span.start + border + 1 };
  const comma = kept.lastIndexOf(',');
  return { start: span.start, end: comma > kept.length / 2 ? span.start + comma : end };
}

const smallWords = new WeakMap<Document, ReadonlySet<string>>();

/** Whether the text writes a word without a capital, too: "conductors" beside "Conductors". */
export function writesSmall(document: Document, word: string): boolean {
  const known = smallWords.get(document) ?? new Set(document.text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu));
  smallWords.set(document, known);
  return known.has(word.toLowerCase());
}

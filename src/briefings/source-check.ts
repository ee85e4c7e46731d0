import { findCountries } from '../language/country-names.ts';
import { readCountryWords } from '../language/country-words.ts';
import { fold, foldText, originalSpan } from '../language/fold.ts';
import { foldName } from '../language/fold-name.ts';
import type { Language } from '../language/language.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { overlaps, type Span, sharedLength } from '../language/span.ts';
import { isFormOf } from '../language/word-forms.ts';
import { sentencesAround } from './lock-quote.ts';
import type { LockableText } from './lockable-text.ts';

const LIMITS = {
  /** Words with which a sentence names whom it is about. */
  subjectWords: 6,
  /** Words of the sentence before with which it names whom a pronoun means. */
  wordsBefore: 3,
  /** Words beside a reporting word that may name the speaker. */
  speakerWords: 5,
  /** Share of the evidence that has to stand in quotation marks to be somebody's words. */
  quotedShare: 0.5,
  /** Words in quotation marks: fewer are a name or a term. */
  quotedWords: 4,
} as const;
const QUOTATION = /[“"«„「『][^“”"«»„「」『』\n]*(?:[”"»“」』]|$)/gmu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const END_OF_SPEAKER = /[,:;.，：。“"«„「]/u;

/** Whether a sentence says on whose word it tells something. */
export function namesSource(text: string, { patterns: { reporting } }: Language): boolean {
  return reporting === null || fold(text).search(reporting) !== -1;
}

/**
 * Whether a sentence tells as fact what the article has on somebody's word: its evidence stands in quotation marks or
 * beside a reporting word, and the sentence neither has such a word nor begins with whoever speaks. What somebody
 * demands or refuses may be told of them without one.
 * @param own the sentence's language
 */
export function isToldAsFact(
  text: string,
  evidence: readonly Span[],
  source: LockableText,
  own: Language = source.language,
): boolean {
  const { language } = source;
  if (!language.isKnown || namesSource(text, own)) return false;
  const subject = wordsOf(text, own).slice(0, LIMITS.subjectWords);
  return evidence.some((each) => {
    const speakers = findSpeakers(each, source);
    return speakers !== null && !isOneOfThem(subject, speakers, language);
  });
}

/** Whether words name somebody by a word that others have in any form, or by the country: "Slovakia", "the Slovak minister". */
function isOneOfThem(words: readonly string[], others: readonly string[], language: Language): boolean {
  const folded = others.map(foldName);
  if (words.some((word) => folded.some((other) => isFormOf(foldName(word), other, language)))) return true;
  if (language.code !== 'en') return words.some(readCountryWords(others.join(' '), language).isNamed);
  const countries = new Set(findCountries(others.join(' ')).flatMap((mention) => mention.countries));
  return findCountries(words.join(' ')).some((mention) => mention.countries.some((name) => countries.has(name)));
}

/** The words for whoever speaks in the evidence; null where nobody does: it is the article's own account. */
function findSpeakers(evidence: Span, source: LockableText): readonly string[] | null {
  const { text, language } = source;
  const around = sentencesAround(source, evidence);
  const sentence = withoutQuotations(text.slice(around.start, around.end));
  const clause = clauseOf(
    sentence,
    { start: evidence.start - around.start, end: evidence.end - around.start },
    language,
  );
  const { reporting } = language.patterns;
  const folded = foldText(clause.text);
  const cue = reporting === null ? undefined : [...folded.text.matchAll(reporting)].at(0);
  if (cue === undefined) return isQuoted(evidence, text) ? [] : null;
  const place = originalSpan(folded, cue.index, cue.index + cue[0].length);
  const [before, after] = [clause.text.slice(0, place.start), clause.text.slice(place.end)];
  const offset = around.start + clause.start;
  const isBehind = isReportedBefore(before, { start: evidence.start - offset, end: evidence.end - offset }, place);
  const own = speakerWords(isBehind ? before.slice(before.search(/[^,，]*$/u)) : before, language);
  if (own.length > 0) return own.slice(-LIMITS.speakerWords);
  const until = isBehind ? after.length : Math.max(0, evidence.start - offset - place.end);
  const behind = speakerWords(
    after.slice(0, Math.min(until || after.length, indexOf(after, END_OF_SPEAKER))),
    language,
  );
  // "He said that …": the sentence before says who he is.
  return behind.length > 0 ? behind.slice(0, LIMITS.speakerWords) : wordsBefore(around, source);
}

/** Whether what is reported stands before the reporting word: "…, said Brandt". */
function isReportedBefore(before: string, evidence: Span, cue: Span): boolean {
  if (evidence.end <= cue.start) return true;
  if (evidence.start >= cue.end) return false;
  // "The priest, in a letter, called …": a comma may also close what is put between.
  return /[–—-]\s*$/u.test(before) || /^[^,，]*(?:[,，]\s*)+$/u.test(before);
}

/** The part of the sentence between borders that the evidence stands in; other parts may have another speaker. */
function clauseOf(
  sentence: string,
  evidence: Span,
  { patterns: { border } }: Language,
): { readonly text: string; readonly start: number } {
  const folded = foldText(sentence);
  const borders = border === null ? [] : [...folded.text.matchAll(border)];
  const ends = [...borders.map(({ index }) => originalSpan(folded, index, index + 1).start), sentence.length];
  const starts = [0, ...ends.slice(0, -1)];
  const touched = starts
    .map((start, index) => ({ start, end: ends[index] ?? sentence.length }))
    .filter((part) => overlaps(part, evidence));
  const start = touched[0]?.start ?? 0;
  return { text: sentence.slice(start, touched.at(-1)?.end ?? sentence.length), start };
}

/** Whether most of the evidence is words in quotation marks. */
function isQuoted(evidence: Span, text: string): boolean {
  const start = text.lastIndexOf('\n', evidence.start - 1) + 1;
  const next = text.indexOf('\n', evidence.end);
  const paragraph = text.slice(start, next === -1 ? text.length : next);
  const quoted = [...paragraph.matchAll(QUOTATION)]
    .filter(([words]) => (words.match(WORD) ?? []).length >= LIMITS.quotedWords)
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
    .reduce((sum, each) => sum + sharedLength(each, evidence), 0);
  return quoted >= LIMITS.quotedShare * (evidence.end - evidence.start);
}

function wordsBefore(sentence: Span, { text, sentences, language }: LockableText): readonly string[] {
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  return before === undefined
    ? []
    : wordsOf(text.slice(before.start, before.end), language).slice(0, LIMITS.wordsBefore);
}

/** The sentence with blanks and a comma in the place of what it quotes: its own words tell who speaks. */
function withoutQuotations(sentence: string): string {
  return sentence.replace(QUOTATION, (quotation) => `${' '.repeat(quotation.length - 1)},`);
}

/** Content words that may name a speaker: days and months do not. */
function speakerWords(text: string, language: Language): readonly string[] {
  return wordsOf(text, language).filter(
    (word) => !language.weekdays.has(fold(word)) && !language.months.has(fold(word)),
  );
}

/** Content words; pairs of characters where a language has no spaces. */
function wordsOf(text: string, language: Language): readonly string[] {
  const words = (withoutSmallWords(text, language).match(WORD) ?? []).filter((word) => word.length > 1);
  if (language.hasSpaces) return words;
  return words.flatMap((word) => [...word].slice(1).map((character, index) => `${[...word][index]}${character}`));
}

function indexOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at === -1 ? text.length : at;
}

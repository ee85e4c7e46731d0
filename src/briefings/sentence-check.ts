import type { Language } from '../language/language.ts';
import { isAboutSame, isReserved, isTooStrong, isWronglyRefused, readSentence } from './compare-words.ts';
import { type Doubt, findDoubt } from './evidence-check.ts';
import { prepareText } from './lockable-text.ts';
import { createStrangenessCheck } from './strange-characters.ts';
import { createTurnCheck } from './turned-check.ts';
import { capitalisedIn, hasUnbackedWords } from './unbacked-words.ts';

/** Why a model's sentence about its sources isn't shown. */
export type SentenceDoubt =
  | Doubt
  /** Most of it is about something else. */
  | 'matter'
  /** It leaves out what denies, restricts or leaves open what it tells. */
  | 'reservation'
  /** It tells as done, due or agreed what its sources don't. */
  | 'strength';

export interface CheckedSentence {
  readonly text: string;
  /** The words it tells: the sentence of the article, or an item of a digest. */
  readonly evidence: readonly string[];
  /** What else it may take its words from. */
  readonly context?: readonly string[];
  /** The language of what it tells; guessed from the evidence by default. */
  readonly told?: Language;
  /** The language it was asked for in; its sources' by default. */
  readonly language?: Language;
}

/** The number says no more than "both". */
const BOTH = /(?<!\p{L})two (?=sides|parties|countries|governments|leaders)/giu;
const IMPERATIVE =
  /^\P{L}*(?:click|visit|send|transfer|e-?mail|contact|download|install|open|enter|follow|ignore|forward|reply|subscribe|buy|pay|share|log in|sign up)\s+(?!(?:and|or|but|of|to|for|is|are|was|were|has|have|had|will|would)(?!\p{L}))/u;

/**
 * The first reason to doubt that a model's sentence says what its sources say; null where none is found. What
 * `findDoubt` compares is compared here too; in English, also what the sentence is about, and whether it leaves out
 * what denies, restricts or leaves open what it tells. Of a sentence in another language, only what `findDoubt` compares.
 */
export function doubtSentence({
  text,
  evidence,
  context = [],
  told: toldLanguage,
  language: asked,
}: CheckedSentence): SentenceDoubt | null {
  const told = evidence.join('\n');
  const source = prepareText(told, toldLanguage);
  const found = evidence.map((quote, index) => {
    const start = evidence.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
    return { evidence: { start, end: start + quote.length, quote }, isReversed: false };
  });
  const isForeign = asked !== undefined && asked !== source.language;
  const prose = { text: text.replace(BOTH, 'both '), act: null, known: context };
  const doubt = findDoubt(isForeign ? { ...prose, language: asked } : prose, found, source);
  if (doubt !== null || isForeign) return doubt;
  const { language } = source;
  const sentence = readSentence(text, { evidence, context, language });
  if (language.hasSpaces && !isAboutSame(sentence)) return 'matter';
  if (isReserved(sentence)) return 'reservation';
  if (language.code !== 'en') return null;
  if (IMPERATIVE.test(sentence.text)) return 'address';
  if (isWronglyRefused(sentence)) return 'negation';
  return isTooStrong(sentence) ? 'strength' : null;
}

/**
 * Whether an English sentence of a model's has codes or markup, words of its own, or tells of somebody what its sources
 * tell of another, the other way round, or not at all. Elsewhere honest sentences share too few forms with theirs.
 */
export function saysOtherwise({ text, evidence, context = [] }: CheckedSentence, language: Language): boolean {
  if (language.code !== 'en') return false;
  const sources = [...evidence, ...context];
  return (
    createStrangenessCheck(sources)(text) ||
    hasUnbackedWords({ evidence, context, language }, text, capitalisedIn(sources.join('\n'), language)) ||
    createTurnCheck(language, sources)(text, sources) !== null
  );
}

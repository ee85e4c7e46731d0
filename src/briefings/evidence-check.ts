import { fold } from '../language/fold.ts';
import { saysGivenUp } from '../language/given-up.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { isFoundIn } from '../language/phrases.ts';
import { rememberFor } from '../language/remember.ts';
import { hasNegation } from '../language/reversal.ts';
import type { Act, Evidence } from './briefing.ts';
import { closestClause } from './closest-clause.ts';
import { sentencesAround } from './lock-quote.ts';
import type { LockableText } from './lockable-text.ts';
import { createNumberCheck } from './number-check.ts';

/** Why a sentence may not say the same as its evidence. */
export type Doubt =
  /** Only one of the two negates, refuses or withdraws it. */
  | 'negation'
  /** It contains a number that isn't in the evidence. */
  | 'number'
  /** One goes up where the other goes down, or the like. */
  | 'direction'
  /** It's in a different language from the one it was asked for in. */
  | 'language'
  /** It addresses the reader. */
  | 'address';

/** A sentence to compare with its evidence. */
export interface Prose {
  readonly text: string;
  /** The language it was asked for in, where that isn't the article's. */
  readonly language?: Language;
  /** A position's act; null for any other sentence. */
  readonly act: Act | null;
  /** The names of whoever holds a position. */
  readonly holder?: readonly string[];
  /** A position's hedge. */
  readonly hedge?: string | null;
  /** Whether it's an open question: these are about what is denied or unsaid, so negation isn't compared. */
  readonly isQuestion?: boolean;
  /** Other sources for its numbers: title, day of publication. */
  readonly known?: readonly string[];
}

/** Evidence found for a sentence. */
export interface FoundQuote {
  readonly evidence: Evidence;
  /** Whether words around the proposed quote reverse its meaning. */
  readonly isReversed: boolean;
}

/** Sentences on either side of the evidence in which its numbers may be. */
const NUMBER_REACH = 2;
const QUOTED = /[“"«„][^“”"«»„]*[”"»“]/gu;
const SECOND_PERSON = /(?<![\p{L}])(?:please|you|your|yours|yourself)(?![\p{L}])/u;
/** Acts that turn something down: what they are about is denied by the act itself. */
export const REFUSING: ReadonlySet<Act> = new Set(['refuses', 'denies']);

/**
 * The first reason to doubt that a sentence says what its evidence does; null where none is found. That a quote is in
 * the article proves nothing about the sentence beside it, so the two are compared: by language, numbers and negation
 * in every known language, and by direction in English. A translated sentence is compared by numbers and, where both
 * languages are known, by negation.
 */
export function findDoubt(prose: Prose, found: readonly FoundQuote[], source: LockableText): Doubt | null {
  const { language } = source;
  const evidence = found.map((each) => each.evidence);
  const own = prose.language ?? language;
  if (isInOtherThan(own, prose.text, language)) return 'language';
  if (own.code === 'en' && SECOND_PERSON.test(fold(prose.text.replace(QUOTED, ' ')))) return 'address';
  if (!language.isKnown && own === language) return null;
  if (hasForeignNumber(prose, evidence, source)) return 'number';
  if (!language.isKnown || !own.isKnown) return null;
  const text = fold(prose.text);
  const around = fold(evidence.map((each) => sentenceOf(each, source)).join(' \n '));
  if (prose.isQuestion !== true && isTurned({ ...prose, language: own, text }, found, around, language))
    return 'negation';
  return own === language && isOpposite(text, around, language) ? 'direction' : null;
}

/**
 * Whether the evidence reverses the sentence, or the sentence negates something that nothing in the evidence does. Of a
 * translated sentence also whether every quote negates and the sentence doesn't.
 */
function isTurned(
  { text, act, language: own }: Prose & { readonly language: Language },
  found: readonly FoundQuote[],
  around: string,
  language: Language,
): boolean {
  const { reversal, uncertain } = language.patterns;
  const ownReversal = own.patterns.reversal;
  if (reversal === null || ownReversal === null) return false;
  const isRefusal = act !== null && REFUSING.has(act);
  const clause = act === null || own !== language ? text : clauseOf(text, found, language);
  const isTakenBack = own.code === 'en' && isGivenUp({ text, act }, found);
  const mayDeny =
    isRefusal || isTakenBack || isFoundIn(ownReversal, clause) || isFoundIn(own.patterns.uncertain, clause);
  const isDenied = ({ evidence, isReversed }: FoundQuote): boolean =>
    isReversed || (own !== language && hasNegation(evidence.quote, language) === true);
  if (!mayDeny && found.length > 0 && found.every(isDenied)) return true;
  return hasNegation(text, own) === true && !isFoundIn(reversal, around) && !isFoundIn(uncertain, around);
}

/**
 * "An end to its demand for a lock", of who gave it up: English that says itself that it holds no more. Not of evidence that
 * speaks of an end: that may be one that somebody asks for, or refuses.
 */
export function isGivenUp({ text, act }: Pick<Prose, 'text' | 'act'>, found: readonly FoundQuote[]): boolean {
  return saysGivenUp({ act, statement: text }) && !found.some(({ evidence }) => ENDING.test(evidence.quote));
}

const ENDING = /\bend(?:s|ed|ing)?\b/iu;

/** The clause that says most of what the quotes say: what another clause denies may be something else. */
function clauseOf(text: string, found: readonly FoundQuote[], { hasSpaces }: Language): string {
  const told = new Set(found.flatMap(({ evidence }) => unitsOf(evidence.quote, hasSpaces)));
  const { clause, count } = closestClause(
    text,
    (each) => unitsOf(each, hasSpaces).filter((unit) => told.has(unit)).length,
  );
  return count === 0 ? text : clause;
}

/** Words, and characters where a language has no spaces. */
function unitsOf(text: string, hasSpaces: boolean): readonly string[] {
  return fold(text).match(hasSpaces ? /[\p{L}\p{N}]{3,}/gu : /[\p{L}\p{N}]/gu) ?? [];
}

/** Whether one text has only words of the one side, the other only words of the other: of verbs, "a lower figure" may be a rise. */
function isOpposite(text: string, around: string, language: Language): boolean {
  const told = sidesOf(around, language);
  return sidesOf(text, language).some((side, place) => side * (told[place] ?? 0) === -1);
}

/** Of each pair of opposites, on which side a text is: 1 or -1; 0 with words of neither, or of both. */
const sidesOf = rememberFor((text: string, { opposites }: Language): readonly number[] =>
  opposites.map(([one, other]) => Number(isFoundIn(one, text)) - Number(isFoundIn(other, text))),
);

function hasForeignNumber(
  { text, language: own, known = [] }: Prose,
  evidence: readonly Evidence[],
  source: LockableText,
): boolean {
  const near = evidence.map((each) => sentenceOf(each, source, NUMBER_REACH));
  const foreign = createNumberCheck([...near, ...known].join('\n'), source.language, own)(text);
  // In scripts without spaces, "two" may be part of a word: "两国", both countries.
  return foreign.some((number) => source.language.hasSpaces || number !== '2');
}

/**
 * Whether a text is in another language than the one it was asked for in.
 * @param article the article's language, which is the likeliest one to be written in instead
 */
export function isInOtherThan(language: Language, text: string, article: Language): boolean {
  const own = guessLanguage(text);
  if (article !== language && own.isKnown && own === article) return true;
  const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  // Several languages share a few short words: "on", "a", "me".
  if (words.some((word) => language.smallWords.has(word))) return false;
  return language.isKnown && own.isKnown && own.code !== language.code && !areNeighbours(own.code, language.code);
}

/** Whether the two are languages that one sentence isn't enough to distinguish. */
function areNeighbours(one: string, other: string): boolean {
  return [
    ['da', 'no', 'sv'],
    ['es', 'pt', 'it', 'fr'],
    ['ru', 'uk'],
    ['zh', 'ja'],
    ['de', 'nl'],
  ].some((family) => family.includes(one) && family.includes(other));
}

/** The sentences that the evidence overlaps, and `reach` sentences on either side. */
function sentenceOf(evidence: Evidence, source: LockableText, reach = 0): string {
  const { start, end } = sentencesAround(source, evidence, reach);
  return source.text.slice(start, end);
}

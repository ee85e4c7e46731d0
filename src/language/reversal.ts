import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { isFoundIn } from './phrases.ts';

/** Characters around a quote searched for words that reverse it: more than any readable sentence. */
const REACH = { before: 2_000, after: 2_000 } as const;

const OPENED_QUOTATION = /[:：]\s*["“«„「]/u;

/**
 * Whether the sentence before a quote reverses it: "will not", "denied that", "no longer". In an unknown language, any
 * words may.
 */
export function isReversedBefore(before: string, language: Language): boolean {
  const folded = fold(before.slice(-REACH.before));
  if (!language.isKnown) return hasWords(folded);
  return isFoundIn(language.patterns.reversal, lastClause(folded, language));
}

/** Whether what follows a quote in its sentence reverses it: "… is not true", "… , a claim Kyiv denies". */
export function isReversedAfter(after: string, language: Language): boolean {
  if (!language.isKnown) return hasWords(after);
  const { reversal, rejection } = language.patterns;
  // A quotation that follows denies something of its own: "…, and said: “We will not …”".
  const [own = ''] = after.slice(0, REACH.after).split(OPENED_QUOTATION);
  return isFoundIn(language.reach === 'sentence' ? reversal : rejection, fold(own));
}

/** Whether the text contains a negation; null for an unknown language. */
export function hasNegation(text: string, language: Language): boolean | null {
  return language.isKnown ? isFoundIn(language.patterns.negation, fold(text)) : null;
}

/** The folded words without negations, to detect a quote that left one out. */
export function withoutNegations(folded: string, language: Language): string {
  const { negation } = language.patterns;
  return negation === null ? folded : folded.replace(negation, '').replace(/ {2,}/gu, ' ').trim();
}

function lastClause(folded: string, { patterns }: Language): string {
  const border = patterns.border === null ? undefined : [...folded.matchAll(patterns.border)].at(-1);
  return border === undefined ? folded : folded.slice(border.index + border[0].length);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

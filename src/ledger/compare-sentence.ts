import { fold } from '../language/fold.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { wordSet } from '../language/word-set.ts';
import type { Passage } from './ledger.ts';

const LIMITS = {
  /** Share of a sentence's content words that its passages must contain. */
  leastShared: 0.4,
  /** Letters that two forms of a word share. */
  stem: 4,
} as const;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Words with which an answer names its source. */
const TELLING = wordSet('article articles passage passages stated states want wants');
const NEGATIVE =
  /n't(?!\p{L})|(?<!\p{L})(?:not|cannot|no|none|never|nor|neither|nobody|nothing|without|den(?:y|ies|ied)|refus\w+|reject\w*|oppos\w+|against|declin\w+|rul\w+ out|fail\w*|stay\w* out|dismiss\w*|object\w*|exclud\w+|instead of|rather than|fewer|less|drop\w*|abandon\w*|withdr[ae]w\w*|resist\w*|hardly|ban(?:s|ned)?|stop\w*|out of the question|unwilling|impossible)(?!\p{L})/u;

/** Whether a sentence is about the same things as its passages, and negates only what they negate. */
export function isAboutSame(sentence: string, passages: readonly Passage[]): boolean {
  const told = passages.flatMap(wordsOfPassage);
  const words = meaningOf(sentence);
  const shared = words.filter((word) => told.some((other) => isSameStem(word, other)));
  if (words.length > 0 && shared.length / words.length < LIMITS.leastShared) return false;
  const [first] = passages;
  return first === undefined || isNegative(sentence) === passages.some(({ text }) => isNegative(text));
}

function wordsOfPassage({ text, before, article, positions }: Passage): readonly string[] {
  const held = positions.flatMap(({ actor, issue, statement }) => [actor, issue, statement]);
  return [text, before ?? '', article.title, ...held].flatMap(meaningOf);
}

function meaningOf(text: string): readonly string[] {
  return (fold(withoutSmallWords(text, ENGLISH)).match(WORD) ?? []).filter((word) => !TELLING.has(word));
}

function isNegative(text: string): boolean {
  return NEGATIVE.test(fold(text));
}

function isSameStem(one: string, other: string): boolean {
  return one === other || (one.length >= LIMITS.stem && other.startsWith(one.slice(0, LIMITS.stem)));
}

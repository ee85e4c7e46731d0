import { countWords } from '../../../language/count-words.ts';
import type { Attribution } from '../document.ts';
import { saysWhatItIs, tellsAct } from './acts.ts';
import { subjectWords } from './reading.ts';

/** Fewer words than this say too little to be a position by themselves. */
const CONTENT_WORDS = 3;
/** So many are a clause, whatever its words: "they had been told nothing". */
const CLAUSE_WORDS = 5;
/** "Asked for them three times": what is only pointed at. */
const POINTED_AT =
  /^(?:it|them|him|her|this|that|these|those)(?: (?:again|back|too|twice|now|\p{L}+ times|on \p{Lu}\p{Ll}+day))?$|^it (?:after|before|hours|minutes) .*$|^the (?:contrary|opposite|other way(?: (?:a?round))?|reverse(?: order)?|same(?: thing)?)$/u;

/** "Preferred not to be named": of whom it is, not what they hold. */
const UNTOLD = /^(?:that (?:he|she|they) |to )?not (?:to )?be (?:identified|named|quoted)\b/u;

/** What is news by itself: "announced a strike", "claimed victory", "conceded defeat". */
const DECLARING = new Set(['announce', 'claim', 'concede', 'declare']);

/** Too little for a position: "it", "so"; after a word that only says that something was said also "a leak". */
export function isTrivial(words: string, { cueLemma, directness }: Attribution): boolean {
  const isEnough =
    countWords(words) >= CONTENT_WORDS ||
    tellsAct(cueLemma) ||
    (DECLARING.has(cueLemma ?? '') && /^(?:an? )?\p{Ll}+\.?$/u.test(words)) ||
    // "called it fair"
    (countWords(words) > 1 && saysWhatItIs(cueLemma));
  // “Not this year,” said the premier: an answer needs no subject of its own.
  const isSpoken = countWords(words) >= (directness === 'direct' ? CONTENT_WORDS : CLAUSE_WORDS);
  // "Asked for more time"
  const isTold = isSpoken || (tellsAct(cueLemma) && countWords(words) > 1);
  return POINTED_AT.test(words) || UNTOLD.test(words) || !isEnough || (subjectWords(words).size === 0 && !isTold);
}

import type { LedgerPosition } from './ledger.ts';
import { wordsOf } from './matter-words.ts';
import { readNumbers } from './read-numbers.ts';

/** Words that a clause shares with what was said before, at least, to say the same. */
const LEAST = 2;
const CLAUSE = /[,.;:] (?:and |but )?| and (?=(?:he|I|it|she|the|they|we)\b)/u;
/** A no, be that a refusal or not. */
export const NO =
  /\b(?:no|not|never|nothing|none|nobody|neither|nor|without|cannot|off the table|refus\p{L}*|reject\p{L}*|oppos\p{L}*|unacceptable|rul\p{L}{0,3} out)\b|n[’']t\b/iu;

/**
 * “The House will have it by June”, “it is not dead, and the House will have it by June”: whether a clause that has no "no"
 * says once more what was said before without one.
 */
export function repeats({ statement }: LedgerPosition, before: LedgerPosition): boolean {
  // What somebody refuses has its no in the act.
  if (NO.test(before.statement) || /^(?:denies|refuses)$/u.test(before.act) || !NO.test(statement)) return false;
  const held = new Set(wordsOf(before.statement));
  const values = new Set(readNumbers(before.statement).map(({ value }) => value));
  return statement.split(CLAUSE).some((clause) => {
    const words = new Set(wordsOf(clause));
    const shared = words.intersection(held).size;
    const isSame = readNumbers(clause).every(({ value }) => values.has(value));
    return isSame && !NO.test(clause) && shared >= LEAST && shared > words.size / 2;
  });
}

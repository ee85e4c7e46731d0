import { ENGLISH } from '../language/languages/en.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { wordSet } from '../language/word-set.ts';
import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readNumbers, type ToldNumber } from './read-stand.ts';

/** Words that tell how near a number is, and not of what. */
const MEASURING = wordSet('almost fewer nearly roughly');

/** What a position is about, without how many. */
export interface ToldMatter {
  /** Stems of its words; numbers, what they count, and words that say nothing are left out. */
  readonly words: ReadonlySet<string>;
  /** Proper names in it: the same number of another place is another fact. */
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly ToldNumber[];
}

export function matterOf({ statement, quote }: Pick<LedgerPosition, 'statement' | 'quote'>): ToldMatter {
  const told = readNumbers(statement);
  const numbers = told.length > 0 ? told : readNumbers(quote);
  const plain = withoutSmallWords(statement, ENGLISH).replace(/[\p{L}’']+/gu, (word) => {
    const lower = word.toLowerCase();
    return MEASURING.has(lower) || ENGLISH.scales.has(lower) ? ' ' : word;
  });
  return {
    words: new Set(issueKeys(plain).filter((word) => !/\d/u.test(word))),
    names: new Set([...statement.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}-]+/gu)].map(([name]) => name)),
    numbers,
  };
}

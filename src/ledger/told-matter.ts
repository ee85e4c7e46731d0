import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readNumbers, type ToldNumber } from './read-stand.ts';

/** Words that carry a verb or tell of the telling, not of the matter. */
const CARRYING = new Set(
  ['has', 'had', 'have', 'was', 'were', 'been', 'being', 'is', 'are', 'there', 'than', 'fewer', 'less', 'more']
    .concat([
      'most',
      'least',
      'about',
      'around',
      'nearly',
      'almost',
      'roughly',
      'some',
      'million',
      'billion',
      'thousand',
    ])
    .concat(['not', 'never', 'no', 'such', 'did', 'does']),
);

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
  const plain = statement.replace(/[\p{L}’']+/gu, (word) => (CARRYING.has(word.toLowerCase()) ? ' ' : word));
  return {
    words: new Set(issueKeys(plain).filter((word) => !/\d/u.test(word))),
    names: new Set([...statement.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}-]+/gu)].map(([name]) => name)),
    numbers,
  };
}

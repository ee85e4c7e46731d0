import type { LedgerPosition } from './ledger.ts';
import { issueKeys } from './merge-issues.ts';
import { readNumbers, type ToldNumber } from './read-stand.ts';

/** Auxiliaries and quantifiers, which don't say what a statement is about. */
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

/** What a position is about, apart from its numbers. */
export interface ToldMatter {
  /** Stems of its content words, without numbers. */
  readonly words: ReadonlySet<string>;
  /** Proper names in it: the same number for another place is another fact. */
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

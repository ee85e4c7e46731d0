import { foldName } from '../language/fold-name.ts';
import { isNamed } from './is-named.ts';
import type { LedgerPosition } from './ledger.ts';
import { type RetractionType, readRetraction } from './retraction-rules.ts';
import { matterOf } from './told-matter.ts';

const LIMITS = {
  /** Words and numbers that the claim and the earlier statement share, at least. */
  shared: 3,
  /** Share of the claim's words that the earlier statement has. */
  share: 0.7,
} as const;

/** An earlier statement, as far as it takes to see that it was taken back. */
export type EarlierStatement = Pick<LedgerPosition, 'id' | 'actor' | 'act' | 'statement' | 'quote' | 'via'> & {
  /** The outlet of the article it comes from. */
  readonly siteName: string | null;
};

export interface Retracted {
  readonly type: RetractionType;
  readonly positionIds: readonly string[];
}

/**
 * The earlier statements that a sentence takes back: what it withdraws or corrects is what the outlet it names reported,
 * what somebody denies having said is theirs. null where it takes back nothing that is known.
 */
export function findRetracted(sentence: string, earlier: readonly EarlierStatement[]): Retracted | null {
  const read = readRetraction(sentence);
  if (read === null) return null;
  const { rule, claim } = read;
  const wanted = tokensOf(claim);
  if (wanted.size < LIMITS.shared) return null;
  const before = foldName(sentence.slice(0, sentence.indexOf(claim)));
  const told = earlier.filter((position) => {
    // The names first: reading what thousands of statements are about takes longer.
    if (!isTheirs(position, before)) return false;
    const shared = wanted.intersection(tokensOf(position.statement, position.quote)).size;
    return shared >= LIMITS.shared && shared >= LIMITS.share * wanted.size;
  });
  return told.length === 0 ? null : { type: rule.type, positionIds: told.map(({ id }) => id) };
}

/** Whether whoever takes it back, named before the claim, is whose statement it is, or its outlet. */
function isTheirs({ actor, via, siteName, act }: EarlierStatement, before: string): boolean {
  if (act === 'denies' || act === 'refuses') return false;
  return isNamed(before, [actor, ...via, ...(siteName === null ? [] : [siteName])]);
}

function tokensOf(statement: string, quote = ''): ReadonlySet<string> {
  const { words, numbers } = matterOf({ statement, quote });
  return new Set([...words, ...numbers.map(({ value }) => `number ${value}`)]);
}

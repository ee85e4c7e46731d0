import type { LedgerPosition } from './ledger.ts';
import { foldName } from './names.ts';
import { readAmounts } from './read-stand.ts';

/** The same told differently: one fact with two numbers, or one claim that another denies. */
export interface Contradiction {
  readonly type: 'number' | 'claim';
  readonly issue: string;
  /** What is told differently. */
  readonly about: string;
  readonly sides: readonly LedgerPosition[];
}

/** Share of words two statements have in common to be about the same. */
const ALIKE = 0.6;

/** What is told differently by different actors. */
export function findContradictions(positions: readonly LedgerPosition[]): readonly Contradiction[] {
  return positions.flatMap((one, place) =>
    positions.slice(place + 1).flatMap((other): Contradiction[] => {
      if (one.actorId === other.actorId || one.issueId !== other.issueId) return [];
      const [words, others] = [wordsOf(one), wordsOf(other)];
      const shared = words.intersection(others);
      if (shared.size / Math.max(1, Math.min(words.size, others.size)) < ALIKE) return [];
      const isDenied = (one.act === 'denies') !== (other.act === 'denies');
      const [amount, otherAmount] = [readAmounts(one.statement)[0], readAmounts(other.statement)[0]];
      const isNumber =
        amount !== undefined &&
        otherAmount !== undefined &&
        amount.unit === otherAmount.unit &&
        amount.value !== otherAmount.value;
      if (!isDenied && !isNumber) return [];
      const about = [...shared].join(' ');
      return [{ type: isDenied ? 'claim' : 'number', issue: one.issue, about, sides: [one, other] }];
    }),
  );
}

function wordsOf({ statement }: LedgerPosition): ReadonlySet<string> {
  return new Set(
    foldName(statement)
      .split(' ')
      .filter((word) => word.length > 3 && !/\d/u.test(word)),
  );
}

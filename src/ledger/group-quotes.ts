import { foldName } from '../language/fold-name.ts';
import type { LedgerPosition } from './ledger.ts';

/** Least words of a quote that is looked for within a longer one: "No" stands in many. */
const LEAST_WORDS = 4;

/**
 * Positions by what was said, each group with the words at their longest first: a quote that several articles carry,
 * whole or cut short, was said once. Keeps the order of the first of each group.
 */
export function groupQuotes(
  positions: readonly LedgerPosition[],
): readonly (readonly [LedgerPosition, ...LedgerPosition[]])[] {
  const groups: { words: string; actorId: string; readonly all: [LedgerPosition, ...LedgerPosition[]] }[] = [];
  for (const position of positions) {
    const words = foldName(position.quote);
    const same = groups.find((group) => group.actorId === position.actorId && isSame(group.words, words));
    if (same === undefined) {
      groups.push({ words, actorId: position.actorId, all: [position] });
    } else if (words.length > same.words.length) {
      same.words = words;
      same.all.unshift(position);
    } else {
      same.all.push(position);
    }
  }
  return groups.map(({ all }) => all);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.split(' ').length >= LEAST_WORDS && ` ${longer} `.includes(` ${shorter} `);
}

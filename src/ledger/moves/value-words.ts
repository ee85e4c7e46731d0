import { CURRENCIES } from '../../language/currencies.ts';
import { wordSet } from '../../language/word-set.ts';
import type { LedgerPosition } from '../ledger.ts';
import { type NamedValue, namedValues, readStand } from '../read-stand.ts';
import { nameWords, saidWords } from '../said-words.ts';
import { CONDITION } from '../stand-rules.ts';

/** What is counted of many things: two amounts of it are of one thing only where their statements share another word. */
export const COUNTS_ANYTHING = wordSet(
  `percent point year month week day hour minute time million billion thousand people person man woman member kilometre
   metre mile tonne litre ${CURRENCIES.join(' ')}`,
);
const LIMITS = {
  /** A smaller number may count anything. */
  least: 2,
  /** A word that more of the statements have is no sign that two of them are about one thing. */
  ofWord: 0.12,
  /** Statements beneath which each word is rare. */
  few: 20,
  /** Characters from which on a condition is one of what was said before. */
  condition: 12,
} as const;

/** The words of a statement by which two may be about one thing: rare ones, and not the names of who speaks. */
export type Telling = (position: LedgerPosition) => ReadonlySet<string>;

export function tellingWords(all: readonly LedgerPosition[]): Telling {
  const counts = new Map<string, number>();
  for (const position of all)
    for (const word of saidWords(position).stated) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(LIMITS.few, all.length) * LIMITS.ofWord;
  const isRare = (word: string) => !COUNTS_ANYTHING.has(word) && (counts.get(word) ?? 0) <= most;
  const known = new Map<LedgerPosition, ReadonlySet<string>>();
  return (position) => {
    const told = known.get(position);
    if (told !== undefined) return told;
    const said = saidWords(position).all.difference(nameWords(position.actor));
    const words = new Set([...said].filter(isRare));
    known.set(position, words);
    return words;
  };
}

/** A cache: each statement is compared with many others. */
const VALUES = new WeakMap<LedgerPosition, readonly NamedValue[]>();

/** The amounts it names, but for those of its condition. */
export function valuesOf(position: LedgerPosition): readonly NamedValue[] {
  const known = VALUES.get(position);
  if (known !== undefined) return known;
  const values = readValues(position);
  VALUES.set(position, values);
  return values;
}

function readValues(position: LedgerPosition): readonly NamedValue[] {
  const { act, stance, statement } = position;
  const condition = CONDITION.exec(statement)?.index ?? 0;
  // Read as it is, it need not be read once more.
  const held = condition > LIMITS.condition ? { act, stance, statement: statement.slice(0, condition) } : position;
  return namedValues(readStand(held)).filter(({ value }) => value >= LIMITS.least);
}

/** Whether whoever names an amount names what another side has had on the table for days: that is no move to it. */
export function createNamedBefore(
  all: readonly LedgerPosition[],
  sideOf: (position: LedgerPosition) => string,
  telling: Telling,
): (after: LedgerPosition) => boolean {
  return (after) => {
    const [side, now] = [sideOf(after), valuesOf(after).filter(({ unit }) => unit !== null)];
    if (now.length === 0) return false;
    return all.some(
      (each) =>
        each.date < after.date &&
        sideOf(each) !== side &&
        valuesOf(each).some((value) => now.some((other) => value.value === other.value && value.unit === other.unit)) &&
        !telling(each).isDisjointFrom(telling(after)),
    );
  };
}

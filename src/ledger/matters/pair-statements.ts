import { compareClaims } from '../claims/compare-claims.ts';
import { NUMBER, ownWords } from '../matter-words.ts';
import { formerValues } from '../moves/former-values.ts';
import type { HeldStatement, MovingStatement } from '../moves/telling.ts';
import { COUNTS_ANYTHING } from '../moves/value-words.ts';
import { namedValues, readStand } from '../read-stand.ts';
import { MOST_OF_WORD } from './word-weight.ts';

const LIMITS = {
  /** What two statements that count days or crowns have to share besides, in nats. */
  shared: 2.5,
  /** What the words of two claims tell at least, a word that nobody else uses telling 1. */
  claims: 0.7,
  /** What a word of a meaning tells then: "=open". */
  sense: 0.35,
  /** The nearest of somebody’s earlier statements, by the words they share. */
  candidates: 12,
  /** A smaller number may count anything. */
  leastNumber: 2,
} as const;

/** Whose earlier statements a statement may be paired with, and how much a word tells. */
export interface Pairing {
  readonly kin: (actorId: string) => ReadonlySet<string>;
  /** Words of the names of who speaks. */
  readonly names: ReadonlySet<string>;
  /** In nats. */
  readonly weightOf: (word: string) => number;
}

/**
 * For statements, the one that somebody, or whom they speak for, made before on surely the same thing: they count one thing,
 * or say in so many words that one thing is to be or not.
 * @param earlier the newest first
 */
export function pairStatements<Held extends HeldStatement>(
  statements: readonly MovingStatement[],
  earlier: readonly Held[],
  { kin, names, weightOf }: Pairing,
): ReadonlyMap<string, Held> {
  const weigh = (word: string) => (names.has(word) || word.startsWith(NUMBER) ? 0 : weightOf(word));
  const own = new Map(earlier.map((each) => [each, ownWords(each)]));
  const pairs = new Map<string, Held>();
  for (const statement of statements) {
    const [actors, words] = [kin(statement.actorId), ownWords(statement)];
    const [before] = earlier
      .filter((each) => actors.has(each.actorId) && each.date < statement.date)
      .map((each) => ({ each, shared: sumOf(words.intersection(own.get(each) ?? new Set()), weigh) }))
      .toSorted((one, other) => other.shared - one.shared)
      .slice(0, LIMITS.candidates)
      .filter(({ each, shared }) => isOfOneThing(each, statement, { shared, weigh }));
    if (before !== undefined) pairs.set(statement.id, before.each);
  }
  return pairs;
}

function isOfOneThing(
  before: HeldStatement,
  after: MovingStatement,
  { shared, weigh }: { readonly shared: number; readonly weigh: (word: string) => number },
): boolean {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  const units = new Set(from.flatMap(({ unit }) => unit ?? [])).intersection(
    new Set(to.flatMap(({ unit }) => unit ?? [])),
  );
  if (!units.isSubsetOf(COUNTS_ANYTHING) || (units.size > 0 && shared >= LIMITS.shared)) return true;
  const former = to.flatMap((value) => formerValues(`${after.statement}. ${after.quote}`, value));
  if (former.some((value) => from.some((each) => each.value === value.value))) return true;
  const share = (word: string) => (word.startsWith('=') ? LIMITS.sense : weigh(word) / MOST_OF_WORD);
  return compareClaims(before, after, share, LIMITS.claims) !== null;
}

function valuesOf(statement: HeldStatement | MovingStatement) {
  return namedValues(readStand(statement)).filter(({ value }) => value >= LIMITS.leastNumber);
}

function sumOf(words: Iterable<string>, weigh: (word: string) => number): number {
  return [...words].reduce((sum, word) => sum + weigh(word), 0);
}

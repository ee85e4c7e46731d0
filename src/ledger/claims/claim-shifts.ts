import { isThing } from '../is-thing.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';
import { isToldOf } from '../read-stand.ts';
import { repeats } from '../repeats.ts';
import { speakerWords } from '../said-words.ts';
import { RESTATED } from '../stand-path.ts';
import { compareClaims } from './compare-claims.ts';
import { isOwnDeed, readClaims } from './read-claim.ts';

type SideOf = (position: LedgerPosition) => string;

const LIMITS = {
  /** Statements beneath which each word tells as much. */
  few: 20,
  /**
   * What the words tell that two statements share, at least; a word that nobody else uses tells 1. Set on thirteen invented
   * series: of the six moves that are told beyond these at 0.7 none was one. Of 64 moves in pairs it tells 35, and 39 there.
   */
  shared: 2,
} as const;

/**
 * Moves between two verified statements of one side that are read beside each other: what was to be is not to be, a
 * condition came or went, a day was moved. Wherever both are filed, where either is at all.
 * @param said the positions of the period
 * @param known those before it
 */
export function claimShifts(
  said: readonly LedgerPosition[],
  known: readonly LedgerPosition[],
  { sideOf, isSure }: { readonly sideOf: SideOf; readonly isSure: (position: LedgerPosition) => boolean },
): readonly Shift[] {
  const sides = new Set(said.map(sideOf));
  const sure = [...known, ...said].filter(isSure);
  const weightOf = weigher(sure);
  const bySide = Map.groupBy(
    sure.filter((position) => sides.has(sideOf(position)) && mayMove(position)),
    sideOf,
  );
  const [within, before] = [new Set(said), new Set(known)];
  return [...bySide.values()].flatMap((side) => {
    const names = new Set(side.flatMap((position) => [...speakerWords(position)]));
    const weigh = (word: string) => (names.has(word) ? 0 : weightOf(word));
    const ordered = side.toSorted(inOrder);
    const shifts = ordered.flatMap((after, place) => {
      // What a late article adds is older than what was known.
      const isLate = ordered.slice(place).some((each) => each.date > after.date && before.has(each));
      if (!within.has(after) || isLate || RESTATED.test(after.statement)) return [];
      return shiftTo(after, ordered.slice(0, place).toReversed(), weigh) ?? [];
    });
    return lastOfEach(shifts);
  });
}

/** From the newest statement on the same thing; none where that says the same. */
function shiftTo(
  after: LedgerPosition,
  earlier: readonly LedgerPosition[],
  weightOf: (word: string) => number,
): Shift | null {
  for (const before of earlier) {
    if (before.date >= after.date || before.article.id === after.article.id) continue;
    const compared = compareClaims(before, after, weightOf, LIMITS.shared);
    if (compared === null) continue;
    if (compared.kind === 'unchanged' || repeats(after, before)) return null;
    const [issueId, issue] = [after.issueId ?? before.issueId, after.issue ?? before.issue];
    if (issueId === null || issue === null) return null;
    const { actorId, actor } = after;
    return { kind: compared.kind, actorId, actor, issueId, issue, before, after };
  }
  return null;
}

/** Of several moves from one statement, or to statements of one article on one thing, the last. */
function lastOfEach(shifts: readonly Shift[]): readonly Shift[] {
  const byBefore = new Map(shifts.map((shift) => [shift.before?.article.id + String(shift.before?.issueId), shift]));
  return [...new Map([...byBefore.values()].map((shift) => [shift.after.id, shift])).values()];
}

function mayMove(position: LedgerPosition): boolean {
  if (
    position.act === 'accuses' ||
    (position.act === 'states' && isThing(position.statement)) ||
    (isToldOf(position) && !isOwnDeed(position))
  )
    return false;
  return readClaims(position).length > 0;
}

/** How much it tells that two statements share a word: less, the more statements have it. */
function weigher(all: readonly LedgerPosition[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const position of all)
    for (const word of new Set(readClaims(position).flatMap(({ words }) => [...words])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = Math.max(LIMITS.few, all.length);
  return (word) => Math.min(1, Math.log(size / (counts.get(word) ?? 1)) / Math.log(size / 2));
}

function inOrder(one: LedgerPosition, other: LedgerPosition): number {
  return one.date.localeCompare(other.date) || one.span.start - other.span.start;
}

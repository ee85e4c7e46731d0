import { compareStatements } from '../ledger/compare-statements.ts';
import { type FiledPosition, isFiled } from '../ledger/filed-position.ts';
import type { LedgerPosition, Shift } from '../ledger/ledger.ts';
import { findShifts } from '../ledger/shifts.ts';
import { keyOfMove } from './digest-memory.ts';
import { createLikeness } from './matters.ts';

export interface Moves {
  /** Reversed, hardened, softened, dropped, in this order of importance. */
  readonly moves: readonly Shift[];
  /** Positions that the actor had not taken before. */
  readonly stands: readonly LedgerPosition[];
}

const ORDER: readonly Shift['kind'][] = ['reversed', 'hardened', 'softened', 'dropped', 'new', 'unchanged'];
/** How similar two issues must be for a position on one to restate a position on the other. */
const ALIKE = 0.6;

/**
 * What moved in a period, each actor and matter once. A late article counts by its own date: if it is older than
 * everything known, the known positions moved from there; if it falls in between, it shows a detour or nothing.
 * @param earlier positions known before the period
 * @param later positions added in the period
 * @param told keys of what earlier digests reported
 */
export function findMoves(
  earlier: readonly LedgerPosition[],
  later: readonly LedgerPosition[],
  told: ReadonlySet<string>,
): Moves {
  if (later.length === 0) return { moves: [], stands: [] };
  const likenessOf = createLikeness();
  const shifts = findShifts(earlier, later);
  const moves = [...lateMoves(earlier, later), ...shifts.filter(isMove)].filter((shift) => !told.has(keyOfMove(shift)));
  const stands = shifts.flatMap(({ kind, after }) => (kind === 'new' ? [after] : []));
  return {
    moves: moves.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)),
    stands: stands.filter((stand) => !isRestated(stand, earlier, likenessOf)),
  };
}

export function isMove({ kind }: Shift): boolean {
  switch (kind) {
    case 'hardened':
    case 'softened':
    case 'reversed':
    case 'dropped':
      return true;
    case 'new':
    case 'unchanged':
      return false;
    default:
      return kind satisfies never;
  }
}

function lateMoves(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]): readonly Shift[] {
  const known = Map.groupBy(earlier.filter(isFiled), pairOf);
  return [...Map.groupBy(later.filter(isFiled), (position) => `${pairOf(position)} ${position.date}`).values()].flatMap(
    (said) => {
      const [first] = said;
      const own = first === undefined ? [] : (known.get(pairOf(first)) ?? []);
      const next = first === undefined ? [] : nearest(own.filter(({ date }) => date > first.date));
      if (first === undefined || next.length === 0) return [];
      const before = own.filter(({ date }) => date <= first.date);
      if (before.length === 0) return findShifts(said, next).filter(isMove);
      return findShifts(before, next).some(isMove) ? [] : findShifts(before, said).filter(isMove);
    },
  );
}

/** The positions of the earliest day. */
function nearest(positions: readonly FiledPosition[]): readonly FiledPosition[] {
  const day = positions.map(({ date }) => date).toSorted()[0];
  return positions.filter(({ date }) => date === day);
}

/** Whether the actor said the same before on an issue with almost the same name. */
function isRestated(
  stand: LedgerPosition,
  earlier: readonly LedgerPosition[],
  likenessOf: ReturnType<typeof createLikeness>,
): boolean {
  return earlier.some(
    (position) =>
      position.actorId === stand.actorId &&
      position.date <= stand.date &&
      position.issue !== null &&
      stand.issue !== null &&
      likenessOf(position.issue, stand.issue) >= ALIKE &&
      compareStatements([position], [stand]) === 'unchanged',
  );
}

function pairOf({ actorId, issueId }: FiledPosition): string {
  return `${actorId} ${issueId}`;
}

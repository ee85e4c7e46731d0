import type { LedgerPosition, Shift } from '../ledger/ledger.ts';
import { readStand } from '../ledger/read-stand.ts';
import { findShifts } from '../ledger/shifts.ts';
import { keyOfMove } from './digest-memory.ts';

export interface Moves {
  /** Hardened, softened, reversed, dropped, in the order they happened. */
  readonly moves: readonly Shift[];
  /** Stands nobody held before and nobody has moved from since. */
  readonly stands: readonly LedgerPosition[];
  /** Statements that are new and take no stand. */
  readonly otherStatements: number;
}

/**
 * What moved in a period, day by day: a digest for a week misses no move that was taken back within it.
 * An article that came late is put where its date belongs: what it shows is compared with what was said next.
 * @param earlier what was known before the period
 * @param later what came in the period
 * @param told keys of what earlier digests told
 */
export function findMoves(
  earlier: readonly LedgerPosition[],
  later: readonly LedgerPosition[],
  told: ReadonlySet<string>,
): Moves {
  const latest = new Map<string, string>();
  for (const position of earlier)
    if (position.date > (latest.get(pairOf(position)) ?? '')) latest.set(pairOf(position), position.date);
  const isLate = (position: LedgerPosition) => position.date < (latest.get(pairOf(position)) ?? '');
  const late = later.filter(isLate);
  const shifts = [
    ...lateShifts(earlier, late),
    ...dailyShifts(
      [...earlier, ...late],
      later.filter((each) => !isLate(each)),
    ),
  ];
  const moves = firstOfEach(shifts.filter(isMove)).filter((shift) => !told.has(keyOfMove(shift)));
  const moved = new Set(moves.map(({ actorId, issueId }) => `${actorId} ${issueId}`));
  const news = shifts.flatMap(({ kind, after }) => (kind === 'new' && after !== null ? [after] : []));
  const stands = news.filter(takesStand).filter((position) => !moved.has(pairOf(position)));
  return { moves, stands, otherStatements: news.filter((position) => !takesStand(position)).length };
}

/** Whether a position is for or against something, not merely told. */
export function takesStand(position: LedgerPosition): boolean {
  return position.stance !== 'unclear' || position.act !== 'states' || readStand(position).direction !== null;
}

export function isMove({ kind, before }: Shift): boolean {
  switch (kind) {
    case 'hardened':
    case 'softened':
    case 'reversed':
      return true;
    case 'dropped':
      return before !== null && takesStand(before);
    case 'new':
    case 'unchanged':
      return false;
    default:
      return kind satisfies never;
  }
}

function dailyShifts(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]): readonly Shift[] {
  const days = [...Map.groupBy(later, ({ date }) => date)].toSorted(([one], [other]) => one.localeCompare(other));
  let known = earlier;
  return days.flatMap(([date, said]) => {
    const heard = [...known, ...said];
    const shifts = findShifts(known, said, speakingIn(heard.filter((position) => position.date <= date)));
    known = heard;
    return shifts;
  });
}

/** A late article tells a move where it is older than all that was known, or shows a detour nobody saw. */
function lateShifts(earlier: readonly LedgerPosition[], late: readonly LedgerPosition[]): readonly Shift[] {
  const known = Map.groupBy(earlier, pairOf);
  return [...Map.groupBy(late, (position) => `${pairOf(position)} ${position.date}`).values()].flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    const days = [...Map.groupBy(known.get(pairOf(first)) ?? [], ({ date }) => date)].toSorted(([one], [other]) =>
      one.localeCompare(other),
    );
    const before = days.filter(([date]) => date <= first.date).at(-1)?.[1];
    const next = days.find(([date]) => date > first.date)?.[1] ?? [];
    if (before === undefined) return findShifts(said, next, []).filter(isMove);
    return findShifts(before, next, []).some(isMove) ? [] : findShifts(before, said, []).filter(isMove);
  });
}

function speakingIn(positions: readonly LedgerPosition[]) {
  return positions.map(({ actorId, article, date }) => ({ actorId, articleId: article.id, date }));
}

/** What was dropped stays dropped: each day's comparison says so again. */
function firstOfEach(shifts: readonly Shift[]): readonly Shift[] {
  return [...new Map(shifts.toReversed().map((shift) => [keyOfMove(shift), shift])).values()].toReversed();
}

function pairOf({ actorId, issueId }: LedgerPosition): string {
  return `${actorId} ${issueId}`;
}

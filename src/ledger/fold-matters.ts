import { type FiledPosition, isFiled } from './filed-position.ts';
import type { LedgerPosition } from './ledger.ts';

/** What the matters are shown as together that one actor spoke about on one day. */
export const OTHER_MATTERS = { id: 'other', title: 'other matters' } as const;
const LIMITS = {
  /** Matters that are shown by themselves anyway: a table of one column says nothing. */
  least: 3,
  /** Matters worth folding. */
  folded: 2,
} as const;

/** Positions with those under one heading whose matter only one actor spoke about, on one day. */
export function foldMatters(positions: readonly LedgerPosition[]): readonly LedgerPosition[] {
  const matters = Map.groupBy(positions.filter(isFiled), ({ issueId }) => issueId);
  const passing = new Set([...matters].flatMap(([id, own]) => (isPassing(own) ? [id] : [])));
  if (passing.size < LIMITS.folded || matters.size - passing.size < LIMITS.least) return positions;
  return positions.map((position) =>
    position.issueId !== null && passing.has(position.issueId)
      ? { ...position, issueId: OTHER_MATTERS.id, issue: OTHER_MATTERS.title }
      : position,
  );
}

function isPassing(positions: readonly FiledPosition[]): boolean {
  const [actors, days] = [positions.map(({ actorId }) => actorId), positions.map(({ date }) => date)];
  return new Set(actors).size === 1 && new Set(days).size === 1;
}

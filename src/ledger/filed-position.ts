import type { LedgerPosition } from './ledger.ts';

/** A position that is filed under a matter. */
export type FiledPosition = LedgerPosition & { readonly issueId: string; readonly issue: string };

export function isFiled(position: LedgerPosition): position is FiledPosition {
  return position.issueId !== null && position.issue !== null;
}

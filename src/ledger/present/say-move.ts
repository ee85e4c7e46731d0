import type { ShiftKind } from '../ledger.ts';

/** "▼" for `softened`: a sign to show beside the word. */
export const SIGNS: Readonly<Record<ShiftKind, string>> = {
  reversed: '⇄',
  hardened: '▲',
  softened: '▼',
  new: '●',
  dropped: '○',
  unchanged: '=',
};

const VERBS: Readonly<Record<ShiftKind, string>> = {
  hardened: 'hardened on',
  softened: 'softened on',
  reversed: 'reversed course on',
  dropped: 'gave up',
  new: 'took a position on',
  unchanged: 'hasn’t moved on',
};

/** "softened on": what an actor did, to be followed by the issue. */
export function sayMove(kind: ShiftKind): string {
  return VERBS[kind];
}

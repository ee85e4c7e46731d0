import type { ShiftKind } from '../ledger.ts';

/** "▼" of what softened: told at a glance, beside the word. */
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
  reversed: 'turned around on',
  dropped: 'went quiet on',
  new: 'is new on',
  unchanged: 'stays put on',
};

/** "softened on": what somebody did, before the matter. */
export function sayMove(kind: ShiftKind): string {
  return VERBS[kind];
}

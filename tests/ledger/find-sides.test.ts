import { describe, expect, it } from 'vitest';
import { findSides } from '../../src/ledger/find-sides.ts';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import { positionOf } from './position-of.ts';

const DAY = '2026-03-02';
const arland = positionOf('Arland', 'canal', DAY, 'a lock of stone');
const brevik = positionOf('Brevik', 'canal', DAY, 'a lock of wood');
const sideOf = (speaker: string, ...said: readonly string[]) => {
  const own = said.map((statement) => positionOf(speaker, 'canal', DAY, statement));
  return sideOfFirst([...own, arland, brevik]);
};
const sideOfFirst = (positions: readonly [LedgerPosition, ...LedgerPosition[]] | readonly LedgerPosition[]) => {
  const [first] = positions;
  return first === undefined ? null : findSides(positions)(first);
};

describe('whoever speaks', () => {
  it('is of the side of the body that articles name with them', () => {
    const head = positionOf('Holt', 'canal', DAY, 'the lock must be of stone', { bodyId: 'Arland' });
    expect(sideOfFirst([head, arland])).toBe('Arland');
  });

  it.each([
    ['says once what a body would accept', ['Arland could accept four locks']],
    ['puts its position into words twice', ['Arland will build the lock', 'Arland was still offering forty berths']],
  ] as const)('is of a body’s side who %s', (_what, said) => {
    expect(sideOf('Holt', ...said)).toBe('Arland');
  });

  it.each([
    ['tells what it did once', ['Arland wanted the whole canal']],
    ['tells what two bodies want', ['Arland could accept four locks', 'Brevik would not go beyond three']],
    ['says what it should do', ['Arland must accept four locks', 'Arland should pay']],
    ['speaks of something else that begins alike', ['Arlanders could accept four locks']],
  ] as const)('is of their own side who %s', (_what, said) => {
    expect(sideOf('Holt', ...said)).toBe('Holt');
  });

  it('is of one side with a body that the ledger has twice', () => {
    const head = positionOf('Holt', 'canal', DAY, 'the lock must be of stone', { bodyId: 'Arland' });
    const again = positionOf('Arland', 'canal', DAY, 'a lock of stone', { actorId: 'Arland, again' });
    expect(sideOfFirst([again, head, arland])).toBe('Arland');
  });
});

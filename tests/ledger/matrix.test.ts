import { describe, expect, it } from 'vitest';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import { cellAt, makeMatrix } from '../../src/ledger/matrix.ts';
import { positionOf } from './position-of.ts';
import { MATRIX_ROOM, matrixOf, type Said } from './positions-for-tests.ts';

describe('the matrix', () => {
  it('has in each cell the newest position, with those before', () => {
    const matrix = matrixOf([
      { actor: 'Union', issue: 'wage', date: '2026-03-02', stance: 'opposes' },
      { actor: 'Union', issue: 'wage', date: '2026-03-11', stance: 'conditional' },
      { actor: 'Company', issue: 'wage', date: '2026-03-09' },
      { actor: 'Company', issue: 'nights', date: '2026-03-01' },
    ]);
    const [union] = matrix.actors;
    const [wage] = matrix.issues;
    expect([union?.name, wage?.name]).toEqual(['Union', 'wage']);
    const cell = cellAt(matrix, union?.id ?? '', wage?.id ?? '');
    expect(cell?.newest).toMatchObject({ date: '2026-03-11', stance: 'conditional' });
    expect(cell?.positions).toHaveLength(2);
    expect(matrix).toMatchObject({ since: '2026-03-01', until: '2026-03-11', left: { actors: 0, issues: 0 } });
  });

  it('has the sign of what is said of the thing itself, not of another thing on the same day', () => {
    const said = (statement: string, stance: LedgerPosition['stance'], date = '2026-03-09') =>
      positionOf('Union', 'night checks', date, statement, { stance });
    const signOf = (...positions: readonly LedgerPosition[]) =>
      makeMatrix(positions, { actors: 2, issues: 2 })?.cells[0]?.stance;
    expect(signOf(said('the opening is welcome', 'supports'), said('checks cannot be accepted', 'opposes'))).toBe(
      'opposes',
    );
    expect(signOf(said('checks are fine', 'supports'), said('no checks at all', 'opposes'))).toBe('unclear');
    expect(signOf(said('the opening is welcome', 'supports'))).toBe('supports');
    expect(signOf(said('the opening is welcome', 'supports'), said('no checks', 'opposes', '2026-03-01'))).toBe(
      'supports',
    );
  });

  it('shows the issues that most speak to and those who speak most, and counts the rest', () => {
    const all = Array.from({ length: 10 }, (_, actor) =>
      Array.from({ length: actor + 1 }, (_, issue): Said => ({ actor: `A${actor}`, issue: `I${issue}` })),
    ).flat();
    const matrix = matrixOf(all);
    expect(matrix.issues.map(({ name }) => name)).toEqual(['I0', 'I1', 'I2', 'I3', 'I4', 'I5']);
    expect(matrix.actors).toHaveLength(8);
    expect(matrix.actors.map(({ name }) => name)).not.toContain('A0');
    expect(matrix.left).toEqual({ actors: 2, issues: 4 });
  });

  it('prefers an issue on which somebody takes sides to one that is merely mentioned', () => {
    const all: readonly Said[] = [
      { actor: 'Union', issue: 'weather' },
      { actor: 'Union', issue: 'weather' },
      { actor: 'Union', issue: 'wage', stance: 'opposes' },
    ];
    expect(matrixOf(all, { actors: 8, issues: 1 }).issues.map(({ name }) => name)).toEqual(['wage']);
  });

  it('has no empty row and no empty column', () => {
    const lonely = Array.from({ length: 12 }, (_, index): Said => ({ actor: `A${index}`, issue: `I${index}` }));
    const matrix = matrixOf(lonely);
    for (const { id } of matrix.actors) expect(matrix.cells.some(({ actorId }) => actorId === id)).toBe(true);
    for (const { id } of matrix.issues) expect(matrix.cells.some(({ issueId }) => issueId === id)).toBe(true);
  });

  it('is none of nothing', () => {
    expect(makeMatrix([], MATRIX_ROOM)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { keyOfMove } from '../../src/digests/digest-memory.ts';
import { findMoves } from '../../src/digests/find-moves.ts';
import type { LedgerPosition, Shift } from '../../src/ledger/ledger.ts';

const twelve = position('2026-03-02', 'We demand a wage rise of 12 percent');
const nine = position('2026-03-05', 'We demand a wage rise of 9 percent');
const six = position('2026-03-09', 'We demand a wage rise of 6 percent');

describe('what moved in a period', () => {
  it('is told with both quotes', () => {
    expect(told(findMoves([twelve], [nine], new Set()).moves)).toEqual(['softened 12 → 9']);
  });

  it('is told once for a digest that covers the days of several', () => {
    expect(told(findMoves([twelve], [nine, six], new Set()).moves)).toEqual(['softened 12 → 6']);
  });

  it('is not told again', () => {
    const { moves } = findMoves([twelve], [nine], new Set());
    expect(findMoves([twelve], [nine], new Set(moves.map(keyOfMove))).moves).toEqual([]);
  });

  it('is found in a late article that is older than all that was known', () => {
    expect(told(findMoves([six], [twelve], new Set()).moves)).toEqual(['softened 12 → 6']);
  });

  it('is not told of a late article that lies on a way already told', () => {
    expect(findMoves([twelve, six], [nine], new Set()).moves).toEqual([]);
  });

  it('is told of a late article that shows a detour nobody saw', () => {
    const back = position('2026-03-09', 'We demand a wage rise of 12 percent');
    expect(told(findMoves([twelve, back], [nine], new Set()).moves)).toEqual(['softened 12 → 9']);
  });

  it('does not turn back because a late article repeats the old demand', () => {
    const late = { ...twelve, id: 'late', article: { ...twelve.article, id: 'late' } };
    expect(findMoves([twelve, nine], [late], new Set())).toEqual({ moves: [], stands: [] });
  });

  it('is no silence where the demand goes on under a longer name', () => {
    const on = (date: string, statement: string, issue: string, issueId: string) => ({
      ...position(date, statement),
      issue,
      issueId,
    });
    const later = ['2026-03-10', '2026-03-11', '2026-03-12'].map((date, place) =>
      on(date, place === 2 ? 'the wage rise has to be 12 percent' : 'We demand a meeting on safety', 'safety', '2'),
    );
    const others = [twelve, ...later].map((each) => ({
      ...each,
      id: `${each.id} other`,
      actorId: 'other',
      actor: 'Other',
    }));
    expect(findMoves([twelve, ...others.slice(0, 1)], [...later, ...others.slice(1)], new Set()).moves).toEqual([]);
  });
});

function told(moves: readonly Shift[]): readonly string[] {
  const amount = (side: LedgerPosition | null) => /\d+/u.exec(side?.quote ?? '')?.[0] ?? '';
  return moves.map(({ kind, before, after }) => `${kind} ${amount(before)} → ${amount(after)}`);
}

function position(date: string, statement: string): LedgerPosition {
  return {
    ...{ id: date, actorId: 'union', actor: 'The union', issueId: '1', issue: 'wage rise', act: 'demands' },
    ...{ stance: 'supports', statement, quote: statement, directness: 'direct', attribution: 'verified', hedge: null },
    ...{ via: [], date, span: { start: 0, end: statement.length }, retraction: null, told: null },
    article: {
      id: date,
      title: '',
      siteName: null,
      url: null,
      date,
      isDated: true,
      alsoIn: [],
      channel: 'C1',
      briefingId: date,
      messageId: null,
    },
  };
}

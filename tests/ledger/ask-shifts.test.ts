import { describe, expect, it } from 'vitest';
import { askShifts } from '../../src/ledger/ask-shifts.ts';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import type { LedgerQueries } from '../../src/ledger/queries.ts';
import { positionOf } from './position-of.ts';

const SCOPE = { platform: 'web', workspace: 'W1', channels: ['C1'] };

/** A ledger of these positions. */
function ledgerOf(positions: readonly LedgerPosition[]): Pick<LedgerQueries, 'positionsOf' | 'positionsOfIssues'> {
  return {
    positionsOf: async (_, { since = '', until = '9999' }) =>
      positions.filter(({ date }) => date >= since && date <= until),
    positionsOfIssues: async () => [],
  };
}

async function movesOf(positions: readonly LedgerPosition[], since: string, until: string): Promise<readonly string[]> {
  const question = { scope: SCOPE, articles: null, actor: null, issue: null, linkTo: () => null };
  const { shifts } = await askShifts({ ledger: ledgerOf(positions) }, { ...question, since, until, today: until });
  return shifts.filter(({ before }) => before !== null).map(({ kind, after }) => `${kind}: ${after.statement}`);
}

/** Said on a day, and told by the paper of another. */
function inPaperOf(day: string, position: LedgerPosition): LedgerPosition {
  return { ...position, article: { ...position.article, id: `article of ${day}`, date: day } };
}

describe('what was said on the last day of a week and stands in the next day’s paper', () => {
  const before = positionOf('Ada Rusk', 'observers', '2026-03-02', '120 observers', { act: 'demands' });
  const said = positionOf('Ada Rusk', 'observers', '2026-03-08', '80 observers', { act: 'demands' });
  const after = inPaperOf('2026-03-09', said);

  it('is news of the week of the paper, told once', async () => {
    expect(await movesOf([before, after], '2026-03-09', '2026-03-15')).toEqual(['softened: 80 observers']);
    expect(await movesOf([before, after], '2026-03-02', '2026-03-08')).toEqual([]);
  });
});

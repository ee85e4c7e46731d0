import { describe, expect, it } from 'vitest';
import type { LedgerPosition } from '../../../src/ledger/ledger.ts';
import { findShifts } from '../../../src/ledger/shifts.ts';
import { positionOf } from '../position-of.ts';

const [EARLY, LATE] = ['2026-03-02', '2026-03-06'];

/** As a model tells it: with an act and a stance. */
function told(
  date: string,
  statement: string,
  act: LedgerPosition['act'],
  stance: LedgerPosition['stance'] = 'conditional',
  facts: Partial<LedgerPosition> = {},
): LedgerPosition {
  const position = positionOf('Ada Rusk', 'ferry fund', date, statement, { act, stance, ...facts });
  return { ...position, article: { ...position.article, isByModel: true } };
}

function moves(before: LedgerPosition, after: LedgerPosition): readonly string[] {
  return findShifts([before], [after]).flatMap(({ kind, before: from }) =>
    from === null || kind === 'unchanged' ? [] : [kind],
  );
}

describe('what a model says that somebody does about a matter', () => {
  it.each([
    ['to touch the fund before the hulls are seen', 'refuses', 'the first boats this spring', 'offers', 'softened'],
    ['to sit with whoever froze the bread', 'refuses', 'to meet the mayor in Varden', 'offers', 'softened'],
    ['a look at the yard in spring', 'offers', 'to open the gate to anyone', 'refuses', 'hardened'],
  ] as const)('has moved: %s (%s) → %s (%s)', (first, before, last, after, kind) => {
    expect(moves(told(EARLY, first, before), told(LATE, last, after))).toEqual([kind]);
  });

  it('has not moved where an offer, and what goes beyond it, name one amount', () => {
    const before = told(EARLY, 'a rise of 6 percent if the strike ended at once', 'offers');
    expect(moves(before, told(LATE, 'to go beyond a rise of 6 percent', 'refuses', 'opposes'))).toEqual([]);
    expect(moves(before, told(LATE, 'a rise, be it of 6 percent', 'refuses', 'opposes'))).toEqual(['hardened']);
  });

  it('is turned where a demand is given up for its contrary', () => {
    const before = told(EARLY, 'that rockets be in the text', 'demands', 'supports');
    const after = told(LATE, 'that what flies is for another table', 'states', 'opposes');
    expect(moves(before, after)).toEqual(['reversed']);
  });

  it.each([
    // Whoever wants twelve percent refuses less.
    ['twelve percent as the floor', 'demands', 'supports', 'to work for anything below that', 'refuses', 'opposes'],
    // Opinions on two sides of one matter.
    ['that the split is a danger', 'states', 'supports', 'that eighty are too few', 'states', 'opposes'],
    ['to open the gate', 'offers', 'supports', 'that the gate be kept clear', 'demands', 'supports'],
  ] as const)('has not moved: %s (%s, %s) → %s (%s, %s)', (first, act, stance, last, lateAct, lateStance) => {
    expect(moves(told(EARLY, first, act, stance), told(LATE, last, lateAct, lateStance))).toEqual([]);
  });

  it('is not told of two people, of two matters, or of what the rules read', () => {
    const [refused, offered] = [told(EARLY, 'to touch the fund', 'refuses'), told(LATE, 'two boats', 'offers')];
    expect(moves(refused, { ...offered, actorId: 'other', actor: 'Bo Lind' })).toEqual([]);
    expect(moves(refused, { ...offered, issueId: 'quay', issue: 'quay' })).toEqual([]);
    const byRules = ({ article, ...rest }: LedgerPosition) => ({ ...rest, article: { ...article, isByModel: false } });
    expect(moves(byRules(refused), byRules(offered))).toEqual([]);
  });
});

describe('the condition of a threat', () => {
  it('brings nobody nearer', () => {
    const before = positionOf('Ada Rusk', 'file', EARLY, 'she will not send the file to the tribunal');
    const after = positionOf(
      ...(['Ada Rusk', 'file', LATE, 'she will send the file to the tribunal if the gate stays shut'] as const),
      { act: 'warns', stance: 'conditional' },
    );
    expect(moves(before, after)).not.toContain('softened');
  });
});

describe('what takes no stand moves nowhere:', () => {
  it.each([
    ['who declines to say', 'she would not say how much of the fund is left', 'refuses'],
    ['who declines to comment', 'declined to comment on the fund', 'refuses'],
    ['who denies a report', 'that anybody is to touch the fund', 'denies'],
  ] as const)('%s', (_, statement, act) => {
    const before = told(EARLY, 'that the fund be opened this spring', 'offers', 'supports');
    expect(moves(before, told(LATE, statement, act, 'opposes'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { LedgerPosition } from '../../../src/ledger/ledger.ts';
import { findShifts } from '../../../src/ledger/shifts.ts';
import { positionOf } from '../position-of.ts';

const [EARLY, BETWEEN, LATE] = ['2026-03-02', '2026-03-04', '2026-03-06'];
const unfiled = { issueId: null, issue: null } as const;

function moves(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]): readonly string[] {
  return findShifts(earlier, later)
    .filter(({ before, kind }) => before !== null && kind !== 'unchanged')
    .map(({ kind, actor, before, after }) => `${kind} ${actor}: ${before?.statement} → ${after.statement}`);
}

const said = (statement: string, date: string, facts: Partial<LedgerPosition> = {}) =>
  positionOf('Ada Rusk', 'quay', date, statement, facts);

describe('what somebody says in nearly the same words, once with a no and once without', () => {
  it.each([
    [
      '“No lorry will ever cross the chain bridge at night”',
      '“Lorries may cross the chain bridge at night”',
      'softened',
    ],
    [
      '“The old lighthouse keeper has no place on the harbour board”',
      '“Let the lighthouse keeper join the harbour board”',
      'reversed',
    ],
    [
      'the town was open to a glass roof over the fish market',
      '“A glass roof over the fish market is off the table”',
      'hardened',
    ],
    [
      '“The night ferry to Ostby goes on, storm or no storm: nothing stops it”',
      'the night ferry to Ostby, storm or calm, would go once a day',
      'reversed',
    ],
    ['“We will keep the salt tax on herring boats”', '“There will be no salt tax on herring boats”', 'reversed'],
  ])('has moved: %s → %s', (first, last, kind) => {
    const [before, after] = [said(first, EARLY), said(last, LATE, unfiled)];
    expect(moves([before], [after])).toEqual([`${kind} Ada Rusk: ${first} → ${last}`]);
  });

  it.each([
    // A demand may have a no, too.
    [
      'conductors on the night trains to Ostby were needed',
      'no contract would be signed without conductors on the night trains to Ostby',
    ],
    // Said again, in other words or the same.
    [
      '“No lorry will cross the chain bridge at night”',
      'the chain bridge would still carry lorries at night if they were ours',
    ],
    [
      'the chain bridge stays shut until the lorry drivers pay',
      'the chain bridge would open when the lorry drivers paid, and not an hour earlier',
    ],
    [
      '“The council will have the lorry bill by June”',
      '“The lorry bill is not dead, the council will have it by June”',
    ],
    // A thing that is named, and nothing said of it.
    ['“No lorry will cross the chain bridge at night”', 'the lorry on the chain bridge at night'],
    // What is not to be before something says nothing against that.
    [
      'her ministry would not exchange captives with the Circle before its archers handed in their heavy crossbows',
      'the heavy crossbows had to be handed in by the archers first',
    ],
    [
      '“No salt boat leaves until the granary keys are on the chapel table”',
      'the granary keys have to be on the chapel table',
    ],
    [
      'the guild will never sign unless the lighthouse keeper joins the harbour board',
      '“Let the lighthouse keeper join the harbour board”',
    ],
    [
      '“There is nothing to discuss while the ferry bell tower stays locked”',
      '“Open the ferry bell tower, which was locked”',
    ],
    [
      'it does not pay a crown as long as the glass roof leaks over the fish market',
      '“A glass roof that leaks over the fish market has to go”',
    ],
    // Another thing.
    ['“No lorry will cross the chain bridge at night”', '“Lorries may use the ring road by day”'],
  ])('has not: %s → %s', (first, last) => {
    expect(moves([said(first, EARLY)], [said(last, LATE, unfiled)])).toEqual([]);
  });

  it('has not moved where it is told below the head of the article, or of somebody else', () => {
    const before = said('“No lorry will ever cross the chain bridge at night”', EARLY);
    const after = said('“Lorries may cross the chain bridge at night”', LATE, unfiled);
    expect(moves([before], [after])).toHaveLength(1);
    expect(moves([before], [{ ...after, span: { start: 2_000, end: 2_040 } }])).toEqual([]);
    expect(moves([before], [{ ...after, actorId: 'Ivo Lund', actor: 'Ivo Lund' }])).toEqual([]);
    expect(moves([before], [{ ...after, attribution: 'unverified' }])).toEqual([]);
  });

  it('has moved once: who has said it since says it again', () => {
    const before = said('“No lorry will ever cross the chain bridge at night”', EARLY);
    const between = said('“Lorries may cross the chain bridge at night, in fives”', BETWEEN, unfiled);
    const after = said('“Lorries may cross the chain bridge at night”', LATE, unfiled);
    expect(moves([before, between], [after])).toEqual([]);
  });
});

describe('a plain yes, and a plain no', () => {
  const crowd = Array.from({ length: 12 }, (_, place) =>
    positionOf(`skipper ${place}`, 'quay', EARLY, `the boats of row ${place} lay at anchor until noon`),
  );
  it.each([
    ['“I would sign for arbitration tomorrow”', '“Arbitration is off the table”', 'reversed'],
    ['“We are open to a visa scheme, and I expect we will find the number”', '“Visas are off the table”', 'hardened'],
    ['the town was open to an amnesty for skippers who had not paid', 'an amnesty was off the table', 'hardened'],
    ['“No inspector will set foot on a boat of ours”', 'it would accept an inspector on the pier', 'reversed'],
  ])('of one thing are a move: %s → %s', (first, last, kind) => {
    const [before, after] = [said(first, EARLY), said(last, LATE)];
    expect(moves([...crowd, before], [after])).toEqual([`${kind} Ada Rusk: ${first} → ${last}`]);
  });

  it.each([
    // A party that both name shows little, and another amount is another thing.
    ['Nordmark did not recognise the court', 'she would accept what Nordmark sends'],
    ['the town would pay for thirty berths', '“I could not sign for forty berths”'],
  ])('are none of two things: %s → %s', (first, last) => {
    const party = positionOf('Nordmark', 'quay', EARLY, 'the boats lay at anchor');
    expect(moves([...crowd, party, said(first, EARLY)], [said(last, LATE, unfiled)])).toEqual([]);
  });

  it('move beside another move of theirs in the same article', () => {
    const fee = said('a fee of 5 percent must come', EARLY, { act: 'demands', stance: 'supports' });
    const less = said('a fee of 3 percent must come', LATE, { act: 'demands', stance: 'supports' });
    const [before, after] = [
      positionOf('Ada Rusk', 'court', EARLY, '“I would sign for arbitration tomorrow”'),
      positionOf('Ada Rusk', 'court', LATE, '“Arbitration is off the table”'),
    ];
    const article = less.article;
    expect(moves([...crowd, fee, before], [less, { ...after, article }])).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { pairStatements } from '../../../src/ledger/matters/pair-statements.ts';
import type { HeldStatement, MovingStatement } from '../../../src/ledger/moves/telling.ts';

const said = (actorId: string, statement: string, date: string, quote = statement): MovingStatement => ({
  ...{ id: statement, actorId, act: 'states', stance: 'unclear', statement, quote, label: '', date },
  ...{ span: { start: 0, end: statement.length }, isVerified: true },
});
const held = (actorId: string, statement: string): HeldStatement => ({
  ...said(actorId, statement, '2026-05-04'),
  articleId: 'earlier',
});
const pairing = {
  kin: (actorId: string) => new Set(actorId === 'Holt' ? ['Holt', 'guild'] : [actorId]),
  names: new Set<string>(),
  weightOf: () => 3,
};
const EARLIER = [
  held('guild', 'a truce of at least 60 days'),
  held('Holt', 'the guild would put 40 crowns into the new lock'),
  held('Rask', 'the town would not sell the quay'),
];

describe('a statement is paired with what its party said before', () => {
  it.each([
    ['Holt', 'that 90 days, instead of the 60 it came with', 'a truce of at least 60 days'],
    ['guild', 'the truce has to last 90 days, no truce shorter', 'a truce of at least 60 days'],
    ['Holt', 'it would pay 65 crowns towards the new lock', 'the guild would put 40 crowns into the new lock'],
    ['Rask', 'the town would sell the quay', 'the town would not sell the quay'],
  ])('%s: “%s”, where it is of one thing', (actor, statement, before) => {
    const pairs = pairStatements([said(actor, statement, '2026-05-12')], EARLIER, pairing);
    expect([...pairs.values()].map((each) => each.statement)).toEqual([before]);
  });

  it.each([
    ['Rask', 'the truce has to last 90 days'],
    ['Holt', 'the boats had lain in harbour for 20 days'],
    ['Rask', 'the quay was built of stone'],
  ])('%s: “%s”, not where another party said it, or of another thing', (actor, statement) => {
    expect(pairStatements([said(actor, statement, '2026-05-12')], EARLIER, pairing).size).toBe(0);
  });
});

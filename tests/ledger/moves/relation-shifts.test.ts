import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/briefings/briefing.ts';
import type { LedgerPosition } from '../../../src/ledger/ledger.ts';
import { findShifts } from '../../../src/ledger/shifts.ts';
import { positionOf } from '../position-of.ts';

const [FIRST, SECOND, THIRD] = ['2026-03-02', '2026-03-06', '2026-03-09'];
/** No rule reads a move between these two. */
const [LIFT, WALL] = ['that the lift is a matter for the yard', 'that walls are what the town asked for'];

function said(date: string, statement: string, facts: Partial<LedgerPosition> = {}, actor = 'Ada Rusk') {
  return positionOf(actor, 'ferry fund', date, statement, facts);
}

function told(earlier: readonly LedgerPosition[], later: readonly LedgerPosition[]) {
  return findShifts(earlier, later).flatMap(({ kind, before, after }) =>
    kind === 'new' || kind === 'unchanged' ? [] : [[kind, before?.statement, after.statement]],
  );
}

describe('how a model compares a statement with its speaker’s last stand', () => {
  it.each([
    ['softer', 'softened'],
    ['harder', 'hardened'],
    ['reversed', 'reversed'],
    ['withdrawn', 'dropped'],
  ] as const)('%s is told as %s, between both quotes', (relation, kind) => {
    expect(told([said(FIRST, LIFT)], [said(SECOND, WALL, { relation })])).toEqual([[kind, LIFT, WALL]]);
  });

  it('is against the newest of their articles before, on that matter', () => {
    const known = [said(FIRST, 'that nothing is decided'), said(SECOND, LIFT), said(THIRD, 'that it rains')];
    const elsewhere = { ...said(SECOND, 'that the yard is full'), issueId: 'yard', issue: 'yard' };
    const later = said(THIRD, WALL, { relation: 'harder' });
    expect(told([...known.slice(0, 2), elsewhere], [later])).toEqual([['hardened', LIFT, WALL]]);
  });

  it('is against the words of the body, where its speaker said nothing before', () => {
    const body = said(FIRST, LIFT, {}, 'Harbour Board');
    const later = said(SECOND, WALL, { relation: 'softer', bodyId: 'Harbour Board' });
    expect(told([body], [later])).toEqual([['softened', LIFT, WALL]]);
    expect(told([said(FIRST, LIFT, {}, 'Erik Holm')], [said(SECOND, WALL, { relation: 'softer' })])).toEqual([]);
  });

  it('is against the words of whoever held the office before, and of whose office it is', () => {
    const before = said(FIRST, LIFT, { role: 'finance minister' }, 'Erik Holm');
    const later = said(SECOND, WALL, { relation: 'softer', role: 'new Finance Minister' });
    expect(told([before], [later])).toEqual([['softened', LIFT, WALL]]);
    const office = said(SECOND, WALL, { relation: 'harder' }, 'Erik Holm’s office');
    expect(told([before], [office])).toEqual([['hardened', LIFT, WALL]]);
  });

  it('is no move where another party tells of it, or tells what was held before', () => {
    const other = said(FIRST, 'that the yard is theirs', {}, 'Erik Holm');
    const by = { via: ['Erik Holm'] };
    expect(told([other, said(FIRST, LIFT)], [said(SECOND, WALL, { relation: 'softer', ...by })])).toEqual([]);
    expect(told([other, said(FIRST, LIFT, by)], [said(SECOND, WALL, { relation: 'softer' })])).toEqual([]);
    const agency = said(SECOND, WALL, { relation: 'softer', via: ['Lake Agency'] });
    expect(told([other, said(FIRST, LIFT)], [agency])).toEqual([['softened', LIFT, WALL]]);
  });

  it.each([
    ['was a denial', { act: 'denies' }],
    ['was nothing, as they declined to say', { act: 'refuses', statement: 'to comment on the lift' }],
  ] as const)('is against the stand before, where the last one %s', (_, facts) => {
    const known = [said(FIRST, LIFT), said(SECOND, 'that it is so', facts)];
    expect(told(known, [said(THIRD, WALL, { relation: 'harder' })])).toEqual([['hardened', LIFT, WALL]]);
  });

  it.each([
    ['nobody is sure whose words it is', { attribution: 'unverified' }, {}],
    ['nobody was sure whose words the earlier are', {}, { attribution: 'unverified' }],
    ['the words are the same', {}, { statement: WALL, quote: WALL }],
    ['it denies something', { act: 'denies' }, {}],
    ['it was said before', { quote: 'She repeated that walls are what the town asked for' }, {}],
    ['both are in one article', {}, { date: SECOND, article: said(SECOND, '').article }],
  ] as const)('is no move where %s', (_, after, before) => {
    const known = said(FIRST, LIFT, before);
    expect(told([known], [said(SECOND, WALL, { relation: 'softer', ...after })])).toEqual([]);
  });

  it('counts for more than what rules read: the same is no move, and each is told once, as the model has it', () => {
    const [less, more] = ['sixty percent of the fund', 'eighty percent of the fund'];
    const read = (relation?: Relation) =>
      told(
        [said(FIRST, less, { act: 'demands' })],
        [said(SECOND, more, { act: 'demands', ...(relation !== undefined && { relation }) })],
      );
    expect(read()).toEqual([['hardened', less, more]]);
    expect(read('same')).toEqual([]);
    expect(read('harder')).toEqual([['hardened', less, more]]);
  });

  it('is told of the newest article of a period', () => {
    const later = [said(SECOND, WALL, { relation: 'harder' }), said(THIRD, 'that it may wait', { relation: 'softer' })];
    expect(told([said(FIRST, LIFT)], later)).toEqual([['softened', WALL, 'that it may wait']]);
  });
});

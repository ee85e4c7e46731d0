import { describe, expect, it } from 'vitest';
import { DISPUTE_TRIGGERS } from '../../../src/analysts/extractive/draft/dispute-triggers.ts';
import { draftFrom } from './drafting.ts';

describe('sticking points', () => {
  it('are the items of a list that the article announces, told by whoever published it', () => {
    const text =
      'After the meeting, local papers published three main points on which Norland insists and refuses to compromise. The sticking points are claims to the outer islands, a reduction of the fishing fleet, and recognition of the old border.';
    const { stickingPoints } = draftFrom(text, { actors: ['Norland'] });
    expect(stickingPoints.map(({ issue }) => issue)).toEqual([
      'outer islands',
      'reduction of the fishing fleet',
      'recognition of the old border',
    ]);
    for (const point of stickingPoints) {
      expect(point).toMatchObject({ via: ['local papers'], status: 'open' });
      expect(point.parties).toEqual([{ actor: 'Norland', holds: 'insists and refuses to compromise' }]);
    }
  });

  it('are the items after a colon, also where one of them holds a comma less', () => {
    const text = 'The parties remain divided over two issues: the price of water and the length of the lease.';
    expect(draftFrom(text).stickingPoints.map(({ issue }) => issue)).toEqual(['price of water', 'length of the lease']);
  });

  it('are the bullets under a sentence that announces them', () => {
    const text =
      'Three demands remain contested:\n- A shorter working week\n- Free ferry tickets for staff\n- A seat on the board';
    expect(draftFrom(text).stickingPoints.map(({ issue }) => issue)).toEqual([
      'shorter working week',
      'Free ferry tickets for staff',
      'seat on the board',
    ]);
  });

  it('are not made of any list', () => {
    const text = 'The fair offers three things: music, food and rides. Visitors come from far away every year.';
    expect(draftFrom(text).stickingPoints).toEqual([]);
  });

  it('bring together two actors who are against each other on one matter', () => {
    const text =
      'The growers rejected the new water tariff. The ministry insists on the water tariff and calls it overdue. A band played in the square.';
    const { stickingPoints } = draftFrom(text, { actors: ['growers', 'ministry'] });
    expect(stickingPoints).toHaveLength(1);
    expect(stickingPoints[0]?.issue).toContain('tariff');
    expect(stickingPoints[0]?.parties.map(({ actor }) => actor)).toEqual(['growers', 'ministry']);
    expect(stickingPoints[0]?.evidence).toHaveLength(2);
  });

  it('are narrowing where the article says that the parties come closer', () => {
    const text = 'Negotiators narrowed their dispute over the night shifts, the mediator said.';
    expect(draftFrom(text).stickingPoints[0]).toMatchObject({ issue: 'night shifts', status: 'narrowing' });
  });

  describe.each(DISPUTE_TRIGGERS)('the rule behind “$example”', ({ example, pattern }) => {
    it('finds its example', () => {
      expect(example).toMatch(pattern);
    });

    it('is needed for it', () => {
      const others = DISPUTE_TRIGGERS.filter((rule) => rule.pattern !== pattern && rule.pattern.test(example));
      expect(others).toEqual([]);
    });
  });
});

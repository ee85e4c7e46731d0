import { describe, expect, it } from 'vitest';
import { DISPUTE_TRIGGERS } from '../../../src/analysts/extractive/draft/dispute-triggers.ts';
import { draftFrom, draftOf } from './drafting.ts';

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

  describe('tell what each party holds, by a verb', () => {
    const heldIn = (text: string) =>
      draftOf(text).stickingPoints.flatMap(({ parties }) => parties.map(({ actor, holds }) => `${actor} ${holds}`));

    it.each([
      [
        'a refusal',
        'The dispute over the harbour fee goes on. Norway refuses to pay the harbour fee.',
        'Norway refuses to pay the harbour fee',
      ],
      [
        'an adjective',
        'The dispute over the harbour fee goes on. Norway is reluctant to pay the harbour fee.',
        'Norway is reluctant to pay the harbour fee',
      ],
      [
        'a reporting word',
        'The dispute over the harbour fee goes on. Norway said it would never accept the harbour fee.',
        'Norway said it would never accept the harbour fee',
      ],
      [
        'speech before its speaker',
        'The dispute over the harbour fee goes on. “The harbour fee is unacceptable to us,” Anna Berg said.',
        'Anna Berg says “The harbour fee is unacceptable to us”',
      ],
      [
        'opposition inside what somebody says',
        'The dispute over the fee goes on. Norway, the islands’ only ally, said it was “firmly opposed” to the fee.',
        'Norway is opposed” to the fee',
      ],
    ])('%s', (_, text, held) => {
      expect(heldIn(text).map((words) => words.replace(/[“”]/gu, ''))).toContain(held.replace(/[“”]/gu, ''));
    });

    it.each([
      ['would happen', 'The dispute over the fee goes on. If Norway rejected the fee, the town would pay.'],
      ['others did to it', 'The dispute over the fee goes on. Norway was criticized for the fee.'],
      ['others oppose', 'The dispute over the fee goes on. Norway’s fee is opposed by most towns.'],
    ])('and nothing where it only %s', (_, text) => {
      expect(heldIn(text)).toEqual([]);
    });
  });

  it('mark speech as speech also where it is cut', () => {
    const text =
      'The dispute over the harbour fee goes on. “The harbour fee is unacceptable to us and to all the towns along the coast that have lived from the pier for a hundred years,” Anna Berg said.';
    const [party] = draftOf(text).stickingPoints[0]?.parties ?? [];
    expect(party?.holds).toMatch(/^says “The harbour fee is unacceptable .* …”$/);
  });

  it('do not give a refusal to who punishes it', () => {
    const text =
      'The dispute over the fee goes on. The Harbour Committee voted to hold the clerk in contempt for refusing to pay the fee.';
    const [party] = draftOf(text).stickingPoints[0]?.parties ?? [];
    expect(party?.holds).toMatch(/^voted to hold/);
  });

  it('are called by the fuller name that the article has for the matter', () => {
    const text =
      'The town debated the harbour fee. The harbour fee is new. Growers rejected the fee. The mayor insists on the fee.';
    const { stickingPoints } = draftFrom(text, { actors: ['Growers', 'mayor'] });
    expect(stickingPoints[0]?.issue).toBe('harbour fee');
  });

  it('are not called after the talks themselves where the sentence names a matter', () => {
    const text =
      'The differences over the talks about the pier grew. Norway rejected the pier. The islands insist on the pier.';
    const { stickingPoints } = draftFrom(text, { actors: ['Norway', 'islands'] });
    expect(stickingPoints[0]?.issue).toContain('pier');
  });

  it('are never called by the name of an actor', () => {
    const text =
      'Anna Berg said that people disagree about whether anybody could threaten southern Norway. Norway left.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).not.toContain('southern Norway');
  });

  it('are not made of what one actor alone keeps saying', () => {
    const text =
      'The dispute over the harbour fee goes on. Anna Berg accused the mayor of hatred for the town. Ian Falk left. Berg also accused the mayor of being blinded by hatred.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['harbour fee']);
  });

  it('are at least the one matter that somebody refuses, where an article has no other', () => {
    const text = 'Norway refused to give up the northern wells. A band played in the square.';
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).toEqual(['northern wells']);
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

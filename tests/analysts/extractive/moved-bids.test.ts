import { describe, expect, it } from 'vitest';
import { BID_RULES } from '../../../src/analysts/extractive/attribution/moved-bids.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf, readMarked } from './drafting.ts';

const positionsIn = (text: string): readonly string[] =>
  draftOf(text).positions.map(({ actor, act, statement }) => `${actor} ${act} ${statement}`);

describe('what somebody asks or offers from now on', () => {
  it.each(examplesOf(BID_RULES))('is read by the rule “$id”, and by no other: $example', ({ key, example }) => {
    const { text, marks } = readMarked(example);
    expect(marks).toHaveLength(1);
    const [told] = draftOf(text).positions;
    expect(told?.statement).toBe(marks[0]?.words);
    expect(withoutRule(key, () => draftOf(text).positions)).toEqual([]);
  });

  it.each([
    [
      'The port raised its offer in the crane talks on Monday from 12 to 17 percent, a day before the vote.',
      ['port offers 17 percent'],
    ],
    ['The nurses lowered their wage claim to 9 percent on Friday.', ['nurses demands 9 percent']],
  ])('%s', (text, positions) => {
    expect(positionsIn(text)).toEqual(positions);
  });

  it.each([
    'The port did not raise its offer to 17 percent.',
    'The port could raise its offer to 17 percent.',
    'The port raised its offer to the dockers.',
    'The port raised its cranes to 17 metres.',
    'Cranes raised the price of bread to 17 crowns.',
  ])('is nobody’s where it was not done, or is no bid: %s', (text) => {
    expect(positionsIn(text)).toEqual([]);
  });
});

describe('a quotation that is broken by its speaker', () => {
  it('is two statements where the second part names a number', () => {
    const text =
      '“We have looked at the tides again,” harbour master Ida Rask said. “Seventeen berths are fair, and a long way from where we began.”';
    expect(positionsIn(text)).toEqual([
      'Ida Rask states “Seventeen berths are fair, and a long way from where we began”',
      'Ida Rask states “We have looked at the tides again”',
    ]);
  });

  it('is one where it goes on without a number', () => {
    const text = '“We have looked at the tides again,” harbour master Ida Rask said. “They were low.”';
    expect(positionsIn(text)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { isSaidInWords, readStand } from '../../src/ledger/read-stand.ts';
import { STAND_RULES } from '../../src/ledger/stand-rules.ts';

const states = (statement: string) => readStand({ act: 'states', stance: 'unclear', statement });

describe('how a position is held', () => {
  it.each(STAND_RULES.flatMap((rule, place) => rule.examples.map((example) => [example, place] as const)))(
    'is read from “%s” by the rule it is for',
    (example, place) => {
      expect(STAND_RULES.findIndex(({ pattern }) => pattern.test(example))).toBe(place);
    },
  );

  it.each([
    'the ferry left at noon',
    'the offer on the table would not even cover the rent',
    'he had three names in mind',
  ])('is not told by “%s”', (statement) => expect(states(statement)).toMatchObject({ direction: null, firmness: 0 }));

  it('takes nothing from the reason that is given', () => {
    expect(states('it supported a pause because the coast could not wait')).toMatchObject({ direction: 'for' });
  });

  it('reads a refusal of less as a demand, and a refusal of more as an offer', () => {
    const refuses = (statement: string) => readStand({ act: 'refuses', stance: 'opposes', statement });
    expect(refuses('to accept less than 12 percent')).toMatchObject({
      direction: 'for',
      firmness: 5,
      amountRole: 'asked',
    });
    expect(refuses('to go beyond 6 percent')).toMatchObject({ direction: 'for', amountRole: 'given' });
    expect(refuses('to open the border')).toMatchObject({ direction: 'against', firmness: 3 });
  });

  it('reads a yes under a condition', () => {
    const stand = readStand({ act: 'states', stance: 'conditional', statement: 'it would take part if it was paid' });
    expect(stand).toMatchObject({ direction: 'for', isConditional: true });
  });

  it('is what a reader made of it where only the stance tells', () => {
    expect(isSaidInWords({ act: 'states', stance: 'supports', statement: 'the sides were old enough' })).toBe(false);
    expect(isSaidInWords({ act: 'states', stance: 'unclear', statement: 'the dam must be opened' })).toBe(true);
  });

  it('holds nothing of what was given up, nor its amounts', () => {
    expect(states('an end to its demand for 16 berths')).toMatchObject({ direction: null, firmness: 0, amounts: [] });
    const demand = { act: 'demands', stance: 'supports', statement: 'an end to the tolls' } as const;
    expect(readStand(demand)).toMatchObject({ direction: 'for', amountRole: 'asked' });
    // Who dispenses with the tolls, or is for an end to them, takes a side.
    const end = { act: 'states', statement: 'an end to the tolls' } as const;
    expect(readStand({ ...end, stance: 'opposes' })).toMatchObject({ direction: 'against' });
    expect(readStand({ ...end, stance: 'supports' })).toMatchObject({ direction: 'for' });
  });

  it.each([
    ['“Seven berths would settle it. Five would not”', [7]],
    ['“Bring us 11 crates and I can face the crew. With six I would need an escort”', [11]],
    ['“Six berths is a stretch. There is no seven behind it”', [6]],
    ['the fee would be paid for 20 boats, which lie at 7 quays', [20]],
    ['9 berths by 2040 and no more', [9]],
    ['400 crowns a year toward the three quays that are left', [400]],
  ])('asks for or gives, of “%s”, %j', (statement, values) => {
    const { amounts, bare } = states(statement);
    expect([...amounts.map(({ value }) => value), ...bare]).toEqual(values);
  });
});

import { describe, expect, it } from 'vitest';
import { isSaidInWords, readNumbers, readStand } from '../../src/ledger/read-stand.ts';
import { STAND_RULES } from '../../src/ledger/stand-rules.ts';
import { measureGrowth } from '../growth/measure-growth.ts';

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
});

describe('numbers', () => {
  it.each([
    ['4,200 workers', [{ value: 4200, unit: 'worker', bound: 'exact' }]],
    ['fewer than 3,000', [{ value: 3000, unit: null, bound: 'most' }]],
    ['no fewer than 40 buses', [{ value: 40, unit: 'bus', bound: 'least' }]],
    ['about 2.5 million crowns', [{ value: 2_500_000, unit: 'crown', bound: 'about' }]],
    ['nine per cent', [{ value: 9, unit: 'percent', bound: 'exact' }]],
    ['$30 million', [{ value: 30_000_000, unit: 'dollar', bound: 'exact' }]],
    ['120 unarmed observers', [{ value: 120, unit: 'observer', bound: 'exact' }]],
    ['12 wounded and sick prisoners', [{ value: 12, unit: 'prisoner', bound: 'exact' }]],
    ['it is 120 again', [{ value: 120, unit: null, bound: 'exact' }]],
    ['on 12 March', []],
    ['by June 30', []],
  ])('are read from “%s”', (text, numbers) => expect(readNumbers(text)).toEqual(numbers));

  it.each(['1 ', 'twenty ', '5 of its own ', '$12 '])(
    'are read in a time that grows with the text: “%s”, over and over',
    async (words) => {
      const write = (characters: number) => words.repeat(characters / words.length);
      expect(await measureGrowth(readNumbers, write, 10_000)).toMatchObject({ isSuperLinear: false });
    },
  );
});

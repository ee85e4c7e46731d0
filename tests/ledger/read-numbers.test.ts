import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/ledger/read-numbers.ts';
import { measureGrowth } from '../growth/measure-growth.ts';

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

  it.each([
    ['half of the catch', 50],
    ['two thirds of the seats', 67],
    ['a quarter would do', 25],
    ['one post in four', 25],
    ['seven crowns in every ten', 70],
    ['four in a hundred', 4],
    ['20 cents on the dollar', 20],
  ])('are percent that are a part in “%s”', (text, value) => {
    expect(readNumbers(text)).toEqual([{ value, unit: 'percent', bound: 'exact', isPart: true }]);
  });

  it.each([
    ['one point two million tonnes', 1_200_000, 'tonne'],
    ['thirty-seven and a half hours', 37.5, 'hour'],
    ['half a million people', 500_000, 'people'],
    ['a quarter of a million people', 250_000, 'people'],
    ['a fortnight', 14, 'day'],
    ['thirteen ministries', 13, 'ministry'],
    ['60 wounded', 60, 'wounded'],
    ['60 wounded and sick prisoners', 60, 'prisoner'],
    ['it would let 90 go', 90, null],
    ['sixty-seven allowed of no discussion', 67, null],
    ['3.5 million when the tariff was adopted', 3_500_000, null],
  ])('are read from “%s”: %j %s', (text, value, unit) => {
    expect(readNumbers(text)).toEqual([{ value, unit, bound: 'exact' }]);
  });

  it.each(['half an hour', 'three dead in 12 days', 'half the time', 'two in 1994'])('are no share in “%s”', (text) => {
    expect(readNumbers(text).filter(({ isPart }) => isPart)).toEqual([]);
  });

  it('are known where an article stands before them, but for a compound', () => {
    const isKnown = (text: string) => readNumbers(text).map((each) => each.isKnown ?? false);
    expect([isKnown('the three lines'), isKnown('the remaining 46 masks')]).toEqual([[true], [true]]);
    expect([isKnown('three lines'), isKnown('the five-year schedule')]).toEqual([[false], [false]]);
  });
});

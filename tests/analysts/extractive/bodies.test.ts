import { describe, expect, it } from 'vitest';
import { draftOf, holders } from './drafting.ts';

describe('a description of one kind', () => {
  it.each([
    [
      '“the company” is no cooperative',
      'The Lund Growers’ Cooperative rejected the offer. The company said the price was fair.',
      ['Lund Growers’ Cooperative', 'company'],
    ],
    [
      '“the firm” is no hospital trust',
      'Oxby Hospital Trust said nurses would be paid. The firm denied that the beds were unsafe.',
      ['Oxby Hospital Trust', 'firm'],
    ],
    [
      '“the company” is nobody whom the text introduces as a union',
      'Norvik Dockers, a union of crane drivers, rejected the offer. The company said the price was fair.',
      ['Norvik Dockers', 'company'],
    ],
    [
      '“the regulator” is no telephone company',
      'Velmora Telecom agreed to pay the fine. The regulator welcomed the deal. The company promised to cut prices.',
      ['Velmora Telecom', 'regulator', 'Velmora Telecom'],
    ],
    [
      '“the regulator” is an authority',
      'The Harbour Safety Authority rejected the plan. The regulator said the quay was unsafe.',
      ['Harbour Safety Authority', 'Harbour Safety Authority'],
    ],
    [
      '“the charity” is no mine',
      'Balder Mining said the well was clean. The charity said the water was foul.',
      ['Balder Mining', 'charity'],
    ],
    [
      '“the cooperative” is the one named',
      'Members of the Lund Growers’ Cooperative met on Monday. The cooperative rejected the offer.',
      ['Lund Growers’ Cooperative'],
    ],
    [
      '“the company” is whoever refines oil',
      'Peltram, an oil refiner, said it would not pay. The company said the fine was unfair.',
      ['Peltram', 'Peltram'],
    ],
    [
      '“the agency” is the one that was just told of',
      'The UN refugee agency urged Norway to open its border. The agency said 4,000 people were waiting.',
      ['UN', 'UN'],
    ],
    [
      '“the city” speaks for itself',
      'The Dockers’ Union rejected the plan. The city said the cost was too high.',
      ['Dockers’ Union', 'city'],
    ],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });
});

describe('a body that is somebody’s', () => {
  it('is no group of those whose it is', () => {
    const text = 'Nairobi’s nurses’ union rejected a pay offer on Monday. The ministry said it would not raise it.';
    expect(draftOf(text).actors.map(({ name }) => name)).toEqual(['Nairobi', 'nurses’ union', 'ministry']);
    expect(holders(text)[0]).toBe('nurses’ union');
  });
});

describe('a month', () => {
  it('may be a given name before a family name', () => {
    const text =
      'The union official, Jan Moe, said the strike would go on. A teacher, April Horn, said the offer was poor. It came in June.';
    expect(holders(text)).toEqual(['Jan Moe', 'April Horn']);
  });

  it.each([
    ['Minister Jun Maeda said the ships would stay.', 'Jun Maeda'],
    ['The port’s spokesman, Dec Ford, said the ships would stay.', 'Dec Ford'],
    ['Talks failed. August Lind, who owns the mill, called for a vote.', 'August Lind'],
    ['Talks failed. Mar Reyes said the offer was poor.', 'Mar Reyes'],
    ['Talks failed. May Lind of the Port Guild said the offer was poor.', 'May Lind'],
  ])('is one where somebody acts who is called so: %s', (text, name) => {
    expect(holders(text)).toContain(name);
  });

  it.each([
    'In May Lind left, and Berg said the offer was poor.',
    'In June Brent crude rose, Berg said.',
    'Through May Lind said little. Berg said the offer was poor.',
    'Since May Lind of Kestria has said little. Berg said the offer was poor.',
  ])('is none after a word of time: %s', (text) => {
    expect(draftOf(text).actors.some(({ name }) => /^(?:May|June)/u.test(name))).toBe(false);
  });
});

describe('an agency in a dateline', () => {
  it('is no actor', () => {
    const text = 'SKARVIK (Reuters) — The government rejected the plan on Monday. The Growers’ League demanded a vote.';
    expect(draftOf(text).actors.map(({ name }) => name)).toEqual(['Growers’ League', 'government']);
  });
});

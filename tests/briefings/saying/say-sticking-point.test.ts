import { describe, expect, it } from 'vitest';
import { sayHolding, sayParties, sayStatus } from '../../../src/briefings/saying/say-sticking-point.ts';

describe('where parties are stuck', () => {
  it.each([
    ['Moscow', 'claims it', 'Moscow claims it'],
    ['members', 'claims it', 'members claim it'],
    ['members', 'demanded a wage\n rise', 'members demanded a wage rise'],
    ['Kyiv', 'no talks on land', 'Kyiv: no talks on land'],
    ['Kyiv', 'the claims of 2014', 'Kyiv: the claims of 2014'],
    ['Lukas Brandt', 'ruled out arbitration', 'Lukas Brandt ruled out arbitration'],
    ['union', 'asking for more', 'union: asking for more'],
    ['Lukas Brandt', 'repeated that he was ready', 'Lukas Brandt repeated that he was ready'],
    ['Anna Brandt', 'says “Nine is the floor”', 'Anna Brandt says: “Nine is the floor”'],
    ['members', 'demands “More pay”', 'members demand: “More pay”'],
  ])('%s, "%s": "%s"', (actor, holds, expected) => {
    expect(sayHolding({ actor, holds })).toBe(expected);
  });

  it('says what the article leaves out', () => {
    expect(sayParties({ parties: [] })).toEqual(['who holds what: not stated']);
    const [one, other] = [
      { actor: 'Moscow', holds: 'claims it' },
      { actor: 'Kyiv', holds: 'refuses' },
    ];
    expect(sayParties({ parties: [one] })).toEqual(['Moscow claims it', 'others: not stated']);
    expect(sayParties({ parties: [one, other] })).toEqual(['Moscow claims it', 'Kyiv refuses']);
  });

  it('says that a status is unclear, and not what is unclear', () => {
    expect(sayStatus('unclear')).toBe('status unclear');
    expect(sayStatus('narrowing')).toBe('narrowing');
  });
});

import { describe, expect, it } from 'vitest';
import type { Act, Stance } from '../../src/briefings/briefing.ts';
import { compareStatements } from '../../src/ledger/compare-statements.ts';
import { stanceOf } from '../../src/ledger/read-stand.ts';

const says = (statement: string, act: Act = 'states', stance: Stance = 'unclear') => [{ act, stance, statement }];

describe('how a stand moved', () => {
  it.each([
    [
      'reversed',
      'a refusal became a readiness',
      says('to open the border', 'refuses', 'opposes'),
      says('it is ready to open the border'),
    ],
    [
      'unchanged',
      'one thing was refused and another is demanded',
      says('the guild would not sign before its berths are built', 'states', 'opposes'),
      says('berths had to be built first', 'states', 'supports'),
    ],
    ['reversed', 'a promise was taken back', says('we will open the gates'), says('we will not open the gates')],
    [
      'softened',
      'a refusal became willing to talk',
      says('the city will not pay'),
      says('the city could talk about paying'),
    ],
    ['softened', 'less is asked', says('nurses want 12 percent'), says('they would settle for 9 percent')],
    [
      'softened',
      'more is given of a whole',
      says('12 masks', 'offers', 'supports'),
      says('20 of the 46 masks', 'offers', 'supports'),
    ],
    [
      'unchanged',
      'what is left is told beside what is taken',
      says('it could leave eight masks and take 38', 'offers', 'supports'),
      says('38 masks', 'offers', 'supports'),
    ],
    [
      'softened',
      'less is asked of what was taken in a year',
      says('all 46 masks that were carried off in 1911', 'demands', 'supports'),
      says('38 masks', 'demands', 'supports'),
    ],
    [
      'reversed',
      'a country named by its name would now pay',
      says('the town would not pay for the locks'),
      says('Ness would now carry a third of the locks'),
    ],
    [
      'unchanged',
      'what others want is refused by its number',
      says('the gap would be 8 percent', 'offers', 'supports'),
      says('he could not sign at 3 percent'),
    ],
    [
      'hardened',
      'more is asked',
      says('9 percent more', 'demands', 'supports'),
      says('12 percent more', 'demands', 'supports'),
    ],
    [
      'hardened',
      'more is asked in words',
      says('a pay rise of twelve percent', 'demands', 'supports'),
      says('a pay rise of sixteen percent', 'demands', 'supports'),
    ],
    [
      'hardened',
      'more is asked in a compound',
      says('twenty percent more', 'demands', 'supports'),
      says('twenty-five percent more', 'demands', 'supports'),
    ],
    [
      'softened',
      'less is asked, once in words and once in digits',
      says('a rise of ninety per cent', 'demands', 'supports'),
      says('a rise of 60 per cent', 'demands', 'supports'),
    ],
    [
      'softened',
      'more is given, in dozens',
      says('a dozen observers', 'offers', 'supports'),
      says('two dozen observers', 'offers', 'supports'),
    ],
    ['softened', 'more is given', says('4 percent', 'offers', 'supports'), says('6 percent', 'offers', 'supports')],
    ['hardened', 'less is given', says('6 percent', 'offers', 'supports'), says('4 percent', 'offers', 'supports')],
    [
      'softened',
      'a part is asked instead of the whole',
      says('full refunds', 'demands', 'supports'),
      says('partial refunds would be acceptable'),
    ],
    ['hardened', 'a wish became a red line', says('nurses want rest rooms'), says('rest rooms are a red line')],
    [
      'hardened',
      'a condition was added',
      says('it supports a truce'),
      says('it supports a truce if prisoners are freed'),
    ],
    ['softened', 'a refusal got a condition', says('it will not leave'), says('it will not leave if it is attacked')],
  ] as const)('%s where %s', (movement, _why, before, after) => {
    expect(compareStatements(before, after)).toBe(movement);
  });

  it.each([
    ['in other words', says('a wage rise of 12 percent', 'demands', 'supports'), says('they insist on twelve percent')],
    ['as a limit', says('12 percent is the floor'), says('to accept less than 12 percent', 'refuses', 'opposes')],
    ['in plainer words after a red line', says('rest rooms are a red line'), says('nurses want rest rooms')],
    [
      'with an argument against the other side’s offer',
      says('12 percent', 'demands', 'supports'),
      says('their sum is unacceptable'),
    ],
    ['as something merely told', says('we will not pay'), says('the bill came on Monday')],
    ['as “will not” after “never”', says('we will never sell'), says('we will not sell')],
  ] as const)('not at all where it is said %s', (_how, before, after) => {
    expect(compareStatements(before, after)).toBe('unchanged');
  });

  it('not at all where a number is named once more that was asked for beside another one refused', () => {
    const before = [
      ...says('forty guards cannot watch the quay'),
      ...says('120 guards on the quay', 'demands', 'supports'),
    ];
    expect(compareStatements(before, says('it would accept a truce if the guards numbered at least 120'))).toBe(
      'unchanged',
    );
  });

  it('toward the others where it is told neither as asked nor as given', () => {
    const others = says('4 percent', 'offers', 'supports');
    const [ten, eight] = [says('10 percent is right'), says('8 percent is right')];
    expect(compareStatements(ten, eight, others)).toBe('softened');
    expect(compareStatements(eight, ten, others)).toBe('hardened');
    expect(compareStatements(ten, eight)).toBe('unchanged');
  });
});

describe('the stance of a statement whose reader left it open', () => {
  it.each([
    ['the harbour must be opened before winter', 'supports'],
    ['the city will not pay for the tunnel', 'opposes'],
    ['it would accept observers if the border is opened', 'conditional'],
    ['the guild had agreed to open the harbour', 'unclear'],
    ['the harbour has nine cranes', 'unclear'],
  ] as const)('is the one its words take: “%s” %s', (statement, stance) => {
    expect(stanceOf({ act: 'states', stance: 'unclear', statement })).toBe(stance);
  });

  it('is never another than the one it was given', () => {
    expect(stanceOf({ act: 'states', stance: 'opposes', statement: 'the harbour must be opened' })).toBe('opposes');
  });
});

import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/briefings/briefing.ts';
import { SENSES } from '../../../src/ledger/claims/claim-senses.ts';
import { compareClaims } from '../../../src/ledger/claims/compare-claims.ts';
import { type DatedStatement, isStand, readClaims, sensesIn } from '../../../src/ledger/claims/read-claim.ts';

const says = (statement: string, act: Act = 'states'): DatedStatement => ({
  ...{ act, statement, stance: 'unclear', date: '2026-03-02' },
});
const kindOf = (before: DatedStatement, after: DatedStatement) => compareClaims(before, after, () => 1)?.kind ?? null;

describe('two statements of one party beside each other', () => {
  it.each([
    [says('the town would not sell the quay'), says('the town would sell the quay'), 'reversed'],
    [
      says('a second tunnel under the bay', 'refuses'),
      says('a second tunnel under the bay would be built'),
      'reversed',
    ],
    [says('the fee would stay'), says('it would scrap the fee'), 'reversed'],
    [says('the dam would be kept closed'), says('to open the dam', 'offers'), 'reversed'],
    [says('closing the clinic in Sund', 'refuses'), says('the clinic in Sund will close'), 'reversed'],
    [says('the union does not need a go-between'), says('“I have asked a judge to mediate”'), 'reversed'],
    [says('moving the match', 'refuses'), says('it was looking at whether the match could be moved'), 'softened'],
    [
      says('it would not extend the loan'),
      says('it would extend the loan provided the yard cut its staff'),
      'softened',
    ],
    [says('that it would cut off the gas', 'warns'), says('the gas would keep flowing'), 'softened'],
    [says('it would sell the brewery'), says('it would sell the brewery, but only to its workers'), 'hardened'],
    [
      says('it would sign the pact if the lake was shared'),
      says('it would sign the pact whether or not the lake was shared'),
      'softened',
    ],
    [says('a cut in pensions', 'demands'), says('not to insist on a cut in pensions any more'), 'dropped'],
    [says('the bridge would open in April'), says('the bridge would not open before September'), 'hardened'],
    [says('the tunnel will be closed on May 15'), says('the tunnel would not be closed before June 20'), 'softened'],
    [says('the stoppage will last until Friday'), says('“From tonight the strike is open-ended”'), 'hardened'],
    [says('the market could move to the barracks'), says('the market will move to the barracks'), 'hardened'],
    [says('both kilns at the yard would be shut'), says('one of the kilns at the yard would stay open'), 'softened'],
    [says('the gates would not be opened before the harvest'), says('the gates will be opened at night'), 'softened'],
    [says('the cellar would stay closed to visitors'), says('visitors may enter the cellar on Sundays'), 'softened'],
    [says('not one guard will leave the island'), says('two guards would be withdrawn from the island'), 'reversed'],
    [
      says('everybody must be out of the valley by May 1'),
      says('they may stay in the valley until June 9'),
      'softened',
    ],
    [says('the strike would go on until Friday'), says('the strike will go on for another two weeks'), 'hardened'],
    [says('any cut in fees', 'refuses'), says('fees would be cut for apprentices'), 'reversed'],
    [
      says('the offer of flats had no strings attached'),
      says('the flats would be built only if the lawsuit was dropped'),
      'hardened',
    ],
    [says('the bridge will stay open'), says('the bridge was closed with immediate effect'), 'reversed'],
    [
      says('it would sit down with the board only if the transfers were stopped'),
      says('it would come to the talks whatever happened to the transfers'),
      'softened',
    ],
    [says('that the runway be closed', 'demands'), says('the runway must be closed'), 'unchanged'],
  ] as const)('%o, then %o, is %s', (before, after, kind) => {
    expect(kindOf(before, after)).toBe(kind);
  });

  it.each([
    ['another thing is refused', says('it would lift the ban on wood stoves'), says('it would not pay for new stoves')],
    ['it is of another place', says('closing the clinic in Sund', 'refuses'), says('the clinic in Varde will close')],
    ['one of them tells what was', says('we will keep the fee'), says('the fee was not paid in spring')],
    ['no such thing is said to be', says('an agreement on fees will be signed'), says('there is no such agreement')],
    [
      'what is refused is less than what was promised',
      says('a jail would be built in Norr'),
      says('the jail would not be built beside the infant school in Norr'),
    ],
    ['another thing is sold', says('the club will not sell its captain'), says('the club would sell two younger men')],
    ['the month has that day', says('the boats will leave in May'), says('the boats would leave on May 30')],
    ['they share a word of anything', says('she should talk to us'), says('a number one can talk about')],
    ['both name amounts', says('it would not take less than 12 berths'), says('it would now take 9 berths')],
  ] as const)('tell of no move where %s', (_, before, after) => {
    expect([null, 'unchanged']).toContain(kindOf(before, after));
  });
});

describe('what a statement says of its thing', () => {
  it.each(SENSES.map((sense) => [sense.name, sense] as const))('has the sense “%s” in its example', (name, sense) => {
    expect(sensesIn(sense.example)).toContain(`=${name}`);
  });

  it('is that it is to be where two words take away what the other says', () => {
    expect(readClaims(says('closing the clinic', 'refuses')).map(({ sign }) => sign)).toEqual([1]);
    expect(readClaims(says('it would lift the ban on stoves')).map(({ sign }) => sign)).toEqual([1]);
    expect(readClaims(says('the ban on stoves stays')).map(({ sign }) => sign)).toEqual([-1]);
  });

  it('is a stand only where it says more than what was', () => {
    expect(isStand(says('38 percent of staff were absent'))).toBe(false);
    expect(isStand(says('the share of absent staff to be 41 percent'))).toBe(false);
    expect(isStand(says('the guild would take 40'))).toBe(true);
  });
});

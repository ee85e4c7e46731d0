import { describe, expect, it } from 'vitest';
import { areOfOneGovernment, findParties } from '../../src/ledger/find-parties.ts';
import { findSides } from '../../src/ledger/find-sides.ts';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import { positionOf } from './position-of.ts';

const says = (actor: string, statement: string, facts: Partial<LedgerPosition> = {}) =>
  positionOf(actor, 'water', '2026-03-02', statement, facts);
const partiesOf = (...said: readonly LedgerPosition[]) => said.map(findParties(said, findSides(said)));

describe('a party', () => {
  it('is a government: its ministries, its ministers and whoever heads it', () => {
    const [ministry, minister, premier, governor] = partiesOf(
      says('Norvan interior ministry', 'the gates would open'),
      says('Ada Holm', 'the gates would open', { role: 'Finance Minister' }),
      says('Jon Berg', 'the gates would open', { role: 'Prime Minister', affiliation: 'Norva' }),
      says('Una Riis', 'the gates would open', { role: 'governor', affiliation: 'Sund' }),
    );
    expect([minister, premier]).toEqual([ministry, ministry]);
    expect(governor).toBe('Una Riis');
  });

  it('is not one government where articles tell of two, but that whose wishes a minister tells', () => {
    const [first, second, minister, other] = partiesOf(
      says('Norvan government', 'the gates would open'),
      says('Keldish government', 'the gates would open'),
      says('Ada Holm', 'Norva would sign on Monday', { role: 'Foreign Minister' }),
      says('Jon Berg', 'the gates would open', { role: 'Energy Minister' }),
    );
    expect(first).not.toBe(second);
    expect(minister).toBe(first);
    expect(other).toBe('Jon Berg');
  });

  it('is the government of a story at home, of which no article says whose it is, and its secretaries', () => {
    const [government, minister, secretary, counsel] = partiesOf(
      says('government', 'the gates would open'),
      says('Ada Holm', 'the gates would open', { role: 'Interior Minister' }),
      says('Jon Berg', 'the gates would open', { role: 'trade secretary' }),
      says('Una Riis', 'the gates would open', { role: 'Attorney General' }),
    );
    expect([minister, secretary, counsel]).toEqual([government, government, government]);
  });

  it('is none of the one government that is known where somebody tells the wishes of another country', () => {
    const told = { quote: 'The gates in Ostrevia would open, she said.' };
    const [government, minister] = partiesOf(
      says('Karsovian government', 'the gates would open', told),
      says('Danuta Reszke', 'Ostrevia could open ten gates and no more', { role: 'Environment Minister' }),
    );
    expect(minister).not.toBe(government);
  });

  it.each([
    [{ role: 'president', affiliation: "Doctors' Association" }],
    [{ role: 'president', affiliation: 'SYNOP' }],
    [{ role: 'former finance minister' }],
    [{ role: 'vice-president' }],
  ])('is no government by %o', (facts) => {
    const [, party] = partiesOf(says('Norvan government', 'the gates would open'), says('Ada Holm', 'no', facts));
    expect(party).toBe('Ada Holm');
  });

  it('is the same for two officers unless their countries are two', () => {
    const [minister, ministry, foreign] = [
      { actor: 'Ada Holm', role: 'Finance Minister' },
      { actor: 'Norvan government' },
      { actor: 'Keldish foreign ministry' },
    ] as const;
    expect(areOfOneGovernment(minister, ministry, [minister, ministry])).toBe(true);
    expect(areOfOneGovernment(foreign, ministry, [foreign, ministry])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { groupQuotes } from '../../src/ledger/group-quotes.ts';
import { positionOf } from './position-of.ts';

const grouped = (...said: readonly (readonly [actor: string, date: string, quote: string])[]) =>
  groupQuotes(said.map(([actor, date, quote]) => positionOf(actor, 'ships', date, 'it', { quote }))).map((all) =>
    all.map(({ date }) => date),
  );

describe('a quote that several articles carry', () => {
  it('was said once, whatever the marks and capitals', () => {
    expect(
      grouped(
        ['Lee', '2026-03-08', '“We will not sell one ship.”'],
        ['Lee', '2026-03-04', 'We will not sell one ship'],
        ['Lee', '2026-03-03', 'we will not sell one ship,'],
      ),
    ).toEqual([['2026-03-08', '2026-03-04', '2026-03-03']]);
  });

  it('is shown at its longest where one cuts it short', () => {
    expect(
      grouped(
        ['Lee', '2026-03-08', 'We will not sell one ship'],
        ['Lee', '2026-03-04', 'We will not sell one ship before the spring'],
      ),
    ).toEqual([['2026-03-04', '2026-03-08']]);
  });

  it('is another’s where another said it, and a few words within others are no copy', () => {
    expect(
      grouped(['Lee', '2026-03-08', 'We will not sell one ship'], ['Moss', '2026-03-08', 'We will not sell one ship']),
    ).toHaveLength(2);
    expect(
      grouped(['Lee', '2026-03-08', 'We will not'], ['Lee', '2026-03-04', 'We will not sell one ship']),
    ).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutTeller } from '../../src/briefings/without-teller.ts';

describe('a sentence about what somebody said is told without who said it:', () => {
  it.each([
    ['Harbour Minister Tor Brekke said 22 boats had passed.', ['Tor Brekke'], '22 boats had passed.'],
    ['Brekke says the gate can be opened in May.', ['Tor Brekke'], 'the gate can be opened in May.'],
    ['She added on Friday that nobody would be paid.', ['Ada Lind'], 'nobody would be paid.'],
    ['The Guild insisted that all 40 posts stay.', ['Guild'], 'all 40 posts stay.'],
  ] as const)('%s', (quote, names, told) => {
    expect(withoutTeller(quote, names)).toBe(told);
  });

  it.each([
    // Somebody else says it.
    ['Brekke said the Guild opposed the fund, an idea of the mayor.', ['mayor']],
    // Where it was said, and no more.
    ['Brekke said in Varden that the talks went on.', ['Tor Brekke']],
    ['Brekke said “nobody will be paid” and left.', ['Tor Brekke']],
    ['The Guild still demands half of the revenue.', ['Guild']],
    ['Brekke said so.', ['Tor Brekke']],
  ] as const)('and stays as it is otherwise: %s', (quote, names) => {
    expect(withoutTeller(quote, names)).toBe(quote);
  });
});

import { describe, expect, it } from 'vitest';
import { toldDays, withoutDays } from '../../../src/ledger/claim-days.ts';

describe('the days that a statement names', () => {
  it.each([
    ['the tunnel closes on May 15', '2026-05-15', false],
    ['they may stay until 1 May', '2026-05-01', true],
    ['the bridge will open in April', '2026-04-30', false],
    ['by the end of June', '2026-06-30', false],
    ['it should be in force on July 1, 2027', '2027-07-01', false],
    ['the plant will be shut in 2035', '2035-12-31', false],
    ['the stoppage lasts until Friday', '2026-03-06', true],
    ['they would wait until the end of the month', '2026-03-31', true],
    ['not before January', '2027-01-31', false],
    ['the strike is open-ended', null, true],
  ])('“%s”', (text, day, isEnd) => {
    expect(toldDays(text, '2026-03-02').map((told) => [told.day, told.isEnd])).toEqual([[day, isEnd]]);
    expect(withoutDays(text)).not.toMatch(/\d|May|April|June|July|Friday|January|month|ended/u);
  });

  it.each(['the march begins at the mill', 'it may be too late', 'three days a week', 'he works 2,035 hours'])(
    'are none in “%s”',
    (text) => expect(toldDays(text, '2026-03-02')).toEqual([]),
  );
});

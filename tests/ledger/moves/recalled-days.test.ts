import { describe, expect, it } from 'vitest';
import { recalledDays } from '../../../src/ledger/moves/recalled-days.ts';

const DAY = '2026-05-20';

describe('the days that a sentence tells again', () => {
  it.each([
    ['She had ruled it out eight days before.', '2026-05-11', '2026-05-13'],
    ['Nine days earlier the guild vowed to stay.', '2026-05-10', '2026-05-12'],
    ['Two weeks ago he had said no.', '2026-05-03', '2026-05-09'],
    ['A couple of weeks ago he had said no.', '2026-05-03', '2026-05-09'],
    ['A fortnight ago he had said no.', '2026-05-02', '2026-05-10'],
    ['It is less than a fortnight since she told them so.', '2026-05-06', '2026-05-19'],
    ['She spoke thirteen days after he had declared it dead.', '2026-05-06', '2026-05-08'],
    ['On May 7 he had promised a bridge.', '2026-05-06', '2026-05-08'],
    ['The minister, whose letter of 7 May held out the offer, was there.', '2026-05-06', '2026-05-08'],
    ['Last week the guild had asked for more.', '2026-05-07', '2026-05-19'],
  ])('are those it names: %s', (sentence, since, until) => {
    expect(recalledDays(sentence, DAY)).toEqual({ since, until });
  });

  it.each([
    'She had always been against it.',
    'The works begin on May 30.',
    'It ends on June 30, she said.',
    'He had 12 days of leave.',
    'May 20 is a holiday.',
  ])('are none where it tells of no day before: %s', (sentence) => {
    expect(recalledDays(sentence, DAY)).toBeNull();
  });
});

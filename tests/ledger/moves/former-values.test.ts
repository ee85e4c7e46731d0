import { describe, expect, it } from 'vitest';
import { FORMER_RULES, formerValues } from '../../../src/ledger/moves/former-values.ts';

const NOW = { value: 40, unit: 'berth' };

describe('an amount that was held before', () => {
  for (const { id, examples, pattern } of FORMER_RULES)
    it.each(examples)(`is read by the rule “${id}” and no other: %s`, (example) => {
      expect(pattern.test(example)).toBe(true);
      expect(FORMER_RULES.filter((rule) => rule.pattern.test(example)).map((rule) => rule.id)).toEqual([id]);
    });

  it.each([
    ['The council raised its offer from 30 to 40 berths.', 30],
    ['The guild would take 40 berths rather than the 50 it wanted.', 50],
    ['It asks for 40 berths, down from sixty.', 60],
    ['Forty berths were free, Rask said, a week after she had offered a dozen.', 12],
    ['The guild would take 40 berths, ten fewer than it first asked for.', 50],
    ['Rask named 40 berths, fifteen more than she had offered.', 25],
  ])('is told beside what is held now: %s', (sentence, value) => {
    expect(formerValues(sentence, NOW).map((former) => former.value)).toEqual([value]);
  });

  it.each([
    'Forty berths stretch from the locks to the mill, with 12 lamps.',
    'The guild would take 40 berths rather than strike for 12 days.',
    'Forty berths are more than the harbour had in 1990.',
  ])('is none where no amount follows: %s', (sentence) => {
    expect(formerValues(sentence, NOW)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { issueKeys } from '../../src/ledger/merge-issues.ts';

const keysOf = (label: string) => [...issueKeys(label)].toSorted();

describe('the words of a label', () => {
  it.each([
    ['in capitals and with an article', 'wage rise', 'The Wage Rise'],
    ['in another order and form', 'withdrawal of the troops', 'troop withdrawal'],
    ['with whose it is', 'guarantees for Norway’s security', 'security guarantees for Norway'],
    [
      'with words around it that say nothing',
      'disclosure of the negotiations',
      'disclosure of details of the negotiations',
    ],
    ['with an amount', '12 per cent wage rise', 'wage rise of 9 per cent'],
    ['in two words or one', 'ceasefire', 'cease-fire'],
    ['in a word that articles use for another', 'wage rise', 'pay increase'],
    ['with the state’s money by another name', 'state money for railways', 'public money for railways'],
    ['with a country by its adjective', 'Kestrian inspectors on ships', 'inspectors from Kestria on ships'],
  ])('are the same %s: "%s" and "%s"', (_why, one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it.each([
    ['with different numbers in their names', '28-point plan', '19-point plan'],
    ['of which one excludes', 'deal without Kestria', 'deal with Kestria'],
    ['at another time', 'vote before summer', 'vote after summer'],
    ['of which one names US or May', 'US tariffs in May', 'tariffs that may reach us'],
    ['of the public and of the government', 'public support', 'government support'],
  ])('differ %s: "%s" and "%s"', (_why, one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });

  it('are the label itself where it says nothing', () => {
    expect(issueKeys('the issue')).toEqual(['issue']);
  });
});

import { describe, expect, it } from 'vitest';
import { issueKeys, matchIssue } from '../../src/ledger/merge-issues.ts';

describe('one matter across articles', () => {
  it.each([
    ['in the same words', 'wage rise', 'wage rise'],
    ['in capitals and with an article', 'wage rise', 'The Wage Rise'],
    ['in another order', 'withdrawal of troops', 'troop withdrawal'],
    ['in the plural', 'security guarantee', 'security guarantees'],
    ['with whose it is', 'guarantees for Norway’s security', 'security guarantees for Norway'],
    [
      'with words around it that say nothing',
      'disclosure of the negotiations',
      'disclosure of details of the negotiations',
    ],
    ['as an open question', 'night shifts', 'the question of night shifts'],
    ['with the amount that is asked for', 'wage rise', '12 % wage rise'],
    ['with an amount of money', 'fine of 200 crowns for late ships', 'fine of 3bn roubles for late ships'],
    ['with another amount', '12 per cent wage rise', 'wage rise of 9 per cent'],
    ['in two words or one', 'ceasefire', 'cease-fire'],
    ['for whom more closely', 'wage rise', 'wage rise for drivers'],
    ['for whom less closely', 'wage rise for drivers', 'wage rise'],
    ['with the extent that is asked for', 'ticket refunds', 'full ticket refunds'],
    ['in a word that articles use for another', 'wage rise', 'pay increase'],
    ['with the state’s money by another name', 'state money for railways', 'public money for railways'],
    ['in other small words', 'dispute between dockers under the rules', 'dispute among dockers over the rules'],
    ['with a country by its adjective', 'Kestrian inspectors on ships', 'inspectors from Kestria on ships'],
  ])('is one %s: "%s" and "%s"', (_why, known, label) => {
    expect(match([known], label)).toBe(known);
  });

  it('is one by a wording it had before', () => {
    const issue = { id: '7', label: 'wage rise', wordings: ['pay increase'] };
    expect(matchIssue([issue], 'the pay increase', '')).toBe('7');
  });

  it('is one by a single word of it where the statement has the others', () => {
    expect(match(['wage rise', 'port closure'], 'rise', 'a wage rise of 12 per cent is the floor')).toBe('wage rise');
    expect(match(['wage rise', 'port closure'], 'rise', 'a steep rise in fees')).toBeNull();
  });
});

describe('a matter that the statement names in full', () => {
  it('is one although the label has another word', () => {
    const statement = 'we will return conductors to the night trains';
    expect(match(['conductors on night trains'], 'return of conductors', statement)).toBe('conductors on night trains');
    expect(match(['conductors on night trains'], 'return of conductors', 'we will return conductors')).toBeNull();
    expect(match(['wage rise'], 'closure of the port', 'a closure would end the wage rise')).toBeNull();
  });
});

describe('two matters', () => {
  it.each([
    ['with different numbers in their names', '28-point plan', '19-point plan'],
    ['with different articles of a law', 'Article 5', 'Article 7'],
    ['of different parties', 'Norwegian peace plan', 'Swedish peace plan'],
    ['of which one has an owner', 'peace plan', 'Norwegian peace plan'],
    ['that share their noun alone', 'wage rise', 'rise of fees'],
    ['that share what they are about alone', 'lifting of sanctions', 'sanctions relief'],
    ['in two directions', 'withdrawal of Norwegian troops from Sweden', 'withdrawal of Swedish troops from Norway'],
    ['of which one is general', 'talks', 'grain talks'],
    ['of which one excludes', 'deal without Kestria', 'deal with Kestria'],
    ['at another time', 'vote before summer', 'vote after summer'],
    ['of which one names US or May', 'US tariffs in May', 'tariffs that may reach us'],
    ['of the public and of the government', 'public support', 'government support'],
  ])('%s stay two: "%s" and "%s"', (_why, known, label) => {
    expect(match([known], label)).toBeNull();
  });

  it('known in words of which a label has a part leave the label to neither', () => {
    expect(match(['wage rise', 'fee rise'], 'rise', 'a rise of wage and fee')).toBeNull();
  });

  it('without a word that says anything are one only where they are called the same', () => {
    expect(match(['the issue'], 'the questions')).toBeNull();
    expect(match(['the issue'], 'The issue')).toBe('the issue');
  });
});

describe('looking up', () => {
  it('finds under a word that both labels have, whatever its form', () => {
    expect(issueKeys('troop withdrawal').toSorted()).toEqual([...issueKeys('withdrawal of the troops')].toSorted());
    expect(issueKeys('the issue')).toHaveLength(1);
  });
});

/** The label of the known issue that it is; null where it is none. */
function match(known: readonly string[], label: string, statement = ''): string | null {
  const id = matchIssue(
    known.map((each, place) => ({ id: `${place}`, label: each, wordings: [] })),
    label,
    statement,
  );
  return id === null ? null : (known[Number(id)] ?? null);
}

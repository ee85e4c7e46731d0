import { describe, expect, it } from 'vitest';
import { ownWords, wordsOf } from '../../../src/ledger/matters/matter-words.ts';
import { titleMatter } from '../../../src/ledger/matters/title-matter.ts';

const said = (label: string, statement: string) => ({ label, own: ownWords({ label, statement, quote: statement }) });
const BERTHS = [
  said('accepting berths', 'the guild could accept forty berths'),
  said('-day wait', 'a three-day wait for berths'),
  said('harbour berths', 'fifty harbour berths are the least'),
  said('2 May', 'the berths will be there on 2 May'),
  said('Bo Holt', 'Bo Holt wants berths'),
  said('he saw no need for berths', 'he saw no need for berths in the harbour'),
];
const NAMES = new Set(wordsOf('Bo Holt'));

describe('the title of a matter', () => {
  it('is the noun phrase that most of its statements share the words of', () => {
    expect(titleMatter(BERTHS, NAMES, null)).toBe('harbour berths');
  });

  it.each(['accepting berths', '-day wait', '2 May', 'Bo Holt', 'he saw no need for berths'])(
    'is not what nobody would call a matter, while it has another name: “%s”',
    (label) => {
      const two = BERTHS.filter((each) => each.label === label || each.label === 'harbour berths');
      expect(titleMatter([...two, ...two.filter((each) => each.label === label)], NAMES, null)).toBe('harbour berths');
    },
  );

  it('stays while it is nearly as good as another: people know the matter by it', () => {
    const later = [
      ...BERTHS,
      said('berths', 'sixty berths'),
      said('harbour berths', 'harbour berths for all'),
      said('berths', 'no berths'),
    ];
    expect(titleMatter(later, NAMES, 'harbour berths')).toBe('harbour berths');
    expect(titleMatter(later, NAMES, 'tolls')).toBe('berths');
  });
});

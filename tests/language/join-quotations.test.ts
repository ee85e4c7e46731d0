import { describe, expect, it } from 'vitest';
import { joinQuotations } from '../../src/language/join-quotations.ts';
import { splitSentences } from '../../src/language/sentences.ts';

function joined(text: string, limit = 200): readonly string[] {
  return joinQuotations(text, splitSentences(text), limit).map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of one quotation', () => {
  it.each([
    ['"We offered nine. It is twelve again," Lee said.', 'He left.'],
    ['“The ferry is old. It is slow. It leaks.”', 'He left.'],
    ['„Die Fähre ist alt. Sie leckt“, schrieb Lee.', 'He left.'],
    ['« La barque est vieille. Elle fuit », dit Lee.', 'He left.'],
  ])('stay together: %s', (quotation, after) => {
    expect(joined(`He came. ${quotation} ${after}`)).toEqual(['He came.', quotation, after]);
  });

  it('stay apart where it is longer than is shown, or goes on in the next paragraph', () => {
    expect(joined('"One ferry. Two ferries. Three ferries," Lee said.', 20)).toHaveLength(3);
    expect(joined('"One ferry.\n"Two ferries," Lee said.')).toEqual(['"One ferry.', '"Two ferries," Lee said.']);
  });

  it('are no reason to join what is not quoted, nor what follows a mark that is never closed', () => {
    expect(joined('He came. He left.')).toEqual(['He came.', 'He left.']);
    expect(joined('The 12" pipe broke. It rained.')).toEqual(['The 12" pipe broke.', 'It rained.']);
  });
});

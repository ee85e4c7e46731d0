import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

describe('sentences', () => {
  it.each([
    [
      'Mr. Holm met J. Duarte of the U.S. Army at 3 p.m. on Friday. It rained.',
      ['Mr. Holm met J. Duarte of the U.S. Army at 3 p.m. on Friday.', 'It rained.'],
    ],
    ['Supt. Holm met Brig. Ray in Sept. It rained.', ['Supt. Holm met Brig. Ray in Sept. It rained.']],
    ['Acme Corp. A ship, e.g. Elsa, sank. It rained.', ['Acme Corp. A ship, e.g. Elsa, sank.', 'It rained.']],
    ['“We stay.” He left. Did he? Yes!', ['“We stay.”', 'He left.', 'Did he?', 'Yes!']],
    ['Prices rose 4.5 percent.\nNext item\n\nLast one', ['Prices rose 4.5 percent.', 'Next item', 'Last one']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { TAG_RULES } from '../../../src/analysts/extractive/parse/tag-rules.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** The tag of the word in square brackets. */
function tagIn(example: string): string | undefined {
  const { text, marks } = readMarked(example);
  const [mark] = marks;
  if (mark === undefined) throw new Error(`no word in square brackets: ${example}`);
  const tokens = parseDocument(text).sentences.flatMap((sentence) => sentence.tokens);
  return tokens.find((token) => token.start <= mark.start && token.end > mark.start)?.pos;
}

describe('each rule that mends a tag', () => {
  it.each(TAG_RULES.all)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examplesOf(TAG_RULES))(
    'decides its example, and no other would: $id in "$example"',
    ({ key, to, example }) => {
      expect(tagIn(example)).toBe(to);
      expect(withoutRule(key, () => tagIn(example))).not.toBe(to);
    },
  );
});

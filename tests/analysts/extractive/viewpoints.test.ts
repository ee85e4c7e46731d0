import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { VIEWPOINT_FORMS } from '../../../src/analysts/extractive/attribution/viewpoints.ts';
import { WISH_RULES } from '../../../src/analysts/extractive/attribution/wishes.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, positionsOf, readMarked } from './drafting.ts';

/** The parts of a text that each attribution tells. */
function contentsOf(text: string): string[][] {
  return findAttributions(parseDocument(text), []).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('what is so in somebody’s eyes, and what somebody would like', () => {
  it.each([...examplesOf(VIEWPOINT_FORMS), ...examplesOf(WISH_RULES)])(
    'is read by the rule “$id”, and by no other: $example',
    ({ key, example }) => {
      const { text, marks } = readMarked(example);
      const expected = marks.map(({ words }) => words);
      expect(contentsOf(text)).toContainEqual(expected);
      expect(withoutRule(key, () => contentsOf(text))).not.toContainEqual(expected);
    },
  );

  it('is theirs', () => {
    expect(positionsOf('In the view of Nora Lindt, the ban is illegal.')).toMatchObject([
      { actor: 'Nora Lindt', act: 'states', statement: 'the ban is illegal' },
    ]);
    expect(positionsOf('Chile would rather have the matter settled by judges.')).toMatchObject([
      { actor: 'Chile', act: 'demands', statement: 'that the matter be settled by judges' },
    ]);
  });

  it('is nothing where somebody only speaks politely, or chooses what to do', () => {
    expect(positionsOf('Nora Lindt would like to say a word.')).toEqual([]);
    expect(positionsOf('Nora Lindt would rather walk.')).toEqual([]);
  });
});

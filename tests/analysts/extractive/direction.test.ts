import { describe, expect, it } from 'vitest';
import { DIRECTION_RULES } from '../../../src/analysts/extractive/attribution/direction-rules.ts';
import { NOUN_GOVERNORS } from '../../../src/analysts/extractive/attribution/noun-governors.ts';
import { NOUN_PREDICATES } from '../../../src/analysts/extractive/attribution/noun-predicates.ts';
import { readEffect } from '../../../src/analysts/extractive/attribution/read-direction.ts';
import { readGoverned } from '../../../src/analysts/extractive/attribution/read-governed.ts';
import { readUnits, type Unit } from '../../../src/analysts/extractive/attribution/units.ts';
import { attributeVerbs } from '../../../src/analysts/extractive/attribution/verb-attributions.ts';
import { findVerbGroups } from '../../../src/analysts/extractive/attribution/verb-groups.ts';
import { attributeWords } from '../../../src/analysts/extractive/attribution/word-attributions.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** The units of a sentence, and the index of the one that its brackets mark. */
function marked(example: string): { readonly units: readonly Unit[]; readonly at: number } {
  const { text, marks } = readMarked(example);
  const document = parseDocument(text);
  const units = document.sentences.flatMap((sentence) => readUnits(document, sentence));
  const at = units.findIndex(({ start }) => start === marks[0]?.start);
  return { units, at };
}

describe('the direction of what somebody holds', () => {
  it.each(examplesOf(DIRECTION_RULES))(
    'is read by the rule “$id”, and by no other: $example',
    ({ key, effect, example }) => {
      const { units, at } = marked(example);
      const found = attributeVerbs(units, findVerbGroups(units)).find(({ cue }) => cue?.start === at);
      const read = () => readEffect(units, at, found?.source ?? null);
      expect(read()).toBe(effect);
      expect(withoutRule(key, read)).not.toBe(effect);
    },
  );

  it.each(examplesOf(NOUN_GOVERNORS))('is read from “$id”, which $handling: $example', ({ key, handling, example }) => {
    const { units, at } = marked(example);
    const read = () => readGoverned(units, at, units[at]?.lemma ?? '');
    const governed = read();
    expect(governed).toMatchObject({ direction: handling === 'givesUp' ? 'givenUp' : 'held' });
    expect(governed?.source).not.toBeNull();
    expect(withoutRule(key, read)).not.toEqual(governed);
  });

  it.each(examplesOf(NOUN_PREDICATES))('is left open by what “$id” says of it: $example', ({ key, example }) => {
    const { units, at } = marked(example);
    const read = () =>
      attributeWords(units, findVerbGroups(units)).find(({ cue }) => cue?.start === at)?.direction ?? null;
    expect(read()).toBe('unasserted');
    expect(withoutRule(key, read)).toBe('held');
  });
});

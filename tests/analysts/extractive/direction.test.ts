import { describe, expect, it } from 'vitest';
import { DIRECTION_RULES } from '../../../src/analysts/extractive/attribution/direction-rules.ts';
import { NOUN_GOVERNORS } from '../../../src/analysts/extractive/attribution/noun-governors.ts';
import { readEffect } from '../../../src/analysts/extractive/attribution/read-direction.ts';
import { readGoverned } from '../../../src/analysts/extractive/attribution/read-governed.ts';
import { readUnits, type Unit } from '../../../src/analysts/extractive/attribution/units.ts';
import { attributeVerbs } from '../../../src/analysts/extractive/attribution/verb-attributions.ts';
import { findVerbGroups } from '../../../src/analysts/extractive/attribution/verb-groups.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';

/** The units of a sentence, and the index of the one that its brackets mark. */
function marked(example: string): { readonly units: readonly Unit[]; readonly at: number } {
  const document = parseDocument(example.replaceAll(/[[\]]/g, ''));
  const units = document.sentences.flatMap((sentence) => readUnits(document, sentence));
  const at = units.findIndex(({ start }) => start === example.indexOf('['));
  return { units, at };
}

describe('the direction of what somebody holds', () => {
  const rows = DIRECTION_RULES.all.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example })));

  it.each(rows)('is read by the rule “$id”, and by no other: $example', ({ id, effect, example }) => {
    const { units, at } = marked(example);
    const found = attributeVerbs(units, findVerbGroups(units)).find(({ cue }) => cue?.start === at);
    const read = () => readEffect(units, at, found?.source ?? null);
    expect(read()).toBe(effect);
    expect(withoutRule(`direction: ${id}`, read)).not.toBe(effect);
  });

  const governors = NOUN_GOVERNORS.all.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example })));

  it.each(governors)('is read from “$id”, which $handling: $example', ({ id, handling, example }) => {
    const { units, at } = marked(example);
    const read = () => readGoverned(units, at, units[at]?.lemma ?? '');
    const governed = read();
    expect(governed).toMatchObject({ direction: handling === 'givesUp' ? 'givenUp' : 'held' });
    expect(governed?.source).not.toBeNull();
    expect(withoutRule(`noun governors: ${id}`, read)).not.toEqual(governed);
  });
});

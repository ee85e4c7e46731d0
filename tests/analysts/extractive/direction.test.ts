import { describe, expect, it } from 'vitest';
import { DIRECTION_RULES } from '../../../src/analysts/extractive/attribution/direction-rules.ts';
import { NOUN_GOVERNORS } from '../../../src/analysts/extractive/attribution/noun-governors.ts';
import { readEffect } from '../../../src/analysts/extractive/attribution/read-direction.ts';
import { readGoverned } from '../../../src/analysts/extractive/attribution/read-governed.ts';
import { readUnits, type Unit } from '../../../src/analysts/extractive/attribution/units.ts';
import { attributeVerbs } from '../../../src/analysts/extractive/attribution/verb-attributions.ts';
import { findVerbGroups } from '../../../src/analysts/extractive/attribution/verb-groups.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';

/** The units of a sentence, and the index of the one that its brackets mark. */
function marked(example: string): { readonly units: readonly Unit[]; readonly at: number } {
  const document = parseDocument(example.replaceAll(/[[\]]/g, ''));
  const units = document.sentences.flatMap((sentence) => readUnits(document, sentence));
  const at = units.findIndex(({ start }) => start === example.indexOf('['));
  return { units, at };
}

describe('the direction of what somebody holds', () => {
  const rows = DIRECTION_RULES.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, rule, example })));

  it.each(rows)('is read by the rule “$id”, and by no other: $example', ({ rule, example }) => {
    const { units, at } = marked(example);
    const found = attributeVerbs(units, findVerbGroups(units)).find(({ cue }) => cue?.start === at);
    const subject = found?.source ?? null;
    const read = (rules: typeof DIRECTION_RULES) => readEffect(units, at, subject, rules);
    expect(read(DIRECTION_RULES)).toBe(rule.effect);
    expect(read(DIRECTION_RULES.filter((other) => other !== rule))).not.toBe(rule.effect);
  });

  it.each(NOUN_GOVERNORS)('is read from “$verb”, which $handling: $example', (governor) => {
    const { units, at } = marked(governor.example);
    const word = units[at]?.lemma ?? '';
    const read = (governors: typeof NOUN_GOVERNORS) => readGoverned(units, at, word, governors);
    expect(read(NOUN_GOVERNORS)).toMatchObject({ direction: governor.handling === 'givesUp' ? 'givenUp' : 'held' });
    expect(read(NOUN_GOVERNORS)?.source).not.toBeNull();
    expect(read(NOUN_GOVERNORS.filter((other) => other !== governor))).not.toEqual(read(NOUN_GOVERNORS));
  });
});

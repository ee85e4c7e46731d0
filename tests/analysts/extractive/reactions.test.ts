import { describe, expect, it } from 'vitest';
import { REACTION_RULES } from '../../../src/analysts/extractive/attribution/reactions.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf, readMarked, sourcesOf } from './drafting.ts';

describe('what people are told to show at something', () => {
  it.each(examplesOf(REACTION_RULES))('is read by the rule “$id”, and by no other: $example', ({ key, example }) => {
    const { text, marks } = readMarked(example);
    expect(marks).toHaveLength(1);
    expect(sourcesOf(text)).toEqual(marks.map(({ words }) => words));
    expect(withoutRule(key, () => sourcesOf(text))).toEqual([]);
  });

  it.each([
    ['The ruling caused outrage among tenants.', 'tenants states (opposes) outrage at the ruling'],
    ['The news was received with relief by growers.', 'growers states (supports) relief at the news'],
    ['The plan faces stiff opposition from the dockers.', 'dockers refuses (opposes) the plan'],
  ])('%s', (text, position) => {
    const told = draftOf(text).positions.map(
      ({ actor, act, stance, statement }) => `${actor} ${act} (${stance}) ${statement}`,
    );
    expect(told).toEqual([position]);
  });

  it('is nobody’s where the text names nobody, or says that nobody showed it', () => {
    expect(draftOf('The plan drew sharp criticism.').positions).toEqual([]);
    expect(draftOf('The plan did not draw criticism from the dockers.').positions).toEqual([]);
  });
});

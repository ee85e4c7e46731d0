import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { REACTION_RULES } from '../../../src/analysts/extractive/attribution/reactions.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf } from './drafting.ts';

function sourcesOf(text: string): string[] {
  return findAttributions(parseDocument(text), []).map(({ source }) =>
    source === null ? '' : text.slice(source.start, source.end),
  );
}

describe('what people are told to show at something', () => {
  const rows = REACTION_RULES.all.flatMap(({ id, examples }) => examples.map((example) => ({ id, example })));

  it.each(rows)('is read by the rule “$id”, and by no other: $example', ({ id, example }) => {
    const text = example.replaceAll(/[[\]]/g, '');
    const holder = /\[(.*)\]/.exec(example)?.[1] ?? '';
    expect(sourcesOf(text)).toEqual([holder]);
    expect(withoutRule(`meeting with a reaction: ${id}`, () => sourcesOf(text))).toEqual([]);
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

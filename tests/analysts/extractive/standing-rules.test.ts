import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { STANDING_RULES } from '../../../src/analysts/extractive/actors/standing-rules.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** Whether the name in square brackets is an actor. */
function isActor(example: string): boolean {
  const { text, marks } = readMarked(example);
  const name = marks[0]?.words;
  if (name === undefined) throw new Error(`no name in square brackets: ${example}`);
  const document = parseDocument(text);
  return findActors(document, findEntities(document)).some((actor) => [actor.name, ...actor.aliases].includes(name));
}

describe('each rule that tells how a text treats a name', () => {
  it.each(STANDING_RULES.all)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examplesOf(STANDING_RULES))(
    'decides its example, and no other rule would: $id in "$example"',
    ({ key, tells, example }) => {
      expect(isActor(example)).toBe(tells !== 'locative');
      expect(withoutRule(key, () => isActor(example))).toBe(tells === 'locative');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { STANDING_RULES } from '../../../src/analysts/extractive/actors/standing-rules.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';

/** Whether the name in square brackets is an actor. */
function isActor(example: string): boolean {
  const name = /\[(.*?)\]/u.exec(example)?.[1];
  if (name === undefined) throw new Error(`no name in square brackets: ${example}`);
  const document = parseDocument(example.replace(/[[\]]/gu, ''));
  return findActors(document, findEntities(document)).some((actor) => [actor.name, ...actor.aliases].includes(name));
}

describe('each rule that tells how a text treats a name', () => {
  it.each(STANDING_RULES.all)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(STANDING_RULES.all.flatMap(({ examples, ...rule }) => examples.map((example) => ({ ...rule, example }))))(
    'decides its example, and no other rule would: $id in "$example"',
    ({ id, tells, example }) => {
      expect(isActor(example)).toBe(tells !== 'locative');
      expect(withoutRule(`${STANDING_RULES.name}: ${id}`, () => isActor(example))).toBe(tells === 'locative');
    },
  );
});

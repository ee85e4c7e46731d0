import { describe, expect, it } from 'vitest';
import { CONTEXT_TYPE_RULES } from '../../../src/analysts/extractive/entities/context-type-rules.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { NAME_TYPE_RULES } from '../../../src/analysts/extractive/entities/name-type-rules.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** The type of the name in square brackets; OTHER where it is found as no name, or not to its exact words. */
function typeIn(example: string): string {
  const { text, marks } = readMarked(example);
  const [name] = marks;
  if (name === undefined) throw new Error(`no name in square brackets: ${example}`);
  const found = findEntities(parseDocument(text)).find(({ start, end }) => start === name.start && end === name.end);
  return found?.type ?? 'OTHER';
}

describe('each rule that tells the type of a name', () => {
  it.each([...NAME_TYPE_RULES.all, ...CONTEXT_TYPE_RULES.all])('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each([...examplesOf(NAME_TYPE_RULES), ...examplesOf(CONTEXT_TYPE_RULES)])(
    'decides its example, and no other rule would: $id in "$example"',
    ({ example, type, weight, key }) => {
      const isAgainst = typeof weight === 'number' && weight < 0;
      expect(typeIn(example) === type).toBe(!isAgainst);
      expect(withoutRule(key, () => typeIn(example)) === type).toBe(isAgainst);
    },
  );
});

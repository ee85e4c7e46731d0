import { describe, expect, it } from 'vitest';
import { CONTEXT_TYPE_RULES } from '../../../src/analysts/extractive/entities/context-type-rules.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { NAME_TYPE_RULES } from '../../../src/analysts/extractive/entities/name-type-rules.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';

/** The type of the name in square brackets; OTHER where it is found as no name, or not to its exact words. */
function typeIn(example: string): string {
  const match = /\[(.*?)\]/u.exec(example);
  if (match?.[1] === undefined) throw new Error(`no name in square brackets: ${example}`);
  const [index, name] = [match.index, match[1]];
  const text = example.replace(/[[\]]/gu, '');
  const found = findEntities(parseDocument(text)).find(
    ({ start, end }) => start === index && end === index + name.length,
  );
  return found?.type ?? 'OTHER';
}

const cases = [NAME_TYPE_RULES, CONTEXT_TYPE_RULES].flatMap(({ name, all }) =>
  all.map((rule) => ({ ...rule, key: `${name}: ${rule.id}` })),
);

describe('each rule that tells the type of a name', () => {
  it.each(cases)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(cases.flatMap(({ examples, ...rule }) => examples.map((example) => ({ ...rule, example }))))(
    'decides its example, and no other rule would: $id in "$example"',
    ({ example, type, weight, key }) => {
      const isAgainst = typeof weight === 'number' && weight < 0;
      expect(typeIn(example) === type).toBe(!isAgainst);
      expect(withoutRule(key, () => typeIn(example)) === type).toBe(isAgainst);
    },
  );
});

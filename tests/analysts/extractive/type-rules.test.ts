import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { TYPE_RULES, type TypeRules } from '../../../src/analysts/extractive/entities/weigh-types.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse-document.ts';

/** The type of the name in square brackets; OTHER where it is found as no name, or not to its exact words. */
function typeIn(example: string, rules: TypeRules): string {
  const match = /\[(.*?)\]/u.exec(example);
  if (match?.[1] === undefined) throw new Error(`no name in square brackets: ${example}`);
  const [index, name] = [match.index, match[1]];
  const text = example.replace(/[[\]]/gu, '');
  const found = findEntities(parseDocument(text), rules).find(
    ({ start, end }) => start === index && end === index + name.length,
  );
  return found?.type ?? 'OTHER';
}

const cases = [
  ...TYPE_RULES.names.map((rule) => ({
    ...rule,
    others: { ...TYPE_RULES, names: TYPE_RULES.names.filter(({ id }) => id !== rule.id) },
  })),
  ...TYPE_RULES.contexts.map((rule) => ({
    ...rule,
    others: { ...TYPE_RULES, contexts: TYPE_RULES.contexts.filter(({ id }) => id !== rule.id) },
  })),
];

describe('each rule that tells the type of a name', () => {
  it.each(cases)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(cases.flatMap(({ examples, ...rule }) => examples.map((example) => ({ ...rule, example }))))(
    'decides its example, and no other rule would: $id in "$example"',
    ({ example, type, weight, others }) => {
      const isAgainst = typeof weight === 'number' && weight < 0;
      expect(typeIn(example, TYPE_RULES) === type).toBe(!isAgainst);
      expect(typeIn(example, others) === type).toBe(isAgainst);
    },
  );
});

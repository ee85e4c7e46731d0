import { describe, expect, it } from 'vitest';
import { CREDIT_RULES, findCredits } from '../../../src/analysts/extractive/actors/credits.ts';
import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf } from './drafting.ts';

const ARTICLE = 'Minister Ana Kolt rejected the levy on Monday.';

function actorsBeside(line: string): string[] {
  const document = parseDocument(`${ARTICLE}\n${line}`);
  return findActors(document, findEntities(document)).map(({ name }) => name);
}

describe('a line that says who made the article', () => {
  it.each(examplesOf(CREDIT_RULES))(
    'makes nobody an actor, by one rule alone: $id in "$example"',
    ({ key, example }) => {
      expect(actorsBeside(example)).toEqual(['Ana Kolt']);
      expect(withoutRule(key, () => findCredits(parseDocument(example)))).toEqual([]);
    },
  );

  it.each([
    'By Monday Petra Holm had rejected it too.',
    'Petra Holm is an editor who rejected it.',
    'Reporting by Petra Holm had shown that the levy was unlawful, and she said that the ministry knew of it all along, long before the vote was held and the first growers had gone to court over it.',
    'Sources: Petra Holm rejected it.',
  ])('is none that tells something: %s', (line) => {
    expect(actorsBeside(line)).toContain('Petra Holm');
  });
});

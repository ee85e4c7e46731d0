import { describe, expect, it } from 'vitest';
import { ISSUING_RULES } from '../../../src/analysts/extractive/attribution/document-issuer.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked, sourcesOf } from './drafting.ts';

describe('what a document says is said by whoever issued it', () => {
  it.each(examplesOf(ISSUING_RULES))('by the rule “$id”, and by no other: $example', ({ key, example }) => {
    const { text, marks } = readMarked(example);
    const issuer = marks[0]?.words;
    expect(sourcesOf(text)).toContain(issuer);
    const without = withoutRule(key, () => sourcesOf(text));
    expect(without.filter((source) => source === issuer)).not.toEqual(
      sourcesOf(text).filter((source) => source === issuer),
    );
  });

  it.each([
    ['A letter from the union said the quay was unsafe.', 'the union'],
    ['A statement issued by the ministry said the dam was safe.', 'the ministry'],
    [
      'The report followed a letter from the ministry to members of the council, denying that boats were lost.',
      'the ministry',
    ],
    ['Halden Council issued a statement today. The statement condemned the sale.', 'Halden Council'],
  ])('%s', (text, issuer) => {
    expect(sourcesOf(text)).toEqual([issuer]);
  });

  it('is left open where two of a kind were told of', () => {
    const text = 'The union wrote a letter. The mayor sent a letter to the port. The letter condemned the sale.';
    expect(sourcesOf(text)).toContain('The letter');
  });
});

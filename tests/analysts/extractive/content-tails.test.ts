import { describe, expect, it } from 'vitest';
import { CONTENT_TAILS } from '../../../src/analysts/extractive/attribution/content-tails.ts';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** What each attribution of a text holds to be said. */
function contentsOf(text: string): string[] {
  const found = findAttributions(parseDocument(text), []);
  return found.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

describe('what the writer adds is not told of whom the sentence is about:', () => {
  it.each(examplesOf(CONTENT_TAILS))('“$id”: $example', ({ key, example }) => {
    const { text, marks } = readMarked(example);
    const wanted = marks.map(({ words }) => words);
    expect(contentsOf(text)).toEqual(expect.arrayContaining(wanted));
    expect(withoutRule(key, () => contentsOf(text))).not.toEqual(expect.arrayContaining(wanted));
  });
});

describe('what another one does meanwhile is not told of whom the sentence is about:', () => {
  it.each([
    'Norway accused [the port of neglect when it shut], while Peru was mute.',
    'Norway said [it would spare “thousands of homes,”] while Peru sold it as a triumph.',
    'Norway blamed [the crew for the fire], while villagers pointed at the harbour.',
    'Norway first announced [plans for a toll in March], but granted some exemptions.',
    'Norway praised [the deal], while Peru cast it as a defeat.',
  ])('%s', (example) => {
    const { text, marks } = readMarked(example);
    expect(contentsOf(text)).toContain(marks[0]?.words);
  });

  it('but what goes on in the same form is still said', () => {
    const text = 'Norway said Chile would pay for the road, while Peru would pay for the bridge.';
    expect(contentsOf(text)).toEqual(['Chile would pay for the road, while Peru would pay for the bridge']);
  });
});

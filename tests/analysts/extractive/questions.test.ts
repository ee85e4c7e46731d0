import { describe, expect, it } from 'vitest';
import { QUESTION_FRAMES } from '../../../src/analysts/extractive/attribution/question-frame.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf } from './drafting.ts';

const told = (text: string) => draftOf(text).positions.map(({ actor, statement }) => `${actor}: ${statement}`);
const examples = examplesOf(QUESTION_FRAMES);

describe('what somebody was asked', () => {
  it.each(examples)('is no part of the answer: $example', ({ example }) => {
    const [, answer] = /“(.*?)\.?”/u.exec(example) ?? [];
    expect(told(example)).toEqual([`Nora Lindt: “${answer}”`]);
  });

  it.each(examples)('would be one without the rule: $id in “$example”', ({ key, example }) => {
    const [, answer] = /“(.*?)\.?”/u.exec(example) ?? [];
    expect(withoutRule(key, () => told(example))).not.toEqual([`Nora Lindt: “${answer}”`]);
  });

  it.each([
    ['before reported speech', 'Asked whether the mill would be sold, Nora Lindt said the price was too low.'],
    ['after the subject', 'Nora Lindt, asked whether the mill would be sold, said the price was too low.'],
  ])('is left out %s', (_, text) => {
    expect(told(text)).toEqual(['Nora Lindt: the price was too low']);
  });

  it('parts two speakers where it stands between them', () => {
    const text =
      'Nora Lindt said the toll would rise, and when pressed on why lorries pay less, Jon Moe replied, “They bring the grain.”';
    expect(told(text)).toEqual(['Jon Moe: “They bring the grain”', 'Nora Lindt: the toll would rise']);
  });

  it('is nobody’s, whatever it says others want', () => {
    const text =
      'Asked if the bakers’ demands for her dismissal would hurt the talks, Nora Lindt said: “We are writing a new offer.”';
    expect(told(text)).toEqual(['Nora Lindt: “We are writing a new offer”']);
  });
});

describe('dialogue after dashes', () => {
  it.each([
    ['— The mill stays shut for good, — said Nora Lindt.', ['Nora Lindt: “The mill stays shut for good”']],
    ['— The mill stays shut for good — said Nora Lindt.', ['Nora Lindt: “The mill stays shut for good”']],
    ['– The mill stays shut for good! – the miller Nora Lindt said.', ['Nora Lindt: “The mill stays shut for good!”']],
    [
      '— The road is ours — insisted Nora Lindt, mayor of Halden —. We demand that the gate be opened.',
      ['Nora Lindt: “We demand that the gate be opened”', 'Nora Lindt: “The road is ours”'],
    ],
    [
      '— The miller has left, — said Nora Lindt, — and she took the key.',
      ['Nora Lindt: “The miller has left, and she took the key”'],
    ],
  ])('belongs to whom the teller names: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(new Set(draftOf(text).positions.map(({ directness }) => directness))).toEqual(new Set(['direct']));
  });

  it.each([
    '– Milk and bread\n– Two kinds of cheese – from the hills',
    '– Tessaly – which left in May – said on Monday that the mill was lost.',
  ])('is none where nobody tells it: %s', (text) => {
    expect(draftOf(text).positions.filter(({ directness }) => directness === 'direct')).toEqual([]);
  });
});

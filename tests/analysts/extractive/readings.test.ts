import { describe, expect, it } from 'vitest';
import '../../../src/analysts/extractive/analyst-worker.ts';
import { type Rule, ruleTables } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { isMovedBy, placesOf } from './readings/places-of.ts';
import { readingOf } from './readings/reading-of.ts';
import { readReadings } from './readings/recorded-readings.ts';

const recorded = await readReadings();

describe.each([...recorded])('what is read from the examples of the rules is what was recorded: %s', (_, readings) => {
  for (const { rule, text, lines } of readings)
    it(`${rule}: ${text}`, () => {
      expect(readingOf(text), `recorded otherwise: ${text}`).toEqual(lines);
    });
});

describe.each(ruleTables())('the rules of the table “$name”', ({ name, all, keyOf }) => {
  it('have a recorded reading for each of their examples, which npm run readings records', () => {
    const texts = new Set(recorded.get(name)?.map(({ text }) => text));
    const examples = all.flatMap((rule) => rule.examples);
    expect(examples.filter((example) => !placesOf(example).some((text) => texts.has(text)))).toEqual([]);
  });

  it('are each missed in one of their readings', () => {
    const readings = Map.groupBy(recorded.get(name) ?? [], ({ rule }) => rule);
    const isMissed = (rule: Rule) => readings.get(rule.id)?.some(({ text }) => isMovedBy(keyOf(rule), text)) ?? false;
    expect(all.filter((rule) => !isMissed(rule)).map(({ id }) => id)).toEqual([]);
  });
});

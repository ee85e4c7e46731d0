import '../../../../src/analysts/extractive/analyst-worker.ts';
import { ruleTables } from '../../../../src/analysts/extractive/rules/rule-table.ts';
import { isMovedBy, placesOf } from './places-of.ts';
import { readingOf } from './reading-of.ts';
import { type RecordedReading, readReadings, writeReadings } from './recorded-readings.ts';

/**
 * `npm run readings`: records anew how the extractive analyst reads the examples of its rules, each in the first place
 * where its rule is missed. Says how many readings changed, and which examples read the same without their rule.
 */
const before = new Map([...(await readReadings()).values()].flat().map((reading) => [reading.text, reading]));
const unmoved: string[] = [];
const tables = new Map(
  ruleTables().map(({ name, all, keyOf }) => [
    name,
    all.flatMap((rule) => rule.examples.map((example) => record(rule.id, keyOf(rule), example))),
  ]),
);
const now = [...tables.values()].flat();
await writeReadings(tables);
const changed = now.filter(({ text, lines }) => {
  const old = before.get(text);
  return old !== undefined && old.lines.join('\n') !== lines.join('\n');
});
const texts = new Set(now.map(({ text }) => text));
const added = now.filter(({ text }) => !before.has(text));
const gone = before.values().filter(({ text }) => !texts.has(text));
for (const each of unmoved) console.log(`Reads the same without its rule: ${each}`);
console.log(
  `${now.length} readings: ${changed.length} changed, ${added.length} new, ${[...gone].length} gone. Read the diff before you commit it.`,
);

function record(rule: string, key: string, example: string): RecordedReading {
  const [plain = '', ...around] = placesOf(example);
  const text = [plain, ...around].find((place) => isMovedBy(key, place));
  if (text === undefined) unmoved.push(`${key}: ${example}`);
  return { rule, text: text ?? plain, lines: readingOf(text ?? plain) };
}

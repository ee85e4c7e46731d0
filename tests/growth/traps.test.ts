import { expect, it } from 'vitest';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';
import { titleMatter } from '../../src/ledger/matters/title-matter.ts';

/** Processor time, in milliseconds: what is read in every combination takes minutes. */
const MOST_MS = 1_500;

const analyse = (text: string) => analyseText({ text, title: null, publishedAt: null });
const title = (text: string) =>
  titleMatter(
    [{ label: text, own: new Set(['cranes']), quote: text, title: text, speaker: 'Ann', isDirect: false }],
    new Set(),
    null,
  );

it.each<[what: string, read: (text: string) => unknown, text: string]>([
  ['marks of lists before a name', analyse, `${'-*'.repeat(40)}s he said.`],
  ['lines to be filled in before a name', analyse, `_${'_-_'.repeat(40)}s he said.`],
  ['a host of many parts', analyse, `The envoy said //0.A${'PP.P'.repeat(30)}' so.`],
  ['a host of five long parts', analyse, `The envoy said //${`${'ab'.repeat(18)}.`.repeat(5)}_ so.`],
  ['capitals without an end', title, `A${'A'.repeat(60)}  b`],
])('a short text that is made to be read in every combination is read at once: %s', (_what, read, text) => {
  read('The envoy said the talks had failed.');
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
});

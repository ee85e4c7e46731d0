import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { keyOf, readArgued } from './argued-patterns.ts';
import type { Verdict } from './check-worker.ts';
import { collectPatterns, type Pattern } from './collect-patterns.ts';

/**
 * `npm run patterns [-- --write]`: no regular expression may take more time than its text grows by, or somebody who
 * posts a text decides how long Readout is busy with it. Those of `passed.txt` have passed before; those of
 * `argued.txt` don't pass, and stand there with the reason why they may stay. What is new is checked now;
 * `--write` keeps what passes, and drops what is gone.
 */
const PASSED = path.join(import.meta.dirname, 'passed.txt');
/** New patterns that may be left unkept: each is checked again by everybody who runs the check. */
const MOST_UNKEPT = 40;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const patterns = await collectPatterns();
const passed = new Set(linesOf(PASSED));
const argued = new Set(readArgued().map(({ key }) => key));
const unknown = patterns.filter((pattern) => !passed.has(keyOf(pattern)) && !argued.has(keyOf(pattern)));
const verdicts = await checkAll(unknown);
const failed = verdicts.filter(({ isSafe }) => !isSafe);
for (const { pattern, says, attack } of failed)
  console.error(
    `${pattern.file}: /${pattern.source}/${pattern.flags}\n  ${says}${attack === '' ? '' : `, for ${attack}`}\n  ${keyOf(pattern)}`,
  );
if (failed.length > 0)
  console.error(
    `${failed.length} of ${patterns.length} patterns take more time than their text grows by. Write them otherwise, or say in tests/patterns/argued.txt why they may stay.`,
  );
const kept = new Set(verdicts.flatMap(({ isSafe, pattern }) => (isSafe ? [keyOf(pattern)] : [])));
if (values.write) keep(kept);
else if (kept.size > MOST_UNKEPT)
  console.error(`${kept.size} new patterns pass: keep that with npm run patterns -- --write.`);
process.exitCode = failed.length > 0 || (!values.write && kept.size > MOST_UNKEPT) ? 1 : 0;

function keep(found: ReadonlySet<string>): void {
  const all = new Set(patterns.map(keyOf));
  const still = [...passed, ...found].filter((key) => all.has(key)).toSorted();
  writeFileSync(PASSED, `${still.join('\n')}\n`);
  const gone = [...argued].filter((key) => !all.has(key));
  if (gone.length > 0) console.error(`No longer in the code, to be taken out of argued.txt: ${gone.join(' ')}`);
}

async function checkAll(todo: readonly Pattern[]): Promise<readonly Verdict[]> {
  const left = [...todo];
  const found: Verdict[] = [];
  const work = async (): Promise<void> => {
    if (left.length === 0) return;
    const worker = new Worker(new URL('check-worker.ts', import.meta.url));
    for (let pattern = left.shift(); pattern !== undefined; pattern = left.shift()) {
      const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(pattern);
      found.push(await promise);
      worker.removeAllListeners('message').removeAllListeners('error');
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(todo.length, availableParallelism()) }, work));
  return found;
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import './survives.ts';

const SOAK_MINUTES = 30;
/** Of the table of faults. */
const ALL = Array.from({ length: 30 }, (_, place) => place + 1);
/** What `.ci/run` has time for: one case of each kind of fault that needs no flood and no minute of waiting. */
const SHORT = [1, 2, 4, 7, 10, 12, 15, 18, 20, 21, 24, 26, 28, 30];

/**
 * `npm run test:faults -- [--rows 1,2,28] [--short] [--seed 7] [--soak [--minutes 30]]`: the table of faults against the
 * running product.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    soak: { type: 'boolean', default: false },
    minutes: { type: 'string', default: String(SOAK_MINUTES) },
  },
});
process.env.FAULT_SEED = values.seed;
if (values.soak) process.env.FAULT_SOAK_MS = String(Number(values.minutes) * 60_000);
const rows = values.rows?.split(',').map(Number) ?? (values.soak ? [0] : values.short ? SHORT : ALL);
const vitest = await startVitest('test', [], {
  config: 'tests/faults/vitest.config.ts',
  run: true,
  testNamePattern: new RegExp(`row (?:${rows.join('|')}):`),
});
const begun = vitest.state
  .getTestModules()
  .flatMap((module) => [...module.children.allTests()])
  .flatMap((test) => test.meta().fault?.row ?? []);
const missing = rows.filter((row) => !begun.includes(row));
if (missing.length > 0) {
  process.stderr.write(`No test began for these rows of the table: ${missing.join(', ')}\n`);
  process.exitCode = 1;
}
await vitest.close();

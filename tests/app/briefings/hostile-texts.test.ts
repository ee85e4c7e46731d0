import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDraftChecker } from '../../../src/analysts/create-draft-checker.ts';
import { createExtractiveAnalyst } from '../../../src/analysts/extractive/extractive-analyst.ts';
import { type Briefer, createBriefer } from '../../../src/app/briefings/briefer.ts';
import { createFetcher } from '../../../src/articles/fetch.ts';
import { createArticleReader } from '../../../src/articles/read-article.ts';
import { createReaderPool } from '../../../src/articles/reader-pool.ts';
import { NotAnArticleError } from '../../../src/errors.ts';
import { createTestDatabase } from '../../servers/database.ts';

/** How long nothing else may be done meanwhile: one step on the thread that answers the platforms. */
const LONGEST_STEP_MS = 2_000;
/** A thread may have one for twenty seconds to read it; on a machine that is busy, the rest takes some more. */
const LONGEST_MS = 45_000;
const TEST_MS = 120_000;

const closers: (() => Promise<unknown>)[] = [];
let briefer: Briefer;
let start: string;

beforeAll(async () => {
  const database = await createTestDatabase();
  const pool = createReaderPool();
  const fetcher = createFetcher({ allowHosts: [] });
  const analyst = createExtractiveAnalyst();
  const checker = createDraftChecker();
  closers.push(database.close, pool.close, fetcher.close, analyst.close, checker.close);
  const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
  briefer = createBriefer({ reader, analyst, checker, copyFinder: pool, database });
  start = await readFile(new URL('../../fixtures/peace-plan-talks.txt', import.meta.url), 'utf8');
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

describe('a file that is made to hold up Readout', () => {
  it.each<[what: string, name: string, text: () => string]>([
    ['420 bytes of comments before its text', 'a.txt', () => `${'<!-- x -->\n'.repeat(60)}${start}`],
    ['400,000 dots in a row', 'a.txt', () => `${start} Wait${'.'.repeat(400_000)} said.`],
    ['40,000 capitalised words', 'a.txt', () => `${start}\n${'Ab '.repeat(40_000)}`],
    ['a Markdown list 2,200 levels deep', 'a.md', () => `${start}\n\n${nestedList(2_200)}`],
    ['20,000 quotations within quotations', 'a.md', () => `${start}\n\n${'>'.repeat(20_000)} a`],
    ['200,000 blanks in a row', 'a.txt', () => `${start} Wait${' '.repeat(200_000)}and see.`],
    ['900,000 tabs', 'a.txt', () => `${start}${'\t'.repeat(900_000)}and see.`],
    [
      'a sentence that is ready to accept without an end',
      'a.txt',
      () => `${start} ${'ready to accept '.repeat(4_000)}`,
    ],
    ['49,000 numbers', 'a.txt', () => `${start} ${'120 '.repeat(49_000)}`],
    ['more than a million characters', 'a.txt', () => `${start} ${'x'.repeat(1_000_001)}`],
  ])(
    'with %s is briefed, or refused, and keeps nobody waiting',
    async (what, name, text) => {
      const bytes = Buffer.from(text());
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      const startedAt = performance.now();
      const scope = { platform: 'double', workspace: name, channel: what };
      const outcome = await briefer.brief(scope, { type: 'file', name, bytes }).then(
        () => 'briefed',
        (error: unknown) => error,
      );
      delay.disable();
      if (outcome !== 'briefed') expect(outcome).toBeInstanceOf(NotAnArticleError);
      expect(delay.max / 1e6).toBeLessThan(LONGEST_STEP_MS);
      expect(performance.now() - startedAt).toBeLessThan(LONGEST_MS);
    },
    TEST_MS,
  );
});

function nestedList(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(2 * level)}- x`).join('\n');
}

import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FETCHING_GUARDS } from './fetching-guards.ts';
import type { Guard } from './guard.ts';
import { TENANT_GUARDS } from './tenant-guards.ts';
import { TOLD_GUARDS } from './told-guards.ts';

/**
 * `npm run test:guards [-- --only WORDS] [--write]`: takes each guard out, one by one and in a copy of the project, and
 * says whether the test that is named for it fails. `--write` writes docs/guards.md.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const LIST = path.join(ROOT, 'docs/guards.md');
/** What the longest of these tests takes, many times over. */
const LONGEST_MS = 120_000;
const REPORT = z.object({ numFailedTests: z.number(), numPassedTests: z.number() });

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
});
const guards = [...FETCHING_GUARDS, ...TENANT_GUARDS, ...TOLD_GUARDS].filter(({ against, file }) =>
  `${against} ${file}`.includes(values.only),
);
const copy = await copyProject();
const unnoticed: Guard[] = [];
try {
  for (const guard of guards) {
    const isNoticed = await tryWithout(guard);
    if (!isNoticed) unnoticed.push(guard);
    console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'}: ${guard.against} (${guard.file})`);
  }
} finally {
  await rm(copy, { recursive: true, force: true });
}
console.log(`${guards.length - unnoticed.length} of ${guards.length} guards are missed by a test when they are gone.`);
if (values.write) await writeFile(LIST, listOf(guards.filter((guard) => !unnoticed.includes(guard))));
process.exitCode = unnoticed.length > 0 ? 1 : 0;

async function copyProject(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-guards-'));
  const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const file of files) await cp(path.join(ROOT, file), path.join(folder, file));
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** @throws Error if the guard's code isn't in its file exactly once */
async function tryWithout({ file, code, without = '', test, title }: Guard): Promise<boolean> {
  const place = path.join(copy, file);
  const whole = await readFile(place, 'utf8');
  if (whole.split(code).length !== 2) throw new Error(`Not once in ${file}: ${code}`);
  await writeFile(
    place,
    whole.replace(code, () => without),
  );
  try {
    return await fails(test, title);
  } finally {
    await writeFile(place, whole);
  }
}

async function fails(test: string, title: string): Promise<boolean> {
  const report = path.join(copy, 'report.json');
  await rm(report, { force: true });
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const options = ['run', test, '-t', pattern, '--bail=1', '--reporter=json', `--outputFile=${report}`];
  const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
  const child = spawn(vitest, options, { cwd: copy, stdio: 'ignore', detached: true });
  let isEndless = false;
  const timer = setTimeout(() => {
    isEndless = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, LONGEST_MS);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  // Without some guards what reads goes on for ever, and so does the test.
  if (isEndless) return true;
  // A file that cannot be loaded fails no test.
  const { numFailedTests } = REPORT.parse(JSON.parse(await readFile(report, 'utf8')));
  return numFailedTests > 0;
}

function listOf(tried: readonly Guard[]): string {
  const rows = tried.map(
    ({ against, file, test, title }) => `| ${against} | \`${file}\` | \`${test}\`${title === '' ? '' : `: ${title}`} |`,
  );
  return `# Guards

What keeps something out, where, and the test that fails when it is taken out. Written by
\`npm run test:guards -- --write\`, which takes out each of them in a copy of the project and runs its test.

| against | where | test that fails without it |
|---|---|---|
${rows.join('\n')}
`;
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FETCHING_GUARDS } from './fetching-guards.ts';
import type { Guard } from './guard.ts';
import { copyProject, ROOT } from './project-copy.ts';
import { TENANT_GUARDS } from './tenant-guards.ts';
import { TOLD_GUARDS } from './told-guards.ts';

/**
 * `npm run test:guards [-- --only WORDS] [--write]`: takes each guard out, one by one and in a copy of the project, and
 * says whether the test that is named for it fails. `--write` writes docs/guards.md.
 */
const LIST = path.join(ROOT, 'docs/guards.md');
/** What the longest of these tests takes, many times over. */
const LONGEST_MS = 120_000;

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
  await copy.remove();
}
console.log(`${guards.length - unnoticed.length} of ${guards.length} guards are missed by a test when they are gone.`);
if (values.write) await writeFile(LIST, listOf(guards.filter((guard) => !unnoticed.includes(guard))));
process.exitCode = unnoticed.length > 0 ? 1 : 0;

/** @throws Error if the guard's code isn't in its file exactly once */
function tryWithout({ file, code, without = '', test, title }: Guard): Promise<boolean> {
  return copy.withChange(
    file,
    (whole) => {
      if (whole.split(code).length !== 2) throw new Error(`Not once in ${file}: ${code}`);
      return whole.replace(code, () => without);
    },
    // A file that cannot be loaded fails no test.
    () => copy.fails({ tests: [test], title, longestMs: LONGEST_MS, isBrokenFileAFailure: false }),
  );
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

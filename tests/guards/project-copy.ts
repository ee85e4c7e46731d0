import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

export const ROOT = path.join(import.meta.dirname, '../..');
const REPORT = z.object({ numFailedTests: z.number(), numPassedTests: z.number(), success: z.boolean() });

/** A copy of the project in which one file at a time is changed, to see whether a test notices. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs something while a file of the copy has another text, and puts the file back. */
  withChange<T>(file: string, change: (whole: string) => string, run: () => Promise<T>): Promise<T>;
  /**
   * Runs tests of the copy until one fails. Whoever does not end within `longestMs` counts as failed: without some
   * guards what reads goes on for ever.
   * @param isBrokenFileAFailure whether a file that cannot be loaded fails, though no test of it ran
   * @returns whether one failed
   */
  fails(options: {
    readonly tests: readonly string[];
    readonly title?: string;
    readonly longestMs: number;
    readonly isBrokenFileAFailure: boolean;
  }): Promise<boolean>;
  remove(): Promise<void>;
}

/** Copies what git knows of the project into a temporary folder, beside a link to the installed packages. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-guards-'));
  const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const file of files) await cp(path.join(ROOT, file), path.join(folder, file));
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    async withChange(file, change, run) {
      const place = path.join(folder, file);
      const whole = await readFile(place, 'utf8');
      await writeFile(place, change(whole));
      try {
        return await run();
      } finally {
        await writeFile(place, whole);
      }
    },
    async fails({ tests, title, longestMs, isBrokenFileAFailure }) {
      const report = path.join(folder, 'report.json');
      await rm(report, { force: true });
      const pattern = title?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const options = ['run', ...tests, '--bail=1', '--reporter=json', `--outputFile=${report}`];
      if (pattern !== undefined) options.push('-t', pattern);
      if (!(await ends(folder, options, longestMs))) return true;
      const { numFailedTests, success } = REPORT.parse(JSON.parse(await readFile(report, 'utf8')));
      return numFailedTests > 0 || (isBrokenFileAFailure && !success);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @returns false where it was ended because it took too long */
async function ends(cwd: string, options: readonly string[], longestMs: number): Promise<boolean> {
  const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
  const child = spawn(vitest, options, { cwd, stdio: 'ignore', detached: true });
  let isEndless = false;
  const timer = setTimeout(() => {
    isEndless = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, longestMs);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return !isEndless;
}

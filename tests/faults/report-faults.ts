import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Account } from './check-world.ts';
import './survives.ts';

/** Prints, at the end, which faults were survived, which were not tried, and what was lost or doubled in any of them. */
export default class FaultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const begun = tests.filter((test) => test.meta().fault !== undefined);
    const rows = Map.groupBy(begun, (test) => test.meta().fault?.row ?? 0);
    const lines = [...rows].toSorted(([one], [other]) => one - other).map(([row, cases]) => lineOf(String(row), cases));
    process.stdout.write(`\n${lineOf('all', begun)}\n${lines.join('\n')}\n`);
  }
}

function lineOf(row: string, begun: readonly TestCase[]): string {
  const tests = begun.filter((test) => test.result().state !== 'skipped');
  const accounts = tests.flatMap((test) => test.meta().fault?.account ?? []);
  const sum = (count: (account: Account) => number): number =>
    accounts.reduce((total, account) => total + count(account), 0);
  const survived = tests.filter((test) => test.result().state === 'passed').length;
  const seconds = tests.reduce((total, test) => total + (test.diagnostic()?.duration ?? 0), 0) / 1_000;
  return [
    `fault ${row}: survived ${survived} of ${tests.length}`,
    ...(begun.length > tests.length ? [`not tried on this machine ${begun.length - tests.length}`] : []),
    `accepted ${sum(({ accepted }) => accepted)}`,
    `posted ${sum(({ posted }) => posted)}`,
    `unknown ${sum(({ unknown }) => unknown)}`,
    `refused ${sum(({ refused }) => refused)}`,
    `dead-lettered ${sum(({ deadLettered }) => deadLettered)}`,
    `passed ${sum(({ passed }) => passed)}`,
    `lost ${sum(({ lost }) => lost.length)}`,
    `doubled ${sum(({ doubled }) => doubled.length)}`,
    `${seconds.toFixed(0)} s`,
  ].join(' · ');
}

import { parentPort } from 'node:worker_threads';
import type { AttackPattern } from 'recheck';
// The build in plain JavaScript: the package's door looks for native programs and for Java.
import recheck from 'recheck/lib/browser.js';
import type { Pattern } from './collect-patterns.ts';

/** What the checker says of a pattern. */
export interface Verdict {
  readonly pattern: Pattern;
  readonly isSafe: boolean;
  /** Why not: "2nd degree polynomial", "timeout". */
  readonly says: string;
  /** A text that takes long, as an expression; empty where none was found. */
  readonly attack: string;
}

const LIMITS = {
  /** For one pattern. Most take a tenth of a second; long lists of words take some seconds. */
  deadlineMs: 60_000,
  /** How long a text that is said to take long is made, and what it may take: to square the length would take seconds. */
  triedCharacters: 64_000,
  triedMs: 25,
} as const;

parentPort?.on('message', (pattern: Pattern) => {
  const { source, flags } = pattern;
  const checked = recheck.checkSync(source, flags, { timeout: LIMITS.deadlineMs });
  const verdict: Verdict = {
    pattern,
    isSafe:
      checked.status === 'safe' ||
      (checked.status === 'vulnerable' &&
        checked.complexity.type === 'polynomial' &&
        isQuickWith(new RegExp(source, flags), checked.attack)),
    says: checked.status === 'unknown' ? checked.error.kind : checked.complexity.summary,
    attack: checked.status === 'vulnerable' ? checked.attack.pattern : '',
  };
  parentPort?.postMessage(verdict);
});

/**
 * Whether the text that the checker found takes no longer than its length: the checker counts the steps of an engine of
 * its own, for short texts, and takes a repetition of at most so many for one without end.
 */
function isQuickWith(pattern: RegExp, { pumps, suffix }: AttackPattern): boolean {
  const base = Math.max(
    1,
    pumps.reduce((sum, { pump }) => sum + pump.length, 0),
  );
  for (let characters = 250; characters <= LIMITS.triedCharacters; characters *= 4) {
    const times = Math.ceil(characters / base);
    const text = pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join('') + suffix;
    if (Math.min(timeOf(pattern, text), timeOf(pattern, text)) > LIMITS.triedMs) return false;
  }
  return true;
}

function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyOf, readArgued } from '../patterns/argued-patterns.ts';
import { hostileTexts } from './hostile-texts.ts';

const LIMITS = {
  /** For the longest text that a pattern reads, and for what it finds in a thread. */
  shortMs: 50,
  threadMs: 250,
  /** Of a text in a thread; sentences and lines are shorter. */
  characters: 4_000,
  /** For twice the text: where each place is gone back to from each, four times; in every combination, eight or more. */
  ratio: 6.5,
  tries: 4,
} as const;
const SYNTAX = /\\(?:p\{\w+\}|u\{?[\da-f]{4}\}?|k<\w+>|[bBdDwWsS])|\(\?(?:<\w+>|[:=!<]+|i:)|[\\^$.*+?()[\]{}|]/giu;
/** Words of a pattern that are tried: the lists of some have hundreds. */
const MOST_WORDS = 60;

const PATTERNS = z.array(z.object({ source: z.string(), flags: z.string() }));
const program = path.join(import.meta.dirname, '../patterns/print-patterns.ts');
const printed = execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 100_000_000 });
const patterns = new Map(PATTERNS.parse(JSON.parse(printed)).map((pattern) => [keyOf(pattern), pattern]));

describe('a pattern that may stay because of what it reads', () => {
  it.each(readArgued())('takes no longer than that allows: $line', ({ key, longest }) => {
    const { source = '', flags = '' } = patterns.get(key) ?? {};
    const pattern = new RegExp(source, flags.replace('y', ''));
    const slow = hostileTexts(unitsFor(source)).flatMap(([unit, write]) => {
      const read = (characters: number) => timeOf(pattern, write(characters).slice(0, characters));
      const isQuick = longest === null ? isQuickInThread(read) : isWithin(LIMITS.shortMs, () => read(longest));
      return isQuick ? [] : [unit];
    });
    expect({ isKnown: source !== '', slow }).toEqual({ isKnown: true, slow: [] });
  });
});

function isQuickInThread(read: (characters: number) => number): boolean {
  return isWithin(LIMITS.threadMs, () => read(LIMITS.characters)) && isWithin(1, () => growthOf(read));
}

/** How much longer it takes for twice the text than it may; 0 where that is too little to measure. */
function growthOf(read: (characters: number) => number): number {
  const long = read(LIMITS.characters);
  return long < 10 ? 0 : long / read(LIMITS.characters / 2) / LIMITS.ratio;
}

/** What collects garbage and compiles may have been at work: the best of some tries counts. */
function isWithin(limit: number, measure: () => number): boolean {
  return Array.from({ length: LIMITS.tries }).some(() => measure() <= limit);
}

/** The words that a pattern looks for, alone and one after another. */
function unitsFor(source: string): readonly string[] {
  const words = source
    .replace(SYNTAX, '\n')
    .split('\n')
    .map((word) => word.trim());
  const own = [...new Set(words)].filter((word) => word !== '' && word.length < 25).slice(0, MOST_WORDS);
  return own.flatMap((word) => [word, `${word} `, `${word} a `]);
}

/** In processor time. */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pattern } from './collect-patterns.ts';

/** A pattern that the checker doesn't pass, and that may stay. */
export interface ArguedPattern {
  readonly key: string;
  /** Its line without the key: where it stands, how it begins, why it may stay. */
  readonly line: string;
  /** The most characters it reads; null where a thread's deadline ends what takes long. */
  readonly longest: number | null;
}

const FILE = path.join(import.meta.dirname, 'argued.txt');

export function readArgued(): readonly ArguedPattern[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const longest = / ≤ (\d+) reads /u.exec(line)?.[1];
      return { key: line.slice(0, 12), line: line.slice(13), longest: longest === undefined ? null : Number(longest) };
    });
}

export function keyOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 12);
}

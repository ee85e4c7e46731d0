import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LIMITS = { hexDigits: 12 } as const;

/**
 * Twelve hexadecimal digits of SHA-256 over every TypeScript file of the folders, by its name inside the folder and its
 * text, comments included. The same on every machine: in the order of the names, with line feeds. Reads synchronously,
 * to be called at start.
 */
export function hashRules(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of filesIn(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      hash.update(`${name}\0${text}\0`);
    }
  }
  return hash.digest('hex').slice(0, LIMITS.hexDigits);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

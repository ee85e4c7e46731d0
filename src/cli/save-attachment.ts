import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Attachment } from '../chat/reply.ts';
import { UsageError } from '../errors.ts';

/** How many names are tried: "positions.csv", "positions-2.csv", and so on. */
const MOST_NAMES = 100;

/**
 * Writes a file, and never overwrites one.
 * @param out a name for it; null for its own, with a number if that is taken
 * @returns the name used
 * @throws UsageError
 */
export async function saveAttachment(file: Attachment, folder: string, out: string | null): Promise<string> {
  const { dir, name, ext } = path.parse(out ?? path.basename(file.name));
  const names = Array.from({ length: out === null ? MOST_NAMES : 1 }, (_, index) =>
    path.join(dir, index === 0 ? name + ext : `${name}-${index + 1}${ext}`),
  );
  for (const candidate of names) {
    try {
      await writeFile(path.resolve(folder, candidate), Buffer.from(file.base64, 'base64'), { flag: 'wx' });
      return candidate;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      throw new UsageError(`Can’t write ${candidate} in ${folder}: ${codeOf(error)}.`, {
        advice: 'Choose another place with --out FILE, or use --out - for standard output.',
        cause: error,
      });
    }
  }
  throw new UsageError(`${names[0]} already exists and wasn’t overwritten.`, {
    advice: 'Choose another name with --out FILE.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Attachment } from '../chat/reply.ts';
import { UsageError } from '../errors.ts';

/** Names that are tried beside the file's own: "positions-2.csv". */
const MOST_NAMES = 100;

/**
 * Writes a file, and never over another one.
 * @param out a name for it; null for its own, with a number where that is taken
 * @returns the name it has
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
      throw new UsageError(`${candidate} cannot be written in ${folder}: ${codeOf(error)}.`, {
        advice: 'Name another place with --out FILE, or --out - for standard output.',
        cause: error,
      });
    }
  }
  throw new UsageError(`${names[0]} is there already, and is not overwritten.`, {
    advice: 'Name another file with --out FILE.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

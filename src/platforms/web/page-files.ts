import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface PageFile {
  readonly text: string;
  readonly type: string;
  /** Changes with the text. */
  readonly tag: string;
}

const FOLDER = path.join(import.meta.dirname, 'page');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's files by name, read once: a requested name is never used as a path. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(FOLDER)).filter((name) => path.extname(name) in TYPES);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, PageFile]> => {
      const text = await readFile(path.join(FOLDER, name), 'utf8');
      const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      return [name, { text, type: TYPES[path.extname(name)] ?? '', tag }];
    }),
  );
  return new Map(files);
}

/** The invented article behind the button “Brief the example article”. */
export function readExample(): Promise<Uint8Array> {
  return readFile(path.join(import.meta.dirname, 'example-article.txt'));
}

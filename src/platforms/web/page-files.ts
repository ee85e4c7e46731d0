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

/** What the page loads, by name, read once: a name that is asked for never becomes a path. */
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

/** The article that is one click away for whoever has none at hand. Invented. */
export function readExample(): Promise<Uint8Array> {
  return readFile(path.join(import.meta.dirname, 'example-article.txt'));
}

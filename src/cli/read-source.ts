import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ArticleSource } from '../articles/article.ts';
import { UsageError } from '../errors.ts';

/** What a command-line argument stands for: standard input, an address or a file. @throws UsageError */
export async function readSource(input: string): Promise<ArticleSource> {
  if (input === '-') {
    if (process.stdin.isTTY) process.stderr.write('Paste the article, then press Ctrl-D.\n');
    return { type: 'file', name: 'standard input', bytes: await buffer(process.stdin) };
  }
  if (/^https?:/i.test(input)) return { type: 'link', url: input };
  return { type: 'file', name: path.basename(input), bytes: await readNamedFile(input) };
}

/** The folder the command was run in: npm runs scripts in the project's, and passes the original on. */
export function calledIn(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

async function readNamedFile(name: string): Promise<Uint8Array> {
  const folders = [process.cwd(), calledIn()];
  let failure: unknown;
  for (const folder of folders) {
    try {
      return await readFile(path.resolve(folder, name));
    } catch (error) {
      failure ??= error;
    }
  }
  throw new UsageError(`Can’t read the file ${name}: ${reasonOf(failure)}.`, {
    advice: 'Check the name. If it’s a link, it has to start with https://.',
    cause: failure,
  });
}

function reasonOf(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'it doesn’t exist';
    case 'EISDIR':
      return 'it’s a folder';
    case 'EACCES':
      return 'you don’t have permission';
    default:
      return String(code ?? failure);
  }
}

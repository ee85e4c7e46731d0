import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRegularExpressionLiteral, type Node } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** A regular expression of the project. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it stands: a file, from the project's folder on. */
  readonly file: string;
}

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDERS = ['src', 'commands'];
/** They start Readout when they are loaded, and build nothing that others don't. */
const PROGRAMS: ReadonlySet<string> = new Set(['src/main.ts', 'src/cli.ts']);
const LITERAL = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/su;

/** Every pattern that the code writes, and every one that it puts together while it is loaded; each once. */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  const all = [...writtenPatterns(), ...(await builtPatterns())];
  return [...new Map(all.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
}

function writtenPatterns(): readonly Pattern[] {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProjects: [path.join(ROOT, 'tsconfig.json')] }).getProjects();
    return (project?.rootFiles ?? []).flatMap((name) => {
      const file = path.relative(ROOT, name);
      const root = isOurs(file) ? project?.program.getSourceFile(name) : undefined;
      return root === undefined ? [] : literalsIn(root).map((literal) => ({ ...literal, file }));
    });
  } finally {
    api.close();
  }
}

function literalsIn(node: Node): Omit<Pattern, 'file'>[] {
  const found: Omit<Pattern, 'file'>[] = [];
  const visit = (each: Node): void => {
    const { source, flags } = isRegularExpressionLiteral(each) ? (LITERAL.exec(each.text)?.groups ?? {}) : {};
    if (source !== undefined && flags !== undefined) found.push({ source, flags });
    each.forEachChild(visit);
  };
  visit(node);
  return found;
}

/** Loads all modules, and notes what each of them passes to `RegExp` meanwhile. */
async function builtPatterns(): Promise<readonly Pattern[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  ).filter((file) => file.endsWith('.ts') && !PROGRAMS.has(file));
  const found: Pattern[] = [];
  const note = (built: RegExp): RegExp => {
    const file = callerOf(new Error().stack ?? '');
    if (file !== null) found.push({ source: built.source, flags: built.flags, file });
    return built;
  };
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, given) => note(Reflect.construct(target, given)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  });
  try {
    for (const file of files) await import(pathToFileURL(path.join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** The file of ours that called `RegExp` itself; null for a package's call. */
function callerOf(stack: string): string | null {
  const [caller = ''] = stack
    .split('\n')
    .slice(1)
    .filter((line) => !line.includes('collect-patterns.ts') && !line.includes('node:') && line.includes('file://'));
  const [, url] = /(file:\/\/[^\s)]+?):\d+:\d+\)?$/.exec(caller) ?? [];
  const file = url === undefined ? null : path.relative(ROOT, new URL(url).pathname);
  return file !== null && isOurs(file) ? file : null;
}

function isOurs(file: string): boolean {
  return FOLDERS.some((folder) => file.startsWith(`${folder}${path.sep}`));
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const HOUSE = path.join(import.meta.dirname, '..');

/** One file that imports another; both from the house's root, those of `src` without it. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Nothing of it is left when the program runs. */
  readonly isType?: boolean;
}

/** Every import of one file of ours by another, in `src` and `commands`. */
export async function readImports(): Promise<Import[]> {
  const files = (await Promise.all(['src', 'commands'].map(filesIn))).flat();
  const imports = files.map(async (file) => {
    const code = await readFile(path.join(HOUSE, file), 'utf8');
    return importedIn(code).map(({ target, isType }) => ({
      from: nameOf(file),
      to: nameOf(path.join(path.dirname(file), target)),
      ...(isType && { isType }),
    }));
  });
  return (await Promise.all(imports)).flat();
}

/** The packages that `src` and `commands` import, Node's own and what only types are taken of left out. */
export async function readPackageImports(): Promise<ReadonlySet<string>> {
  const files = (await Promise.all(['src', 'commands'].map(filesIn))).flat();
  const codes = await Promise.all(files.map((file) => readFile(path.join(HOUSE, file), 'utf8')));
  const imports = codes.flatMap((code) => [
    ...code.matchAll(
      /(?:^|\n)(?:(?:import|export)\s(?!type\s)[^;'"]*?from\s+|import\s+)'([^'.][^']*)'|import\('([^'.][^']*)'\)/g,
    ),
  ]);
  const names = imports
    .map(([, imported, loaded]) => imported ?? loaded ?? '')
    .filter((name) => !name.startsWith('node:'));
  return new Set(names.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(HOUSE, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

/** Modules and workers: a worker's file is named as an address. */
function importedIn(code: string): { readonly target: string; readonly isType: boolean }[] {
  const imports = code.matchAll(
    /(?:(?:import|export)\s+(type\s)?[^;'"]*?from\s+|import\(|import\s+)'(\.[^']+\.ts)'|new URL\('([^':]+\.ts)'/g,
  );
  return [...imports].map(([, type, imported, started]) => ({
    target: imported ?? started ?? '',
    isType: type !== undefined,
  }));
}

function nameOf(file: string): string {
  return path.normalize(file).replace(/^src\//, '');
}

/** The groups of names that lead back to themselves, each in alphabetical order. */
export function findCircles(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const reached = new Map([...targets.keys()].map((name) => [name, reach(name, targets)]));
  const circles = [...reached]
    .filter(([name, others]) => others.has(name))
    .map(([name, others]) => [...others].filter((other) => reached.get(other)?.has(name)).toSorted());
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** Every file that a file leads to. */
export function filesBehind(file: string, imports: readonly Import[]): Set<string> {
  return reach(
    file,
    Map.groupBy(imports, ({ from }) => from),
  );
}

function reach(start: string, targets: ReadonlyMap<string, readonly Import[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { to } of targets.get(name) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}

/**
 * The circles that folders inside a room are part of, at any depth, as "room: one ↔ other". In every folder each file
 * and each inner folder is one step: an inner folder may rest on some files beside it and serve others.
 */
export function findFolderCircles(imports: readonly Import[]): string[] {
  const rooms = new Set(imports.flatMap(({ from }) => foldersAround(from)));
  return [...rooms].flatMap((room) => {
    const circles = findCircles(stepsIn(room, imports));
    const withFolder = circles.filter((circle) => circle.some((step) => !step.endsWith('.ts')));
    return withFolder.map((circle) => `${room}: ${circle.join(' ↔ ')}`);
  });
}

/** "database/ledger/names.ts" stands in "database" and in "database/ledger". */
function foldersAround(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function stepsIn(room: string, imports: readonly Import[]): Import[] {
  const stepOf = (file: string) => file.slice(room.length + 1).split('/')[0] ?? '';
  return imports
    .filter(({ from, to }) => from.startsWith(`${room}/`) && to.startsWith(`${room}/`))
    .map(({ from, to }) => ({ from: stepOf(from), to: stepOf(to) }))
    .filter(({ from, to }) => from !== to);
}

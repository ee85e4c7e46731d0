import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse } from './read-house.ts';

const HOUSE = path.join(import.meta.dirname, '../..');
/** Where documents name files from: the project, its code, its tests. */
const ROOTS = ['.', 'src', 'tests'];

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir(path.join(HOUSE, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];
const read = (name: string) => readFile(path.join(HOUSE, name), 'utf8');

describe.each(DOCUMENTS)('%s', (document) => {
  it('links to what is there', async () => {
    const links = [...(await read(document)).matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    const broken = links
      .filter((target) => !/^\w+:/.test(target))
      .filter((target) => !existsSync(path.join(HOUSE, path.dirname(document), target)));
    expect(broken).toEqual([]);
  });

  it('names files and folders that are there', async () => {
    const named = [...(await read(document)).matchAll(/`([a-z.][\w.-]*\/[\w./-]*)`/g)].map(([, name = '']) => name);
    const missing = named
      .filter((name) => name.endsWith('/') || /\.(?:ts|js|json|jsonl|md|svg|txt)$/.test(name))
      .filter((name) => !/(?:^|\/)x\/|-x-/.test(name))
      .filter((name) => !ROOTS.some((root) => existsSync(path.join(HOUSE, root, name))));
    expect(missing).toEqual([]);
  });
});

it('the house list of CONTRIBUTING.md names every room', async () => {
  const { rooms } = await readHouse();
  const names = rooms.map(({ name }) => name.replace(/^platforms\//, ''));
  const [list = ''] = (await read('CONTRIBUTING.md')).split('Imports run down');
  const inList = (name: string) => new RegExp(`(?:^|\\s)${name}(?:/|\\.ts)(?:[\\s,:]|$)`, 'm').test(list);
  expect(names.filter((name) => !inList(name))).toEqual([]);
});

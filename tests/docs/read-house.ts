import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readImports } from '../imports.ts';
import { floorOf, roomOf } from '../staircase.ts';

const HOUSE = path.join(import.meta.dirname, '../..');
/** What is written by hand in a room: code, and the styles of the pages. */
const WRITTEN = /\.(?:ts|js|css)$/;

export interface Room {
  readonly name: string;
  /** Its place in the staircase, the ground is 0; -1: a platform, which stands aside. */
  readonly floor: number;
  readonly lines: number;
}

/** That a file of one room imports a file of another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface House {
  readonly rooms: readonly Room[];
  readonly arrows: readonly Arrow[];
}

/** The rooms of `src` and `commands` as the code has them, by name. */
export async function readHouse(): Promise<House> {
  const sizes = (await Promise.all(['src', 'commands'].map(sizesIn))).flat();
  const rooms = [...Map.groupBy(sizes, ({ file }) => roomOf(file))].map(([name, files]) => ({
    name,
    floor: floorOf(name),
    lines: files.reduce((sum, { lines }) => sum + lines, 0),
  }));
  return { rooms: rooms.toSorted(byName), arrows: await readArrows() };
}

async function readArrows(): Promise<Arrow[]> {
  const imports = (await readImports()).map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
  const arrows = new Map(imports.map((arrow) => [`${arrow.from} → ${arrow.to}`, arrow]));
  return [...arrows].toSorted().flatMap(([, arrow]) => (arrow.from === arrow.to ? [] : [arrow]));
}

async function sizesIn(folder: string): Promise<{ readonly file: string; readonly lines: number }[]> {
  const names = await readdir(path.join(HOUSE, folder), { recursive: true });
  return await Promise.all(
    names
      .filter((name) => WRITTEN.test(name))
      .map(async (name) => ({
        file: folder === 'src' ? name : path.join(folder, name),
        lines: (await readFile(path.join(HOUSE, folder, name), 'utf8')).split('\n').length - 1,
      })),
  );
}

function byName(one: Room, other: Room): number {
  return one.name < other.name ? -1 : 1;
}

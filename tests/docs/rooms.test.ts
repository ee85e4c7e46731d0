import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawRooms } from './draw-rooms.ts';
import { type House, readHouse } from './read-house.ts';

const FILE = new URL('../../docs/rooms.svg', import.meta.url);

/** What fails here is mended by `npm run -s docs`. */
describe('the picture of the rooms', () => {
  let picture = '';
  let house: House;
  beforeAll(async () => {
    [picture, house] = await Promise.all([readFile(FILE, 'utf8'), readHouse()]);
  });

  it('shows every room there is, and no other', () => {
    const shown = [...picture.matchAll(/data-room="([^"]+)"/g)].map(([, name]) => name);
    expect(shown.toSorted()).toEqual(house.rooms.map(({ name }) => name));
  });

  it('shows an arrow wherever one room imports another, and nowhere else', () => {
    const shown = [...picture.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g)].map(
      ([, from, to]) => `${from} → ${to}`,
    );
    expect(shown.toSorted()).toEqual(house.arrows.map(({ from, to }) => `${from} → ${to}`).toSorted());
  });

  it('is drawn as it would be today, however the rooms have grown since', () => {
    const sizes = new Map(
      [...picture.matchAll(/data-room="([^"]+)" data-lines="(\d+)"/g)].map(([, name, lines]) => [name, Number(lines)]),
    );
    const rooms = house.rooms.map((room) => ({ ...room, lines: sizes.get(room.name) ?? 0 }));
    expect(picture).toBe(drawRooms({ ...house, rooms }));
  });
});

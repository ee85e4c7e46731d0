import type { Arrow, House, Room } from './read-house.ts';

/** SVG user units, which are pixels where the picture is 1,200 wide. */
export const SIZES = {
  width: 1_200,
  margin: 16,
  /** Left of the rooms, for the names of the floors. */
  floorNames: 84,
  /** Below the legend. */
  top: 90,
  bottom: 20,
  box: { width: 138, height: 26, corner: 5 },
  row: 33,
  betweenFloors: 11,
  /** From a box's right edge back to where arrows come in. */
  entry: 16,
  bend: 9,
  head: 6,
  legendLine: 18,
} as const;

/** Colours of lines, in turn. */
const HUES = 4;

/** A room's place in the picture. */
export interface Placed extends Room {
  /** The box's right edge. */
  readonly right: number;
  /** The box's upper edge. */
  readonly top: number;
  /** Where arrows come in, from above. */
  readonly entry: number;
  /** Where its own arrows leave, to the right. */
  readonly middle: number;
  readonly hue: number;
}

/** Down the stairs; on one floor who imports stands above whom it imports. */
export function placeRooms({ rooms, arrows }: House): Placed[] {
  const stairs = [...Map.groupBy(rooms, ({ floor }) => floor)].toSorted(
    ([one], [other]) => heightOf(other) - heightOf(one),
  );
  const ordered = stairs.flatMap(([, together]) => sortByImports(together, arrows));
  const first = SIZES.margin + SIZES.floorNames + SIZES.box.width;
  const step = (SIZES.width - SIZES.margin - first) / (ordered.length - 1);
  return ordered.map((room, index) => {
    const floorsAbove = stairs.findIndex(([floor]) => floor === room.floor);
    const top = SIZES.top + index * SIZES.row + floorsAbove * SIZES.betweenFloors;
    const right = Math.round(first + index * step);
    const middle = top + SIZES.box.height / 2;
    return { ...room, right, top, entry: right - SIZES.entry, middle, hue: index % HUES };
  });
}

/** Platforms stand aside; they are drawn below what starts them. */
function heightOf(floor: number): number {
  return floor === -1 ? 8.5 : floor;
}

function sortByImports(rooms: readonly Room[], arrows: readonly Arrow[]): Room[] {
  const sorted: Room[] = [];
  let left = [...rooms];
  while (left.length > 0) {
    const isImported = ({ name }: Room) =>
      left.some((other) => arrows.some(({ from, to }) => from === other.name && to === name));
    const next = left.find((room) => !isImported(room)) ?? left[0];
    if (next === undefined) break;
    sorted.push(next);
    left = left.filter((room) => room !== next);
  }
  return sorted;
}

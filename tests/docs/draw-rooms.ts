import { type Placed, placeRooms, SIZES } from './place-rooms.ts';
import type { Arrow, House } from './read-house.ts';

const STYLE = `
  .house { --ground: #ffffff; --floor: #f1f4f6; --box: #ffffff; --edge: #7b8a97; --words: #16232d; --quiet: #566573;
    --down: #a3b0bb }
  .hue0 { --line: #2f6f8f } .hue1 { --line: #a8501f } .hue2 { --line: #5b4fa8 } .hue3 { --line: #2d7d46 }
  @media (prefers-color-scheme: dark) {
    .house { --ground: #0f1519; --floor: #182127; --box: #223039; --edge: #6f8391; --words: #e8eef2; --quiet: #a5b4bf;
      --down: #566876 }
    .hue0 { --line: #6fb3d2 } .hue1 { --line: #eda06f } .hue2 { --line: #b3a8f5 } .hue3 { --line: #7fcf98 }
  }
  .ground { fill: var(--ground) } .floor { fill: var(--floor) }
  .room rect { fill: var(--box); stroke: var(--edge) }
  text { font: 13px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: var(--words) }
  .name { font-weight: 600 } .lines, .floor-name { font-size: 11.5px; fill: var(--quiet) }
  .lines { text-anchor: end }
  .down { fill: none; stroke: var(--down); stroke-width: 1.25 } .head { fill: var(--down) }
  .arrow { fill: none; stroke: var(--line); stroke-width: 1.5 }`;

const LEGEND = [
  'A box is a room of src/ or commands/, with its lines of code.',
  'Follow its line to the right: each bend leads down into a room that it imports. A crossing without a bend is no import.',
  'Platforms stand aside: only main and cli import them.',
] as const;

/**
 * The house as SVG: one room a step, the highest floor first. What a room imports leaves it to the right and turns down
 * into the rooms below, so that no line crosses a box.
 */
export function drawRooms(house: House): string {
  const rooms = placeRooms(house);
  const height = (rooms.at(-1)?.top ?? 0) + SIZES.box.height + SIZES.bottom;
  const parts = [
    `<rect class="ground" width="${SIZES.width}" height="${height}"/>`,
    ...drawFloors(rooms),
    ...rooms.flatMap((room) => drawWayDown(room, rooms, house.arrows)),
    ...rooms.flatMap((room) => drawArrows(room, rooms, house.arrows)),
    ...rooms.map((room) => drawRoom(room, house.arrows)),
    ...drawLegend(),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZES.width} ${height}" class="house" role="img">
<title>The rooms of the code, and which of them import which</title>
<style>${STYLE}
</style>
${parts.join('\n')}
</svg>
`;
}

function drawFloors(rooms: readonly Placed[]): string[] {
  return [...Map.groupBy(rooms, ({ floor }) => floor)].flatMap(([floor, together]) => {
    const pad = SIZES.row - SIZES.box.height;
    const top = (together[0]?.top ?? 0) - pad / 2;
    const bottom = (together.at(-1)?.top ?? 0) + SIZES.box.height + pad / 2;
    return [
      `<rect class="floor" x="${SIZES.margin / 2}" y="${top}" width="${SIZES.width - SIZES.margin}" height="${bottom - top}" rx="6"/>`,
      `<text class="floor-name" x="${SIZES.margin}" y="${(top + bottom) / 2 + 4}">${floor === -1 ? 'aside' : `floor ${floor}`}</text>`,
    ];
  });
}

/** The line on which all arrows into a room come down. */
function drawWayDown(room: Placed, rooms: readonly Placed[], arrows: readonly Arrow[]): string[] {
  const highest = rooms.find(({ name }) => arrows.some(({ from, to }) => from === name && to === room.name));
  if (highest === undefined) return [];
  const { entry: x, top } = room;
  return [
    `<path class="down" d="M${x} ${highest.middle + SIZES.bend}V${top - SIZES.head}"/>`,
    `<path class="head" d="M${x - SIZES.head / 2} ${top - SIZES.head}h${SIZES.head}L${x} ${top}z"/>`,
  ];
}

/** Out of a room to the right, with a bend down to each room it imports. */
function drawArrows(room: Placed, rooms: readonly Placed[], arrows: readonly Arrow[]): string[] {
  const { name, right, middle, hue } = room;
  const targets = rooms.filter((target) => arrows.some(({ from, to }) => from === name && to === target.name));
  const last = targets.at(-1);
  if (last === undefined) return [];
  const bends = targets.map(({ name: to, entry }) => {
    const bend = `M${entry - SIZES.bend} ${middle}Q${entry} ${middle} ${entry} ${middle + SIZES.bend}`;
    return `<path class="arrow" data-from="${name}" data-to="${to}" d="${bend}"/>`;
  });
  return [
    `<g class="hue${hue}">`,
    `<path class="arrow" d="M${right} ${middle}H${last.entry - SIZES.bend}"/>`,
    ...bends,
    '</g>',
  ];
}

function drawRoom({ name, lines, right, top, middle }: Placed, arrows: readonly Arrow[]): string {
  const { width, height: boxHeight, corner } = SIZES.box;
  const left = right - width;
  const imported = arrows.filter(({ from }) => from === name).map(({ to }) => to);
  const title = `${name}${imported.length === 0 ? ' imports no other room' : ` imports ${imported.join(', ')}`}`;
  return [
    `<g class="room" data-room="${name}" data-lines="${lines}"><title>${title}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${boxHeight}" rx="${corner}"/>`,
    `<text class="name" x="${left + 8}" y="${middle + 4}">${name.replace('platforms/', '')}</text>`,
    `<text class="lines" x="${right - 8}" y="${middle + 4}">${lines.toLocaleString('en-GB')}</text></g>`,
  ].join('');
}

/** How the picture is read, above it. */
function drawLegend(): string[] {
  return LEGEND.map((words, line) => {
    const y = SIZES.margin + (line + 0.75) * SIZES.legendLine;
    return `<text class="legend" x="${SIZES.margin}" y="${y}">${words}</text>`;
  });
}

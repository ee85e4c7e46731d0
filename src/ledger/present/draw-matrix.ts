import { STANCES, type Stance } from '../../briefings/briefing.ts';
import { sayAct } from '../../briefings/saying/say-act.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { capitalised, dropInvisible, escapeMarkup, plural } from '../../text.ts';
import { cellAt, type Matrix, type MatrixCell } from '../matrix.ts';
import { fitLines, type Type } from './fit-text.ts';

/** From the Okabe–Ito palette, which works with any colour blindness; the signs differ in shape as well. */
const SIGNS: Readonly<Record<Stance, { readonly fill: string; readonly line: string; readonly name: string }>> = {
  supports: { fill: '#0072b2', line: '#ffffff', name: 'supports' },
  opposes: { fill: '#d55e00', line: '#ffffff', name: 'opposes' },
  conditional: { fill: '#f0c242', line: '#1d2325', name: 'conditional' },
  unclear: { fill: '#ffffff', line: '#566164', name: 'no clear stance' },
};

const COLOURS = {
  paper: '#ffffff',
  ink: '#1d2325',
  soft: '#4d585b',
  line: '#d5d2c8',
  band: '#f5f3ee',
  empty: '#a9b0ad',
} as const;
/** Pixels. A phone shows the picture at about a third of its width, so 22, the smallest type, comes out as 8. */
const SIZES = {
  width: 1080,
  edge: 36,
  names: 236,
  pad: 8,
  lineHeight: 1.22,
  rowLeast: 96,
  sign: 14,
} as const;
const TYPES = {
  title: { size: 38, isBold: true },
  small: { size: 22, isBold: false },
  heading: { size: 22, isBold: false },
  name: { size: 25, isBold: true },
  act: { size: 22, isBold: false },
} as const satisfies Readonly<Record<string, Type>>;
const MOST_LINES = { title: 2, heading: 6, name: 3 } as const;

/**
 * The matrix as an SVG picture, 1080 pixels wide and as high as needed, in the font "DejaVu Sans Condensed".
 * @param today ISO 8601 day; dates in the same year are shown without the year
 */
export function drawMatrix(
  matrix: Matrix,
  { title, today }: { readonly title: string; readonly today: string },
): string {
  const column = (SIZES.width - 2 * SIZES.edge - SIZES.names) / matrix.issues.length;
  const titleLines = fitLines(plain(title), TYPES.title, SIZES.width - 2 * SIZES.edge, MOST_LINES.title);
  const headings = matrix.issues.map(({ name }) =>
    fitLines(capitalised(plain(name)), TYPES.heading, column - 2 * SIZES.pad, MOST_LINES.heading),
  );
  const rows = matrix.actors.map((actor) => {
    const lines = fitLines(plain(actor.name), TYPES.name, SIZES.names - SIZES.pad, MOST_LINES.name);
    return { actor, lines, height: Math.max(SIZES.rowLeast, heightOf(lines, TYPES.name) + 2 * SIZES.pad) };
  });
  const parts: string[] = [];
  let y = SIZES.edge;
  parts.push(textAt(SIZES.edge, y, titleLines, TYPES.title));
  y += heightOf(titleLines, TYPES.title) + 8;
  parts.push(textAt(SIZES.edge, y, [subtitleOf(matrix, today)], TYPES.small, COLOURS.soft));
  y += heightOf([''], TYPES.small) + 26;

  const headHeight = Math.max(...headings.map((lines) => heightOf(lines, TYPES.heading)));
  const left = (index: number): number => SIZES.edge + SIZES.names + index * column;
  headings.forEach((lines, index) => {
    // Labels are aligned to the bottom, right above the cells.
    parts.push(textAt(left(index) + SIZES.pad, y + headHeight - heightOf(lines, TYPES.heading), lines, TYPES.heading));
  });
  y += headHeight + 14;

  const top = y;
  for (const [row, { actor, lines, height }] of rows.entries()) {
    const middle = y + height / 2;
    if (row % 2 === 0) parts.push(drawBand(y, height));
    parts.push(textAt(SIZES.edge, middle - heightOf(lines, TYPES.name) / 2, lines, TYPES.name));
    for (const [index, issue] of matrix.issues.entries())
      parts.push(
        drawCell(cellAt(matrix, actor.id, issue.id), {
          ...{ x: left(index) + SIZES.pad, middle, width: column - 2 * SIZES.pad, today },
        }),
      );
    y += height;
  }
  for (const index of matrix.issues.keys())
    parts.push(`<path d="M${round(left(index))} ${round(top)}V${round(y)}" stroke="${COLOURS.line}"/>`);

  y += 26;
  parts.push(drawLegend(y));
  y += 44;
  const more = leftOut(matrix);
  if (more !== null) {
    parts.push(textAt(SIZES.edge, y, [more], TYPES.small, COLOURS.soft));
    y += heightOf([''], TYPES.small);
  }
  const height = Math.ceil(y + SIZES.edge - 10);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZES.width}" height="${height}" viewBox="0 0 ${SIZES.width} ${height}" font-family="DejaVu Sans Condensed"><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${parts.join('')}</svg>`;
}

/** The picture's alternative text, one sentence per actor. */
export function describeMatrix(
  matrix: Matrix,
  { title, today }: { readonly title: string; readonly today: string },
): string {
  const actors = matrix.actors.map(({ id, name }) => {
    const held = matrix.issues.flatMap((issue) => {
      const cell = cellAt(matrix, id, issue.id);
      if (cell === undefined) return [];
      const { newest, value, stance } = cell;
      if (value !== null) return `${plain(issue.name)}: ${plain(value)}, ${sayDay(newest.date, today)}`;
      const sign = stance === 'unclear' ? '' : `, ${SIGNS[stance].name}`;
      return `${plain(issue.name)}: ${sayAct(newest)}${sign}, ${sayDay(newest.date, today)}`;
    });
    return `${plain(name)} – ${held.join('; ')}.`;
  });
  const more = leftOut(matrix);
  return [`${plain(title)}, ${subtitleOf(matrix, today)}.`, ...actors, ...(more === null ? [] : [`${more}.`])].join(
    ' ',
  );
}

/** Shades every other row, to guide the eye along it. */
function drawBand(y: number, height: number): string {
  const beyond = SIZES.edge - 20;
  return `<rect x="${beyond}" y="${round(y)}" width="${SIZES.width - 2 * beyond}" height="${round(height)}" fill="${COLOURS.band}"/>`;
}

function drawCell(
  cell: MatrixCell | undefined,
  {
    x,
    middle,
    width,
    today,
  }: { readonly x: number; readonly middle: number; readonly width: number; readonly today: string },
): string {
  if (cell === undefined)
    return `<path d="M${round(x)} ${round(middle)}h16" stroke="${COLOURS.empty}" stroke-width="2"/>`;
  const { size } = TYPES.act;
  const [above, below] = [middle - size * 0.72, middle + size * 0.78];
  const day = shortDayOf(cell.newest.date, today);
  if (cell.value !== null) {
    const [value = ''] = fitLines(plain(cell.value), TYPES.act, width, 1);
    return [
      line(x, above + size * 0.36, value, TYPES.act, COLOURS.ink),
      line(x, below + size * 0.36, day, TYPES.act, COLOURS.soft),
    ].join('');
  }
  return [
    drawSign(cell.stance, x + SIZES.sign, above),
    line(x + 2 * SIZES.sign + 8, above + size * 0.36, day, TYPES.act, COLOURS.soft),
    line(x, below + size * 0.36, sayAct(cell.newest), TYPES.act, COLOURS.ink),
  ].join('');
}

/** "3 Dec"; in another year just "Dec ’25", for lack of room. */
function shortDayOf(date: string, today: string): string {
  if (date.startsWith(today.slice(0, 4))) return sayDay(date, today);
  const [, month = '', year = ''] = / ?(\S+) \d\d(\d\d)$/.exec(sayDay(date, '')) ?? [];
  return `${month} ’${year}`;
}

/** One sign per stance: a disc with +, a square with −, a diamond with ±, a dashed ring. */
function drawSign(stance: Stance, x: number, y: number): string {
  const { fill, line: stroke } = SIGNS[stance];
  const r = SIZES.sign;
  const mark = (d: string) =>
    `<path d="${d}" stroke="${stroke}" stroke-width="3.4" fill="none" stroke-linecap="round"/>`;
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  switch (stance) {
    case 'supports':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}"/>${mark(`M${at(-7, 0)}h14M${at(0, -7)}v14`)}`;
    case 'opposes':
      return `<rect x="${round(x - r + 1)}" y="${round(y - r + 1)}" width="${2 * r - 2}" height="${2 * r - 2}" rx="3" fill="${fill}"/>${mark(`M${at(-7, 0)}h14`)}`;
    case 'conditional':
      return `<path d="M${at(0, -r - 3)}L${at(r + 3, 0)}L${at(0, r + 3)}L${at(-r - 3, 0)}z" fill="${fill}"/>${mark(`M${at(-5, -3)}h10M${at(0, -8)}v10M${at(-5, 7)}h10`)}`;
    case 'unclear':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${r - 1.5}" fill="${fill}" stroke="${stroke}" stroke-width="3" stroke-dasharray="5 3.6"/>`;
    default:
      return stance satisfies never;
  }
}

function drawLegend(y: number): string {
  const step = (SIZES.width - 2 * SIZES.edge) / STANCES.length;
  return STANCES.map((stance, index) => {
    const x = SIZES.edge + index * step;
    return `${drawSign(stance, x + SIZES.sign + 3, y + 12)}${line(x + 2 * SIZES.sign + 16, y + 20, SIGNS[stance].name, TYPES.small, COLOURS.ink)}`;
  }).join('');
}

function subtitleOf({ since, until }: Matrix, today: string): string {
  const [first, last] = [sayDay(since, today), sayDay(until, today)];
  return `Each actor’s latest position on each issue · ${first === last ? first : `${first} – ${last}`}`;
}

function leftOut({ left }: Matrix): string | null {
  const parts = [
    ...(left.actors > 0 ? [plural(left.actors, 'more actor')] : []),
    ...(left.issues > 0 ? [plural(left.issues, 'more issue')] : []),
  ];
  return parts.length === 0 ? null : `Not shown: ${parts.join(' and ')}`;
}

function textAt(x: number, top: number, lines: readonly string[], type: Type, colour: string = COLOURS.ink): string {
  return lines
    .map((text, index) => line(x, top + type.size * (0.95 + index * SIZES.lineHeight), text, type, colour))
    .join('');
}

function line(x: number, baseline: number, text: string, { size, isBold }: Type, colour: string): string {
  const weight = isBold ? ' font-weight="bold"' : '';
  return `<text x="${round(x)}" y="${round(baseline)}" font-size="${size}"${weight} fill="${colour}">${escapeMarkup(text)}</text>`;
}

function heightOf(lines: readonly string[], { size }: Type): number {
  return lines.length * size * SIZES.lineHeight;
}

/** The text on one line, without invisible characters and the two that XML forbids in any form. */
function plain(text: string): string {
  return dropInvisible(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

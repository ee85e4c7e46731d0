import { withoutLineNumbers } from './pdf-line-numbers.ts';
import type { PdfTextItem } from './pdf-text-item.ts';

export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Where lines of its column end at most. */
  readonly edge: number;
  readonly y: number;
  readonly fontSize: number;
}

/** A part of a line between two wide gaps. */
interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}
type Row = readonly Fragment[];

/** As shares of the font size, unless stated otherwise; found by reading PDFs from common programs. */
const LAYOUT = {
  sameLine: 0.4,
  wordGap: 0.15,
  /** A wider gap is none between two words, not even of a justified line. */
  columnGap: 1.6,
  /** How much smaller a footnote's mark is than its line, and how much it is raised. */
  markSize: 0.8,
  markRaise: 0.15,
  /** How much larger a drop cap is than its line. */
  dropCap: 1.8,
} as const;
const COLUMNS = {
  /** Fewer lines with a gap at the same place are no columns. */
  lines: 4,
  /** How far apart the beginnings of a column's lines are at most, in points. */
  tolerance: 4,
  /** How much of its column's width a line of running text usually fills; cells of a table fill less. */
  fill: 0.55,
} as const;

/**
 * The lines of each page in the order in which they are read: where their gaps show columns, one column after the
 * other, between the lines that run across them. A table is read along its rows, whose cells are shorter than their
 * columns.
 */
export function linesOfPages(pages: readonly (readonly PdfTextItem[])[]): PdfLine[][] {
  const rows = pages.map((items) => {
    const found = rowsOf(withDropCaps(withoutLineNumbers(items))).map(fragmentsOf);
    return found.filter((row) => row.length > 0);
  });
  // The last page may have few lines, in the columns of those before.
  const known = rows.flatMap((each) => findGutters(each, []));
  return rows.map((each, page) => linesInOrder(each, findGutters(each, known), page));
}

function linesInOrder(rows: readonly Row[], gutters: readonly number[], page: number): PdfLine[] {
  if (gutters.length === 0) {
    const lines = rows.map(joined);
    return toLines(lines, page, Math.max(0, ...lines.map(({ right }) => right)));
  }
  const output: PdfLine[] = [];
  const columns: Fragment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const flush = () => {
    for (const column of columns) output.push(...toLines(column.splice(0), page));
  };
  const full: Fragment[] = [];
  const flushFull = () => output.push(...toLines(full.splice(0), page));
  for (const row of rows.toSorted(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))) {
    if (row.some((part) => crosses(part, gutters))) {
      flush();
      full.push(joined(row));
      continue;
    }
    flushFull();
    for (const part of row) columns[columnOf(part, gutters)]?.push(part);
  }
  flushFull();
  flush();
  return output;
}

function toLines(parts: readonly Fragment[], page: number, edge?: number): PdfLine[] {
  const right = edge ?? Math.max(0, ...parts.map((part) => part.right));
  return parts.map((part) => ({ ...part, page, edge: right }));
}

function rowsOf(items: readonly PdfTextItem[]): PdfTextItem[][] {
  const rows: PdfTextItem[][] = [];
  let open = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (item.hasEOL) open = false;
      continue;
    }
    const row = rows.at(-1);
    const before = row?.at(-1);
    const isSameLine =
      open && before !== undefined && Math.abs(before.y - item.y) < LAYOUT.sameLine * Math.max(before.fontSize, 1);
    if (before !== undefined && isSameLine && isNoteMark(item, before)) {
      open = !item.hasEOL;
      continue;
    }
    if (row !== undefined && isSameLine) row.push(item);
    else rows.push([item]);
    open = !item.hasEOL;
  }
  return rows;
}

/** A small raised number behind a word refers to a footnote, and was not said. */
function isNoteMark(item: PdfTextItem, before: PdfTextItem): boolean {
  return (
    /^[\d*†‡§, ]{1,5}$/.test(item.str) &&
    item.fontSize < before.fontSize * LAYOUT.markSize &&
    item.y - before.y > before.fontSize * LAYOUT.markRaise
  );
}

/** The letter that a drop cap is belongs to the word beside it. */
function withDropCaps(items: readonly PdfTextItem[]): PdfTextItem[] {
  const output: PdfTextItem[] = [];
  let cap: PdfTextItem | null = null;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (cap === null) output.push(item);
    } else if (cap !== null) {
      const isBeside = item.x >= cap.x && item.x - (cap.x + cap.width) < cap.fontSize / 2 && /^\p{L}/u.test(item.str);
      const isCap = isBeside && cap.fontSize >= item.fontSize * LAYOUT.dropCap;
      if (isCap) output.push({ ...item, str: cap.str.trim() + item.str, x: cap.x, width: item.x + item.width - cap.x });
      else output.push(cap, item);
      cap = null;
    } else if (/^["“„«‘]?\p{Lu}$/u.test(item.str.trim())) cap = item;
    else output.push(item);
  }
  return cap === null ? output : [...output, cap];
}

function fragmentsOf(row: readonly PdfTextItem[]): Fragment[] {
  const groups: PdfTextItem[][] = [];
  for (const item of row) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before === undefined ? 0 : item.x - (before.x + before.width);
    if (group === undefined || before === undefined || gap > LAYOUT.columnGap * item.fontSize) groups.push([item]);
    else group.push(item);
  }
  return groups.flatMap((parts) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = parts.map((part, index) => spaceBefore(part, parts[index - 1]) + part.str).join('');
    return {
      text: withoutWideLetters(text).replace(/\s+/g, ' ').trim(),
      x: first.x,
      right: last.x + last.width,
      y: first.y,
      fontSize: Math.max(...parts.map((part) => part.fontSize)),
    };
  });
}

function spaceBefore(item: PdfTextItem, before: PdfTextItem | undefined): string {
  if (before === undefined || before.str.endsWith(' ') || item.str.startsWith(' ')) return '';
  return item.x - (before.x + before.width) > LAYOUT.wordGap * item.fontSize ? ' ' : '';
}

/** "S T A T E M E N T" is a word set wide; two spaces part two words. */
function withoutWideLetters(text: string): string {
  if (!/^\s*(?:[\p{L}\p{N}]\s+){3,}[\p{L}\p{N}]\s*$/u.test(text)) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}

function joined(row: Row): Fragment {
  const [first, last] = [row[0], row.at(-1)];
  return {
    text: row.map(({ text }) => text).join(' '),
    x: first?.x ?? 0,
    right: last?.right ?? 0,
    y: first?.y ?? 0,
    fontSize: Math.max(...row.map(({ fontSize }) => fontSize)),
  };
}

/** Where the columns after the first begin; none if the gaps are a table’s. @param known where they do on other pages */
function findGutters(rows: readonly Row[], known: readonly number[]): number[] {
  const parted = rows.flatMap((row) => row.slice(1).map((part, index) => ({ part, before: row[index] })));
  const starts = Map.groupBy(parted, ({ part }) => Math.round(part.x / COLUMNS.tolerance));
  const right = Math.max(0, ...rows.flat().map((part) => part.right));
  const isKnown = (start: number) => known.some((gutter) => Math.abs(gutter - start) <= COLUMNS.tolerance);
  const gutters: number[] = [];
  for (const [key, own] of [...starts].toSorted(([a], [b]) => a - b)) {
    const near = [...own, ...(starts.get(key + 1) ?? [])];
    const start = Math.min(...near.map(({ part }) => part.x));
    const last = gutters.at(-1);
    if (
      near.length < (isKnown(start) ? 1 : COLUMNS.lines) ||
      (last !== undefined && start - last <= COLUMNS.tolerance * 2)
    )
      continue;
    const end = [...starts.keys()]
      .map((other) => other * COLUMNS.tolerance)
      .filter((x) => x > start + COLUMNS.tolerance * 2);
    const columnEnd = Math.min(right, ...end);
    const fillLeft = median(
      near.map(({ before }) => (before === undefined ? 0 : (before.right - before.x) / (start - before.x))),
    );
    const fillRight = median(near.map(({ part }) => (part.right - part.x) / Math.max(1, columnEnd - start)));
    if (fillLeft >= COLUMNS.fill && fillRight >= COLUMNS.fill) gutters.push(start);
  }
  return gutters;
}

function columnOf({ x }: Fragment, gutters: readonly number[]): number {
  return gutters.filter((gutter) => x >= gutter - COLUMNS.tolerance).length;
}

function crosses(part: Fragment, gutters: readonly number[]): boolean {
  const next = gutters[columnOf(part, gutters)];
  return next !== undefined && part.right > next + COLUMNS.tolerance;
}

/** The middle one of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

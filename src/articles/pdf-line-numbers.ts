import type { PdfTextItem } from './pdf-text-item.ts';

const LIMITS = {
  /** Fewer numbers on a page are no numbering of its lines. */
  numbers: 3,
  /** The share of neighbouring numbers that are as far apart as their lines are. */
  share: 0.7,
  /** As a share of the font size: lines whose heights differ less are one. */
  sameLine: 0.4,
} as const;

/**
 * Drops the numbers that count a page's lines in its margin, each line or each fifth, as drafts of laws and records of
 * courts have them: read along, they would stand in the sentences. The numbers of paragraphs count no lines, and stay.
 */
export function withoutLineNumbers(items: readonly PdfTextItem[]): readonly PdfTextItem[] {
  const words = items.filter(({ str }) => /\p{L}/u.test(str));
  const numbers = items.filter(({ str }) => /^\s*\d{1,4}\s*$/.test(str));
  if (numbers.length < LIMITS.numbers || words.length === 0) return items;
  const left = usualStart(words);
  const right = words.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const margins = [
    numbers.filter(({ x, width, fontSize }) => x + width < left - fontSize / 4),
    numbers.filter(({ x, fontSize }) => x > right + fontSize / 4),
  ];
  const lines = heightsOf(words);
  const dropped = new Set(margins.filter((margin) => countsLines(margin, lines)).flat());
  return dropped.size === 0 ? items : items.filter((item) => !dropped.has(item));
}

/** Where most lines begin: the leftmost place with many of them. */
function usualStart(words: readonly PdfTextItem[]): number {
  const starts = Map.groupBy(words, ({ x }) => Math.round(x));
  const most = Math.max(...[...starts.values()].map((same) => same.length));
  return Math.min(...[...starts].filter(([, same]) => same.length * 2 >= most).map(([x]) => x));
}

/** The heights of lines, from the top down. */
function heightsOf(words: readonly PdfTextItem[]): number[] {
  const heights: number[] = [];
  for (const { y, fontSize } of words.toSorted((a, b) => b.y - a.y)) {
    const last = heights.at(-1);
    if (last === undefined || last - y > fontSize * LIMITS.sameLine) heights.push(y);
  }
  return heights;
}

function countsLines(margin: readonly PdfTextItem[], lines: readonly number[]): boolean {
  const marks = margin
    .toSorted((a, b) => b.y - a.y)
    .map(({ str, y }) => ({ number: Number(str), line: lineAt(y, lines) }));
  const steps = marks.slice(1).map((mark, index) => {
    const before = marks[index] ?? mark;
    return mark.number > before.number && mark.number - before.number === mark.line - before.line;
  });
  return marks.length >= LIMITS.numbers && steps.filter(Boolean).length >= steps.length * LIMITS.share;
}

function lineAt(y: number, lines: readonly number[]): number {
  const below = lines.findIndex((height) => height <= y);
  if (below === -1) return lines.length - 1;
  const above = Math.max(0, below - 1);
  return Math.abs((lines[above] ?? y) - y) < Math.abs((lines[below] ?? y) - y) ? above : below;
}

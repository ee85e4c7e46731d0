/** A run of text on a page, as a PDF has it: origin at the bottom left, sizes in points. */
export interface PdfTextItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}

/** As shares of the font size, or of the usual line spacing; found by reading PDFs from common programs. */
const LAYOUT = {
  sameLine: 0.4,
  wordGap: 0.15,
  paragraphGap: 1.3,
  indent: 0.8,
  sizeChange: 0.12,
  shortLine: 0.88,
  titleSize: 1.25,
  /** How many lines at a page's top and bottom can be running headers and page numbers. */
  edgeLines: 2,
} as const;

/**
 * The text of a PDF's pages with its paragraphs reassembled: lines joined, words hyphenated at line ends made whole,
 * running headers, footers and page numbers dropped. A heading in larger type at the top is the title.
 */
export function textOfPages(pages: readonly (readonly PdfTextItem[])[]): { title: string | null; text: string } {
  const lines = withoutRunningLines(pages.map(linesOfPage));
  const bodySize = median(lines.flatMap((line) => Array<number>(line.text.length).fill(line.fontSize)));
  const titleLength = countTitleLines(lines, bodySize);
  const title = lines
    .slice(0, titleLength)
    .map((line) => line.text)
    .join(' ');
  const body = lines.slice(titleLength);
  const paragraphs: string[] = [];
  const step = usualStep(body);
  const right = Math.max(0, ...body.map((line) => line.right));
  body.forEach((line, index) => {
    const before = body[index - 1];
    const last = paragraphs.length - 1;
    if (before === undefined || startsParagraph(line, before, step, right)) paragraphs.push(line.text);
    else paragraphs[last] = joinLines(paragraphs[last] ?? '', line.text);
  });
  return { title: title || null, text: paragraphs.join('\n\n') };
}

function linesOfPage(items: readonly PdfTextItem[], page: number): Line[] {
  const lines: PdfTextItem[][] = [];
  let open = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (item.hasEOL) open = false;
      continue;
    }
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isSameLine =
      open && before !== undefined && Math.abs(before.y - item.y) < LAYOUT.sameLine * Math.max(before.fontSize, 1);
    if (line !== undefined && isSameLine) line.push(item);
    else lines.push([item]);
    open = !item.hasEOL;
  }
  return lines.flatMap((parts) => {
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = parts.map((part, index) => spaceBefore(part, parts[index - 1]) + part.str).join('');
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      page,
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

/** Drops lines repeated at the same edge of several pages, and page numbers. */
function withoutRunningLines(pages: readonly Line[][]): Line[] {
  const key = (line: Line) => line.text.replace(/\d+/g, '#').toLowerCase();
  const isEdge = (index: number, length: number) => index < LAYOUT.edgeLines || index >= length - LAYOUT.edgeLines;
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, index) => isEdge(index, lines.length)).map(key));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const isPageNumber = (line: Line) => /^(?:page\s+)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.test(line.text);
  return pages.flatMap((lines) =>
    lines.filter((line, index) => {
      if (!isEdge(index, lines.length)) return true;
      const isRunning = pages.length > 1 && (counts.get(key(line)) ?? 0) >= Math.max(2, pages.length / 2);
      return !isRunning && !(isPageNumber(line) && (index === 0 || index === lines.length - 1));
    }),
  );
}

function countTitleLines(lines: readonly Line[], bodySize: number): number {
  const [first] = lines;
  if (first === undefined || first.fontSize < bodySize * LAYOUT.titleSize) return 0;
  const end = lines.findIndex((line) => line.page !== 0 || line.fontSize < first.fontSize * (1 - LAYOUT.sizeChange));
  return end === -1 ? 0 : end;
}

function startsParagraph(line: Line, before: Line, step: number, right: number): boolean {
  if (/^[•‣▪●◦]\s|^[-–*]\s/.test(line.text)) return true;
  const endsSentence = /[.!?…:”"’)]$/.test(before.text);
  const isShort = before.right < right * LAYOUT.shortLine;
  if (line.page !== before.page || line.y > before.y) return endsSentence && (isShort || isIndented(line, before));
  if (Math.abs(line.fontSize - before.fontSize) > before.fontSize * LAYOUT.sizeChange) return true;
  if (before.y - line.y > step * LAYOUT.paragraphGap) return true;
  return endsSentence && (isIndented(line, before) || (isShort && /^[\p{Lu}\d“"‘'«]/u.test(line.text)));
}

function isIndented(line: Line, before: Line): boolean {
  return line.x - before.x > LAYOUT.indent * line.fontSize;
}

function joinLines(before: string, line: string): string {
  // A soft hyphen always splits a word; a plain one between lower-case letters nearly always does.
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + line;
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  if (/[-‐–—/]$/.test(before) && /\S[-‐/]$/.test(before)) return before + line;
  return `${before} ${line}`;
}

function usualStep(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
  return median(steps) || Number.POSITIVE_INFINITY;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

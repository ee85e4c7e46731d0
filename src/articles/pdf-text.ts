import { countWords } from '../language/count-words.ts';
import { isByline } from './extract/byline-values.ts';
import { endsSentence, isRunningText } from './extract/running-text.ts';
import { createHyphenJoiner, type HyphenJoiner } from './pdf-hyphens.ts';
import { linesOfPages, median, type PdfLine } from './pdf-lines.ts';
import type { PdfTextItem } from './pdf-text-item.ts';

/** As shares of the font size, or of the usual line spacing, unless stated otherwise. */
const LAYOUT = {
  paragraphGap: 1.3,
  indent: 0.8,
  sizeChange: 0.12,
  shortLine: 0.88,
  titleSize: 1.25,
  footnoteSize: 0.88,
  /** How many lines at a page's top and bottom can be running headers and page numbers. */
  edgeLines: 2,
  /** Among how many lines of the first page the title is looked for. */
  titleLines: 15,
  /** A longer one is a page in large type. In words. */
  titleWords: 40,
  /** What may stand above the title: the name of a series, or a letterhead without a sentence. In words. */
  letterheadWords: 40,
  /** Below the name of a publication, a title is smaller. */
  titleBelowName: 1.15,
  /** A line at a page's foot is set in smaller type, apart from the others, and has few words. */
  footGap: 1.6,
  footWords: 12,
} as const;

export interface PdfText {
  readonly title: string | null;
  readonly text: string;
  /** What stands above the title, and is no part of the text: the name of a series, a letterhead. */
  readonly letterhead: readonly string[];
  readonly hasFootnotes: boolean;
}

/**
 * The text of a PDF's pages with its paragraphs reassembled: columns one after the other, lines joined, words
 * hyphenated at line ends made whole, running headers, footers, page numbers and footnotes left out. A heading in
 * larger type at the top is the title.
 */
export function textOfPages(pages: readonly (readonly PdfTextItem[])[]): PdfText {
  const whole = withoutRunningLines(linesOfPages(pages));
  const bodySize = median(whole.flatMap((line) => Array<number>(line.text.length).fill(line.fontSize)));
  const noted = withoutFootnotes(whole, bodySize);
  const feet = noted.filter((line) => isFoot(line, noted, bodySize));
  const lines = noted.filter((line) => !feet.includes(line));
  const { title, from, to } = findTitle(lines, bodySize, textOf(feet));
  const above = lines.slice(0, from);
  const isLetterhead = countWords(textOf(above)) <= LAYOUT.letterheadWords && !above.some(isOfText);
  const body = [...(isLetterhead ? [] : above), ...lines.slice(to)];
  const join = createHyphenJoiner(textOf(lines));
  const paragraphs: string[] = [];
  const step = usualStep(body);
  body.forEach((line, index) => {
    const before = body[index - 1];
    const last = paragraphs.length - 1;
    if (before === undefined || startsParagraph(line, before, step)) paragraphs.push(line.text);
    else paragraphs[last] = joinLines(paragraphs[last] ?? '', line.text, join);
  });
  return {
    title,
    text: paragraphs.join('\n\n'),
    letterhead: isLetterhead ? above.map((line) => line.text) : [],
    hasFootnotes: noted.length < whole.length,
  };
}

/** Whether a line above the title belongs to the text: a sentence, or who wrote it. */
function isOfText({ text }: PdfLine): boolean {
  return isRunningText(text) || isByline(text);
}

/** Whether a line at the foot of a page says what it is a page of: "Harbour Letter 3/2026". */
function isFoot(line: PdfLine, lines: readonly PdfLine[], bodySize: number): boolean {
  if (line.fontSize > bodySize * LAYOUT.footnoteSize || endsSentence(line.text)) return false;
  const others = lines.filter(({ page, y }) => page === line.page && y !== line.y);
  const above = Math.min(...others.map(({ y }) => y));
  return above - line.y > bodySize * LAYOUT.footGap && countWords(line.text) <= LAYOUT.footWords;
}

function textOf(lines: readonly PdfLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Drops lines repeated at the same edge of several pages, page numbers, and what browsers print around a page. */
function withoutRunningLines(pages: readonly PdfLine[][]): PdfLine[] {
  const key = (line: PdfLine) => line.text.replace(/\d+/g, '#').toLowerCase();
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const { near } of edges)
    for (const edge of new Set([...near].map(key))) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return pages.flatMap((lines, page) =>
    lines.filter((line) => {
      const { near, outer } = edges[page] ?? { near: new Set(), outer: new Set() };
      if (!near.has(line)) return true;
      const isRunning = pages.length > 1 && (counts.get(key(line)) ?? 0) >= Math.max(2, pages.length / 2);
      return !isRunning && !(outer.has(line) && (PAGE_NUMBER.test(line.text) || PRINTED.test(line.text)));
    }),
  );
}

const PAGE_NUMBER = /^(?:page\s+)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;
/** "25.11.25, 09:41 The page's title", and its address with "1/3". */
const PRINTED =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?\b.{0,200}$|^(?:https?:\/\/|file:\/\/)\S+(?:\s+\d+\/\d+)?$/i;

/** The highest and lowest lines of a page, and of these the outermost. */
function edgesOf(lines: readonly PdfLine[]) {
  const heights = [...new Set(lines.map(({ y }) => y))].toSorted((a, b) => b - a);
  const among = (count: number) => {
    const found = new Set([...heights.slice(0, count), ...heights.slice(-count)]);
    return new Set(lines.filter(({ y }) => found.has(y)));
  };
  return { near: among(LAYOUT.edgeLines), outer: among(1) };
}

/** Notes stand at a page's foot, in smaller type, from one that begins with its number on. */
function withoutFootnotes(lines: readonly PdfLine[], bodySize: number): PdfLine[] {
  const isSmall = (line: PdfLine) => line.fontSize <= bodySize * LAYOUT.footnoteSize;
  const lowest = new Map<number, number>();
  for (const line of lines)
    if (!isSmall(line)) lowest.set(line.page, Math.min(line.y, lowest.get(line.page) ?? Number.POSITIVE_INFINITY));
  let isNote = false;
  return lines.filter((line, index) => {
    const isFoot = isSmall(line) && line.y < (lowest.get(line.page) ?? Number.NEGATIVE_INFINITY);
    isNote =
      isFoot && ((isNote && lines[index - 1]?.page === line.page) || /^(?:\d{1,3}|[*†‡§])[\s.)]/.test(line.text));
    return !isNote;
  });
}

/**
 * The lines in the largest type at the top of the first page, unless they are the page; or those below, where these are
 * the name of the publication, which its pages have at their feet.
 */
function findTitle(
  lines: readonly PdfLine[],
  bodySize: number,
  feet: string,
  start = 0,
): { title: string | null; from: number; to: number } {
  const none = { title: null, from: 0, to: 0 };
  const head = lines.slice(start, LAYOUT.titleLines).filter(({ page }) => page === (lines[0]?.page ?? 0));
  const size = Math.max(0, ...head.map(({ fontSize }) => fontSize));
  if (size < bodySize * (start === 0 ? LAYOUT.titleSize : LAYOUT.titleBelowName)) return none;
  const isLarge = (line: PdfLine | undefined) => line !== undefined && line.fontSize >= size * (1 - LAYOUT.sizeChange);
  const from = start + head.findIndex(isLarge);
  let to = from;
  while (isLarge(lines[to]) && lines[to]?.page === lines[from]?.page) to += 1;
  const title = textOf(lines.slice(from, to));
  const below = start === 0 && feet.includes(title) ? findTitle(lines, bodySize, feet, to) : none;
  if (below.title !== null) return below;
  return countWords(title) <= LAYOUT.titleWords ? { title, from, to } : none;
}

function startsParagraph(line: PdfLine, before: PdfLine, step: number): boolean {
  if (/^[•‣▪●◦]\s|^[-–*]\s/.test(line.text)) return true;
  if (Math.abs(line.fontSize - before.fontSize) > before.fontSize * LAYOUT.sizeChange) return true;
  const ends = endsSentence(before.text) || /[:”"’)]$/.test(before.text);
  const isShort = before.right < before.edge * LAYOUT.shortLine;
  if (line.page !== before.page || line.y > before.y) return ends && (isShort || isIndented(line, before));
  if (before.y - line.y > step * LAYOUT.paragraphGap) return true;
  return ends && (isIndented(line, before) || (isShort && /^[\p{Lu}\p{Lo}\d“"‘'«]/u.test(line.text)));
}

function isIndented(line: PdfLine, before: PdfLine): boolean {
  return line.x - before.x > LAYOUT.indent * line.fontSize;
}

function joinLines(before: string, line: string, joinHyphen: HyphenJoiner): string {
  // A soft hyphen always splits a word; a plain one between lower-case letters nearly always does.
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + line;
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(line)) return joinHyphen(before, line);
  if (/[-‐–—/]$/.test(before) && /\S[-‐/]$/.test(before)) return before + line;
  // Scripts without spaces between words have none between lines.
  return UNSPACED_END.test(before) && UNSPACED_START.test(line) ? before + line : `${before} ${line}`;
}

const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}、。，！？「」『』（）]';
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');

function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
  return median(steps) || Number.POSITIVE_INFINITY;
}

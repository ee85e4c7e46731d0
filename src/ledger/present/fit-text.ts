/** Advance widths in DejaVu Sans Condensed, in hundredths of the type size, with the characters of that width. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [26, "'ijlIJ"],
  [30, ' ,.’·/:;\\|'],
  [35, '-f()[]t!r'],
  [43, '"*_`–'],
  [48, 'sz“”?c'],
  [53, 'LFkvxyP'],
  [57, 'TYaeo$0123456789ESbdghnpqu{}K'],
  [64, 'ABRVXZCUN'],
  [70, 'HD&GOQ'],
  [76, 'w#+<=>^~×M'],
  [89, '%mW@—…'],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])),
);
/** Widths of other small letters, other capitals, and everything else: ideographs are square. */
const OTHERS = { small: 60, capital: 75, wide: 102 } as const;
/** Factor by which bold letters are wider. */
const BOLD = 1.15;
const MOST_CHARACTERS = 300;
/** Least letters of a broken word on either line. */
const LEAST_LETTERS = 3;

export interface Type {
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
}

/** A text's estimated width in pixels, too wide rather than too narrow. */
export function widthOf(text: string, { size, isBold }: Type): number {
  const hundredths = [...text].reduce((sum, character) => sum + (WIDTH_OF.get(character) ?? otherWidth(character)), 0);
  return (hundredths / 100) * size * (isBold ? BOLD : 1);
}

/**
 * Breaks a text into lines that fit; a word wider than a line is broken. Where `most` lines aren't enough, the last
 * one ends in "…".
 */
export function fitLines(text: string, type: Type, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Anything beyond can't fit, however narrow its letters.
  for (const word of text.slice(0, MOST_CHARACTERS).split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, type, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', type, width)];
}

/** Cuts at a word, leaving room for the ellipsis. */
function shorten(line: string, type: Type, width: number): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, type) > width) words.pop();
  const short = `${words.join(' ').replace(/[,;:.–-]+$/, '')} …`;
  return widthOf(short, type) <= width ? short : `${[...line].slice(0, -3).join('')}…`;
}

/** Breaks a word at its own hyphen if it has one, else adds one; never leaves only a letter or two on a line. */
function breakWord(word: string, type: Type, width: number): readonly string[] {
  const letters = [...word];
  if (widthOf(word, type) <= width || letters.length < 2 * LEAST_LETTERS) return [word];
  let end = letters.length - LEAST_LETTERS;
  while (end > LEAST_LETTERS && widthOf(`${letters.slice(0, end).join('')}-`, type) > width) end--;
  const own = letters.slice(0, end + 1).findLastIndex((letter) => /[-–/]/.test(letter)) + 1;
  const at = own >= LEAST_LETTERS ? own : end;
  const head = letters.slice(0, at).join('');
  return [own >= LEAST_LETTERS ? head : `${head}-`, ...breakWord(letters.slice(at).join(''), type, width)];
}

function otherWidth(character: string): number {
  if (/\p{Lo}|\p{Extended_Pictographic}/u.test(character)) return OTHERS.wide;
  // Combining marks take no room.
  if (/\p{Mn}/u.test(character)) return 0;
  return /\p{Lu}/u.test(character) ? OTHERS.capital : OTHERS.small;
}

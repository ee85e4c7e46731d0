/** Letters of scripts that run from right to left. */
const RTL =
  '\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}\\p{sc=Adlam}\\p{sc=Mandaic}\\p{sc=Samaritan}';
const RTL_LETTER = new RegExp(`(?=\\p{L})[${RTL}]`, 'u');
const RTL_LETTERS = new RegExp(RTL_LETTER, 'gu');
const LETTERS = /\p{L}/gu;
/** From one letter of a direction to the last before one of the other, and the marks right before and after. */
const RUNS = {
  rtl: runsOf(`(?=\\p{L})[${RTL}]`, `(?![${RTL}])\\p{L}`),
  ltr: runsOf(`(?![${RTL}])\\p{L}`, `(?=\\p{L})[${RTL}]`, {
    before: '(?:(?<!\\p{Nd})\\p{Nd}{1,4} ?)?',
    after: '(?: ?\\p{Nd}{1,4}(?!\\p{Nd})[×%]?)?',
  }),
} as const;
const OPENERS = /["“„«(‘]/gu;
const CLOSERS = /["”“»’)]/gu;
/** Right-to-left isolate, left-to-right isolate, and the end of either (UAX #9). */
const OPEN = { rtl: '\u2067', ltr: '\u2066' } as const;
const CLOSE = '\u2069';

export type Direction = 'ltr' | 'rtl';

/** The direction most letters of a text run in; null without letters. */
export function directionOf(text: string): Direction | null {
  const all = text.match(LETTERS)?.length ?? 0;
  if (all === 0) return null;
  const rtl = RTL_LETTER.test(text) ? (text.match(RTL_LETTERS)?.length ?? 0) : 0;
  return rtl * 2 > all ? 'rtl' : 'ltr';
}

/**
 * The parts of one line with isolates (U+2066, U+2067 … U+2069) around the words that run against it, so that the marks
 * around them stay on their side. Without right-to-left letters in the line, the parts come back as they are.
 * @param base the direction the reader's program gives the line; "auto": that of its first letter outside isolates
 */
export function isolateDirections(parts: readonly string[], base: 'ltr' | 'auto'): readonly string[] {
  const line = parts.join('');
  if (!RTL_LETTER.test(line)) return parts;
  const direction = directionOf(line);
  if (base === 'auto' || direction !== 'rtl') {
    const foreign = direction === 'rtl' ? 'ltr' : 'rtl';
    return parts.map((part) => isolateRuns(part, foreign));
  }
  return parts.map((part, index) => {
    const before = index === 0 ? OPEN.rtl : '';
    return `${before}${part}${index === parts.length - 1 ? CLOSE : ''}`;
  });
}

/**
 * Each line of a text that was wrapped, with every isolate closed at its end and opened again in the next one: a line
 * break ends them.
 */
export function keepIsolated(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    open = '';
    for (const [sign] of whole.matchAll(/[\u2066\u2067\u2069]/gu)) open = sign === CLOSE ? '' : sign;
    return open === '' ? whole : `${whole}${CLOSE}`;
  });
}

/**
 * A pair of quotation marks or brackets around a run belongs to it, and so does what ends a sentence behind it, unless
 * words of the other direction follow.
 */
function isolateRuns(text: string, direction: Direction): string {
  return text.replace(RUNS[direction], (whole: string, before: string, run: string, after: string, at: number) => {
    const isLast = /^\s*$/u.test(text.slice(at + whole.length));
    let open = count(before + run, OPENERS) - count(run, CLOSERS);
    let kept = isLast ? after.length : 0;
    for (const [place, mark] of [...after].entries()) {
      if (mark.search(CLOSERS) === -1) continue;
      if (open === 0) {
        kept = Math.min(kept, place);
        break;
      }
      open -= 1;
      kept = Math.max(kept, place + 1);
    }
    const start = open > 0 && before !== '' ? before : '';
    const words = `${before.slice(start.length)}${run}${after.slice(0, kept)}`;
    return `${start}${OPEN[direction]}${words}${CLOSE}${after.slice(kept)}`;
  });
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

/** With the numbers beside it a run from left to right keeps its order: "20 Nov", "speaks 3×". */
function runsOf(letter: string, other: string, numbers = { before: '', after: '' }): RegExp {
  const between = `(?:(?!${other})[^\\n])*`;
  return new RegExp(
    `(["“„«(‘]?)(${numbers.before}${letter}(?:${between}${letter})?[\\p{M}]*${numbers.after})(["”“»’).,:;!?؟،؛…]*)`,
    'gu',
  );
}

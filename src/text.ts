/**
 * Characters that readers cannot see but that change the text: zero-width, bidirectional controls, tag characters,
 * soft hyphen, byte-order mark, interlinear annotation. For joiners see below.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is removed on its own
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Scripts in which a zero-width joiner or non-joiner between two letters is part of the spelling: Persian, Hindi, … */
const JOINED =
  '\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Devanagari}\\p{sc=Bengali}\\p{sc=Gurmukhi}\\p{sc=Gujarati}\\p{sc=Oriya}\\p{sc=Tamil}\\p{sc=Telugu}\\p{sc=Kannada}\\p{sc=Malayalam}\\p{sc=Sinhala}\\p{sc=Khmer}\\p{sc=Mongolian}\\p{M}';
/** Joiners anywhere else; those between two emoji make one of them. */
const LONE_JOINERS = new RegExp(
  `(?<![${JOINED}\\p{Emoji_Presentation}\\p{Emoji_Modifier}\uFE0F])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?![${JOINED}\\p{Emoji}])`,
  'gu',
);
/** C0 and C1 controls other than tab, line feed and carriage return, and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/** Drops invisible characters, controls and lone surrogates; joiners stay where a script needs them. Offsets change. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_JOINERS, '').replace(CONTROLS, '');
}

/** Drops the joiners too that a script needs: for comparing, not for reading. */
export function dropJoiners(text: string): string {
  return text.replace(/\u200C|\u200D/g, '');
}

/** "1,000". */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-GB');
}

/** "1 word", "2 words". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** "auto, reaction or mention". */
export function alternatives(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}

/** The text on one line: line breaks and other runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text with a capital first letter, as in a heading. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** “Nine is the floor”: words in quotation marks. Words that open with their own marks keep those. */
export function quoted(words: string): string {
  return /^\s*["“„«]/u.test(words) ? words : `“${words}”`;
}

/** Characters of a file's name that are told, from its beginning and its end. */
const NAME_CHARACTERS = { beginning: 60, end: 20 } as const;

/** “minutes.pdf”: a file as it is called, on one line; of a name that nobody would read to the end, both of its ends. */
export function quotedFile(name: string): string {
  const { beginning, end } = NAME_CHARACTERS;
  const shown = oneLine(name);
  const isLong = shown.length > beginning + end;
  return `“${isLong ? `${dropInvisible(shown.slice(0, beginning))}…${dropInvisible(shown.slice(-end))}` : shown}”`;
}

/** How many letters to add, drop, change or swap with a neighbour lead from one to the other (optimal string alignment). */
export function countEdits(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? least) + 1);
      }
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** The text escaped for HTML and XML, in elements and in quoted attribute values. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => MARKUP[sign] ?? '');
}

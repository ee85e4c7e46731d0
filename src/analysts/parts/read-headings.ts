/** A line that names the section after it. */
export interface Heading {
  readonly text: string;
  /** Headings of one style are of one level: "worded chapter", "decimal 2", "capitals". */
  readonly style: string;
  /** Lower is higher up: a part of the document before its chapters, numbered sections before plain headings. */
  readonly rank: number;
}

const LIMITS = { characters: 100, words: 14 } as const;

/** What ends a sentence, a clause or the name of a speaker ends no heading. */
const ENDS_OTHERWISE = /[.!?…:;,。！？：；，][”"'’»)\]]*$/u;
const OPENS_LIST_ITEM = /^[-–—•·*‣▪◦]\s/u;

/**
 * How sections are numbered and named, whatever the language: what is numbered by word and number ("Chapter 3",
 * "Kapitel IV", "Annex B"), in capitals, in Roman numerals, in decimals, or only named.
 */
const STYLES: readonly { readonly form: RegExp; readonly styleOf: (match: RegExpExecArray) => [string, number] }[] = [
  {
    form: /^(?<word>\p{Lu}\p{L}{2,})\s+(?:\d{1,3}|[IVXLC]{1,7}|\p{Lu})(?=$|[\s.:–—-])/u,
    styleOf: ({ groups }) => [`worded ${groups?.word?.toLowerCase() ?? ''}`, 0],
  },
  { form: /^[IVXLC]{1,7}[.)]?\s+\S/u, styleOf: () => ['roman', 1] },
  {
    form: /^(?<number>\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s+["“„«]?\p{L}/u,
    styleOf: ({ groups }) => {
      const depth = (groups?.number ?? '').split('.').length;
      return [`decimal ${depth}`, 1 + depth];
    },
  },
  { form: /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u, styleOf: () => ['capitals', 1] },
  { form: /^["“„«¿¡]?[\p{Lu}\p{Lt}\p{Lo}]/u, styleOf: () => ['plain', 9] },
];

/** Reads a line that stands by itself as a heading; null where it is none: a sentence, a list item, a row of figures. */
export function readHeading(line: string): Heading | null {
  const text = line.trim();
  if (text === '' || text.length > LIMITS.characters || text.split(/\s+/u).length > LIMITS.words) return null;
  if (OPENS_LIST_ITEM.test(text)) return null;
  for (const { form, styleOf } of STYLES) {
    const match = form.exec(text);
    if (match === null) continue;
    const [style, rank] = styleOf(match);
    return isLikely(text, style) ? { text, style, rank } : null;
  }
  return null;
}

/** A numbered or named one may end like a sentence: "Chapter 3." */
function isLikely(text: string, style: string): boolean {
  return style.startsWith('worded ') ? !/[,;]$/u.test(text) : !ENDS_OTHERWISE.test(text);
}

/** The headings in force after a further one: those above it, and itself. */
export function underHeading(path: readonly Heading[], heading: Heading): readonly Heading[] {
  const same = path.findIndex(({ style }) => style === heading.style);
  const above = same === -1 ? path.filter(({ rank }) => rank <= heading.rank) : path.slice(0, same);
  return [...above, heading];
}

/** What is said before and after a run, so that a pattern that goes through the run fails behind it. */
const BEFORE = 'The envoy said ';
const AFTER = ' x!';

/** Runs of these are what patterns, splitters and scanners go back and forth in. */
const UNITS = [
  // Blanks, and what counts as one
  ...[' ', '\t', '\n', ' \n', '\n\n', '\u00A0', '\u200B', '\u202E'],
  // Ends of sentences, and what stands in for them
  ...['.', '. ', '!', '…', '。', ',', ', ', ':', 'a: '],
  // Dashes, brackets and quotation marks: open, closed and nested
  ...['-', '- ', '— ', "a'", '"', '"a ', '“', '“a ', '”', '„a“ ', '«', '’ ', '(', '(a ', ')', '[', '[a](', ']'],
  // Digits and their signs
  ...['1', '1 ', '1,', '1.', '$1 ', '1/', '2025-01-01 ', '3 May ', 'one '],
  // Letters: capitals, initials, names, and words that cut both ways
  ...['A', 'A ', 'A. ', 'A.', 'Ab ', 'Ab of ', 'Ab and ', 'Ab, ', 'ab', 'a-', 'not ', 'said ', 'said that '],
  ...['Ann Orlov said. ', 'He said “no” and ', 'according to ', 'of the '],
  // Other scripts, marks that combine, pairs of surrogates
  ...['e\u0301', '\u0301', 'שלום ', 'ال', '中', '中文。', '😀', 'ﷺ'],
  // Markup and addresses
  ...['<', '<a ', '<a>', '<!--', '&', '#', '# ', '*', '**a ', '_', '`', '>', '> ', '|', '\\'],
  ...['http://', 'https://a.b/ ', 'www.a.', 'a@', 'a@b.c ', '{', '=', '\0'],
];

/** A text of about so many characters. */
export type WriteText = (characters: number) => string;

/** Hostile texts by the name of what they repeat. @param own what one parser looks for besides @param left what is not tried */
export function hostileTexts(
  own: readonly string[] = [],
  left: readonly string[] = [],
): readonly (readonly [name: string, write: WriteText])[] {
  return [...new Set([...UNITS, ...own])]
    .filter((unit) => !left.includes(unit))
    .map((unit) => [
      JSON.stringify(unit),
      (characters) => `${BEFORE}${unit.repeat(Math.ceil(characters / unit.length))}${AFTER}`,
    ]);
}

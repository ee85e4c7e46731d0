/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]*/gu;
const HANGUL = /\p{sc=Hangul}/gu;
/** Code units of such scripts and of surrogates, punctuation apart: a quick look, as most texts have none. */
const MAY_BE_UNSPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'\-.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** Finds words by dictionary if the script requires it, whatever the language. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The number of words in a text; hyphenated words, numbers with a decimal point and contractions count as one. Scripts
 * without spaces are split by dictionary.
 */
export function countWords(text: string): number {
  const latin = countLatinWords(text);
  if (latin !== null) return latin;
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, (run) => {
    unspaced += countSegments(run);
    return ' ';
  });
  return (spaced.match(WORD)?.length ?? 0) + unspaced;
}

/** Whether a text has more than so many words, which the length of most texts tells. */
export function hasMoreWords(text: string, words: number): boolean {
  // Between two words stands a character that belongs to neither.
  if (text.length < 2 * words && !MAY_BE_UNSPACED.test(text)) return false;
  return countWords(text) > words;
}

/** The length of a text in letters: a sign of a script without spaces says as much as two, and so does a syllable of Korean. */
export function lengthInLetters(text: string): number {
  const syllables = text.match(HANGUL);
  if (syllables !== null) return text.length + syllables.length;
  if (!MAY_BE_UNSPACED.test(text)) return text.length;
  return text.length + (text.match(UNSPACED) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** What a code unit is to the words around it. */
const [APART, PART, JOINS, OTHER] = [0, 1, 2, 3] as const;
/** Up to the last letter of Latin Extended-A. */
const LATIN = Uint8Array.from({ length: 0x180 }, (_, code) => roleOf(String.fromCharCode(code)));

function roleOf(sign: string): number {
  if (/[\p{L}\p{N}]/u.test(sign)) return PART;
  return /[’'\-.]/u.test(sign) ? JOINS : /\p{M}/u.test(sign) ? OTHER : APART;
}

/** The same for a text of Latin letters and the usual marks, where a look at each is a third of a match; null for others. */
function countLatinWords(text: string): number | null {
  let count = 0;
  /** The role of the code unit before, PART where a word goes on behind what joins. */
  let before: number = APART;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Dashes, quotation marks, points, and the euro.
    const isMark = (code >= 0x2010 && code <= 0x2027) || code === 0x20ac;
    const role = LATIN[code] ?? (code === 0x2019 ? JOINS : isMark ? APART : OTHER);
    if (role === OTHER) return null;
    if (role === PART && before === APART) count += 1;
    before = role === JOINS && before !== PART ? APART : role;
  }
  return count;
}

function countSegments(run: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike === true) count += 1;
  return count;
}

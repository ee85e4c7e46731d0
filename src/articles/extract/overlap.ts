/** Shorter words say nothing about what a text is about. In characters. */
const MIN_WORD = 4;
/** Words count as one if they begin alike: "tunnel", "tunnels". In characters. */
const STEM = 5;
/** Further on a text says no more about what it is about. In characters. */
const TEXT = 20_000;

/**
 * The share of the first text's words, from 0 to 1, that the second has too, in any form; null if it has no words to
 * compare. Scripts without spaces, and Korean, whose words are short and change, are compared by pairs of characters.
 */
export function overlap(one: string, other: string): number | null {
  const [wanted, given] = [stemsOf(one), stemsOf(other)];
  if (wanted.size === 0) return null;
  let shared = 0;
  for (const stem of wanted) if (given.has(stem)) shared += 1;
  return shared / wanted.size;
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.slice(0, TEXT).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
        word,
      )
    )
      for (let at = 0; at + 1 < word.length; at += 1) stems.add(word.slice(at, at + 2));
    else if (word.length >= MIN_WORD) stems.add(word.slice(0, STEM).toLowerCase());
  }
  return stems;
}

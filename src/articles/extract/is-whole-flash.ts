import { countWords } from '../../language/count-words.ts';
import { bodyOfJsonLd } from './body-in-data.ts';
import type { JsonLdFacts } from './json-ld.ts';
import { overlap } from './overlap.ts';
import { endsSentence } from './running-text.ts';

const LIMITS = {
  /** Fewer words are a caption or a headline. */
  words: 20,
  /** How far the page's count may be from ours: by a share of it, or by a few words. */
  share: 0.15,
  fewWords: 5,
  /** The share of its words that a text has in common with itself, differently cut. */
  same: 0.9,
} as const;

/**
 * Whether a text too short for an article is all that its site has published: a flash of a sentence or two. It looks like the
 * teaser of a longer article, so the page's data has to say how long it is: in words, or by repeating it whole on a page that
 * it says is free.
 */
export function isWholeFlash(text: string, json: JsonLdFacts): boolean {
  const { wordCount, isFree } = json;
  const words = countWords(text);
  if (isFree === false || words < LIMITS.words || !isEnded(text)) return false;
  if (wordCount !== null) return isAbout(wordCount, words);
  const body = bodyOfJsonLd(json);
  if (body === null || isFree !== true || !isEnded(body) || !isAbout(countWords(body), words)) return false;
  return (overlap(text, body) ?? 0) >= LIMITS.same && (overlap(body, text) ?? 0) >= LIMITS.same;
}

/** Teasers break off. */
function isEnded(text: string): boolean {
  return endsSentence(text) && !/(?:…|\.{3}|\[\.+\])[^\p{L}\p{N}]{0,20}$/u.test(text);
}

function isAbout(count: number, words: number): boolean {
  return Math.abs(count - words) <= Math.max(LIMITS.fewWords, words * LIMITS.share);
}

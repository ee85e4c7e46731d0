import { countWords, lengthInLetters } from '../../language/count-words.ts';

/** A page with fewer words of running text shows no article, and a block with fewer is none. */
export const ARTICLE_WORDS = 60;

/** In words, unless stated otherwise. */
const LIMITS = {
  /** A line of fewer words is a heading, a menu entry or a caption. */
  sentence: 8,
  /** A line of as many words is running text even without a full stop. */
  unpunctuated: 12,
  /** How many letters a word has with the space behind it. */
  lettersOfWord: 6,
  /** The same of languages that join into one word what others say in several, and of the others. */
  lettersOfLongWord: 7,
} as const;

const HANGUL = /\p{sc=Hangul}/u;

/**
 * How many words of a text are in sentences, as against headings, captions and menus.
 * @param enough stops counting there
 */
export function countRunningWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let start = 0; start < text.length && count < enough; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    count += weightOf(line, wordsOfRunningText(line));
    start = end === -1 ? text.length : end + 1;
  }
  return count;
}

/**
 * Words of Korean are few and long: what stands between two spaces says as much as two words of English. So, by less, are
 * those of Finnish, Hungarian and Turkish.
 */
function weightOf(line: string, words: number): number {
  if (words === 0) return 0;
  const letters = HANGUL.test(line) ? LIMITS.lettersOfWord : LIMITS.lettersOfLongWord;
  return Math.max(words, Math.floor(lengthInLetters(line) / letters));
}

/** Whether a text has the running text of an article. */
export function hasArticleWords(text: string): boolean {
  return countRunningWords(text, ARTICLE_WORDS) >= ARTICLE_WORDS;
}

/** Whether a line is running text: long enough, and ended like a sentence of any script, or longer still. */
export function isRunningText(line: string): boolean {
  return wordsOfRunningText(line) > 0;
}

/** How many words a line has if it is running text; else none. */
export function wordsOfRunningText(line: string): number {
  const words = countWords(line);
  return words >= LIMITS.unpunctuated || (words >= LIMITS.sentence && endsSentence(line)) ? words : 0;
}

/** Whether a line ends as sentences do, in any script, quotation marks and brackets behind the stop included. */
export function endsSentence(line: string): boolean {
  return /[\p{Sentence_Terminal}…][”"'’)\]»」』]*\s*$/u.test(line);
}

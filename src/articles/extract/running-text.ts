import { countWords } from '../../language/count-words.ts';

/** In words. */
const LIMITS = {
  /** A line of fewer words is a heading, a menu entry or a caption. */
  sentence: 8,
  /** A line of as many words is running text even without a full stop. */
  unpunctuated: 12,
} as const;

/** How many words of a text are in sentences, as against headings, captions and menus. */
export function countRunningWords(text: string): number {
  let count = 0;
  for (const line of text.split(/\n+/)) if (isRunningText(line)) count += countWords(line);
  return count;
}

/** Whether a line is running text: long enough, and ended like a sentence of any script, or longer still. */
export function isRunningText(line: string): boolean {
  const words = countWords(line);
  return words >= LIMITS.unpunctuated || (words >= LIMITS.sentence && endsSentence(line));
}

/** Whether a line ends as sentences do, in any script, quotation marks and brackets behind the stop included. */
export function endsSentence(line: string): boolean {
  return /[\p{Sentence_Terminal}…][”"'’)\]»」』]*\s*$/u.test(line);
}

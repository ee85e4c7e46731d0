import type { Filing } from './filing.ts';

/** Paragraphs without any of the words, as if read before: one article alone does not show what is rare. */
const UNREAD = 10;
/** No word tells more than this, in nats. */
export const MOST_OF_WORD = 3.8;

/** The share of the story's paragraphs that have a word. */
export function shareOfParagraphs({ paragraphs, words }: Filing['rarity'], word: string): number {
  return Math.max(1, words.get(word) ?? 1) / (paragraphs + UNREAD);
}

/** How much it tells that a statement has a word, in nats: the rarer the word is in the story, the more. */
export function weightOfWord(rarity: Filing['rarity'], word: string): number {
  return Math.min(MOST_OF_WORD, -Math.log(shareOfParagraphs(rarity, word)));
}

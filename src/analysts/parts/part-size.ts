import { estimateTokens } from '../../models/context-check.ts';

/** What a part and its answer take of a context, from measured briefings of nine articles of 440 to 1,560 words. */
const TOKENS = {
  /** Small models' tokenizers make up to a quarter more of a text than the estimate. */
  margin: 1.25,
  /** Of an answer for each of its part's: short parts are told more fully than long ones. */
  answerShare: 4,
  /** Of the longest answers. */
  longestAnswer: 5_500,
} as const;

/** A model that reads less at once is no help. */
export const LEAST_PART_WORDS = 150;

/**
 * How many words of a text a context has room for, beside what is asked with them and the answer. At least
 * `LEAST_PART_WORDS`: whether so few fit is for the server to say.
 * @param asked the question without the text
 */
export function wordsThatFit(
  context: number,
  asked: string,
  { text, wordCount }: { readonly text: string; readonly wordCount: number },
): number {
  const room = context - TOKENS.margin * estimateTokens(asked);
  const tokensAWord = (TOKENS.margin * estimateTokens(text)) / Math.max(1, wordCount);
  const beforeShortAnswer = room / (1 + TOKENS.answerShare);
  const beforeLongAnswer = room - TOKENS.longestAnswer;
  const words = Math.floor(Math.max(beforeShortAnswer, beforeLongAnswer) / tokensAWord);
  return Math.max(LEAST_PART_WORDS, words);
}

import type { Usage } from './completion.ts';

/**
 * Characters a token, by script: what o200k makes of news articles, the highest value of each group, so that the
 * estimate is rather too low. Measured on 35 English articles (4.5 to 5.5) and on nine other languages. A tokenizer of
 * its own would be exact for one family of models and cost 75 MB of memory.
 */
const CHARACTERS_A_TOKEN = { latin: 5, ideographs: 1.5, other: 4.2 } as const;

const LIMITS = {
  /** Of the estimate: a server that counted fewer tokens has not read all. Tokenizers differ by less. */
  LEAST_SHARE: 0.6,
  /** A server that counts fewer than the smallest context has another way of counting. */
  LEAST_CONTEXT: 1_024,
  /** Contexts are powers of two; a prompt that was cut fills one, or leaves room for one token. */
  FREE_IN_PROMPT: 1,
  FREE_IN_ALL: 2,
  /** What is advised at least: room for an article and its briefing. */
  ADVISED_CONTEXT: 16_384,
  /** Output that ends just there was ended by the server's own limit: 1,024 or 4,096 tokens, or 4,000. */
  ROUND_OUTPUT: [1_000, 512],
} as const;

/** How a request and its answer fared with the context of the model, as the server has loaded it. */
export type ContextSign =
  /** The server may have read only a part of what it was sent, or it counts in a way of its own. */
  | { readonly type: 'prompt cut'; readonly read: number; readonly estimate: number }
  /** Prompt and answer filled the context. */
  | { readonly type: 'full'; readonly context: number }
  /** The answer ended at an output limit that the server has of its own. */
  | { readonly type: 'output limit' };

/** About how many tokens a text has: rather too few. */
export function estimateTokens(text: string): number {
  const latin = text.match(/[\p{Script=Latin}\p{Script=Common}]/gu)?.length ?? 0;
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const other = Math.max(0, text.length - latin - ideographs);
  const { latin: ofLatin, ideographs: ofIdeographs, other: ofOther } = CHARACTERS_A_TOKEN;
  return Math.round(latin / ofLatin + ideographs / ofIdeographs + other / ofOther);
}

/**
 * What the tokens that a server counted tell of its context. Ollama and LM Studio load models with 4,096 tokens unless
 * told otherwise, cut what is longer and say nothing: the count is all there is to see of it.
 * @param estimate the tokens of the request, see `estimateTokens`
 * @param isCutOff the answer ended for its length
 */
export function readContextSign(
  { input, output, cached }: Usage,
  { estimate, isCutOff }: { readonly estimate: number; readonly isCutOff: boolean },
): ContextSign | null {
  const read = (input ?? 0) + cached;
  if (read < LIMITS.LEAST_CONTEXT) return isCutOff && endsAtLimit(output) ? { type: 'output limit' } : null;
  // Ollama keeps half of the context free for the answer once it cuts: far too few. Others fill it with the prompt.
  const isShort = read < LIMITS.LEAST_SHARE * estimate;
  const fillsContext = isPowerOfTwo(read, LIMITS.FREE_IN_PROMPT) && estimate > LIMITS.LEAST_SHARE * read;
  if (isShort || fillsContext) return { type: 'prompt cut', read, estimate };
  const filled = read + (output ?? 0);
  if (isCutOff && isPowerOfTwo(filled, LIMITS.FREE_IN_ALL)) return { type: 'full', context: filled };
  return isCutOff && endsAtLimit(output) ? { type: 'output limit' } : null;
}

/** The context to give a model, given what a request and its answer need. */
export function neededContext(tokens: number): number {
  return Math.max(LIMITS.ADVISED_CONTEXT, 2 ** Math.ceil(Math.log2(2 * tokens)));
}

/** Or up to so many below one. */
function isPowerOfTwo(tokens: number, below: number): boolean {
  const power = 2 ** Math.floor(Math.log2(tokens + below));
  return power >= LIMITS.LEAST_CONTEXT && tokens <= power && tokens >= power - below;
}

function endsAtLimit(output: number | null): boolean {
  return output !== null && output > 0 && LIMITS.ROUND_OUTPUT.some((step) => output % step === 0);
}

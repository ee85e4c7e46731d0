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
  /** Contexts are powers of two; servers leave room for a token or two, or keep the first few of the prompt. */
  BELOW: 2,
  ABOVE: 16,
  /** What is advised at least: room for an article and its briefing. */
  ADVISED_CONTEXT: 16_384,
  /** Output that ends just there was ended by the server's own limit: 1,024 or 4,096 tokens, or 4,000. */
  ROUND_OUTPUT: [1_000, 512],
} as const;

/** How a request and its answer fared with the context of the model, as the server has loaded it. */
export type ContextSign =
  /** The server read only a part of what it was sent. */
  | { readonly type: 'prompt cut'; readonly read: number; readonly estimate: number }
  /** It counted too few tokens for what it was sent, which may have another reason. */
  | { readonly type: 'prompt short'; readonly read: number; readonly estimate: number }
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
  const isShort = read < LIMITS.LEAST_SHARE * estimate;
  // All of the context, or, where Ollama keeps half of it free for the answer, half of it and the first few tokens.
  if (isNearPowerOfTwo(read, isShort ? LIMITS.ABOVE : 0) && estimate > LIMITS.LEAST_SHARE * read)
    return { type: 'prompt cut', read, estimate };
  if (isShort) return { type: 'prompt short', read, estimate };
  const filled = read + (output ?? 0);
  if (isCutOff && isNearPowerOfTwo(filled, LIMITS.BELOW)) return { type: 'full', context: filled };
  return isCutOff && endsAtLimit(output) ? { type: 'output limit' } : null;
}

/** The context to give a model, given what a request and its answer need. */
export function neededContext(tokens: number): number {
  return Math.max(LIMITS.ADVISED_CONTEXT, 2 ** Math.ceil(Math.log2(2 * tokens)));
}

function isNearPowerOfTwo(tokens: number, above: number): boolean {
  const power = 2 ** Math.floor(Math.log2(tokens + LIMITS.BELOW));
  return power >= LIMITS.LEAST_CONTEXT && tokens >= power - LIMITS.BELOW && tokens <= power + above;
}

function endsAtLimit(output: number | null): boolean {
  return output !== null && output > 0 && LIMITS.ROUND_OUTPUT.some((step) => output % step === 0);
}

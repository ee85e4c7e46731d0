import type { Token } from '../document.ts';

/**
 * "did not accept that explanation": no clause. Where no reporting word stands before it, "that" opens none either: "That
 * country was in favour, the board said".
 */
export function opensWithThatNoun(tokens: readonly Token[], isBehindCue: boolean): boolean {
  const [that, noun] = tokens;
  return (
    that?.text.toLowerCase() === 'that' &&
    /^(?:ADJ|NOUN)$/.test(noun?.pos ?? '') &&
    (!isBehindCue || !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  );
}

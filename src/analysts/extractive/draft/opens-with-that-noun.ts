import type { Token } from '../document.ts';

/** "did not accept that explanation": no clause. */
export function opensWithThatNoun(tokens: readonly Token[]): boolean {
  const [that, noun] = tokens;
  return (
    that?.text.toLowerCase() === 'that' &&
    /^(?:ADJ|NOUN)$/.test(noun?.pos ?? '') &&
    !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

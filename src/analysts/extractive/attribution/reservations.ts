const RESERVATION =
  /^(?:but|though|although|albeit|if|and) (?:only|solely|not) (?:after|as|before|for|from|if|in|on|once|unless|until|under|when|while|with|without)$|^(?:but|though|although) (?:on|under) (?:condition|the)$/u;
const OPENING = new Set(['but', 'though', 'although', 'albeit', 'if', 'and']);
/** Words that tell whether one opens. */
const WORDS = 3;

/** "…, | but only if the firm pays", "| though not before May": a condition of what stands before it, which it goes with. */
export function opensReservation(words: readonly { readonly text: string }[], at: number): boolean {
  if (!OPENING.has(words[at]?.text.toLowerCase() ?? '')) return false;
  const opening = words.slice(at, at + WORDS).map(({ text }) => text.toLowerCase());
  return RESERVATION.test(opening.join(' '));
}

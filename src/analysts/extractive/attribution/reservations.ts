const RESERVATION =
  /^(?:but|though|although|albeit|if|and) (?:only|solely|not) (?:after|as|before|for|from|if|in|on|once|unless|until|under|when|while|with|without)$|^(?:but|though|although) (?:on|under) (?:condition|the)$/u;
const OPENING = new Set(['but', 'though', 'although', 'albeit', 'if', 'and']);

/** Whether a reservation may open with a word. @param word in lower case */
export function mayOpenReservation(word: string): boolean {
  return OPENING.has(word);
}

/** "…, | but only if the firm pays", "| though not before May": a condition of what stands before it, which it goes with. */
export function opensReservation(words: readonly string[]): boolean {
  return RESERVATION.test(words.join(' ').toLowerCase());
}

/** Words that tell whether one opens. */
export const RESERVATION_WORDS = 3;

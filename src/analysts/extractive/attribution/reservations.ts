const RESERVATION =
  /^(?:but|though|although|albeit|if|and) (?:only|solely|not) (?:after|as|before|for|from|if|in|on|once|unless|until|under|when|while|with|without)$|^(?:but|though|although) (?:on|under) (?:condition|the)$/u;

/** "…, | but only if the firm pays", "| though not before May": a condition of what stands before it, which it goes with. */
export function opensReservation(words: readonly string[]): boolean {
  return RESERVATION.test(words.join(' ').toLowerCase());
}

/** Words that tell whether one opens. */
export const RESERVATION_WORDS = 3;

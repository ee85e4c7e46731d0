const LIMITS = {
  /** Characters before the verb: a name with its office. */
  teller: 90,
  /** Words that have to be left. */
  words: 3,
} as const;
const SAYS =
  /\b(?:said|says|added|adds|argued|argues|claimed|claims|declared|declares|explained|explains|insisted|insists|maintained|maintains|noted|notes|stated|states|stressed|stresses)\b(?: (?:on|late on|early on) \p{Lu}\p{Ll}+day\b)?(?: that)? (?=[\p{L}\p{N}])/u;
/** "Bren said 22 lorries had passed, Demir added": who else says something would be left. */
const SPEECH_MARK = /[“”"„]/u;
/** "Sund said on the quay", "said in reply to Bren": where and to whom, not what. */
const PLACE = /^(?:about|after|at|before|by|during|from|in|of|on|over|to|when|while|with)\b/u;

/**
 * The words of an article's own sentence about what somebody said without those that say who said it: “22 lorries had
 * passed” of “Foreign Minister Tomas Bren said 22 lorries had passed”. The sentence itself where it begins otherwise.
 * @param quote an English sentence of the article
 * @param names of whoever holds what it says
 */
export function withoutTeller(quote: string, names: readonly string[]): string {
  const [says] = SAYS.exec(quote) ?? [];
  const at = says === undefined ? -1 : quote.indexOf(says);
  const teller = quote.slice(0, Math.max(0, at));
  if (says === undefined || at > LIMITS.teller || SPEECH_MARK.test(quote) || /[.;:]\s/u.test(teller)) return quote;
  const told = quote.slice(at + says.length);
  const isTheirs =
    names.some((name) => teller.includes(name.split(' ').at(-1) ?? name)) || /^(?:He|She|They) $/u.test(teller);
  return isTheirs && !PLACE.test(told) && told.split(/\s+/u).length >= LIMITS.words ? told : quote;
}

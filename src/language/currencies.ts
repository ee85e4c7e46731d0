/** Currencies by their sign, which Unicode counts among `\p{Sc}`. */
export const CURRENCY_BY_SIGN: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
]);

/** What English newspapers count money in, in the singular. */
export const CURRENCIES: readonly string[] = [...CURRENCY_BY_SIGN.values(), 'crown', 'rouble'];

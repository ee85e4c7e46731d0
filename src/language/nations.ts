/** What is known of countries, handed in by whoever has the table. Names as written, with or without "the". */
export interface Nations {
  /** The usual name of the country so called: "Russia" for "Russian Federation"; null where it is none. */
  countryNamed(name: string): string | null;
  /** The country of an adjective: "Russia" for "Russian". */
  countryOfAdjective(word: string): string | null;
  /** The country a capital or seat of government speaks for: "Russia" for "Moscow"; null where it may be two. */
  countryOfSeat(name: string): string | null;
}

/** For ledgers that know no countries: names are compared as they are. */
export const NO_NATIONS: Nations = {
  countryNamed: () => null,
  countryOfAdjective: () => null,
  countryOfSeat: () => null,
};

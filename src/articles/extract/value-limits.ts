/** How much is read of what a page's data says about it, in characters: it is compared with a lot. */
export const VALUE_LIMITS = {
  /** A title, a name, a date. */
  naming: 1_000,
  other: 5_000,
} as const;

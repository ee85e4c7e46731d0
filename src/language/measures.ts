import { CURRENCIES } from './currencies.ts';
import { wordSet } from './word-set.ts';

/** Nouns that only tell how much there is of a thing: "a rise of 12 percent". Singular, lower case. */
export const AMOUNTS: ReadonlySet<string> = new Set([
  ...wordSet('percent cent tonne ton kilometre mile tenth hundredth thousandth hectare metre barrel litre'),
  ...CURRENCIES,
]);

/** Those, and for how long, or on which side: "a strike of two weeks". */
export const MEASURES: ReadonlySet<string> = new Set([
  ...AMOUNTS,
  ...wordSet('century decade year month week weekend weekday day evening night hour minute side'),
]);

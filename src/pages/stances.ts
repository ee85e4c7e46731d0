/**
 * The stances a position can have, for all of Readout. They are declared here because the ledger's page filters by them
 * and has a sign for each, and `pages` imports nothing from the layers above.
 */
export const STANCES = ['supports', 'opposes', 'conditional', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

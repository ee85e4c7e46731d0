/**
 * The stances a position can have, for the whole of Readout: they stand on the ground because the ledger's page has a
 * sign for each of them and filters by them, and a page imports nothing from the floors above.
 */
export const STANCES = ['supports', 'opposes', 'conditional', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

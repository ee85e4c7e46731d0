import { ledgerScopeOf } from '../../ledger/ledger.ts';
import type { Correcting, KnownCorrection, LedgerCorrections } from '../../ledger/ledger-corrections.ts';
import { destinationOf, readPlacement } from '../../ledger/placement.ts';
import type { LedgerQueries, UnsureFilter } from '../../ledger/queries.ts';

export interface PlaceOneParts {
  readonly ledger: Pick<LedgerQueries, 'unsureOf'>;
  readonly corrections: Pick<LedgerCorrections, 'correct'>;
}

/**
 * Files a statement that filing wasn't sure of where somebody says that it belongs.
 * @param said the placement, as it was pressed
 * @param among the statements that are asked about
 * @returns null if it isn't among them, or what was said can't be said of it
 * @throws UsageError for guests; DatabaseError
 */
export async function placeOne(
  { ledger, corrections }: PlaceOneParts,
  by: Correcting,
  { positionId, said }: { readonly positionId: string; readonly said: string },
  among: UnsureFilter,
): Promise<KnownCorrection | null> {
  const unsure = await ledger.unsureOf(ledgerScopeOf(by.scope), among);
  const statement = unsure.find(({ position }) => position.id === positionId);
  const placement = readPlacement(said);
  const to = statement === undefined || placement === null ? null : destinationOf(placement, statement);
  return to === null ? null : await corrections.correct(by, { type: 'move-statement', positionId, to });
}

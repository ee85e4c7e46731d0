import { sayNumber } from '../text.ts';
import type { FiledPosition } from './filed-position.ts';
import type { LedgerPosition } from './ledger.ts';
import { readToldMove } from './moves/read-told-move.ts';
import { type Amount, readAmounts } from './read-numbers.ts';
import { isToldOf, readStand } from './read-stand.ts';
import { isHeld } from './stand-path.ts';

/** The amounts a position names: in its statement, else in its quote. */
export function namedAmounts({ statement, quote }: Pick<LedgerPosition, 'statement' | 'quote'>): readonly Amount[] {
  const told = readAmounts(statement);
  return told.length > 0 ? told : readAmounts(quote);
}

/** "observers", "percent": a unit beside an amount. */
export function sayUnit(unit: string): string {
  return unit === 'percent' ? unit : `${unit}s`;
}

/**
 * What each actor asks or offers on a matter whose sides name amounts of one thing: "120 observers", "40 observers".
 * For and against say nothing of them. Only what an actor said last counts, and only where its words ask for the amount
 * or give it: “Forty observers cannot watch the front” names one that is not wanted. Empty where fewer than two actors
 * ask or offer different amounts of one thing.
 * @param positions on one matter, newest first
 * @returns by the actor's id
 */
export function valuesOf(positions: readonly FiledPosition[]): ReadonlyMap<string, string> {
  const units = new Map(positions.flatMap(namedAmounts).map(({ value, unit }) => [value, unit]));
  const newest = new Map(
    positions
      .filter(isHeld)
      .toReversed()
      .map((position) => [position.actorId, position]),
  );
  const asked = [...newest].flatMap(([actorId, position]) => {
    const amount = askedAmount(position, units);
    return amount === null ? [] : [{ actorId, ...amount }];
  });
  const [fought = []] = [...Map.groupBy(asked, ({ unit }) => unit).values()]
    .filter((named) => new Set(named.map(({ value }) => value)).size > 1)
    .toSorted((one, other) => other.length - one.length);
  return new Map(fought.map(({ actorId, value, unit }) => [actorId, `${sayNumber(value)} ${sayUnit(unit)}`]));
}

/** The one amount that a position asks for or gives; one that says no unit has that of the same number on the matter. */
function askedAmount(position: FiledPosition, units: ReadonlyMap<number, string>): Amount | null {
  const { amounts, bare, amountRole, direction } = readStand(position);
  // "withdrew its offer of 80 observers"
  if ([position.quote, position.statement].some((text) => readToldMove(text)?.rule.type === 'given up')) return null;
  if (isToldOf(position) || amountRole === null || direction !== 'for' || amounts.length + bare.length !== 1)
    return null;
  const [amount] = amounts;
  const [value] = bare;
  if (amount !== undefined) return amount;
  const unit = value === undefined ? undefined : units.get(value);
  return value === undefined || unit === undefined ? null : { value, unit };
}

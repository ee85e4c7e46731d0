import { isStand } from './claims/read-claim.ts';
import { isComparable } from './compare-statements.ts';
import type { FiledPosition } from './filed-position.ts';
import { isToldOf, type NamedValue, namedValues, readStand } from './read-stand.ts';
import { isHeld } from './stand-path.ts';

/** “Five hundred is a ditch, not a river”, "four was still too fast": the number is another’s. "And not one less" is one’s own. */
export const REFUSED =
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|too|only|hardly|barely|insult|joke|absurd|cannot)\b(?! (?:(?:one|an?) )?(?:\p{L}+ )?(?:more|less|fewer|at all)\b|[,.;”]|$)|n[’']t\b/iu;
/** "As we had asked for": a value from before. */
const LEAST_VALUE = 2;

/**
 * The statements on a matter that name what their own side gives or takes now, though no word of theirs says for or
 * against: "seventeen percent is fair", "the gates would open for four hours". Only of what is fought over there: somebody
 * on the matter asks for an amount of the same thing, or gives it. What another side named first is that side’s.
 * @param matter everybody’s positions on one matter
 */
export function findOwnValues(
  matter: readonly FiledPosition[],
  sideOf: (position: FiledPosition) => string,
): ReadonlySet<FiledPosition> {
  const named: (NamedValue & { readonly side: string })[] = [];
  const fought = matter.filter((position) => readStand(position).amountRole !== null).flatMap(valuesOf);
  const isFought = ({ value, unit }: NamedValue) =>
    fought.some((other) =>
      unit === null || other.unit === null ? isComparable(value, other.value) : unit === other.unit,
    );
  const own = new Set<FiledPosition>();
  for (const position of matter.toSorted(inOrder)) {
    const side = sideOf(position);
    const values = valuesOf(position).filter(({ value }) => value >= LEAST_VALUE);
    const isTheirs = ({ value, unit }: NamedValue) =>
      named.some(
        (other) =>
          other.side !== side &&
          other.value === value &&
          (unit === null || other.unit === null || unit === other.unit) &&
          !named.some((mine) => mine.side === side && mine.value === value),
      );
    if (!isHeld(position) && mayHold(position) && values.some(isFought) && !values.some(isTheirs)) own.add(position);
    if (isHeld(position) || own.has(position)) named.push(...values.map((value) => ({ side, ...value })));
  }
  return own;
}

function valuesOf(position: FiledPosition): readonly NamedValue[] {
  return namedValues(readStand(position));
}

function mayHold(position: FiledPosition): boolean {
  return position.act === 'states' && !isToldOf(position) && isStand(position) && !REFUSED.test(position.statement);
}

function inOrder(one: FiledPosition, other: FiledPosition): number {
  return one.date.localeCompare(other.date) || one.span.start - other.span.start;
}

import type { ProposedQuote, StickingPoint } from '../../briefings/briefing.ts';
import { fold } from '../../language/fold.ts';
import { CAPS } from '../model-draft.ts';

export type Quoting = { readonly evidence: readonly ProposedQuote[] };

/** An item with the part it is of, and whether it would pass the quote lock. */
export interface Placed<T> {
  readonly item: T;
  readonly part: number;
  readonly isStanding: boolean;
}

/** Items of different parts that are the same become one, with the quotes of both where one source tells both. */
export function joinSame<T extends Quoting & { readonly via?: readonly string[] }>(
  items: readonly Placed<T>[],
  isSame: (one: T, other: T) => boolean,
): Placed<T>[] {
  const joined: Placed<T>[] = [];
  for (const next of items) {
    const at = joined.findIndex(({ item, part }) => part !== next.part && isSame(item, next.item));
    const same = joined[at];
    if (same === undefined) joined.push(next);
    else if (!same.isStanding && next.isStanding) joined[at] = { ...next, part: same.part };
    else if (next.isStanding && isSameChain(same.item.via, next.item.via))
      joined[at] = { ...same, item: { ...same.item, evidence: addQuotes(same.item.evidence, next.item.evidence) } };
  }
  return joined;
}

/** Points of one matter, told by the same source, become one with the parties of all. */
export function joinPoints(
  points: readonly Placed<StickingPoint<ProposedQuote>>[],
): Placed<StickingPoint<ProposedQuote>>[] {
  const joined: Placed<StickingPoint<ProposedQuote>>[] = [];
  for (const next of points) {
    const { item } = next;
    const at = joined.findIndex(
      (other) =>
        other.isStanding === next.isStanding &&
        fold(other.item.issue) === fold(item.issue) &&
        isSameChain(other.item.via, item.via),
    );
    const same = joined[at];
    if (same === undefined) {
      joined.push(next);
      continue;
    }
    const known = new Set(same.item.parties.map(({ actor }) => actor));
    const parties = [...same.item.parties, ...item.parties.filter(({ actor }) => !known.has(actor))];
    joined[at] = {
      ...same,
      item: {
        ...same.item,
        parties: parties.slice(0, CAPS.PARTIES),
        status: joinStatus(same.item.status, item.status),
        evidence: addQuotes(same.item.evidence, item.evidence),
      },
    };
  }
  return joined;
}

/** Two parts that tell it differently leave it open where neither calls it settled, and unclear where one does. */
function joinStatus(
  one: StickingPoint<ProposedQuote>['status'],
  other: StickingPoint<ProposedQuote>['status'],
): StickingPoint<ProposedQuote>['status'] {
  if (one === other || other === 'unclear') return one;
  if (one === 'unclear') return other;
  return one === 'settled' || other === 'settled' ? 'unclear' : 'open';
}

function isSameChain(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.map(fold).join('\n') === other.map(fold).join('\n');
}

function addQuotes(quotes: readonly ProposedQuote[], more: readonly ProposedQuote[]): readonly ProposedQuote[] {
  const known = new Set(quotes.map(({ quote }) => fold(quote)));
  return [...quotes, ...more.filter(({ quote }) => !known.has(fold(quote)))].slice(0, CAPS.QUOTES);
}

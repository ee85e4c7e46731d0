import type { Destination } from './corrections.ts';
import type { UnsureStatement } from './ledger.ts';

/** What one tap says of a statement that filing wasn't sure of. */
export const PLACEMENTS = ['same', 'new', 'none'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export function readPlacement(text: string): Placement | null {
  return PLACEMENTS.find((each) => each === text) ?? null;
}

/** The placements that can be offered of a statement, each with its label. */
export function placementsOf({
  near,
}: UnsureStatement): readonly { readonly placement: Placement; readonly label: string }[] {
  return [
    ...(near === null ? [] : [{ placement: 'same', label: `Same: ${near.title}` } as const]),
    { placement: 'new', label: 'A new matter' },
    { placement: 'none', label: 'No matter' },
  ];
}

/** Where the statement goes by it; null where it is near no matter. */
export function destinationOf(placement: Placement, { near }: UnsureStatement): Destination | null {
  switch (placement) {
    case 'same':
      return near === null ? null : { type: 'matter', matterId: near.id };
    case 'new':
      return { type: 'new', title: null };
    case 'none':
      return { type: 'none' };
    default:
      return placement satisfies never;
  }
}

import { foldName } from '../language/fold-name.ts';
import { countEdits } from '../text.ts';

/** Most names returned, so that they fit on one line. */
const NEAREST = 5;
/** Share of letters that may differ. */
const TOLERANCE = 0.4;

/** The names closest to what was typed, closest first; none where nothing is close. */
export function nearestNames(typed: string, names: readonly string[]): readonly string[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(wanted, foldName(name)) }))
    .filter(({ distance }) => distance <= TOLERANCE)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, NEAREST)
    .map(({ name }) => name);
}

/** From 0 (the same) to 1 (nothing in common), for the whole name or its closest word. */
function distanceOf(wanted: string, name: string): number {
  return Math.min(
    ...[name, ...name.split(' ')].map((part) => {
      const length = Math.max(wanted.length, part.length, 1);
      // What one has more than the other differs anyway: nobody waits for a long text to be compared with a name.
      const least = Math.abs(wanted.length - part.length) / length;
      return least > TOLERANCE ? least : countEdits(wanted, part) / length;
    }),
  );
}
